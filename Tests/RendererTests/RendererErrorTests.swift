import Renderer
import Testing

/// Every error is a Chinese sentence that says where and what to do.
struct RendererErrorTests {
  private static func template(_ flaw: TemplateFlaw) -> RendererError {
    .template(path: "pages/city.mustache", line: 3, column: 7, flaw: flaw)
  }

  @Test(arguments: [
    (
      RendererError.missingTemplate(name: "pages/city"),
      "缺少模板“pages/city.mustache”，请补上该文件，或去掉 --templates 使用内置模板"
    ),
    (
      .unusedTemplate(path: "pages/ciyt.mustache"),
      "模板 pages/ciyt.mustache 没有被任何页面使用，请核对文件名是否与内置模板一致"
    ),
    (
      .unknownNames(
        template: "pages/city", page: "cities/440600/index.html", names: ["titel", "x"]),
      "模板 pages/city 用到了页面 cities/440600/index.html 没有提供的名称：{{titel}}、{{x}}，请核对拼写"
    ),
    (
      .missingAsset(path: "assets/site.css"),
      "缺少文件 assets/site.css，请补上，或去掉 --templates 使用内置文件"
    ),
    (
      .unknownChart(page: "index.html", chart: "charts/a.png"),
      "页面 index.html 引用了没有登记的图 charts/a.png"
    ),
    (.duplicatePath("index.html"), "两个文件的路径相同：index.html"),
    (.workbook(path: "data/scores.xlsx", "空间不足"), "data/scores.xlsx：空间不足"),
    (.drawing("画布的话"), "画布的话"),
  ])
  func `errors of a site`(error: RendererError, sentence: String) {
    #expect(error.description == sentence)
  }

  @Test(arguments: [
    (TemplateFlaw.unclosedTag, "标签以“{{”开始，但没有以“}}”结束"),
    (.forbiddenTag("{{{"), "不允许使用“{{{”：所有内容必须转义输出，请改用 {{名称}}"),
    (.badName("a.b"), "名称“a.b”不合规，只能由英文字母和数字组成，且不能用“.”连接"),
    (.unclosedSection("rows"), "“rows”没有结束标签，请补上 {{/rows}}"),
    (.wrongClosing(name: "b", open: "a"), "此处应结束“a”，却写成了 {{/b}}"),
    (.wrongClosing(name: "b", open: nil), "{{/b}} 没有对应的开始标签"),
    (.unknownPartial("parts/x"), "引用的模板“parts/x”不存在，请核对文件名"),
    (.recursion(["a", "b", "a"]), "模板循环引用：a → b → a"),
    (.notABlock("frame"), "“frame”之内只能写 {{$区块}}…{{/区块}}，其他内容不会输出"),
  ])
  func `flaws of a template, with their place`(flaw: TemplateFlaw, sentence: String) {
    #expect(
      Self.template(flaw).description == "模板 pages/city.mustache 第 3 行第 7 列：\(sentence)")
  }
}
