/// 转型模式: who leads a group of enterprises through the work.
package enum ModeKind: String, Sendable, CaseIterable, Hashable {
  case supplyChain = "供应链模式"
  case industryChain = "产业链模式"
}

/// 牵引单位类型.
package enum LeadKind: String, Sendable, CaseIterable, Hashable {
  case supplyChain = "供应链龙头企业"
  case industryChain = "产业链牵引企业"
}

/// A partner's role in a "1+1+N" consortium.
package enum PartnerRole: String, Sendable, CaseIterable, Hashable {
  case integrator = "集成服务企业"
  case ecosystem = "产业生态企业"
}

/// 企业规模 as a ledger states it (工信部联企业〔2011〕300号).
package enum EnterpriseSize: String, Sendable, CaseIterable, Hashable {
  case large = "大型"
  case medium = "中型"
  case small = "小型"
  case micro = "微型"
}

/// 验收结论.
package enum Acceptance: String, Sendable, CaseIterable, Hashable {
  case passed = "通过"
  case failed = "不通过"
  case pending = "未验收"
}

/// 资金来源.
package enum FundSource: String, Sendable, CaseIterable, Hashable {
  case central = "中央"
  case provincial = "省级"
  case municipal = "市级"
  case district = "区县"
}

/// 资金类型: what happened to the money.
package enum FundFlow: String, Sendable, CaseIterable, Hashable {
  case received = "下达"
  case arranged = "安排"
  case spent = "支出"
}

/// 资金用途.
package enum FundUse: String, Sendable, CaseIterable, Hashable {
  case transformation = "企业改造"
  case platform = "行业平台"
  case diagnosis = "咨询诊断"
  case training = "人才培养"
  case security = "信息安全"
  case financing = "融资支持"
  case other = "其他"
}

/// 试点类别 of an award's recipient.
package enum PilotClass: String, Sendable, CaseIterable, Hashable {
  case pioneer = "先行试点"
  case other = "其他试点"
}

/// 级别 of a recognition.
package enum RecognitionGrade: String, Sendable, CaseIterable, Hashable {
  case national = "国家级"
  case provincial = "省级"
  case municipal = "市级"
}

/// 改造环节: the links of a manufacturer that were transformed, or that a solution serves.
package struct TransformationLinks: OptionSet, Sendable, Hashable {
  /// One bit for each link, in the contract's order.
  package let rawValue: UInt8

  /// Creates a set from its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The names in the contract's order; the bit is the name's place.
  package static let names = ["设计", "制造", "销售", "服务", "管理", "安全"]

  /// The names of the links in the set, in the contract's order.
  package var names: [String] {
    TransformationLinks.namesOfSets[Int(rawValue) % TransformationLinks.namesOfSets.count]
  }

  /// The names of every set, by its bits: many rows ask for the same few.
  private static let namesOfSets: [[String]] = (0..<1 << names.count).map { bits in
    names.indices.filter { bits & (1 << $0) != 0 }.map { names[$0] }
  }
}
