import Metrics

/// A city's ledger of enterprises: every row, counted or not and why, on pages of 1,000 rows.
struct LedgerPages: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The template of the pages.
  static let template = "pages/ledger"

  /// The rows of a page; a longer page is slow to open and to print.
  static let rowsPerPage = 1000

  /// The plans of all pages; one page also where the city handed in no row.
  var plans: [PagePlan] {
    let rows = dossier.city.rows.enterprises
    let count = max(1, (rows.count + LedgerPages.rowsPerPage - 1) / LedgerPages.rowsPerPage)
    return (1...count).map { number in
      let path = LedgerPages.path(dossier.code, page: number)
      let part = rows.dropFirst((number - 1) * LedgerPages.rowsPerPage)
        .prefix(LedgerPages.rowsPerPage)
      return PagePlan(path: path) { _ throws(RendererError) in
        page(path, number: number, of: count, rows: part)
      }
    }
  }

  /// Returns the path of a page of a city's ledger; the first page is the ledger itself.
  static func path(_ code: CityCode, page: Int) -> String {
    guard page > 1 else { return SitePath.ledger(code) }
    return "cities/\(code.rawValue)/enterprises-\(page).html"
  }

  /// Returns where an enterprise row stands in the ledgers, whatever its city.
  ///
  /// - Parameters:
  ///   - row: The row's place in `Submission.enterprises`.
  ///   - assessment: The assessment that the place refers to.
  /// - Returns: The path with its anchor; nil for a row that belongs to no city's ledger.
  static func path(of row: Int, in assessment: Assessment) -> String? {
    guard assessment.submission.enterprises.indices.contains(row) else { return nil }
    let code = assessment.submission.enterprises[row].city
    // By index: a city's assessment is too large to be copied for each row.
    let cities = assessment.cities
    guard let index = cities.indices.first(where: { cities[$0].city.code == code }),
      let position = cities[index].rows.enterprises.position(of: row)
    else { return nil }
    return "\(path(code, page: position / rowsPerPage + 1))#\(anchor(row))"
  }

  /// Returns the anchor of a row.
  static func anchor(_ row: Int) -> String { "row-\(row + 1)" }

  private func page(_ path: String, number: Int, of count: Int, rows: ArraySlice<Int>) -> Page {
    let maker = LedgerRow(dossier)
    let first = (number - 1) * LedgerPages.rowsPerPage
    let reasons = number == 1 ? LedgerReasons(dossier).contexts : []
    return Page(
      path: path, template: LedgerPages.template, title: "\(dossier.fullName)被改造企业清单",
      section: .cities,
      crumbs: [
        .init(text: "城市", path: SitePath.cities),
        .init(text: dossier.fullName, path: SitePath.city(dossier.code)),
      ],
      context: [
        "cityName": .text(dossier.fullName), "cityHref": .text(SitePath.city(dossier.code)),
        "hasRows": .flag(!rows.isEmpty),
        "summary": .text(TallyProse(dossier.programme, dossier.city.tally).funnel),
        "hasReasons": .flag(!reasons.isEmpty), "reasons": .list(reasons),
        "hasPages": .flag(count > 1),
        "pages": .list(count > 1 ? pages(current: number, of: count) : []),
        "rows": .list(
          rows.enumerated().map { maker.context($0.element, number: first + $0.offset + 1) }),
      ])
  }

  private func pages(current: Int, of count: Int) -> [TemplateContext] {
    (1...count).map { number in
      [
        "label": .text("第\(number)页"), "isCurrent": .flag(number == current),
        "href": .text(LedgerPages.path(dossier.code, page: number)),
      ]
    }
  }
}

extension [Int] {
  /// Returns the place of a number in an ascending array; nil where it is not there.
  func position(of number: Int) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number ? low : nil
  }
}
