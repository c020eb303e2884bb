package import Metrics

extension ProgressStatus {
  /// The status in words, always printed beside its sign and colour.
  package var words: String {
    switch self {
    case .achieved: "已完成"
    case .onTrack: "正常"
    case .behind: "滞后"
    case .seriouslyBehind: "严重滞后"
    case .noTarget: "未设目标"
    case .noData: "未报"
    }
  }

  /// The sign that tells the status without colour.
  package var sign: String {
    switch self {
    case .achieved: "●"
    case .onTrack: "▲"
    case .behind: "◆"
    case .seriouslyBehind: "■"
    case .noTarget: "—"
    case .noData: "○"
    }
  }

  /// The end of the style class, `status-…`.
  package var className: String {
    switch self {
    case .achieved: "achieved"
    case .onTrack: "on-track"
    case .behind: "behind"
    case .seriouslyBehind: "seriously-behind"
    case .noTarget: "no-target"
    case .noData: "no-data"
    }
  }

  /// The names of the template `parts/status`: `statusSign`, `statusWords`, `statusClass`.
  package var context: TemplateContext {
    ["statusSign": .text(sign), "statusWords": .text(words), "statusClass": .text(className)]
  }
}

extension ReportStage {
  /// The stage in words.
  package var words: String {
    switch self {
    case .monitoring: "日常监测"
    case .midterm: "中期评估"
    case .final: "终期评估"
    }
  }
}

extension SiteSettings.Edition {
  /// The edition in words.
  package var words: String {
    switch self {
    case .internal: "内部版"
    case .public: "公开版"
    }
  }
}
