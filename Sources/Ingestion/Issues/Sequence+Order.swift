extension Sequence {
  /// Returns the elements by a key; those of one key keep their order, which the library's own
  /// sorting does not promise.
  func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
    enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
      .map(\.element)
  }
}
