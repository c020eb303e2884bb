/// The same credit code in several rows: in one city, in two sub-industries, in two cities
/// (DQ-01, DQ-02, DQ-03).
struct CodeClaims: EnterpriseInspection {
  private let scene: QualityScene
  private var first: FirstRows

  init?(scene: QualityScene) {
    guard scene.checks(.sameCode, .twoSectors, .twoCities) else { return nil }
    self.scene = scene
    first = FirstRows(count: scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard row.creditCode.isLegal else { return }
    first.add(place.index, hash: row.creditCode.hashValue)
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    let enterprises = scene.submission.enterprises
    // The rows of a code, by its first row.
    var repeats: [Int: [Int]] = [:]
    for found in first.repeats(isSame: { enterprises[$0].creditCode == enterprises[$1].creditCode })
    {
      repeats[found.first, default: [found.first]].append(found.row)
    }
    for (_, rows) in repeats.sorted(by: { $0.key < $1.key }) { tell(rows, &remarks) }
  }

  private func tell(_ rows: [Int], _ remarks: inout RemarkCollector) {
    let enterprises = scene.submission.enterprises
    var cities: [(city: Int, first: Int)] = []
    for index in rows {
      guard let city = scene.context.places[enterprises[index].city] else { continue }
      if let known = cities.first(where: { $0.city == city }) {
        tell(index, repeats: known.first, city, &remarks)
      } else {
        cities.append((city, index))
      }
    }
    guard cities.count > 1 else { return }
    for (city, index) in cities {
      let other = city == cities[0].city ? cities[1] : cities[0]
      tell(index, city, claimedAlsoBy: other, cityCount: cities.count, &remarks)
    }
  }

  private func tell(
    _ index: Int, repeats other: Int, _ city: Int, _ remarks: inout RemarkCollector
  ) {
    let row = scene.submission.enterprises[index]
    let earlier = scene.submission.enterprises[other]
    let words = scene.words(for: earlier.source, earlier.enterprise, seenFrom: row.source)
    let isSameSector =
      NormalName.of(row.subIndustry) == NormalName.of(earlier.subIndustry)
    let cell = RemarkCell(row.source, "uscc", city: city)
    if isSameSector {
      remarks.add(.sameCode, cell) {
        (row.creditCode.text, "信用代码与\(words)相同，同一企业只计一次")
      }
    } else {
      remarks.add(.twoSectors, cell) {
        (
          row.creditCode.text,
          "信用代码与\(words)相同，细分行业分别为\(row.subIndustry.inQuotes)和\(earlier.subIndustry.inQuotes)，"
            + "同一企业在全市只计一次"
        )
      }
    }
  }

  private func tell(
    _ index: Int, _ city: Int, claimedAlsoBy other: (city: Int, first: Int), cityCount: Int,
    _ remarks: inout RemarkCollector
  ) {
    let row = scene.submission.enterprises[index]
    let theirs = scene.submission.enterprises[other.first]
    remarks.add(.twoCities, RemarkCell(row.source, "uscc", city: city)) {
      let words = scene.words(for: theirs.source, theirs.enterprise, seenFrom: row.source)
      let others = cityCount > 2 ? "等\(cityCount - 1)个市" : ""
      return (
        row.creditCode.text,
        "该信用代码在\(scene.cityName(other.city))\(others)也有填报（\(words)），同一企业只计一次"
      )
    }
  }
}
