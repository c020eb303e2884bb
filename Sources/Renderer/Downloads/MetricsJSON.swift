import Metrics

/// The assessment's figures as one JSON document, `data/metrics.json`.
struct MetricsJSON {
  private let assessment: Assessment

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// The document: UTF-8 without BOM, one city a line.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("form")
      json.string("pilotboard-metrics/1")
      json.key("programme")
      json.string(assessment.programme.id)
      json.key("rule_set")
      json.string(assessment.programme.ruleSet)
      json.key("as_of")
      json.string(assessment.asOf.description)
      json.key("as_of_is_derived")
      json.boolean(assessment.asOfIsDerived)
      json.key("stage")
      json.string(assessment.stage.rawValue)
      json.key("cities")
      json.array { json in
        for city in assessment.cities {
          json.newLine()
          add(city, to: &json)
        }
      }
      json.key("total")
      json.object { json in
        json.key("code")
        json.string(assessment.programme.totalCode.rawValue)
        json.key("name")
        json.string(assessment.programme.totalName)
        add(assessment.total.progress, to: &json)
        add(assessment.total.tally, to: &json)
      }
    }
    return json.bytes + [0x0A]
  }

  private func add(_ city: CityAssessment, to json: inout JSONWriter) {
    json.object { json in
      json.key("code")
      json.string(city.city.code.rawValue)
      json.key("name")
      json.string(city.city.name)
      json.key("region")
      json.string(city.city.region)
      json.key("start")
      json.string(city.start.description)
      json.key("minimum_enterprises")
      json.number(city.city.minimumEnterprises)
      add(city.progress, to: &json)
      add(city.tally, to: &json)
      json.key("scores")
      json.array { json in
        for card in city.scorecards { add(card, to: &json) }
      }
    }
  }

  private func add(_ card: Scorecard, to json: inout JSONWriter) {
    json.object { json in
      json.key("checkpoint")
      json.number(card.year)
      json.key("part_year")
      json.boolean(card.isPartYear)
      json.key("score")
      json.number(card.score?.truncatedText(decimals: 2))
      json.key("grade")
      json.string(card.grade)
      json.key("rank")
      json.number(card.rank)
    }
  }

  private func add(_ progress: [IndicatorProgress], to json: inout JSONWriter) {
    json.key("indicators")
    json.array { json in
      for indicator in progress {
        json.object { json in
          json.key("key")
          json.string(indicator.key.rawValue)
          json.key("status")
          json.string(indicator.status.rawValue)
          json.key("years")
          json.array { json in
            for year in indicator.years { add(year, of: indicator.key, to: &json) }
          }
        }
      }
    }
  }

  private func add(_ year: YearProgress, of key: IndicatorKey, to json: inout JSONWriter) {
    json.object { json in
      json.key("year")
      json.number(year.year)
      let values = [
        ("in_year_reported", year.inYearReported), ("in_year_counted", year.inYearCounted),
        ("cumulative_reported", year.cumulativeReported),
        ("cumulative_counted", year.cumulativeCounted), ("target", year.target),
      ]
      for (name, value) in values {
        json.key(name)
        json.number(value.map(key.plainText))
      }
      json.key("completion")
      json.number(year.completion?.fourDecimals)
    }
  }

  private func add(_ tally: EnterpriseTally, to json: inout JSONWriter) {
    json.key("funnel")
    json.object { json in
      let steps = [
        ("registered", tally.funnel.registered), ("signed", tally.funnel.signed),
        ("completed", tally.funnel.completed), ("accepted", tally.funnel.accepted),
        ("counted", tally.funnel.counted),
      ]
      for (name, count) in steps {
        json.key(name)
        json.number(count)
      }
    }
    json.key("exclusions")
    json.object { json in
      for condition in assessment.programme.counting.conditions {
        json.key(condition.reason.rawValue)
        json.number(tally.exclusions[condition.reason] ?? 0)
      }
    }
  }
}
