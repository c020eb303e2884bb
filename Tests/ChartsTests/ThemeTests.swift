import Testing

@testable import Charts

struct ThemeTests {
  /// Two colours and their contrast after WCAG 2.1.
  static let contrasts: [(one: UInt32, two: UInt32, contrast: Double)] = [
    (0x000000, 0xFFFFFF, 21), (0xFFFFFF, 0xFFFFFF, 1), (0x777777, 0xFFFFFF, 4.48),
    (0x1F5AA6, 0xFFFFFF, 6.84), (0x0000FF, 0xFFFFFF, 8.59),
  ]

  @Test(arguments: contrasts)
  func `contrast follows the web guidelines`(one: UInt32, two: UInt32, contrast: Double) {
    #expect(abs(Color(one).contrast(to: Color(two)) - contrast) < 0.01)
    #expect(abs(Color(two).contrast(to: Color(one)) - contrast) < 0.01)
  }

  @Test(arguments: [
    Theme.ink, Theme.muted, Theme.accent, Theme.tintText, Theme.plan,
  ])
  func `words can be read on paper`(color: Color) {
    #expect(color.contrast(to: Theme.paper) >= 4.5)
  }

  @Test(arguments: ChartStatus.allCases)
  func `a status can be read on paper`(status: ChartStatus) {
    #expect(status.color.contrast(to: Theme.paper) >= 4.5)
  }

  @Test func `every status has a shape and a word of its own`() {
    #expect(Set(ChartStatus.allCases.map(\.shape)).count == ChartStatus.allCases.count)
    #expect(Set(ChartStatus.allCases.map(\.usualWord)).count == ChartStatus.allCases.count)
  }

  @Test(arguments: StackedBarChart.Role.allCases)
  func `figures can be read on every category`(role: StackedBarChart.Role) {
    #expect(role.color.contrast(to: role.color.readableText) >= 4.5)
  }

  @Test func `there are six category colours`() {
    #expect(Set(StackedBarChart.Role.allCases.map(\.color)).count == 6)
  }

  @Test func `neighbouring categories differ in grey`() {
    let orders: [[StackedBarChart.Role]] = [
      [.counted, .reportedOnly, .underway], [.first, .second, .third, .fourth, .other],
    ]
    for order in orders {
      for (one, two) in zip(order, order.dropFirst()) {
        #expect(one.color.contrast(to: two.color) >= 1.15, "\(one) \(two)")
      }
    }
  }

  /// A share and the mixture of black and white.
  static let mixtures: [(share: Double, rgb: UInt32)] = [
    (0, 0x000000), (1, 0xFFFFFF), (0.5, 0x808080), (-1, 0x000000), (3, 0xFFFFFF),
    (.nan, 0x000000),
  ]

  @Test(arguments: mixtures)
  func `colours mix channel by channel`(share: Double, rgb: UInt32) {
    #expect(Color(0x000000).mixed(with: Color(0xFFFFFF), share: share) == Color(rgb))
  }
}
