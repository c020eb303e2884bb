import Renderer
import TestSupport
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private let manifest = Manifest(
    facts: [
      Site.Fact(key: "programme", value: "guangdong-2023"),
      Site.Fact(key: "as_of", value: "2024-12-31"),
      Site.Fact(key: "title", value: "“引号”\"\\\n\u{1}𠮷"),
    ],
    inputs: [Manifest.Entry(path: "01-广州/被改造企业.csv", content: Array("abc".utf8))],
    files: [
      Manifest.Entry(path: "assets/style.css", content: []),
      Manifest.Entry(path: "index.html", content: Array("中".utf8)),
    ])

  @Test func `the file is readable JSON with facts, inputs and files in order`() {
    Golden.expect(String(decoding: manifest.json, as: UTF8.self), matches: "manifest.json")
  }

  @Test func `what was written is read back, facts ordered by key`() throws {
    var expected = manifest
    expected.facts.sort { $0.key < $1.key }
    #expect(Manifest(json: manifest.json) == expected)
    #expect(expected.fact("as_of") == "2024-12-31")
    #expect(expected.fact("edition") == nil)
  }

  @Test func `a site without files has a manifest`() {
    let empty = Manifest(facts: [], inputs: [], files: [])
    #expect(Manifest(json: empty.json) == empty)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `checksums are those of FIPS 180-2`(text: String, digits: String) {
    #expect(Checksum.sha256(of: Array(text.utf8)) == digits)
    #expect(Array(text.utf8).withUnsafeBufferPointer { Checksum.portable($0) } == digits)
  }

  @Test func `the processor's checksums are the portable ones at every length of a block`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7 + $0 / 64) }
    let different = (0...300).filter { count in
      let part = Array(bytes.prefix(count))
      return Checksum.sha256(of: part) != part.withUnsafeBufferPointer { Checksum.portable($0) }
    }
    #expect(different.isEmpty)
  }
}
