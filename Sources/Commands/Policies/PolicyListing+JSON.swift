import Metrics
import Renderer

extension PolicyListing {
  /// Lists of rules for programs, one rule a line.
  static func json(_ lists: [PolicyListing]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("form")
      json.string("pilotboard-policies/1")
      json.key("programmes")
      json.array { json in
        for list in lists {
          json.newLine()
          list.add(to: &json)
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func add(to json: inout JSONWriter) {
    json.object { json in
      for (key, value) in [("id", programme.id), ("name", programme.name)] {
        json.key(key)
        json.string(value)
      }
      json.key("as_of")
      json.string(answers?.asOf.description)
      json.key("rules")
      json.array { json in
        for rule in programme.rules.rules {
          json.newLine()
          add(rule, to: &json)
        }
      }
    }
  }

  private func add(_ rule: Rule, to json: inout JSONWriter) {
    let book = programme.rules
    let validity = book.validity(of: rule)
    json.object { json in
      let texts: [(String, String?)] = [
        ("id", rule.id), ("document", book.document(of: rule)?.title),
        ("number", book.document(of: rule)?.number), ("clause", rule.clause),
        ("title", rule.title), ("severity", rule.severity.rawValue),
        ("kind", rule.kind.key.rawValue),
        ("from", validity.from?.description), ("to", validity.to?.description),
        ("due", rule.due?.description), ("note", rule.note),
      ]
      for (key, value) in texts {
        json.key(key)
        json.string(value)
      }
      json.key("conflicts")
      json.array { json in
        for id in rule.conflicts { json.string(id) }
      }
      json.key("data")
      json.array { json in
        for need in rule.dataNeeds { add(need, to: &json) }
      }
      guard let answers else { return }
      json.key("answer")
      json.string(answers.answer(of: rule)?.key)
      json.key("missing")
      json.array { json in
        for words in answers.missing(of: rule) { json.string(words) }
      }
    }
  }

  private func add(_ need: DataNeed, to json: inout JSONWriter) {
    json.object { json in
      let texts: [(String, String?)] = [
        ("table", need.table?.rawValue), ("column", need.column), ("words", need.words),
      ]
      for (key, value) in texts {
        json.key(key)
        json.string(value)
      }
    }
  }
}

extension RuleSummary.Answer {
  /// The key that files carry.
  fileprivate var key: String {
    switch self {
    case .whole: "whole"
    case .part: "part"
    case .missing: "missing"
    case .never: "never"
    case .noCase: "no_case"
    }
  }
}
