package import Metrics

/// The data files of a site: what the pages show, for other programs (contract §4).
package struct DataFiles {
  let assessment: Assessment

  /// Creates the data files of an assessment.
  package init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// The files, in the order in which the page of downloads lists them.
  package var files: [DataFile] {
    let cities = assessment.cities
    let years = assessment.years.count
    let enterpriseRows = cities.reduce(0) { $0 + $1.rows.enterprises.count }
    return [
      DataFile(
        path: "data/metrics.csv", title: "绩效指标",
        note: "各市及全省六项指标的当年值与累计值，申报口径与计入口径，目标与完成率；投资单位为万元",
        rows: (cities.count + 1) * assessment.programme.indicators.count * years * 4,
        bytes: metrics),
      DataFile(
        path: "data/scores.csv", title: "评分", note: "各市在各检查点的得分、等次和名次；权重为本工具默认值",
        rows: cities.count * years, bytes: scores),
      DataFile(
        path: "data/enterprises.csv", title: "被改造企业",
        note: "每一行企业是否计入及原因，附来源文件和行号；投资单位为万元", rows: enterpriseRows,
        bytes: enterprises),
      DataFile(
        path: "data/findings.csv", title: "规则发现", note: "违反或需说明的规则，附条款对应的数据",
        rows: assessment.findings.count, bytes: findings),
      DataFile(
        path: "data/issues.csv", title: "数据问题", note: "读取台账时发现的问题，附位置和改法",
        rows: assessment.issues.count, bytes: issues),
      DataFile(
        path: "data/metrics.json", title: "绩效指标（JSON）", note: "指标、评分、漏斗和未计入原因，供其他程序使用",
        rows: nil, bytes: MetricsJSON(assessment).bytes),
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
      let rows =
        finding.rows.isEmpty ? [finding.source].compactMap(\.self) : finding.rows.map(\.source)
      csv.text(rows.map(assessment.submission.location).joined(separator: ";"))
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
