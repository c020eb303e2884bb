package import Metrics

/// The data files of a site: what the pages show, for other programs (contract §4).
package struct DataFiles {
  let assessment: Assessment

  /// Creates the data files of an assessment.
  package init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// The files, by path.
  package var files: [Site.File] {
    [
      Site.File(path: "data/enterprises.csv", bytes: enterprises),
      Site.File(path: "data/findings.csv", bytes: findings),
      Site.File(path: "data/issues.csv", bytes: issues),
      Site.File(path: "data/metrics.csv", bytes: metrics),
      Site.File(path: "data/metrics.json", bytes: MetricsJSON(assessment).bytes),
      Site.File(path: "data/scores.csv", bytes: scores),
    ]
  }

  /// One row for every city, indicator, year, scope and basis, then the province.
  var metrics: [UInt8] {
    var csv = CSVWriter(columns: [
      "city_code", "city", "indicator", "year", "scope", "basis", "value", "target", "completion",
    ])
    for city in assessment.cities {
      add(city.progress, code: city.city.code, name: city.city.name, to: &csv)
    }
    let programme = assessment.programme
    add(
      assessment.total.progress, code: programme.totalCode, name: programme.totalName, to: &csv)
    return csv.bytes
  }

  private func add(
    _ progress: [IndicatorProgress], code: CityCode, name: String, to csv: inout CSVWriter
  ) {
    for indicator in progress {
      for year in indicator.years {
        let rows = [
          ("in_year", "reported", year.inYearReported), ("in_year", "counted", year.inYearCounted),
          ("cumulative", "reported", year.cumulativeReported),
          ("cumulative", "counted", year.cumulativeCounted),
        ]
        for (scope, basis, value) in rows {
          let isCumulative = scope == "cumulative"
          csv.plain(code.rawValue)
          csv.text(name)
          csv.plain(indicator.key.rawValue)
          csv.plain(String(year.year))
          csv.plain(scope)
          csv.plain(basis)
          csv.plain(value.map(indicator.key.plainText))
          csv.plain(isCumulative ? year.target.map(indicator.key.plainText) : nil)
          csv.plain(isCumulative && basis == "counted" ? year.completion?.fourDecimals : nil)
          csv.endRow()
        }
      }
    }
  }

  /// One row for every city and reported checkpoint.
  var scores: [UInt8] {
    var csv = CSVWriter(columns: ["city_code", "city", "checkpoint", "score", "grade", "rank"])
    for city in assessment.cities {
      for card in city.scorecards {
        csv.plain(city.city.code.rawValue)
        csv.text(city.city.name)
        csv.plain(String(card.year))
        csv.plain(card.scoreText)
        csv.text(card.grade ?? "")
        csv.plain(card.rank.map(String.init))
        csv.endRow()
      }
    }
    return csv.bytes
  }

  /// Every enterprise row, cities in official order, then input order.
  var enterprises: [UInt8] {
    var csv = CSVWriter(columns: [
      "city_code", "city", "uscc", "enterprise", "sub_industry", "accepted_on", "investment",
      "counted", "reasons", "source",
    ])
    for city in assessment.cities {
      for index in city.rows.enterprises {
        let row = assessment.submission.enterprises[index]
        let verdict = assessment.enterpriseVerdicts[index]
        let reasons =
          verdict.isReported ? verdict.reasons.map(\.rawValue) : ["not_reported"]
        csv.plain(city.city.code.rawValue)
        csv.text(city.city.name)
        csv.text(row.creditCode.text)
        csv.text(row.enterprise)
        csv.text(row.subIndustry)
        csv.plain(row.acceptedOn.value?.day.description)
        csv.plain(row.investment.value?.wanText)
        csv.plain(verdict.isCounted ? "1" : "0")
        csv.plain(reasons.joined(separator: ";"))
        csv.text(assessment.submission.location(of: row.source))
        csv.endRow()
      }
    }
    return csv.bytes
  }

  /// Every finding; only the header where no rule set was judged.
  var findings: [UInt8] {
    var csv = CSVWriter(columns: [
      "rule", "severity", "city_code", "city", "subject", "message", "expected", "actual", "source",
    ])
    for finding in assessment.findings {
      let city = finding.city.flatMap { code in
        assessment.cities.first { $0.city.code == code }?.city
      }
      csv.plain(finding.rule)
      csv.plain(finding.severity.rawValue)
      csv.plain(finding.city?.rawValue)
      csv.text(city?.name ?? "")
      csv.text(finding.subject)
      csv.text(finding.message)
      csv.text(finding.expected)
      csv.text(finding.actual)
      csv.text(finding.source.map(assessment.submission.location) ?? "")
      csv.endRow()
    }
    return csv.bytes
  }

  /// Every issue, in reading order.
  var issues: [UInt8] {
    var csv = CSVWriter(columns: [
      "code", "severity", "file", "sheet", "cell", "column", "value", "message", "hint",
    ])
    for issue in assessment.issues {
      csv.plain(issue.code)
      csv.plain(issue.severity.rawValue)
      for text in [
        issue.file, issue.sheet, issue.cell, issue.column, issue.value, issue.message, issue.hint,
      ] {
        csv.text(text)
      }
      csv.endRow()
    }
    return csv.bytes
  }
}

extension IndicatorKey {
  /// Returns a value as data files print it: counts as digits, money in 万元 without trailing
  /// zeros.
  func plainText(_ value: Int64) -> String {
    isMoney ? Money(fen: value).wanText : String(value)
  }
}
