import Foundation
import Testing

/// `check --annotate`: marked copies in a folder of their own.
struct AnnotateTests {
  private func submission() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,合同签订日期,验收日期,验收结论,改造后等级,总投资
      440600,智能家电,佛山市示例电器有限公司,91440606000000019H,2024-01-10,2024-02-30,通过,二级,50

      """, to: "in/县区/被改造企业.csv")
    try scratch.write("不是工作簿", to: "in/坏.xlsx")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("in/无.csv"), withDestinationPath: "没有这个文件")
    return scratch
  }

  @Test func `every readable file gets a copy, and the rest is named`() throws {
    let scratch = try submission()
    let outcome = try Program.run(
      ["check", scratch.path("in"), "--annotate", scratch.path("out"), "--quiet"])
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.output.contains("写入 2 个标注文件"), "\(outcome.output)")
    #expect(
      outcome.output.contains("未标注 坏.xlsx：文件不是 .xlsx 工作簿，也不是 CSV 文本，无法读取"), "\(outcome.output)")
    #expect(outcome.output.contains("未标注 无.csv：无法读取：它是一个链接，所指的文件或文件夹不存在"))
    #expect(try scratch.files(below: "out") == ["县区/被改造企业.xlsx", "细分行业.xlsx"])
    let again = try Program.run(["check", scratch.path("out"), "--quiet"])
    #expect(again.status == 1)
    #expect(again.output.contains("F2") && again.output.contains("2024-02-30"), "\(again.output)")
  }

  @Test func `a folder that holds something is left alone`() throws {
    let scratch = try submission()
    try scratch.write("x", to: "out/我的.txt")
    let outcome = try Program.run(
      ["check", scratch.path("in"), "--annotate", scratch.path("out"), "--quiet"])
    #expect(outcome.status == 4)
    #expect(try scratch.files(below: "out") == ["我的.txt"])
  }

  @Test func `workbooks of the samples are given back with their values`() throws {
    guard let samples = Program.shared("samples") else {
      print("left out: ../shared/samples is not there")
      return
    }
    let scratch = try Scratch()
    let input = samples.appendingPathComponent("04-values/input").path
    let outcome = try Program.run(["check", input, "--annotate", scratch.path("out"), "--quiet"])
    #expect(outcome.status == 1, "\(outcome.errors)")
    let again = try Program.run(["check", scratch.path("out"), "--quiet"])
    #expect(again.status == 1)
    let lines = outcome.output.split(separator: "\n").filter { $0.contains("〔") }
    let missing = lines.filter { !again.output.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }
}
