import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Levels, choices, links, yes and no.
struct WordReaderTests {
  static let levels: [(text: String, expected: String)] = [
    ("1", "1"), ("2", "2"), ("2级", "2"), ("二级", "2"), ("Ⅱ级", "2"), ("II", "2"), ("ii级", "2"),
    ("Ⅳ", "4"), ("L2", "2"), ("l4", "4"), ("２级", "2"), ("四 级", "4"), ("三", "3"),
    ("二级（45.5分）", "2"), ("三级(66分)", "3"), ("达到二级", "2"), ("已达到三级", "3"),
    ("二级及以上", "2 level_at_least"), ("2级以上", "2 level_at_least"),
    ("达到二级及以上", "2 level_at_least"), ("0", "missing"), ("0级", "missing"), ("", "missing"),
    ("—", "missing"), ("五级", "bad_level"), ("5", "bad_level"), ("45.5", "bad_level"),
    ("合格", "bad_level"), ("未评测", "bad_level"), ("二级/三级", "bad_level"), ("级", "bad_level"),
    ("同上", "ditto"), ("#N/A", "formula_error"),
  ]

  @Test(arguments: levels)
  func `a level is read`(text: String, expected: String) {
    #expect(Cells.text(Cells.with(text, LevelReader.read)) { String($0) } == expected)
  }

  static let choices: [(text: String, set: ChoiceSet, expected: String)] = [
    ("供应链模式", .modeKind, "供应链模式"), ("供应链", .modeKind, "供应链模式"),
    ("产业链模式（链主）", .modeKind, "产业链模式"), ("模式", .modeKind, "bad_choice"),
    ("供应链/产业链", .modeKind, "bad_choice"), ("供应链模式、产业链模式", .modeKind, "bad_choice"),
    ("其他模式", .modeKind, "bad_choice"), ("供应链龙头", .leadKind, "供应链龙头企业"),
    ("龙头企业/牵引企业", .leadKind, "bad_choice"), ("企业", .leadKind, "bad_choice"),
    ("集成服务", .partnerRole, "集成服务企业"), ("中型企业", .size, "中型"), ("中", .size, "中型"),
    ("中小型", .size, "bad_choice"), ("非大型", .size, "bad_choice"), ("型", .size, "bad_choice"),
    ("小 型", .size, "小型"), ("省", .fundSource, "省级"), ("市级财政", .fundSource, "市级"),
    ("区", .fundSource, "区县"), ("县", .fundSource, "区县"), ("中央财政", .fundSource, "中央"),
    ("支出", .fundFlow, "支出"), ("拨付", .fundFlow, "bad_choice"), ("改造", .fundUse, "企业改造"),
    ("其它", .fundUse, "bad_choice"), ("先行", .pilotClass, "先行试点"),
    ("国家", .grade, "国家级"), ("级", .grade, "bad_choice"), ("通过", .acceptance, "通过"),
    ("合格", .acceptance, "通过"), ("已通过", .acceptance, "通过"), ("验收通过", .acceptance, "通过"),
    ("不合格", .acceptance, "不通过"), ("未通过", .acceptance, "不通过"),
    ("待验收", .acceptance, "未验收"), ("验收中", .acceptance, "未验收"),
    ("基本通过", .acceptance, "bad_choice"), ("有条件通过", .acceptance, "bad_choice"),
    ("", .size, "missing"), ("无", .size, "missing"), ("同上", .size, "ditto"),
  ]

  @Test(arguments: choices)
  func `a word is read`(text: String, set: ChoiceSet, expected: String) {
    let reading = Cells.with(text) { ChoiceReader.read($0, set) }
    #expect(Cells.text(reading) { set.words[$0] } == expected)
  }

  static let links: [(text: String, expected: String)] = [
    ("设计、制造", "设计 制造"), ("制造,设计", "设计 制造"), ("设计，制造；管理", "设计 制造 管理"),
    ("设计/制造／安全", "设计 制造 安全"), ("设计;销售；服务", "设计 销售 服务"), ("设计 制造　管理", "设计 制造 管理"),
    ("制造、", "制造"), ("制造、制造", "制造"), ("制造环节", "制造"), ("设计、其他", "bad_choice"),
    ("全部", "bad_choice"), ("、", "bad_choice"), ("", "missing"), ("/", "missing"),
    ("同上", "ditto"),
  ]

  @Test(arguments: links)
  func `links are read in the contract's order`(text: String, expected: String) {
    let reading = Cells.with(text, LinksReader.read)
    #expect(Cells.text(reading) { $0.names.joined(separator: " ") } == expected)
  }

  static let answers: [(text: String, expected: String)] = [
    ("是", "true"), ("否", "false"), ("√", "true"), ("×", "false"), ("有", "true"),
    ("无", "false"), ("1", "true"), ("0", "false"), ("Y", "true"), ("n", "false"), ("Ｙ", "true"),
    ("已", "true"), ("未", "false"), ("TRUE", "true"), ("False", "false"), (" 是 ", "true"),
    ("", "missing"), ("—", "missing"), ("/", "missing"), ("部分", "bad_choice"),
    ("基本是", "bad_choice"), ("2", "bad_choice"), ("同上", "ditto"),
  ]

  @Test(arguments: answers)
  func `yes and no are read`(text: String, expected: String) {
    #expect(Cells.text(Cells.with(text, YesNoReader.read)) { String($0) } == expected)
  }

  @Test func `a Boolean cell says yes or no`() {
    #expect(Cells.with("TRUE", .boolean, YesNoReader.read).value == .value(true))
    #expect(Cells.with("1", .number, YesNoReader.read).value == .value(true))
    #expect(Cells.with("#REF!", .error, YesNoReader.read).flaw == .formulaError)
  }
}
