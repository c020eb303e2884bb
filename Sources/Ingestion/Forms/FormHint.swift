import Metrics

/// What is said of a column beyond its format.
enum FormHint {
  /// Returns the hint for a column; nil where its format says enough.
  static func text(for key: ColumnKey, in table: TableKey) -> String? {
    switch key {
    case .subIndustry:
      table == .subIndustries ? "按实施方案批复的名称填写，各表的下拉列表取自本列" : "从下拉列表选择，取自“细分行业”表"
    case .leadUnit: "从下拉列表选择，取自“数字化牵引单位”表"
    case .uscc: "按营业执照填写18位代码，单元格已设为文本"
    case .enterprise: "与营业执照一致的全称"
    case .gb4754: "如 C3872"
    case .employees, .revenue: "上一年度末的数字，用于判断企业规模"
    case .tier: "如 专精特新中小企业，可附认定年份"
    case .districts: "可填多个，用顿号隔开"
    case .contractOn: "与企业签订改造合同的日期，如 2024-03-05"
    case .acceptedOn: "财政资金项目验收的日期，如 2024-11-20"
    case .acceptance: "从下拉列表选择；未通过验收的不计入"
    case .levelBefore: "改造前评测的数字化水平等级，从下拉列表选择"
    case .levelAfter: "改造后评测的数字化水平等级，达到二级及以上方可计入"
    case .investment where table == .enterprises: "改造项目总投资，单位万元；应等于软件和云服务、设备等各项之和"
    case .keySMEs: "写明各类企业个数，如国家级专精特新“小巨人”企业、省级专精特新中小企业、创新型中小企业"
    case .demonstrations: "写明各级产业集群等试点示范的个数和名称"
    case .carriers: "写明产业园区、示范基地等载体的个数和名称"
    case .supply: "写明工业互联网平台、数字化服务商等供给的个数"
    case .titles: "细分行业获得的资质、称号等"
    case .flow: "下达：收到上级资金；安排：分配到项目；支出：实际支付"
    case .item: "按政策文件的项目名称填写"
    case .approvedOn where table == .cities: "实施方案批复日期，试点期自此日起算"
    default: nil
    }
  }
}
