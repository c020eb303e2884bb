/// The parts that change where remarks come into a workbook.
struct AnnotatedPackage {
  /// Names of new parts and ids begin with this.
  private static let mark = "pilotboard"

  private let archive: ZipArchive
  private let sheets: [Sheet]
  private var annotation: Annotation
  private let main: String
  private let related: Relationships
  private let tabs: [WorkbookPart.Tab]
  private let workbook: PartMarkup
  private let words: PackageWords
  private var styles: StyleEditor
  private var changed: [PackageEditor.Part] = []
  private var types: [(part: String, type: String)] = []
  /// Far from the numbers that other programs begin with.
  private var nextBlock = 100

  /// Takes a workbook apart.
  ///
  /// - Parameters:
  ///   - archive: The package.
  ///   - sheets: What was read from it.
  ///   - annotation: What is said about it.
  /// - Throws: What reading a part throws.
  init(
    _ archive: ZipArchive, sheets: [Sheet], annotation: Annotation
  ) throws(TabularError) {
    self.archive = archive
    self.sheets = sheets
    self.annotation = annotation
    guard let main = try Relationships(of: "", in: archive).part("officeDocument") else {
      throw .format(.archive)
    }
    self.main = main
    related = try Relationships(of: main, in: archive)
    tabs = try WorkbookPart(main, in: archive).tabs
    workbook = try PartMarkup(main, in: archive)
    words = PackageWords(workbook: workbook.bytes)
    let empty = """
      \(XMLText.declaration)
      <styleSheet xmlns="\(words.main)"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" \
      fillId="0" borderId="0"/></cellStyleXfs></styleSheet>
      """
    styles = StyleEditor(
      try related.part("styles").map { (part) throws(TabularError) in
        try PartMarkup(part, in: archive)
      } ?? PartMarkup(Array(empty.utf8)))
  }

  /// Returns the parts that are new or other than before.
  mutating func parts() throws(TabularError) -> [PackageEditor.Part] {
    var marks: [String: [Annotation.Mark]] = [:]
    for mark in annotation.marks { marks[mark.sheet, default: []].append(mark) }
    for tab in tabs {
      guard let relation = related[tab.relationship], archive.contains(relation.part) else {
        continue
      }
      let sheet = relation.kind == "worksheet" ? sheets.first { $0.name == tab.name } : nil
      let own = sheet == nil ? [] : marks[tab.name] ?? []
      try change(
        relation.part, named: tab.name, CellMarks(own, merges: sheet?.grid.merges ?? []))
    }
    try addList()
    if let part = try ListingParts.contentTypes(in: archive, adding: types) { changed.append(part) }
    return changed
  }

  private mutating func change(
    _ part: String, named name: String, _ marks: CellMarks
  ) throws(TabularError) {
    let text = try PartMarkup(part, in: archive)
    var editor = SheetEditor(text, marks: marks)
    editor.edit(styles: &styles)
    if !marks.entries.isEmpty {
      let relations = try Relationships(of: part, in: archive)
      let hasComments = relations.part("comments") != nil || editor.hasLegacyDrawing
      if hasComments || !editor.nameDrawing(Self.mark + "1", words: words) {
        annotation.list.notes.append(WritingNote.keptComments(sheet: name))
      } else {
        try addComments(marks, to: part)
        if marks.commented.count < marks.entries.count {
          annotation.list.notes.append(
            WritingNote.manyComments(sheet: name, limit: marks.commented.count))
        }
      }
    }
    guard editor.part.isChanged else { return }
    changed.append(PackageEditor.Part(name: part, bytes: editor.part.result))
  }

  private mutating func addComments(
    _ marks: CellMarks, to sheet: String
  ) throws(TabularError) {
    let comments = freeName("xl/\(Self.mark)Comments", ".xml")
    let drawing = freeName("xl/\(Self.mark)Drawing", ".vml")
    changed.append(
      PackageEditor.Part(name: comments, bytes: CommentParts.comments(marks, words: words)))
    changed.append(
      PackageEditor.Part(
        name: drawing, bytes: CommentParts.drawing(marks, firstBlock: nextBlock)))
    nextBlock += CommentParts.blockCount(of: marks)
    types.append((comments, CommentParts.commentsType))
    types.append((drawing, CommentParts.drawingType))
    changed.append(
      try ListingParts.relationships(
        of: sheet, in: archive,
        adding: [
          .init(id: Self.mark + "1", kind: "vmlDrawing", part: drawing),
          .init(id: Self.mark + "2", kind: "comments", part: comments),
        ], words: words))
  }

  /// Adds the list, the styles and what names them.
  private mutating func addList() throws(TabularError) {
    let names = Set(tabs.map { $0.name.lowercased() })
    var name = annotation.list.name
    var number = 2
    while names.contains(name.lowercased()) {
      name = annotation.list.name + String(number)
      number += 1
    }
    let part = freeName("xl/\(Self.mark)List", ".xml")
    let list = ListPart(annotation.list, styles: styles, words: words)
    changed.append(PackageEditor.Part(name: part, bytes: list.bytes))
    types.append((part, ListPart.type))
    var relations = [
      ListingParts.Relation(id: Self.mark + "1", kind: "worksheet", part: part)
    ]
    if let old = related.part("styles") {
      changed.append(PackageEditor.Part(name: old, bytes: styles.result))
    } else {
      let new = freeName("xl/\(Self.mark)Styles", ".xml")
      changed.append(PackageEditor.Part(name: new, bytes: styles.result))
      types.append(
        (new, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"))
      relations.append(.init(id: Self.mark + "2", kind: "styles", part: new))
    }
    // Ids of a copy that is annotated once more are taken already.
    while relations.contains(where: { related[$0.id] != nil }) {
      relations = relations.map { .init(id: $0.id + "x", kind: $0.kind, part: $0.part) }
    }
    changed.append(
      try ListingParts.relationships(of: main, in: archive, adding: relations, words: words))
    var workbook = workbook
    WorkbookEditor.addSheet(to: &workbook, name: name, id: relations[0].id, words: words)
    changed.append(PackageEditor.Part(name: main, bytes: workbook.result))
  }

  private func freeName(_ stem: String, _ ending: String) -> String {
    var number = 1
    func name() -> String { "\(stem)\(number)\(ending)" }
    while archive.contains(name()) || changed.contains(where: { $0.name == name() }) { number += 1 }
    return name()
  }
}
