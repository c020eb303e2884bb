public import ArgumentParser

/// The root command.
public struct Pilotboard: ParsableCommand {
  /// Creates the command.
  public init() {}
}
