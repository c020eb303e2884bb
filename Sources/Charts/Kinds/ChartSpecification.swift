/// A chart's data and words, from which a scene is laid out.
///
/// Numbers are for geometry only; every printed figure comes as a finished text.
package enum ChartSpecification: Sendable, Hashable {
  case bullet(BulletChart)
  case progress(ProgressLineChart)
  case panels(ProgressPanels)
  case ranking(RankingChart)
  case heat(HeatMatrix)
  case stack(StackedBarChart)
  case levels(LevelShiftChart)
  case funnel(FunnelChart)
}
