import Metrics

/// The cities of the Pearl River Delta.
///
/// The sub-industries of Guangzhou, Zhuhai, Dongguan and Zhongshan are published ones; the others
/// are plausible inventions.
extension CityPlan {
  static let delta: [CityPlan] = [
    guangzhou, zhuhai, foshan, huizhou, dongguan, zhongshan, jiangmen, zhaoqing,
  ]

  private static let guangzhou = CityPlan(
    code: "440100", approvedOn: "2023-11-24",
    districts: districts("白云区440111 黄埔区440112 番禺区440113 花都区440114 南沙区440115 从化区440117 增城区440118"),
    subIndustries: [
      SubIndustryPlan("智能网联与新能源汽车（零部件）", "C3670", ["汽车零部件", "汽车电子", "汽车饰件"]),
      SubIndustryPlan("工业母机和机器人", "C3421", ["数控机床", "机器人", "精密传动"]),
      SubIndustryPlan("时尚美妆", "C2682", ["化妆品", "日化", "香氛"]),
      SubIndustryPlan("定制家居服装箱包", "C2110", ["定制家居", "箱包", "服装"], opens: 2025),
    ],
    enterprises: Figures(160, 360, counted: 168, 372), modes: Figures(6, 12, counted: 7, 13),
    platforms: Figures(2, 5, counted: 2, 5), solutions: Figures(30, 70, counted: 31, 72),
    price: 1080, pace: .early, quirks: [.municipalMatch])

  private static let zhuhai = CityPlan(
    code: "440400", approvedOn: nil, districts: districts("香洲区440402 斗门区440403 金湾区440404"),
    subIndustries: [
      SubIndustryPlan("智能家电", "C3852", ["智能电器", "厨房电器", "电机"]),
      SubIndustryPlan("印刷电路板", "C3982", ["电路板", "电子材料", "线路板"]),
      SubIndustryPlan("打印设备及耗材", "C3474", ["打印耗材", "打印设备", "办公设备"]),
      SubIndustryPlan("生物医药与健康", "C2760", ["生物制品", "医疗器械", "健康用品"]),
      SubIndustryPlan("智能电网", "C3823", ["电力设备", "配电自动化", "电能仪表"], opens: 2025),
    ],
    enterprises: Figures(150, 350, counted: 150, 352), modes: Figures(5, 10, counted: 5, 11),
    platforms: Figures(2, 4, counted: 1, 4), solutions: Figures(26, 60, counted: 26, 61),
    price: 1000, style: CellStyle(dates: .slashes))

  private static let foshan = CityPlan(
    code: "440600", approvedOn: "2023-11-20",
    districts: districts("禅城区440604 南海区440605 顺德区440606 三水区440607 高明区440608"),
    subIndustries: [
      SubIndustryPlan("智能家电", "C3852", ["智能电器", "小家电", "厨卫电器", "环境电器"]),
      SubIndustryPlan("泛家居五金", "C3351", ["五金制品", "卫浴", "门窗配件"]),
      SubIndustryPlan("陶瓷机械", "C3515", ["陶瓷机械", "窑炉设备", "釉线装备"]),
      SubIndustryPlan("铝型材加工", "C3252", ["铝业", "铝型材", "金属表面处理"]),
      SubIndustryPlan("针织面料", "C1761", ["针织", "纺织面料", "服饰"]),
    ],
    enterprises: Figures(160, 380, counted: 251, 426), modes: Figures(6, 12, counted: 8, 14),
    platforms: Figures(3, 6, counted: 3, 7), solutions: Figures(32, 80, counted: 41, 92),
    price: 1060, pace: .early, transformationShare: 84,
    style: CellStyle(dates: .chinese), quirks: [.manyLeads, .municipalMatch])

  private static let huizhou = CityPlan(
    code: "441300", approvedOn: "2023-12-08",
    districts: districts("惠城区441302 惠阳区441303 博罗县441322 惠东县441323 龙门县441324"),
    subIndustries: [
      SubIndustryPlan("智能终端配件", "C3989", ["电子", "精密组件", "声学器件"]),
      SubIndustryPlan("新能源电池", "C3841", ["电池", "储能设备", "电芯材料"]),
      SubIndustryPlan("照明光电", "C3872", ["光电", "照明", "灯具"]),
      SubIndustryPlan("石化新材料", "C2659", ["新材料", "高分子材料", "涂料"], opens: 2025),
    ],
    enterprises: Figures(150, 350, counted: 156, 361), modes: Figures(4, 9, counted: 4, 9),
    platforms: Figures(2, 4, counted: 2, 4), solutions: Figures(24, 56, counted: 22, 56),
    price: 1020, style: CellStyle(unit: .yuan))

