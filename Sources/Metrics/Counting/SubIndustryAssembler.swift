/// Puts together how each declared sub-industry of a city stands.
struct SubIndustryAssembler {
  let counted: CountedRows
  let timeline: Timeline

  private var submission: Submission { counted.submission }
  private var verdicts: Verdicts { counted.verdicts }
  private var context: CountingContext { counted.context }

  /// Returns the declared sub-industries of a city, in input order.
  func subIndustries(ofCity place: Int, rows: CityRows) -> [SubIndustryAssessment] {
    let declared = context.declared[place]
    let bySub = split(rows, city: place)
    let events = CityEvents(counted: counted)
    return declared.enumerated().map { index, record in
      let own = bySub[index]
      var builder = TallyBuilder(asOf: context.asOf)
      for row in own.enterprises {
        builder.add(
          TableRow(records: submission.enterprises, place: row), verdicts.enterprises[row])
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
      _ rows: [Int], _ homes: [RowHome?], into path: WritableKeyPath<CityRows, [Int]>
    ) {
      for row in rows {
        if let part = homes[row]?.sector { parts[part][keyPath: path].append(row) }
      }
    }
    let homes = counted.homes
    distribute(rows.enterprises, homes.enterprises, into: \.enterprises)
    distribute(rows.leadUnits, homes.leadUnits, into: \.leadUnits)
    distribute(rows.partners, homes.partners, into: \.partners)
    distribute(rows.modes, homes.modes, into: \.modes)
    distribute(rows.platforms, homes.platforms, into: \.platforms)
    distribute(rows.solutions, homes.solutions, into: \.solutions)
    distribute(rows.awards, homes.awards, into: \.awards)
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
