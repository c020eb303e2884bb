import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// The six indicators in the spellings of the notice and of people.
struct IndicatorReaderTests {
  static let reader = IndicatorReader(.sample)

  static let names: [(text: String, expected: String)] = [
    ("改造细分行业数量", "sub_industries"), ("sub_industries", "sub_industries"),
    ("1.改造细分行业数量", "sub_industries"), ("（一）改造细分行业数量", "sub_industries"),
    ("一、改造细分行业数量（个）", "sub_industries"), ("改造细分行业数", "sub_industries"),
    ("改造中小企业数量（个）", "enterprises"), ("2.改造中小企业\n数量（家）", "enterprises"),
    ("被改造中小企业数量", "enterprises"), ("改造中小企业数量家", "enterprises"),
    ("带动中小企业数字化改造项目总投资投入", "investment"), ("带动中小企业数字化改造项目总投资投入（万元）", "investment 万元"),
    ("带动中小企业数字化改造投入（亿元）", "investment 亿元"), ("3.带动中小企业数字化改造项目投入额\n（万元）", "investment 万元"),
    ("支持产业链/供应链数字化转型模式数量", "modes"), ("4.支持产业链／供应链数字化转型模式数量（个）", "modes"),
    ("支持产业链供应链数字化转型模式数量", "modes"), ("培育产业链供应链数字化转型行业平台数量", "platforms"),
    ("培育产业链供应链数字化转型平台项目数量（个）", "platforms"), ("打造数字化解决方案数量", "solutions"),
    ("新增上云企业数量", "unknown_indicator"), ("数量", "unknown_indicator"),
    ("", "missing"), ("同上", "ditto"),
  ]

  @Test(arguments: names)
  func `an indicator is recognised`(text: String, expected: String) {
    let reading = Cells.with(text) { IndicatorReaderTests.reader.read($0) }
    let name = Cells.text(reading) { name in
      ([name.key.rawValue] + [name.unit?.rawValue].compactMap(\.self)).joined(separator: " ")
    }
    #expect(name == expected)
  }

  @Test(
    arguments: [
      ("支持3个供应链模式,2个产业链模式", 5), ("供应链模式2个;产业链模式2个", 4), ("支持4个供应链模式、3个产业链模式。", 7),
      ("6个供应链模式", 6), ("供应链模式0个,产业链模式1个", 1), ("供应链和产业链模式5个", nil), ("5", nil), ("供应链模式", nil),
      ("", nil),
      ("3个供应链模式,2个其他模式", nil), ("供应链1个,产业链2个,供应链3个", nil),
    ] as [(String, Int?)])
  func `modes in prose add up`(text: String, sum: Int?) {
    #expect(IndicatorReader.sumOfModes(text) == sum)
  }
}
