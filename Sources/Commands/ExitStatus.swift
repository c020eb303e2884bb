/// The exit codes of the contract, §3.
enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// Done, but the data has errors, or a site fails its verification.
  case flawed = 1
  /// Wrong usage.
  case usage = 2
  /// An input cannot be read, or nothing usable is in it.
  case unreadable = 3
  /// The output cannot be written.
  case unwritable = 4
}

/// Why a command cannot go on: the exit code and what the user should do.
struct CommandFailure: Error, Equatable {
  let status: ExitStatus
  /// Sentences in Chinese, one a line.
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
