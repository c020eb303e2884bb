/// Where a rule is judged.
enum JudgingPlace: Hashable {
  /// In one city, by its place in official order.
  case city(Int)
  /// In all cities together.
  case whole
}
