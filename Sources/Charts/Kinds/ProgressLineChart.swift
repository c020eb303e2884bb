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
    /// Whether it begins something larger: where not every word fits, those of major ticks stay.
    package var isMajor: Bool

    /// Creates a tick.
    package init(day: Double, label: String, isMajor: Bool = false) {
      self.day = day
      self.label = label
      self.isMajor = isMajor
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
