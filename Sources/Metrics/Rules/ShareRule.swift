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
  /// Everything that was given out of the base so far; nil where nothing of it is known.
  ///
  /// While the rest could still lift the part to its share, a low share is not yet a breach, until
  /// the rule is due.
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
