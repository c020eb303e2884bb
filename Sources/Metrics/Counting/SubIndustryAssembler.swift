/// Puts together how each declared sub-industry of a city stands.
struct SubIndustryAssembler {
  let submission: Submission
  let verdicts: Verdicts
  let context: CountingContext
  let timeline: Timeline

  /// Returns the declared sub-industries of a city, in input order.
  func subIndustries(ofCity place: Int, rows: CityRows) -> [SubIndustryAssessment] {
    let declared = context.declared[place]
    let bySub = split(rows, city: place)
    let events = CityEvents(submission: submission, verdicts: verdicts, context: context)
    return declared.enumerated().map { index, record in
      let own = bySub[index]
      var builder = TallyBuilder(asOf: context.asOf)
      for row in own.enterprises {
        builder.add(submission.enterprises[row], verdicts.enterprises[row])
      }
      let log = events.log(of: .enterprises, rows: own, city: place)
      return SubIndustryAssessment(
        record: record, place: index + 1, tally: builder.tally,
        series: log?.series(at: timeline.months) ?? [],
        products: [
          .modes: count(own.modes, verdicts.modes),
          .platforms: count(own.platforms, verdicts.platforms),
          .solutions: count(own.solutions, verdicts.solutions),
        ],
        qualifiedOn: log.flatMap { events.qualifyingDay($0.counted.map(\.day)) },
        solutionsByLink: links(of: own.solutions), rows: own)
    }
  }

  private func split(_ rows: CityRows, city place: Int) -> [CityRows] {
    var parts = [CityRows](repeating: CityRows(), count: context.declared[place].count)
    func distribute(
      _ indices: [Int], into path: WritableKeyPath<CityRows, [Int]>, name: (Int) -> String
    ) {
      for index in indices {
        guard let part = context.declaredPlace(of: name(index), city: place) else { continue }
        parts[part][keyPath: path].append(index)
      }
    }
    distribute(rows.enterprises, into: \.enterprises) { submission.enterprises[$0].subIndustry }
    distribute(rows.leadUnits, into: \.leadUnits) { submission.leadUnits[$0].subIndustry }
    distribute(rows.partners, into: \.partners) { submission.partners[$0].subIndustry }
    distribute(rows.modes, into: \.modes) { submission.modes[$0].subIndustry }
    distribute(rows.platforms, into: \.platforms) { submission.platforms[$0].subIndustry }
    distribute(rows.solutions, into: \.solutions) { submission.solutions[$0].subIndustry }
    distribute(rows.awards, into: \.awards) { submission.awards[$0].subIndustry }
    return parts
  }

  private func count(_ rows: [Int], _ verdicts: [ProductVerdict]) -> ProductCount {
    ProductCount(
      reported: rows.count { verdicts[$0].isReported },
      counted: rows.count { verdicts[$0].isCounted })
  }

  private func links(of rows: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: TransformationLinks.names.count)
    for row in rows where verdicts.solutions[row].isCounted {
      let links = submission.solutions[row].links.value ?? []
      for bit in counts.indices where links.rawValue & (1 << UInt8(bit)) != 0 { counts[bit] += 1 }
    }
    return counts
  }
}
