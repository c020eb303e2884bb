extension RendererError: CustomStringConvertible {
  /// The error in a Chinese sentence that says where and what to do.
  package var description: String {
    switch self {
    case .template(let path, let line, let column, let flaw):
      "模板 \(path) 第 \(line) 行第 \(column) 列：\(flaw.sentence)"
    case .missingTemplate(let name):
      "缺少模板“\(name).mustache”，请补上该文件，或去掉 --templates 使用内置模板"
    case .unusedTemplate(let path):
      "模板 \(path) 没有被任何页面使用，请核对文件名是否与内置模板一致"
    case .unknownNames(let template, let page, let names):
      "模板 \(template) 用到了页面 \(page) 没有提供的名称："
        + names.map { "{{\($0)}}" }.joined(separator: "、") + "，请核对拼写"
    case .missingAsset(let path):
      "缺少文件 \(path)，请补上，或去掉 --templates 使用内置文件"
    case .unknownChart(let page, let chart):
      "页面 \(page) 引用了没有登记的图 \(chart)"
    case .duplicatePath(let path):
      "两个文件的路径相同：\(path)"
    case .workbook(let path, let reason): "\(path)：\(reason)"
    case .drawing(let reason): reason
    }
  }
}

extension TemplateFlaw {
  /// The flaw in Chinese, without a full stop.
  package var sentence: String {
    switch self {
    case .unclosedTag: "标签以“{{”开始，但没有以“}}”结束"
    case .forbiddenTag(let tag): "不允许使用“\(tag)”：所有内容必须转义输出，请改用 {{名称}}"
    case .badName(let name): "名称“\(name)”不合规，只能由英文字母和数字组成，且不能用“.”连接"
    case .unclosedSection(let name): "“\(name)”没有结束标签，请补上 {{/\(name)}}"
    case .wrongClosing(let name, let open?): "此处应结束“\(open)”，却写成了 {{/\(name)}}"
    case .wrongClosing(let name, nil): "{{/\(name)}} 没有对应的开始标签"
    case .unknownPartial(let name): "引用的模板“\(name)”不存在，请核对文件名"
    case .recursion(let names): "模板循环引用：" + names.joined(separator: " → ")
    case .notABlock(let name): "“\(name)”之内只能写 {{$区块}}…{{/区块}}，其他内容不会输出"
    }
  }
}
