import Foundation
import Ingestion
import Metrics
import Testing

struct ProgrammeFileTests {
  private func builtIn() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates/programmes/guangdong-2023.yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `the built-in programme has 14 cities in official order`() throws {
    let programme = try ProgrammeFile.read(builtIn())
    #expect(
      programme.cities.map(\.name) == [
        "广州", "珠海", "汕头", "佛山", "韶关", "梅州", "惠州", "东莞", "中山", "江门", "湛江", "茂名", "肇庆", "揭阳",
      ])
    #expect(programme.cities.reduce(0) { $0 + $1.minimumEnterprises } == 4000)
    #expect(programme.cities.count { $0.minimumEnterprises == 350 } == 8)
    let awards = programme.cities.compactMap(\.award).reduce(Money.zero, +)
    let tranches = programme.cities.compactMap(\.firstTranche).reduce(Money.zero, +)
    #expect(awards.text(in: .yi) == "9.3")
    #expect(tranches.text(in: .yi) == "7.44")
    #expect(programme.cities.map(\.code.rawValue)[9] == "440700")
    #expect(programme.start.description == "2023-10-11")
    #expect(programme.end.description == "2025-12-31")
  }

  @Test func `weights, bands and conditions are the defaults of the contract`() throws {
    let programme = try ProgrammeFile.read(builtIn())
    #expect(programme.indicators.map(\.key) == IndicatorKey.allCases)
    #expect(programme.indicators.map(\.weight) == [10, 30, 20, 10, 15, 15])
    #expect(programme.scoring.bands.map(\.name) == ["优", "良", "中", "差"])
    #expect(programme.scoring.bands.map(\.minimum) == [90, 80, 60, 0])
    #expect(programme.scoring.origin.contains("默认"))
    #expect(programme.counting.conditions.map(\.reason) == ExclusionReason.allCases)
    #expect(programme.counting.minimumLevel == 2)
    #expect(programme.counting.largeRevenue == Money(wan: 40_000))
  }

  /// A change to the built-in file, the line's text, and part of the message.
  @Test(arguments: [
    ("start: 2023-10-11", "start: 2023-02-30", "“2023-02-30”不是日期"),
    ("end: 2025-12-31", "end: 2022-12-31", "实施期末日早于起始日"),
    ("id: guangdong-2023", "ident: guangdong-2023", "不认识的键“ident”"),
    ("    weight: 30", "    weight: -1", "“-1”应为0至1000的整数"),
    ("  - key: modes", "  - key: moods", "“moods”不是指标"),
    ("    - reason: level", "    - reason: colour", "“colour”不是计入条件"),
    ("{ name: 优, minimum: 90 }", "{ name: 优, minimum: 70 }", "等次应从高到低排列"),
    (
      "{ name: 优, minimum: 90 }", "{ name: 优, minimum: 90, note: 好 }",
      "不认识的键“note”，可用的键：name、minimum"
    ),
    ("{ name: 优, minimum: 90 }", "{ name: 优, minimun: 90 }", "不认识的键“minimun”"),
    ("  name: 全省", "  short_name: 全省", "不认识的键“short_name”，可用的键：code、name"),
    ("{ code: \"440400\", name: 珠海", "{ code: \"440100\", name: 珠海", "城市代码“440100”重复"),
    ("{ code: \"440400\", name: 珠海", "{ code: \"珠海\", name: 珠海", "应为6位数字"),
    ("{ year: 2024, day", "{ year: 2023, day", "“2023”年没有目标可比：绩效目标表只有2024、2025、2026年底的指标值"),
    ("{ year: 2025, day", "{ year: 2027, day", "“2027”年没有目标可比"),
    ("{ year: 2025, day", "{ year: 2024, day", "检查点年份“2024”重复"),
    ("    year: 2024\n", "    year: 2026\n", "“2026”不是检查点的年份，可用：2024、2025"),
    ("{ target: enterprises, year: 2025 }", "{ target: enterprises, year: 2028 }", "“2028”年没有目标可比"),
    ("{ year: 2024, day: 2024-12-31 }", "{ year: 2024, day: 2026-12-31 }", "按时间先后排列"),
    ("  minimum_level: 2 ", "  minimum_level: 二 ", "“二”应为1至4的整数"),
    ("  large_revenue: 40000 ", "  # 40000 ", "缺少“large_revenue”"),
    ("  large_revenue: 40000 ", "  large_revenue: 0 ", "“0”应为1至100000000的整数"),
  ])
  func `a flaw is refused with its line and reason`(
    old: String, new: String, message: String
  )
    throws
  {
    let text = try builtIn()
    let place = try #require(text.range(of: old), "the file no longer holds “\(old)”")
    let flawed = text.replacingCharacters(in: place, with: new)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(flawed) }
    let flaw = try #require(error.flaws.first { $0.message.contains(message) }, "\(error.flaws)")
    // Flaws of order stand at the list that is out of order.
    #expect(flaw.line > 0 && flaw.line <= line)
  }

  @Test func `a flawed checkpoint is told by itself, not with the evaluation of its year`() throws {
    let text = try builtIn().replacing("{ year: 2025, day", with: "{ year: 2027, day")
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
    #expect(error.flaws.map(\.place) == ["checkpoints[2].year"])
  }

  @Test func `several flaws are told in one run`() throws {
    let text = try builtIn().replacing("minimum: 350", with: "minimum: many")
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
    #expect(error.flaws.count == 8)
    #expect(Set(error.flaws.map(\.line)).count == 8)
  }

  @Test(arguments: ["", "- 1", "a: [", "纯文本", "\u{0}"])
  func `what is no key-value file is refused without a crash`(text: String) {
    #expect(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
  }
}

struct SettingsFileTests {
  @Test func `settings are read, and what is not there is not set`() throws {
    let settings = try SettingsFile.read(
      "programme: guangdong-2023\nas_of: 2024-12-31\nstage: midterm\nnotice: 示例数据\n")
    #expect(settings.programme == "guangdong-2023")
    #expect(settings.asOf?.description == "2024-12-31")
    #expect(settings.stage == .midterm)
    #expect(settings.notice == "示例数据")
    #expect(settings.title == nil)
  }

  @Test(arguments: ["", "\n\n", "# 空\n"])
  func `an empty file sets nothing`(text: String) throws {
    #expect(try SettingsFile.read(text) == SettingsFile())
  }

  @Test(arguments: [
    ("as_of: 2024-12-32", "不是日期"), ("stage: 中期", "“中期”不是阶段"), ("edition: secret", "“secret”不是版本"),
    ("titel: 看板", "不认识的键“titel”"), ("title: [a]", "应为一个值"),
  ])
  func `a setting that cannot be read is refused with its line`(
    text: String, message: String
  )
    throws
  {
    let error = try #require(throws: FileFlaws.self) { try SettingsFile.read("\n" + text) }
    #expect(error.flaws.contains { $0.message.contains(message) && $0.line == 2 })
  }
}
