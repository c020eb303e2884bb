import Glibc

/// The owner of texts that the library's structures point to.
final class LibraryText {
  private var texts: [UnsafeMutablePointer<CChar>?] = []
  private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = []

  deinit {
    for text in texts { free(text) }
    for list in lists { list.deallocate() }
  }

  /// Returns a text that stays as long as the owner.
  func pointer(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let copy = strdup(text)
    texts.append(copy)
    return copy
  }

  /// Returns a list of texts, ended by nil, that stays as long as the owner.
  func list(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    for (place, word) in words.enumerated() {
      (list + place).initialize(to: pointer(word))
    }
    (list + words.count).initialize(to: nil)
    lists.append(list)
    return list
  }
}
