/// The names of the levels of digitalisation.
package enum LevelName {
  /// From not assessed to 四级.
  package static let all = ["未评定", "一级", "二级", "三级", "四级"]

  /// Returns the name of a level, 0 to 4.
  package static func of(_ level: Int) -> String {
    all.indices.contains(level) ? all[level] : "\(level)级"
  }
}
