import Testing

@testable import Tabular

/// Serial numbers of days in both systems.
struct SerialDayTests {
  private func date(_ serial: Int, _ system: Grid.DateSystem) -> String? {
    var text: [UInt8] = []
    guard SerialDay(system).append(serial, to: &text) else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(
    arguments: [
      (-1, nil), (0, nil), (1, "1900-01-01"), (31, "1900-01-31"), (32, "1900-02-01"),
      (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"), (366, "1900-12-31"),
      (25_569, "1970-01-01"), (36_526, "2000-01-01"), (36_585, "2000-02-29"),
      (45_210, "2023-10-11"),
      (45_351, "2024-02-29"), (45_352, "2024-03-01"), (45_444, "2024-06-01"),
      (45_657, "2024-12-31"),
      (46_022, "2025-12-31"), (46_387, "2026-12-31"), (55_153, "2050-12-31"),
      (73_109, "2100-02-28"),
      (73_110, "2100-03-01"), (2_958_465, "9999-12-31"), (2_958_466, nil),
    ] as [(Int, String?)])
  func `in the system of 1900 the first of January is 1`(serial: Int, text: String?) {
    #expect(date(serial, .from1900) == text)
  }

  @Test(
    arguments: [
      (-1, nil), (0, "1904-01-01"), (59, "1904-02-29"), (60, "1904-03-01"), (43_748, "2023-10-11"),
      (43_982, "2024-06-01"), (44_195, "2024-12-31"), (44_560, "2025-12-31"),
      (44_925, "2026-12-31"),
      (2_957_003, "9999-12-31"), (2_957_004, nil),
    ] as [(Int, String?)])
  func `in the system of 1904 it is 0`(serial: Int, text: String?) {
    #expect(date(serial, .from1904) == text)
  }
}
