import CPango

/// The owner of a list of Pango attributes that hold for a whole text.
final class TextAttributes {
  /// The C object; used only inside this module's owners.
  let pointer: OpaquePointer

  /// Asks for one face, never for another one.
  ///
  /// - Parameter description: The face; nil leaves it to whoever uses the list.
  init(_ description: FontDescription? = nil) {
    guard let pointer = pango_attr_list_new() else {
      fatalError("Pango returned no attributes although it always returns some")
    }
    self.pointer = pointer
    pango_attr_list_insert(pointer, pango_attr_fallback_new(0))
    if let description {
      pango_attr_list_insert(pointer, pango_attr_font_desc_new(description.pointer))
    }
  }

  deinit {
    pango_attr_list_unref(pointer)
  }
}
