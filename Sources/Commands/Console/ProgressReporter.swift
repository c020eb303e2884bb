import Synchronization

/// Tells on standard error how far the work is.
///
/// A bar on a terminal, one line for each step
/// elsewhere, nothing when quiet. It may be called from several threads.
final class ProgressReporter: Sendable {
  /// How progress is shown.
  enum Style: Sendable {
    case bar, lines, quiet
  }

  private struct State {
    var step = ""
    var shown = -1
  }

  private let style: Style
  private let state = Mutex(State())

  init(style: Style) {
    self.style = style
  }

  /// Chooses the style: quiet where asked for, a bar on a terminal, lines elsewhere.
  convenience init(isQuiet: Bool) {
    self.init(style: isQuiet ? .quiet : Console.isTerminal ? .bar : .lines)
  }

  /// Reports how many parts of a step are done.
  func report(step: String, done: Int, of total: Int) {
    state.withLock { state in
      switch style {
      case .quiet: return
      case .lines:
        guard state.step != step else { return }
        Console.note("\(step)…")
      case .bar:
        // Redrawing on every part would cost more than the part itself.
        let percent = total > 0 ? done * 100 / total : 100
        guard state.step != step || percent != state.shown else { return }
        let filled = percent / 5
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        Console.draw("\r\u{1B}[K\(bar) \(step) \(done)/\(total)")
        state.shown = percent
      }
      state.step = step
    }
  }

  /// Ends the bar, so that the next line stands alone.
  func finish() {
    state.withLock { state in
      if style == .bar, !state.step.isEmpty { Console.draw("\r\u{1B}[K") }
      state = State()
    }
  }
}
