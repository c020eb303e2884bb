import Metrics
import Testing

@testable import SampleData

private func province(seed: UInt64 = 1, scale: Int = 1) throws -> SampleProvince {
  SampleProvince(programme: try Sample.programme(), seed: seed, scale: scale)
}

private func files(_ province: SampleProvince) -> [SampleFile] {
  [province.settings] + (0..<province.count).flatMap { province.files(at: $0) }
}

private func table(_ key: TableKey, in folder: SampleFolder) throws -> SampleTable {
  try #require(folder.tables.first { $0.key == key })
}

@Suite struct SampleProvinceTests {
  @Test func `the same seed gives the same bytes and another one others`() throws {
    let first = files(try province())
    #expect(first == files(try province()))
    let other = files(try province(seed: 2))
    #expect(first.map(\.path) == other.map(\.path))
    let ledgers = zip(first, other).filter { $0.0.path.hasSuffix("被改造企业.csv") }
    #expect(ledgers.count == 14 && ledgers.allSatisfy { $0.0.text != $0.1.text })
  }

  @Test func `every city has a folder with ten tables, one city nine`() throws {
    let province = try province()
    let cities = [
      "广州", "珠海", "汕头", "佛山", "韶关", "梅州", "惠州", "东莞", "中山", "江门", "湛江", "茂名", "肇庆", "揭阳",
    ]
    let tables = [
      "试点城市", "绩效目标", "细分行业", "数字化牵引单位", "产业生态联合体", "被改造企业", "转型模式", "行业平台",
      "数字化解决方案", "资金台账",
    ]
    var expected: Set<String> = ["pilotboard.yaml"]
    for (place, city) in cities.enumerated() {
      for table in tables where !(city == "茂名" && table == "转型模式") {
        expected.insert("\(place < 9 ? "0" : "")\(place + 1)-\(city)/\(table).csv")
      }
    }
    let paths = files(province).map(\.path)
    #expect(Set(paths) == expected)
    #expect(paths.count == expected.count)
  }

  @Test func `the usual sample has about 4500 enterprises, a larger one more`() throws {
    let rows = { (province: SampleProvince) in
      try (0..<province.count).reduce(0) {
        $0 + (try table(.enterprises, in: province.folder(at: $1)).rows.count)
      }
    }
    #expect((4400...4700).contains(try rows(province())))
    #expect((13_000...14_200).contains(try rows(province(scale: 3))))
  }

  @Test func `a larger sample begins with the smaller one's names and raises the targets`() throws {
    let small = try province().folder(at: 3)
    let large = try province(scale: 3).folder(at: 3)
    let names = { (folder: SampleFolder) in
      Set(try table(.enterprises, in: folder).rows.map { $0[4] })
    }
    #expect(try names(small).intersection(names(large)).count > 150)
    #expect(try table(.targets, in: small).rows[1].suffix(2) == ["160", "380"])
    #expect(try table(.targets, in: large).rows[1].suffix(2) == ["480", "1140"])
    #expect(try table(.solutions, in: small) == table(.solutions, in: large))
  }

  @Test func `cities outside the sample's knowledge are left out`() throws {
    var programme = try Sample.programme()
    programme.cities[0].code = CityCode(rawValue: "999999")
    let province = SampleProvince(programme: programme)
    #expect(province.count == 13)
    #expect(province.folder(at: 0).name == "02-珠海")
  }

  @Test func `a city without a published tranche has no funds`() throws {
    var programme = try Sample.programme()
    programme.cities[0].firstTranche = nil
    let folder = SampleProvince(programme: programme).folder(at: 0)
    #expect(try table(.funds, in: folder).rows.isEmpty)
  }

  @Test func `the settings show the mid-term of sample data`() throws {
    let settings = try province().settings
    #expect(
      settings.text == """
        # 示例数据：除试点城市、区域、奖补资金和部分细分行业外，全部内容均为虚构。
        programme: 'guangdong-2023'
        as_of: 2024-12-31
        stage: midterm
        edition: internal
        title: '广东省省级中小企业数字化转型城市试点绩效看板'
        issuer: 示例单位
        notice: 示例数据

        """)
  }
}