  private static let dongguan = CityPlan(
    code: "441900", approvedOn: "2023-11-10",
    districts: districts(
      "东城街道441900 长安镇441900 虎门镇441900 大朗镇441900 塘厦镇441900 厚街镇441900 松山湖园区441900"),
    subIndustries: [
      SubIndustryPlan("智能移动终端", "C3922", ["通讯电子", "精密模具", "触控器件", "连接器"]),
      SubIndustryPlan("食品饮料", "C1439", ["食品", "饮料", "烘焙食品"]),
      SubIndustryPlan("纺织服装", "C1819", ["服装", "毛织", "辅料"]),
    ],
    enterprises: Figures(350, 600, counted: 349, 588), modes: Figures(6, 12, counted: 7, 12),
    platforms: Figures(3, 6, counted: 3, 6), solutions: Figures(36, 86, counted: 40, 85),
    price: 940, style: CellStyle(levels: .digits), quirks: [.municipalMatch])

  private static let zhongshan = CityPlan(
    code: "442000", approvedOn: nil,
    districts: districts(
      "石岐街道442000 小榄镇442000 古镇镇442000 南头镇442000 东凤镇442000 三乡镇442000 火炬开发区442000"),
    subIndustries: [
      SubIndustryPlan("大家电", "C3851", ["制冷电器", "智能电器", "电器配件"]),
      SubIndustryPlan("灯饰照明", "C3872", ["灯饰", "照明", "光电"]),
      SubIndustryPlan("智能锁具", "C3351", ["锁业", "智能锁", "安防五金"]),
    ],
    enterprises: Figures(140, 350, counted: 143, 355), modes: Figures(4, 9, counted: 4, 9),
    platforms: Figures(2, 4, counted: 2, 4), solutions: Figures(24, 60, counted: 25, 60),
    price: 970, quirks: [.badCells])

  private static let jiangmen = CityPlan(
    code: "440700", approvedOn: "2024-01-02",
    districts: districts(
      "蓬江区440703 江海区440704 新会区440705 台山市440781 开平市440783 鹤山市440784 恩平市440785"),
    subIndustries: [
      SubIndustryPlan("金属制品", "C3399", ["金属制品", "不锈钢制品", "五金"]),
      SubIndustryPlan("家电配套", "C3857", ["电器配件", "电机", "注塑"]),
      SubIndustryPlan("健康食品", "C1491", ["食品", "健康食品", "调味品"], opens: 2025),
      SubIndustryPlan("印制电路板", "C3982", ["电路", "电子"], opens: 2025),
    ],
    enterprises: Figures(140, 350, counted: 112, 302), modes: Figures(4, 8, counted: 3, 7),
    platforms: Figures(2, 4, counted: 1, 3), solutions: Figures(20, 50, counted: 14, 42),
    price: 960, grantPercent: 20, pace: .late, transformationShare: 74,
    style: CellStyle(dates: .points),
    quirks: [.thinAlliances])

  private static let zhaoqing = CityPlan(
    code: "441200", approvedOn: "2023-12-01",
    districts: districts("端州区441202 鼎湖区441203 高要区441204 四会市441284 怀集县441224 德庆县441226"),
    subIndustries: [
      SubIndustryPlan("汽车零部件", "C3670", ["汽配", "汽车零部件", "压铸"]),
      SubIndustryPlan("金属压铸", "C3392", ["压铸", "金属", "五金"]),
      SubIndustryPlan("电子元件", "C3981", ["电子元件", "电子", "磁材"]),
      SubIndustryPlan("家具制造", "C2110", ["家具", "办公家具"]),
    ],
    enterprises: Figures(150, 350, counted: 139, 341), modes: Figures(4, 8, counted: 4, 8),
    platforms: Figures(2, 4, counted: 1, 4), solutions: Figures(20, 50, counted: 16, 47),
    style: CellStyle(levels: .roman), quirks: [.foreignPlatform])

  /// Returns districts from names with six digits behind them.
  static func districts(_ text: String) -> [District] {
    text.split(separator: " ").map {
      District(name: String($0.dropLast(6)), code: String($0.suffix(6)))
    }
  }
}
