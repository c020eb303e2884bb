import Tabular

/// Text tables changed at random, by number: the same number gives the same bytes.
package enum TextInputs {
  /// Returns an input.
  package static func input(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(state: UInt64(truncatingIfNeeded: number) &* 2)
    let seed = seeds[random.below(seeds.count)]
    var bytes = ByteMutator.mutated(seed, tokens: tokens, &random)
    if random.below(16) == 0 {
      bytes = ByteMutator.mutated(
        bytes + seeds[random.below(seeds.count)], tokens: tokens, &random)
    }
    // Broken characters are refused at once; with others in their place rows are read.
    return random.below(4) == 0 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static let enterprises = """
    佛山市被改造企业清单，,,,
    单位：元,,,,
    序号,城市,细分行业,企业名称,统一社会信用代码,从业人员,改造环节,合同签订日期,验收日期,验收结论,改造后等级,总投资,备注
    1,佛山市,智能家电,"甲""科技""公司",91440606000000019H,120,设计、制造,2024-01-05,2024.6,通过,二级（45.5分）,128.5万,
    2,佛山,智能家电,乙公司,9.11E+17,约300人,"设计
    制造",20240105,45473,已通过,Ⅲ级,"1,024.005",13812345678
    小计,,,,,420,,,,,,1152.505,
    一、分组,,,,,,,,,,,,
    例,佛山,某行业,某某公司,同上,,,,,,,,
    注：以上数据来源于各区,,,,,,,,,,,,
    """

  private static let targets = """
    城市代码;绩效指标;单位;指标值(截至2024年底);指标值(截至2025年底)
    440600;改造中小企业数量;家;≥500;800
    440600;带动中小企业数字化改造投入（亿元）;亿元;"5.5";11
    440600;支持产业链/供应链数字化转型模式数量;个;支持3个供应链模式,2个产业链模式;
    """

  private static let funds = """
    city_code\tdate\tsource\tflow\tuse\tamount\tpayee
    440600\t2024-05-01\t省级\t下达\t企业改造\t1000\t甲
    440600\t2024年5月\t市\t支出\t其他\t-3.5\t-
    """

  private static let seeds: [[UInt8]] = {
    let texts = [enterprises, targets, funds, "城市,企业\r佛山,甲\r\n", "\"", ""]
    var seeds = texts.map { Array($0.utf8) }
    seeds.append([0xEF, 0xBB, 0xBF] + Array(funds.utf8))
    seeds.append([0xFF, 0xFE] + targets.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    seeds.append([0xFE, 0xFF] + funds.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    // 城市,企业名称 and 佛山,甲 in GB18030.
    seeds.append([
      0xB3, 0xC7, 0xCA, 0xD0, 0x2C, 0xC6, 0xF3, 0xD2, 0xB5, 0xC3, 0xFB, 0xB3, 0xC6, 0x0A, 0xB7,
      0xF0,
      0xC9, 0xBD, 0x2C, 0xBC, 0xD7, 0x95, 0x34, 0xB2, 0x35,
    ])
    return seeds
  }()

  private static let tokens: [[UInt8]] =
    [
      "合计", "小计", "注：", "例", "同上", "#REF!", "一、", "（二）", "2024-02-30", "2024.1", "45473",
      "99999999999999999999", "-0.000000001", "1e308", "９１", "%", "≥", "万元", "亿", "\u{FEFF}",
      "\u{200B}", "\u{3000}", "\"\"", "\",\"", "\r\n\r\n", "\n", ",,,,,,,,,,,,,,,,",
      "91440606000000019H",
      "440606198001011234", "企业名称", "总投资", "合同", "编号", "1,2,3,4,5", "甲,乙,1,2", "=A1", "'",
      "\u{301}\u{301}\u{301}", "𠮷", "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x81, 0x30]]
}
