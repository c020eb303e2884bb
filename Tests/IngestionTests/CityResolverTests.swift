import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// Cities by code and by name.
struct CityResolverTests {
  static let resolver = CityResolver(.sample)

  @Test(
    arguments: [
      ("440600", "440600"), ("４４０６００", "440600"), (" 440600 ", "440600"), ("佛山", "440600"),
      ("佛山市", "440600"), ("广东省佛山市", "440600"), ("广东佛山", "440600"), ("佛 山 市", "440600"),
      ("佛山市顺德区", "440600"), ("佛山顺德", "440600"), ("东莞市松山湖", "441900"), ("邵关", nil),
      ("深圳市", nil), ("440300", nil), ("440605", nil), ("佛山、东莞", nil), ("佛山市和东莞市", nil),
      ("广东省", nil),
      ("市", nil), ("佛", nil), ("4406", nil), ("佛山1", nil),
    ] as [(String, String?)])
  func `a cell names a city`(cell: String, code: String?) {
    #expect(CityResolverTests.resolver.city(named: cell)?.rawValue == code)
  }

  @Test(
    arguments: [
      (["佛山市被改造企业清单"], "440600"), (["佛山市清单", "填报单位：佛山市工业和信息化局"], "440600"),
      (["440600-佛山"], "440600"), (["440600"], "440600"), (["440600企业"], "440600"),
      (["14406001"], nil), (["佛山、东莞"], nil), (["佛山", "东莞"], nil), (["被改造企业清单"], nil), ([], nil),
    ] as [([String], String?)])
  func `texts name their only city`(texts: [String], code: String?) {
    #expect(CityResolverTests.resolver.onlyCity(in: texts)?.rawValue == code)
  }
}
