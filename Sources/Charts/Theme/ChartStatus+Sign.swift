extension ChartStatus {
  /// The sign's shape: each status has its own, so that grey prints can be read.
  package var shape: SymbolMark.Shape {
    switch self {
    case .achieved: .circle
    case .onTrack: .triangle
    case .behind: .diamond
    case .seriouslyBehind: .square
    case .noTarget: .dash
    case .noData: .ring
    }
  }

  /// The status in words where a chart brings none of its own.
  package var usualWord: String {
    switch self {
    case .achieved: "已完成"
    case .onTrack: "正常"
    case .behind: "滞后"
    case .seriouslyBehind: "严重滞后"
    case .noTarget: "未设目标"
    case .noData: "未报"
    }
  }

  /// The sign's colour, at least 4.5 : 1 on white.
  package var color: Color {
    switch self {
    case .achieved: Color(0x0B6E99)
    case .onTrack: Color(0x2C7A5B)
    case .behind: Color(0x9A5B00)
    case .seriouslyBehind: Color(0xA33A2C)
    case .noTarget, .noData: Theme.muted
    }
  }
}
