/// The cities in the east, west and north of the province; their sub-industries are plausible
/// inventions.
extension CityPlan {
  static let beyond: [CityPlan] = [shantou, shaoguan, meizhou, zhanjiang, maoming, jieyang]

  /// All cities that the sample knows, by code.
  static let all: [String: CityPlan] = Dictionary(
    (delta + beyond).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let shantou = CityPlan(
    code: "440500", approvedOn: "2023-12-05",
    districts: districts("龙湖区440507 金平区440511 濠江区440512 潮阳区440513 潮南区440514 澄海区440515"),
    subIndustries: [
      SubIndustryPlan("玩具创意", "C2451", ["玩具", "文创玩具", "模型"]),
      SubIndustryPlan("内衣家居服", "C1829", ["服饰", "针织内衣", "织造"]),
      SubIndustryPlan("印刷包装", "C2319", ["包装", "彩印", "包装材料"]),
    ],
    enterprises: Figures(90, 200, counted: 84, 196), modes: Figures(3, 6, counted: 3, 6),
    platforms: Figures(1, 2, counted: 1, 2), solutions: Figures(15, 36, counted: 13, 35),
    targetPrice: 40, price: 900)

  private static let shaoguan = CityPlan(
    code: "440200", approvedOn: nil,
    districts: districts("武江区440203 浈江区440204 曲江区440205 始兴县440222 仁化县440224 乐昌市440281 南雄市440282"),
    subIndustries: [
      SubIndustryPlan("装备基础件", "C3484", ["机械", "基础件", "轴承"]),
      SubIndustryPlan("特钢制品", "C3130", ["特钢制品", "金属制品"]),
      SubIndustryPlan("竹木家居", "C2041", ["竹木制品", "家居"], opens: 2025),
    ],
    enterprises: Figures(80, 200, counted: 66, 180), modes: Figures(3, 6, counted: 2, 5),
    platforms: Figures(1, 3, counted: 1, 2), solutions: Figures(12, 30, counted: 8, 25),
    targetPrice: 40, price: 930, pace: .late, style: CellStyle(dates: .slashes))

  private static let meizhou = CityPlan(
    code: "441400", approvedOn: "2023-12-20",
    districts: districts("梅江区441402 梅县区441403 大埔县441422 丰顺县441423 五华县441424 平远县441426 兴宁市441481"),
    subIndustries: [
      SubIndustryPlan("铜箔与印制电路", "C3982", ["电路板", "铜箔", "电子材料"]),
      SubIndustryPlan("工艺陶瓷", "C3075", ["陶瓷", "瓷艺"]),
      SubIndustryPlan("预制食品", "C1432", ["食品", "农产品加工"], opens: 2025),
    ],
    enterprises: Figures(80, 200, counted: 64, 184), modes: Figures(3, 6, counted: 3, 5),
    platforms: Figures(1, 2, counted: 1, 2), solutions: Figures(12, 30, counted: 11, 28),
    targetPrice: 38, price: 880, pace: .late, style: CellStyle(dates: .chinese),
    quirks: [.noPlatformTarget])

  private static let zhanjiang = CityPlan(
    code: "440800", approvedOn: "2024-01-15",
    districts: districts("赤坎区440802 霞山区440803 坡头区440804 麻章区440811 遂溪县440823 廉江市440881 雷州市440882"),
    subIndustries: [
      SubIndustryPlan("小家电", "C3854", ["小家电", "电器", "电热器具"]),
      SubIndustryPlan("家具制造", "C2110", ["家具", "木业"]),
      SubIndustryPlan("水产品加工", "C1361", ["水产", "水产食品"], opens: 2025),
      SubIndustryPlan("羽绒制品", "C1942", ["羽绒", "家纺"], opens: 2026),
    ],
    enterprises: Figures(80, 200, counted: 41, 128), modes: Figures(3, 6, counted: 1, 4),
    platforms: Figures(1, 3, counted: 0, 2), solutions: Figures(12, 30, counted: 6, 19),
    targetPrice: 40, price: 870, pace: .late, quirks: [.badCells, .extraColumn])

  private static let maoming = CityPlan(
    code: "440900", approvedOn: nil,
    districts: districts("茂南区440902 电白区440904 高州市440981 化州市440982 信宜市440983"),
    subIndustries: [
      SubIndustryPlan("果蔬加工", "C1371", ["食品", "果蔬", "农产品加工"]),
      SubIndustryPlan("石化后加工", "C2651", ["化工材料", "塑业", "新材料"]),
      SubIndustryPlan("矿产建材", "C3032", ["建材", "石材"], opens: 2025),
    ],
    enterprises: Figures(80, 200, counted: 81, 203), modes: Figures(3, 6, counted: 0, 0),
    platforms: Figures(1, 3, counted: 1, 2), solutions: Figures(12, 30, counted: 12, 29),
    targetPrice: 38, price: 920, style: CellStyle(dates: .points, levels: .digits),
    quirks: [.noModes])

  private static let jieyang = CityPlan(
    code: "445200", approvedOn: nil,
    districts: districts("榕城区445202 揭东区445203 揭西县445222 惠来县445224 普宁市445281"),
    subIndustries: [
      SubIndustryPlan("五金不锈钢", "C3382", ["不锈钢制品", "五金", "餐具"]),
      SubIndustryPlan("塑料制品", "C2929", ["塑料制品", "塑胶"]),
      SubIndustryPlan("制鞋", "C1952", ["鞋业", "鞋材"]),
    ],
    enterprises: Figures(80, 200, counted: 96, 242), modes: Figures(2, 4, counted: 3, 6),
    platforms: Figures(1, 2, counted: 1, 3), solutions: Figures(10, 24, counted: 13, 30),
    targetPrice: 40, price: 950, pace: .early)
}
