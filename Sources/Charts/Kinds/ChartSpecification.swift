/// A chart's data and words, from which a scene is laid out.
///
/// Numbers are for geometry only; every printed figure comes as a finished text.
package enum ChartSpecification: Sendable, Hashable {
  case bullet(BulletChart)
  case progress(ProgressLineChart)
  case ranking(RankingChart)
  case heat(HeatMatrix)
  case stack(StackedBarChart)
  case levels(LevelShiftChart)
  case funnel(FunnelChart)
}

/// Rows of a value against its target and plan, each row on a scale of its own target.
package struct BulletChart: Sendable, Hashable {
  /// One measure.
  package struct Row: Sendable, Hashable {
    /// The measure's name.
    package var label: String
    /// The counted value; nil where it was not handed in.
    package var value: Double?
    /// The reported value behind it; nil where there is none.
    package var reported: Double?
    /// The target; nil where there is none.
    package var target: Double?
    /// The planned value at the date; nil where there is none.
    package var planned: Double?
    /// The value in words: `352 / 350 家 · 100.5%`.
    package var valueText: String
    /// The status.
    package var status: ChartStatus
    /// The status in words.
    package var statusText: String

    /// Creates a row.
    package init(
      label: String, value: Double?, reported: Double?, target: Double?, planned: Double?,
      valueText: String, status: ChartStatus, statusText: String
    ) {
      self.label = label
      self.value = value
      self.reported = reported
      self.target = target
      self.planned = planned
      self.valueText = valueText
      self.status = status
      self.statusText = statusText
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The rows from top to bottom.
  package var rows: [Row]
  /// The words of the key: counted, reported, target, plan.
  package var legend: [String]

  /// Creates a bullet chart.
  package init(text: ChartText, rows: [Row], legend: [String]) {
    self.text = text
    self.rows = rows
    self.legend = legend
  }
}

/// A cumulative value over time against the plan, with the checkpoints' targets.
package struct ProgressLineChart: Sendable, Hashable {
  /// A point in time with a value.
  package struct Sample: Sendable, Hashable {
    /// The day as a number; any origin will do.
    package var day: Double
    /// The value.
    package var value: Double

    /// Creates a sample.
    package init(day: Double, value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// A word at a day: a tick of the time axis.
  package struct Tick: Sendable, Hashable {
    /// The day as a number.
    package var day: Double
    /// The word.
    package var label: String

    /// Creates a tick.
    package init(day: Double, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// A checkpoint with its target.
  package struct Checkpoint: Sendable, Hashable {
    /// The day as a number.
    package var day: Double
    /// The target.
    package var target: Double
    /// The checkpoint in words: `2024年底目标 150`.
    package var label: String

    /// Creates a checkpoint.
    package init(day: Double, target: Double, label: String) {
      self.day = day
      self.target = target
      self.label = label
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The first and last day of the axis.
  package var days: ClosedRange<Double>
  /// The ticks of the time axis.
  package var ticks: [Tick]
  /// The counted values; empty where nothing was handed in.
  package var counted: [Sample]
  /// The reported values; empty where nothing was handed in.
  package var reported: [Sample]
  /// The corners of the plan line; empty without a target.
  package var plan: [Sample]
  /// The checkpoints; empty without a target.
  package var checkpoints: [Checkpoint]
  /// The direct labels of the lines' ends: counted, reported, plan.
  package var lineLabels: [String]
  /// The words for "no data"; drawn in the middle where there is none.
  package var emptyText: String

  /// Creates a chart of progress.
  package init(
    text: ChartText, days: ClosedRange<Double>, ticks: [Tick], counted: [Sample],
    reported: [Sample], plan: [Sample], checkpoints: [Checkpoint], lineLabels: [String],
    emptyText: String
  ) {
    self.text = text
    self.days = days
    self.ticks = ticks
    self.counted = counted
    self.reported = reported
    self.plan = plan
    self.checkpoints = checkpoints
    self.lineLabels = lineLabels
    self.emptyText = emptyText
  }
}

/// Bars in a given order, each with a target mark on one common scale.
package struct RankingChart: Sendable, Hashable {
  /// One bar.
  package struct Row: Sendable, Hashable {
    /// The bar's name.
    package var label: String
    /// The value; nil where it was not handed in.
    package var value: Double?
    /// The reported value behind it; nil where there is none.
    package var reported: Double?
    /// The target mark; nil where there is none.
    package var target: Double?
    /// The figures at the bar's end.
    package var valueText: String
    /// The status; nil where none is judged.
    package var status: ChartStatus?

    /// Creates a bar.
    package init(
      label: String, value: Double?, reported: Double?, target: Double?, valueText: String,
      status: ChartStatus?
    ) {
      self.label = label
      self.value = value
      self.reported = reported
      self.target = target
      self.valueText = valueText
      self.status = status
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The bars from top to bottom.
  package var rows: [Row]
  /// The words of the key: value, reported, target.
  package var legend: [String]
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a ranking.
  package init(text: ChartText, rows: [Row], legend: [String], emptyText: String) {
    self.text = text
    self.rows = rows
    self.legend = legend
    self.emptyText = emptyText
  }
}

/// A table of rates as tinted cells with their figures and status signs.
package struct HeatMatrix: Sendable, Hashable {
  /// One cell.
  package struct Cell: Sendable, Hashable {
    /// The rate, 1 for fully done; nil for an untinted cell.
    package var rate: Double?
    /// The figure in the cell.
    package var label: String
    /// The status sign; nil draws none.
    package var status: ChartStatus?

    /// Creates a cell.
    package init(rate: Double?, label: String, status: ChartStatus?) {
      self.rate = rate
      self.label = label
      self.status = status
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The names of the rows.
  package var rowLabels: [String]
  /// The names of the columns.
  package var columnLabels: [String]
  /// The cells by row.
  package var cells: [[Cell]]
  /// The statuses of the key with their words.
  package var legend: [(ChartStatus, String)] { zip(legendStatuses, legendTexts).map { ($0, $1) } }
  /// The statuses of the key.
  package var legendStatuses: [ChartStatus]
  /// The words of the key.
  package var legendTexts: [String]

  /// Creates a matrix.
  package init(
    text: ChartText, rowLabels: [String], columnLabels: [String], cells: [[Cell]],
    legendStatuses: [ChartStatus], legendTexts: [String]
  ) {
    self.text = text
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.cells = cells
    self.legendStatuses = legendStatuses
    self.legendTexts = legendTexts
  }
}

/// Bars of stacked parts, absolute or as shares of their whole.
package struct StackedBarChart: Sendable, Hashable {
  /// How the bars are scaled.
  package enum Scaling: String, Sendable, Hashable {
    /// All bars on one scale.
    case absolute
    /// Every bar is 100 %.
    case share
  }

  /// The meaning of a part; it decides the colour, the same on every page.
  package enum Role: String, Sendable, CaseIterable, Hashable {
    case counted, reportedOnly, underway, first, second, third, fourth, other
  }

  /// A kind of part.
  package struct Series: Sendable, Hashable {
    /// The part's name.
    package var name: String
    /// The part's meaning.
    package var role: Role

    /// Creates a series.
    package init(name: String, role: Role) {
      self.name = name
      self.role = role
    }
  }

  /// One bar.
  package struct Row: Sendable, Hashable {
    /// The bar's name.
    package var label: String
    /// The parts, one for each series; none is negative.
    package var values: [Double]
    /// The figures inside the parts where they fit; empty texts are left out.
    package var valueTexts: [String]
    /// The figures at the bar's end.
    package var totalText: String

    /// Creates a bar.
    package init(label: String, values: [Double], valueTexts: [String], totalText: String) {
      self.label = label
      self.values = values
      self.valueTexts = valueTexts
      self.totalText = totalText
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// How the bars are scaled.
  package var scaling: Scaling
  /// The kinds of parts, from the left.
  package var series: [Series]
  /// The bars from top to bottom.
  package var rows: [Row]
  /// A line across all bars at a share of 0 to 1, with its words; nil draws none.
  package var reference: Reference?
  /// The words for "nothing to show".
  package var emptyText: String

  /// A line across the bars.
  package struct Reference: Sendable, Hashable {
    /// The share of 0 to 1.
    package var share: Double
    /// The line's words.
    package var label: String

    /// Creates a line.
    package init(share: Double, label: String) {
      self.share = share
      self.label = label
    }
  }

  /// Creates a chart of stacked bars.
  package init(
    text: ChartText, scaling: Scaling, series: [Series], rows: [Row], reference: Reference?,
    emptyText: String
  ) {
    self.text = text
    self.scaling = scaling
    self.series = series
    self.rows = rows
    self.reference = reference
    self.emptyText = emptyText
  }
}

/// How many enterprises stood at each level before and after the work, with the moves between.
package struct LevelShiftChart: Sendable, Hashable {
  /// The words around the chart.
  package var text: ChartText
  /// The levels' names from the lowest: not assessed, 一级 … 四级.
  package var levels: [String]
  /// The rows by level before (outer) and after (inner).
  package var counts: [[Int]]
  /// The words over the two columns: before, after.
  package var columnLabels: [String]
  /// The level from which an enterprise counts, and the words of its line.
  package var threshold: Int
  /// The words of the threshold's line.
  package var thresholdLabel: String
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a chart of levels.
  package init(
    text: ChartText, levels: [String], counts: [[Int]], columnLabels: [String], threshold: Int,
    thresholdLabel: String, emptyText: String
  ) {
    self.text = text
    self.levels = levels
    self.counts = counts
    self.columnLabels = columnLabels
    self.threshold = threshold
    self.thresholdLabel = thresholdLabel
    self.emptyText = emptyText
  }
}

/// The steps from all rows to counted rows, and the reasons of those that fell out.
package struct FunnelChart: Sendable, Hashable {
  /// A step or a reason with its number.
  package struct Step: Sendable, Hashable {
    /// The name.
    package var label: String
    /// The number of rows.
    package var count: Int
    /// The number in words.
    package var countText: String

    /// Creates a step.
    package init(label: String, count: Int, countText: String) {
      self.label = label
      self.count = count
      self.countText = countText
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The steps from all rows to counted rows.
  package var steps: [Step]
  /// The words over the reasons.
  package var reasonsTitle: String
  /// The reasons in testing order.
  package var reasons: [Step]
  /// The words where no row fell out.
  package var noReasonsText: String

  /// Creates a funnel.
  package init(
    text: ChartText, steps: [Step], reasonsTitle: String, reasons: [Step], noReasonsText: String
  ) {
    self.text = text
    self.steps = steps
    self.reasonsTitle = reasonsTitle
    self.reasons = reasons
    self.noReasonsText = noReasonsText
  }
}
