import Testing

@testable import Metrics

struct NormalNameTests {
  @Test(arguments: [
    ("智能家电", "智能家电"), (" 智能\u{3000}家电 ", "智能家电"), ("智能\u{200B}家\u{FEFF}电", "智能家电"),
    ("印刷电路板（PCB）", "印刷电路板(pcb)"), ("印刷电路板(ＰＣＢ)", "印刷电路板(pcb)"), ("LED照明", "led照明"),
    ("ﬁne㎡", "finem2"), ("Straße", "strasse"), ("", ""), ("\u{00A0}\u{2060}", ""), ("䶮𠮷㙟", "䶮𠮷㙟"),
  ])
  func `two spellings of a name have one comparable form`(name: String, normal: String) {
    #expect(NormalName.of(name) == normal)
  }

  @Test(arguments: [
    0x01...0x7F, 0x2000...0x3020, 0x4D00...0xA000, 0xE000...0xE020, 0xF900...0xFFEF,
  ])
  func `characters of simple names have the form that they have beside others`(
    values: ClosedRange<UInt32>
  ) {
    // A ligature is not simple, so that the whole name takes the long way.
    for scalar in values.compactMap(Unicode.Scalar.init) {
      let name = "甲\(Character(scalar))"
      #expect(NormalName.of(name + "ﬁ") == NormalName.of(name) + "fi", "\(scalar.value)")
    }
  }

  @Test func `a comparable form is its own comparable form`() {
    for name in ["印刷电路板（PCB）", "5G智能终端", "İstanbul", "①号", "ｶﾞ"] {
      let normal = NormalName.of(name)
      #expect(NormalName.of(normal) == normal)
    }
  }

  @Test func `the fast way and the tables agree on every text`() {
    let parts = [
      "甲", "龥", "龦", "一", "（", "）", "Ａ", "ｚ", "～", "｟", "A", "Z", "a", "0", "-", " ", "\t",
      "\u{3000}", "、", "〇", "〉", "\u{3029}", "\u{302A}", "〶",
      "\u{7F}", "\u{1}", "·", "“", "é", "e\u{301}", "\u{301}", "①", "ｶ", "ﾞ", "㎡", "𠮷", "\u{200B}",
      "\u{A0}",
    ]
    for first in parts {
      for second in parts {
        for third in ["", "甲", "B", "（", "\u{301}"] {
          let name = first + second + third
          #expect(NormalName.of(name) == NormalName.withTables(name), "\(name.debugDescription)")
          var bytes = Array("前".utf8)
          NormalName.append(name, to: &bytes)
          #expect(bytes == Array("前\(NormalName.withTables(name))".utf8))
        }
      }
    }
  }
}
