/// The years for whose end the table 绩效目标 has a column of targets.
package enum TargetYears {
  /// The years in their order: what a checkpoint can be measured against.
  package static let all = [2024, 2025, 2026]
}
