/// Parameters of `bound`: figures against limits or against each other.
package struct BoundRule: Sendable, Hashable {
  /// How two figures must stand to each other.
  package enum Relation: String, Sendable, CaseIterable, Hashable {
    case atLeast = "at_least"
    case atMost = "at_most"
    case equal = "equals"

    /// The relation in words.
    package var words: String {
      switch self {
      case .atLeast: "不少于"
      case .atMost: "不超过"
      case .equal: "等于"
      }
    }
  }

  /// One comparison.
  package struct Check: Sendable, Hashable {
    /// What is measured.
    package var figure: NamedFigure
    /// How it must stand to the limit.
    package var relation: Relation
    /// The limit; its name is empty where the figure says it all.
    package var limit: NamedFigure

    /// Creates a comparison.
    package init(_ figure: NamedFigure, _ relation: Relation, _ limit: NamedFigure) {
      self.figure = figure
      self.relation = relation
      self.limit = limit
    }
  }

  /// What is judged one after the other.
  package var subject: RuleSubject
  /// The comparisons; all must hold.
  package var checks: [Check]

  /// Creates the parameters.
  package init(subject: RuleSubject = .city, checks: [Check]) {
    self.subject = subject
    self.checks = checks
  }
}

/// Parameters of `share`: a part's share of a base.
///
/// The base carries its name wherever the share is shown, since documents seldom say which sum
/// they mean.
package struct ShareRule: Sendable, Hashable {
  /// The part.
  package var part: NamedFigure
  /// The base that the share is judged on.
  package var base: NamedFigure
  /// Other bases that the share is shown on.
  package var otherBases: [NamedFigure]
  /// The lowest share; nil where there is none.
  package var atLeast: Rate?
  /// The highest share; nil where there is none.
  package var atMost: Rate?
  /// Everything that was given out of the base so far. While the rest could still lift the part
  /// to its share, a low share is not yet a breach (until the rule is due); nil judges at once.
  package var givenOut: RuleFigure?

  /// Creates the parameters.
  package init(
    part: NamedFigure, base: NamedFigure, otherBases: [NamedFigure] = [], atLeast: Rate? = nil,
    atMost: Rate? = nil, givenOut: RuleFigure? = nil
  ) {
    self.part = part
    self.base = base
    self.otherBases = otherBases
    self.atLeast = atLeast
    self.atMost = atMost
    self.givenOut = givenOut
  }
}

/// Parameters of `information`: figures that are shown and not judged.
package struct InformationRule: Sendable, Hashable {
  /// A figure that is shown, alone or as a share.
  package struct Item: Sendable, Hashable {
    /// The figure.
    package var figure: NamedFigure
    /// What it is a share of; nil where it stands alone.
    package var whole: RuleFigure?

    /// Creates an item.
    package init(_ figure: NamedFigure, of whole: RuleFigure? = nil) {
      self.figure = figure
      self.whole = whole
    }
  }

  /// The figures.
  package var items: [Item]

  /// Creates the parameters.
  package init(items: [Item]) {
    self.items = items
  }
}

/// Parameters of `unanswered`: why the tables cannot answer the rule.
package struct UnansweredRule: Sendable, Hashable {
  /// The reason, in words.
  package var reason: String

  /// Creates the parameters.
  package init(reason: String) {
    self.reason = reason
  }
}
