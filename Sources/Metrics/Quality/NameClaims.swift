/// The same enterprise name under different credit codes in one city (DQ-01).
struct NameClaims: EnterpriseInspection {
  private struct Key: Hashable {
    let city: Int
    let name: ByteText
  }

  private let scene: QualityScene
  private var first: FirstRows

  init?(scene: QualityScene) {
    guard scene.checks(.sameName) else { return nil }
    self.scene = scene
    first = FirstRows(count: scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    let name = NormalName.of(row.enterprise)
    guard !name.isEmpty else { return }
    let key = Key(city: place.city, name: ByteText(name))
    let index = first.row(before: place.index, with: key) { other in
      let other = scene.submission.enterprises[other]
      return other.city == row.city && ByteText(NormalName.of(other.enterprise)) == key.name
    }
    guard let index else { return }
    let earlier = scene.submission.enterprises[index]
    let (own, other) = (row.creditCode, earlier.creditCode)
    // The same legal code is told as such.
    if own == other && own.isLegal { return }
    remarks.add(.sameName, RemarkCell(row.source, "enterprise", city: place.city)) {
      let words = scene.words(for: earlier.source, "", seenFrom: row.source)
      let reason =
        own.isLegal && other.isLegal
        ? "信用代码不同（\(other.text)）" : "其中有信用代码未填或不合规的"
      return (row.enterprise, "企业名称与\(words)相同，\(reason)，疑似同一企业重复填报")
    }
  }
}

/// The same contract number for different enterprises of one city (DQ-04).
struct ContractClaims: EnterpriseInspection {
  private struct Key: Hashable {
    let city: Int
    let number: ByteText
  }

  private let scene: QualityScene
  private var first: FirstRows

  init?(scene: QualityScene) {
    guard scene.checks(.sameContract) else { return nil }
    self.scene = scene
    first = FirstRows(count: scene.submission.enterprises.count)
  }

  mutating func look(
    at row: EnterpriseRecord, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    guard !row.contractNumber.isEmpty else { return }
    let key = Key(city: place.city, number: ByteText(NormalName.of(row.contractNumber)))
    let index = first.row(before: place.index, with: key) { other in
      let other = scene.submission.enterprises[other]
      return other.city == row.city
        && ByteText(NormalName.of(other.contractNumber)) == key.number
    }
    guard let index else { return }
    let earlier = scene.submission.enterprises[index]
    let isSame =
      earlier.creditCode == row.creditCode
      || NormalName.of(earlier.enterprise) == NormalName.of(row.enterprise)
    if isSame { return }
    remarks.add(.sameContract, RemarkCell(row.source, "contract_no", city: place.city)) {
      let words = scene.words(for: earlier.source, earlier.enterprise, seenFrom: row.source)
      return (row.contractNumber, "合同编号与\(words)相同，企业不同")
    }
  }
}
