/// A status as charts show it: shape and colour always go with a word.
package enum ChartStatus: String, Sendable, CaseIterable, Hashable {
  case achieved
  case onTrack = "on_track"
  case behind
  case seriouslyBehind = "seriously_behind"
  case noTarget = "no_target"
  case noData = "no_data"
}
