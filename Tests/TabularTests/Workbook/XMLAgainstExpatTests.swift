import CExpat
import FuzzSupport
import Testing

@testable import Tabular

/// The XML reader beside Expat, which knows all of XML.
///
/// Documents are grown at random from pieces that are right, odd and wrong. Whatever Expat takes
/// without a document type the reader takes too, with the same elements, attributes and text; where
/// the reader is laxer, it says so in its own comment.
struct XMLAgainstExpatTests {
  private static let pieces = [
    "<a>", "</a>", "<b x='1'>", "</b>", "<c y=\"&lt;&#65;\" z = '\u{4E00}'/>", "<d\n/>", "text",
    " ",
    "\n", "\r\n", "&amp;", "&#x4E00;", "&#10;", "<![CDATA[<x>&]]>", "<![CDATA[\r\n\r]]>",
    "<g h=' \t\r\n&#10;&#13;'/>", "<!-- c -->", "<?pi d?>", "]]",
    "<n:e xmlns:n='urn:n'>", "</n:e>", "<f xmlns='urn:f'>", "</f>", ">", "'", "\"", "一二三", "<e/>",
  ]
  private static let wrong = [
    "&", "<", "&nbsp;", "</q>", "<a", "<a x>", "<a x=1/>", "<!-- ", "<![CDATA[", "&#0;", "&#xD800;",
    "<x:y/>", "<a b='<'/>", "<!x>", "</", "<?pi",
  ]

  @Test(arguments: 0..<40)
  func `the reader reads what Expat reads`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    var accepted = 0
    for _ in 0..<150 {
      let text = Self.document(&random)
      let expat = ExpatEvents.of(text)
      let own = Self.events(of: text)
      if let expat {
        accepted += 1
        #expect(own == expat, "\(text.debugDescription)")
      }
    }
    #expect(accepted > 5)
  }

  @Test(arguments: wrong)
  func `the reader refuses what Expat refuses`(piece: String) {
    for text in ["<a>\(piece)</a>", "<a/>\(piece)", "\(piece)<a/>", "<a><b>\(piece)</b></a>"] {
      #expect(ExpatEvents.of(text) == nil)
      #expect(Self.events(of: text) == nil, "\(text.debugDescription)")
    }
  }

  /// A root around balanced pieces, in which a few are then put or taken away at random.
  private static func document(_ random: inout SeededGenerator) -> String {
    var list: [String] = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      guard !piece.hasPrefix("</") else { continue }
      let place = Int.random(in: 0...list.count, using: &random)
      if piece.hasPrefix("<"), !piece.hasSuffix("/>"), !piece.hasPrefix("<!"),
        !piece.hasPrefix("<?")
      {
        let name = piece.dropFirst().prefix { $0 != " " && $0 != ">" }
        list.insert("</\(name)>", at: place)
      }
      list.insert(piece, at: place)
    }
    if Int.random(in: 0..<4, using: &random) == 0, !list.isEmpty {
      list.remove(at: Int.random(in: 0..<list.count, using: &random))
    }
    return "<?xml version='1.0'?><r>\(list.joined())</r>\n"
  }

  /// Returns the events of the reader, those of foreign elements too; nil where it throws.
  private static func events(of text: String) -> [String]? {
    let archive = ArchiveWriter.archive([.init("a.xml", text)])
    do throws(TabularError) {
      return try archive.withUnsafeBufferPointer { (bytes) throws(TabularError) -> [String] in
        let entry = try ZipArchive(bytes, limits: WorkbookLimits()).open("a.xml")
        var xml = XMLReader(PartStream(entry), limits: WorkbookLimits(), window: 16)
        var events: [String] = []
        while true {
          switch try xml.next() {
          case .start: events.append("start \(xml.name.hash)\(try attributes(of: xml))")
          case .end: events.append("end")
          case .finish: return events
          case .text: try append(&events, xml)
          }
        }
      }
    } catch {
      return nil
    }
  }

  private static func attributes(of xml: borrowing XMLReader) throws(TabularError) -> String {
    var text = ""
    for attribute in xml.attributes[..<xml.attributeCount] where !attribute.isDeclaration {
      text += " \(attribute.name.hash)=\(try xml.text(attribute.name) ?? "?")"
    }
    return text
  }

  private static func append(
    _ events: inout [String], _ xml: borrowing XMLReader
  ) throws(TabularError) {
    var bytes: [UInt8] = []
    try xml.appendEvent(to: &bytes)
    guard !xml.open.isEmpty else { return }
    ExpatEvents.append(String(decoding: bytes, as: UTF8.self), to: &events)
  }
}
