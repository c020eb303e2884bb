extension SiteProblem: CustomStringConvertible {
  /// The problem in one Chinese sentence: the place, what stands there, and what to do.
  package var description: String {
    "\(path)\(line.map { " 第 \($0) 行" } ?? "")：\(sentence)"
  }

  private var sentence: String {
    switch kind {
    case .noManifest: "缺失、已损坏或不是本程序写的，无法核对站点；请重新生成站点"
    case .missingFile: "清单中有此文件，站点中没有；请重新生成站点，或从原件复制"
    case .unlistedFile: "清单中没有此文件；请移走，或重新生成站点"
    case .wrongSize(let expected, let actual):
      "大小为 \(actual) 字节，清单中为 \(expected) 字节；文件在生成后被改动或复制不完整"
    case .wrongChecksum: "内容与清单中的校验值不符；文件在生成后被改动或复制出错"
    case .unreadable: "无法读取；请检查权限和存储介质"
    case .brokenLink(let address): "链接“\(address)”指向的文件不在站点中"
    case .missingAnchor(let address): "链接“\(address)”指向的位置在目标页中不存在"
    case .repeatedAnchor(let anchor): "位置名“\(anchor)”在本页出现不止一次"
    case .outsideRequest(let address): "“\(address)”指向站点之外；站点不得有任何外部请求"
    case .noPolicy: "没有写明 default-src 的 Content-Security-Policy，无法保证不发出外部请求"
    }
  }
}
