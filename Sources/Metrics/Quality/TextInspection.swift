/// Personal numbers and placeholders in the texts of enterprise rows (DQ-21, DQ-23).
struct EnterpriseTextInspection: EnterpriseInspection {
  private let checksPersons: Bool
  private let placeholders: PlaceholderWords?

  init?(scene: QualityScene) {
    checksPersons = scene.checks(.personalData)
    placeholders = scene.settings(of: .placeholder).map(PlaceholderWords.init)
    if !checksPersons && placeholders == nil { return nil }
  }

  mutating func look(
    at row: EnterpriseRow, _ place: RowPlace, _ remarks: inout RemarkCollector
  ) {
    if placeholders?.match(row.enterprise) == true {
      remarks.addPlaceholder(
        row.enterprise, RemarkCell(row.source, "enterprise", city: place.city))
    }
    guard checksPersons else { return }
    if PersonalNumber.isIdentityCard(row.creditCode) {
      remarks.add(.personalData, RemarkCell(row.source, "uscc", city: place.city)) {
        (row.creditCode.text, "信用代码\(row.creditCode.text.inQuotes)疑似身份证号")
      }
    }
    func look(_ text: String, _ column: String, _ label: String) {
      if text.utf8.count < 11 { return }
      remarks.addPersonal(
        text, label, RemarkCell(row.source, column, city: place.city, theme: column))
    }
    look(row.enterprise, "enterprise", "企业名称")
    look(row.district, "district", "所属区县")
    look(row.tier, "tier", "企业梯度")
    look(row.leadUnit, "lead_unit", "牵引单位")
    look(row.remark, "remark", "备注")
    // Contract numbers hold long numbers of their own, so that only a whole cell is judged.
    if row.contractNumber.utf8.allSatisfy({ (48...57).contains($0) || $0 | 0x20 == 0x78 }) {
      look(row.contractNumber, "contract_no", "合同编号")
    }
  }
}

extension RemarkCollector {
  /// Adds a text that holds a personal number; nothing where it holds none.
  mutating func addPersonal(_ text: String, _ label: String, _ cell: RemarkCell) {
    guard let kind = PersonalNumber.first(in: text) else { return }
    add(.personalData, cell) { (text, "\(label.inQuotes)中疑似有\(kind.words)") }
  }
}

/// Personal numbers in the texts of the smaller tables (DQ-23).
struct TextInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.personalData) else { return }
    let submission = scene.submission
    look(submission.cities, RecordColumns.cities, \.source, \.city, &remarks)
    look(submission.subIndustries, RecordColumns.subIndustries, \.source, \.city, &remarks)
    look(submission.leadUnits, RecordColumns.leadUnits, \.source, \.city, &remarks)
    look(submission.partners, RecordColumns.partners, \.source, \.city, &remarks)
    look(submission.modes, RecordColumns.modes, \.source, \.city, &remarks)
    look(submission.platforms, RecordColumns.platforms, \.source, \.city, &remarks)
    look(submission.solutions, RecordColumns.solutions, \.source, \.city, &remarks)
    look(submission.funds, RecordColumns.funds, \.source, \.city, &remarks)
    look(submission.awards, RecordColumns.awards, \.source, \.city, &remarks)
  }

  private func look<Record>(
    _ rows: [Record], _ columns: [RecordColumn<Record>],
    _ source: KeyPath<Record, SourceReference>, _ city: KeyPath<Record, CityCode>,
    _ remarks: inout RemarkCollector
  ) {
    let texts = columns.filter {
      $0.column.content == .text && $0.column.key != "city_code" && $0.column.key != "document"
    }
    for index in rows.indices {
      let row = TableRow(records: rows, place: index)
      guard let place = scene.context.places[rows[index][keyPath: city]] else { continue }
      for column in texts {
        guard case .text(let text) = column.cell(row) else { continue }
        let cell = RemarkCell(
          rows[index][keyPath: source], column.column.key, city: place, theme: column.column.key)
        if column.column.key == "uscc" {
          lookAtCode(CreditCode(normalised: text), cell, &remarks)
        } else if text.utf8.count >= 11 {
          remarks.addPersonal(text, column.column.label, cell)
        }
      }
    }
  }

  private func lookAtCode(
    _ code: CreditCode, _ cell: RemarkCell, _ remarks: inout RemarkCollector
  ) {
    guard PersonalNumber.isIdentityCard(code) else { return }
    remarks.add(.personalData, cell) { (code.text, "信用代码\(code.text.inQuotes)疑似身份证号") }
  }
}
