import CExpat

@testable import Tabular

/// What Expat makes of a document, in the words in which the reader's events are written.
final class ExpatEvents {
  private var events: [String] = []

  /// Returns the events of a document; nil where Expat refuses it.
  static func of(_ text: String) -> [String]? {
    guard let parser = XML_ParserCreateNS("UTF-8", 0x7C) else { return nil }
    defer { XML_ParserFree(parser) }
    let collector = ExpatEvents()
    XML_SetUserData(parser, Unmanaged.passUnretained(collector).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        ExpatEvents.of(data)?.start(name, attributes)
      },
      { data, _ in ExpatEvents.of(data)?.events.append("end") })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      guard let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
      guard let collector = ExpatEvents.of(data) else { return }
      ExpatEvents.append(String(decoding: bytes, as: UTF8.self), to: &collector.events)
    }
    let bytes = Array(text.utf8)
    let status = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), 1)
      }
    }
    return status == XML_STATUS_OK ? collector.events : nil
  }

  /// Appends text to a text before it.
  static func append(_ text: String, to events: inout [String]) {
    guard !text.isEmpty else { return }
    if let last = events.last, last.hasPrefix("text ") {
      events[events.count - 1] = last + text
    } else {
      events.append("text " + text)
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ExpatEvents? {
    data.map { Unmanaged<ExpatEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    var event = "start \(Self.hash(name))"
    var place = 0
    while let attributes, let key = attributes[place], let value = attributes[place + 1] {
      event += " \(Self.hash(key))=\(String(cString: value))"
      place += 2
    }
    events.append(event)
  }

  /// The hash of the name behind the namespace.
  private static func hash(_ name: UnsafePointer<CChar>?) -> UInt64 {
    guard let name else { return 0 }
    var result = XMLName()
    for byte in String(cString: name).split(separator: "|").last.map({ Array($0.utf8) }) ?? [] {
      result.append(byte)
    }
    return result.hash
  }
}
