/// Figures that describe a city: targets, counted values, award and minimum.
extension FigureCounter {
  func target(_ key: IndicatorKey, _ year: Int) -> FigureValue {
    var figure = figure(of: key)
    let records = scene.ledger.rows(of: .targets, in: scene.place).filter {
      scene.ledger.submission.targets[$0].indicator == key
    }
    let column = "target_\(year)"
    if records.isEmpty { figure.gaps = [scene.need(column, of: .targets)] }
    for row in records {
      if let value = scene.ledger.submission.targets[row].targets[year]?.value {
        figure.value = figure.value.addingClamping(value)
      } else {
        figure.gaps.insert(scene.need(column, of: .targets))
      }
      figure.trail.append(scene.row(.targets, row, [column]))
    }
    return figure
  }

  func counted(_ key: IndicatorKey) -> FigureValue {
    var figure = figure(of: key)
    let cities = scene.city.map { [$0] } ?? scene.cities
    for city in cities {
      if let value = city.progress(of: key)?.current?.cumulativeCounted {
        figure.value = figure.value.addingClamping(value)
      } else {
        figure.gaps = [DataNeed(key.table)]
      }
    }
    return figure
  }

  func city(_ kind: CityFigure) -> FigureValue {
    let cities = scene.city.map { [$0] } ?? scene.cities
    var figure = FigureValue(0, isMoney: kind != .minimum)
    if kind == .minimum { figure.unit = TableKey.enterprises.unit(of: []) }
    for city in cities {
      let part = value(of: kind, in: city)
      if let value = part.value {
        figure.value = figure.value.addingClamping(value)
      } else {
        figure.gaps.insert(part.need)
      }
      if let record = city.record, kind != .minimum {
        figure.trail.append(FindingRow(source: record.source, columns: [kind.rawValue]))
      }
    }
    return figure
  }

  /// A figure of an indicator, yet 0.
  private func figure(of key: IndicatorKey) -> FigureValue {
    var figure = FigureValue(0, isMoney: key.isMoney)
    let indicator = scene.context.programme.indicators.first { $0.key == key }
    if !key.isMoney { figure.unit = indicator?.proseUnit ?? "" }
    return figure
  }

  private func value(
    of kind: CityFigure, in city: CityAssessment
  ) -> (value: Int64?, need: DataNeed) {
    let need = scene.need(kind.rawValue, of: .cities)
    switch kind {
    case .minimum: return (Int64(city.city.minimumEnterprises), need)
    case .award: return ((city.record?.award.value ?? city.city.award)?.fen, need)
    case .received:
      if let stated = city.record?.received.value { return (stated.fen, need) }
      let ledger = city.funds.sum(flow: .received, origin: .provincial)
      return (ledger > .zero ? ledger.fen : nil, need)
    }
  }
}
