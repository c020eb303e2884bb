import Metrics
import Tabular

@testable import Ingestion

/// Cells made of text, for readers of single cells.
enum Cells {
  /// Calls a closure with a cell of text.
  static func with<Result>(_ text: String, _ body: (RawCell) -> Result) -> Result {
    with(text, .text, body)
  }

  /// Calls a closure with a cell of some kind.
  static func with<Result>(
    _ text: String, _ kind: Grid.Kind, _ body: (RawCell) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { body(RawCell($0, kind: kind)) }
  }

  /// Returns a value or the code of the flaw, with a warning's code behind the value.
  static func text<Value>(_ reading: Reading<Value>, _ value: (Value) -> String) -> String {
    let flaw = reading.flaw.map(\.code)
    switch reading.value {
    case .value(let read): return ([value(read)] + [flaw].compactMap(\.self)).joined(separator: " ")
    case .missing: return flaw ?? "missing"
    case .unreadable: return flaw ?? "unreadable"
    }
  }
}
