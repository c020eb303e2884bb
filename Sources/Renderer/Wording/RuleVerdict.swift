import Metrics

/// How a rule came out, as pages say it: what breaks a rule and what has to be supplied or explained
/// are different words and signs everywhere.
enum RuleVerdict: Sendable, CaseIterable, Hashable {
  /// The rule is kept.
  case kept
  /// A hard rule is broken; its findings are violations.
  case broken
  /// Papers or steps are missing; its findings are reminders.
  case incomplete
  /// A limit "in principle" is exceeded; its findings are reminders.
  case toExplain
  /// The rule was not, or not wholly, judged.
  case notJudged
  /// Figures are shown and not judged.
  case shown

  /// Creates the verdict of an outcome.
  ///
  /// - Parameters:
  ///   - state: How the rule came out.
  ///   - strictness: How strict the document is about it; nil where no document sets it.
  init(_ state: RuleState, _ strictness: RuleSeverity?) {
    self =
      switch state {
      case .kept: .kept
      case .broken: strictness == .completeness ? .incomplete : .broken
      case .toExplain: .toExplain
      case .notJudged: .notJudged
      case .shown: .shown
      }
  }

  /// The verdict in words.
  var words: String {
    switch self {
    case .kept: RuleState.kept.words
    case .broken: RuleState.broken.words
    case .incomplete: "需补齐"
    case .toExplain: RuleState.toExplain.words
    case .notJudged: RuleState.notJudged.words
    case .shown: RuleState.shown.words
    }
  }

  /// The sign that tells the verdict without colour.
  var sign: String {
    switch self {
    case .kept: "●"
    case .broken: "■"
    case .incomplete: "△"
    case .toExplain: "◆"
    case .notJudged: "○"
    case .shown: "—"
    }
  }

  /// The end of the style class, `status-…`.
  var className: String {
    switch self {
    case .kept: "on-track"
    case .broken: "seriously-behind"
    case .incomplete, .toExplain: "behind"
    case .notJudged: "no-data"
    case .shown: "no-target"
    }
  }

  /// The names that templates print: `sign`, `words`, `class`.
  var context: TemplateContext {
    ["sign": .text(sign), "words": .text(words), "class": .text(className)]
  }
}
