import Glibc
import Ingestion
import Metrics

/// Reads inputs changed at random, as a check reads what is handed in.
package struct FuzzRun {
  /// What is read.
  package enum Kind: String, CaseIterable, Sendable {
    case text, workbook
  }

  /// What came of inputs.
  package struct Outcome: Sendable {
    /// The inputs of which a table was read.
    package var tables = 0
    /// The inputs that were refused with an error.
    package var refusals = 0
    /// The inputs that gave neither.
    package var others = 0
    /// The most memory that the process ever held, in KiB.
    package var peak = 0
    /// The number of the input that took longest, and its milliseconds.
    package var slowest = (number: 0, milliseconds: 0)

    /// Creates the outcome of no input.
    package init() {}

    /// Adds what came of further inputs.
    package mutating func add(_ other: Outcome) {
      tables += other.tables
      refusals += other.refusals
      others += other.others
      peak = max(peak, other.peak)
      if other.slowest.milliseconds > slowest.milliseconds { slowest = other.slowest }
    }

    /// The outcome on one line.
    package var text: String {
      let counts = "\(tables) tables, \(refusals) refused, \(others) without a table"
      let time = "slowest \(slowest.number) with \(slowest.milliseconds) ms"
      return "\(counts), \(peak / 1024) MiB, \(time)"
    }
  }

  private let reader = SubmissionReader(programme: .sample, detail: .values)

  /// Creates a run.
  package init() {}

  /// Returns an input by its number.
  package static func input(_ kind: Kind, _ number: Int) -> [UInt8] {
    switch kind {
    case .text: TextInputs.input(number)
    case .workbook: WorkbookInputs.input(number)
    }
  }

  /// Reads some inputs.
  ///
  /// - Parameters:
  ///   - kind: What is read.
  ///   - numbers: The numbers of the inputs.
  ///   - willRead: Gets each number before its input is read.
  /// - Returns: What came of them.
  package func read(
    _ kind: Kind, _ numbers: Range<Int>, willRead: (Int) -> Void = { _ in }
  ) -> Outcome {
    var outcome = Outcome()
    let path = kind == .text ? "佛山/台账.csv" : "佛山/台账.xlsx"
    for number in numbers {
      willRead(number)
      let bytes = FuzzRun.input(kind, number)
      let start = ContinuousClock.now
      let result = reader.read([InputFile(path: path, folders: ["佛山"], bytes: bytes)])
      let time = Int((ContinuousClock.now - start) / .milliseconds(1))
      if time > outcome.slowest.milliseconds { outcome.slowest = (number, time) }
      if result.tables.contains(where: { $0.status == .read }) {
        outcome.tables += 1
      } else if result.issues.contains(where: { $0.severity == .error }) {
        outcome.refusals += 1
      } else {
        outcome.others += 1
      }
    }
    var usage = rusage()
    if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
      outcome.peak = Int(usage.ru_maxrss)
    }
    return outcome
  }
}
