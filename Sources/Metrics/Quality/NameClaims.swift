/// Finds rows of one city with the same name, in comparable form.
private struct SameNames {
  private var first: FirstRows
  private var name: [UInt8] = []

  init(count: Int) {
    first = FirstRows(count: count)
  }

  /// Adds the name of the next row; an empty one is no name.
  mutating func add(_ text: String, _ place: RowPlace) {
    name.removeAll(keepingCapacity: true)
    NormalName.append(text, to: &name)
    guard !name.isEmpty else { return }
    var hasher = Hasher()
    hasher.combine(place.city)
    name.withUnsafeBytes { hasher.combine(bytes: $0) }
    first.add(place.index, hash: hasher.finalize())
  }

  /// Returns the rows whose name an earlier row of their city has.
  func repeats(
    _ rows: [EnterpriseRecord], _ name: KeyPath<EnterpriseRecord, String>
  ) -> [FirstRows.Repeat] {
    first.repeats { earlier, row in
      rows[earlier].city == rows[row].city
        && ByteText(NormalName.of(rows[earlier][keyPath: name]))
          == ByteText(NormalName.of(rows[row][keyPath: name]))
    }
  }
}

/// The same enterprise name under different credit codes in one city (DQ-01).
struct NameClaims: EnterpriseInspection {
  private let scene: QualityScene
  private var names: SameNames

  init?(scene: QualityScene) {
    guard scene.checks(.sameName) else { return nil }
    self.scene = scene
    names = SameNames(count: scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    names.add(row.enterprise, place)
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    let rows = scene.submission.enterprises
    for found in names.repeats(rows, \.enterprise) {
      let (row, earlier) = (rows[found.row], rows[found.first])
      let (own, other) = (row.creditCode, earlier.creditCode)
      // The same legal code is told as such.
      guard own != other || !own.isLegal, let city = scene.context.places[row.city] else {
        continue
      }
      remarks.add(.sameName, RemarkCell(row.source, "enterprise", city: city)) {
        let words = scene.words(for: earlier.source, "", seenFrom: row.source)
        let reason =
          own.isLegal && other.isLegal
          ? "信用代码不同（\(other.text)）" : "其中有信用代码未填或不合规的"
        return (row.enterprise, "企业名称与\(words)相同，\(reason)，疑似同一企业重复填报")
      }
    }
  }
}

/// The same contract number for different enterprises of one city (DQ-04).
struct ContractClaims: EnterpriseInspection {
  private let scene: QualityScene
  private var numbers: SameNames

  init?(scene: QualityScene) {
    guard scene.checks(.sameContract) else { return nil }
    self.scene = scene
    numbers = SameNames(count: scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    numbers.add(row.contractNumber, place)
  }

  mutating func finish(_ remarks: inout RemarkCollector) {
    let rows = scene.submission.enterprises
    for found in numbers.repeats(rows, \.contractNumber) {
      let (row, earlier) = (rows[found.row], rows[found.first])
      let isSame =
        earlier.creditCode == row.creditCode
        || NormalName.of(earlier.enterprise) == NormalName.of(row.enterprise)
      guard !isSame, let city = scene.context.places[row.city] else { continue }
      remarks.add(.sameContract, RemarkCell(row.source, "contract_no", city: city)) {
        let words = scene.words(for: earlier.source, earlier.enterprise, seenFrom: row.source)
        return (row.contractNumber, "合同编号与\(words)相同，企业不同")
      }
    }
  }
}
