/// Why a row is left out of the data (contract §5).
package enum IgnoredKind: String, Sendable, CaseIterable, Hashable {
  case title, header, group, subtotal, note, example, duplicate
}

/// What a row below the header is.
enum RowKind: Hashable {
  /// A record.
  case data
  /// A row that is left out and listed.
  case ignored(IgnoredKind)
  /// A row without data, which is not listed.
  case nothing
}
