import Metrics
import Testing

struct NormalNameTests {
  @Test(arguments: [
    ("智能家电", "智能家电"), (" 智能\u{3000}家电 ", "智能家电"), ("智能\u{200B}家\u{FEFF}电", "智能家电"),
    ("印刷电路板（PCB）", "印刷电路板(pcb)"), ("印刷电路板(ＰＣＢ)", "印刷电路板(pcb)"), ("LED照明", "led照明"),
    ("ﬁne㎡", "finem2"), ("Straße", "strasse"), ("", ""), ("\u{00A0}\u{2060}", ""), ("䶮𠮷㙟", "䶮𠮷㙟"),
  ])
  func `two spellings of a name have one comparable form`(name: String, normal: String) {
    #expect(NormalName.of(name) == normal)
  }

  @Test func `a comparable form is its own comparable form`() {
    for name in ["印刷电路板（PCB）", "5G智能终端", "İstanbul", "①号", "ｶﾞ"] {
      let normal = NormalName.of(name)
      #expect(NormalName.of(normal) == normal)
    }
  }
}
