import Foundation
import Testing

/// The command `pilotboard forms`, as a user runs it.
struct FormsTests {
  @Test func `every city of the programme gets a workbook that can be checked`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["forms", scratch.path("forms")])
    #expect(outcome.status == 0)
    #expect(outcome.output == "已写出 14 个填报工作簿：\(scratch.path("forms"))\n")
    #expect(outcome.errors == "写填报工作簿…\n")
    let files = try scratch.files(below: "forms")
    #expect(files.count == 14)
    #expect(files.contains("04-佛山填报表.xlsx"))
    let check = try Program.run(["check", scratch.path("forms"), "--quiet"])
    #expect(check.status == 1, "targets are still to be filled in")
    #expect(check.output.contains("共读取 154 张表、98 行"), "\(check.output)")
  }

  @Test(arguments: [
    ["--city", "440600"], ["--city", "佛山"], ["--city", "佛山市", "--city", "440600"],
  ])
  func `a city is chosen by code or name`(options: [String]) throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["forms", scratch.path("forms"), "--quiet"] + options)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try scratch.files(below: "forms") == ["04-佛山填报表.xlsx"])
  }

  @Test func `the same forms have the same bytes`() throws {
    let scratch = try Scratch()
    let name = "04-佛山填报表.xlsx"
    let contents = try ["a", "b"].map { folder in
      _ = try Program.run(["forms", scratch.path(folder), "--city", "佛山", "--quiet"])
      return try Data(contentsOf: scratch.root.appendingPathComponent("\(folder)/\(name)"))
    }
    #expect(contents[0] == contents[1])
    #expect(contents[0].count > 1000)
  }

  @Test func `a city outside the programme is wrong usage`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["forms", scratch.path("forms"), "--city", "深圳", "--quiet"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("错误：--city 的值“深圳”不是项目“guangdong-2023”的城市；可用的有：广州（440100）"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("forms")))
  }

  @Test func `a folder that holds anything is left as it is`() throws {
    let scratch = try Scratch()
    try scratch.write("别动", to: "forms/说明.txt")
    let outcome = try Program.run(["forms", scratch.path("forms"), "--quiet"])
    #expect(outcome.status == 4)
    #expect(outcome.errors.hasPrefix("错误："))
    #expect(try scratch.files(below: "forms") == ["说明.txt"])
  }

  @Test(arguments: [
    (["--format", "doc"], "错误：--format 的值“doc”不是格式；应为 csv 或 xlsx\n"),
    (
      ["--format", "xlsx", "--scale", "101"],
      "错误：--scale 的值“101”应为1至100的整数（更大的规模请用 csv 格式）\n"
    ),
    (["--scale", "1001"], "错误：--scale 的值“1001”应为1至1000的整数\n"),
  ])
  func `the sample refuses other formats and scales`(options: [String], error: String) throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["sample", scratch.path("sample"), "--quiet"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.errors == error)
  }

  @Test func `the sample's workbooks give the same metrics as its CSV files`() throws {
    let scratch = try Scratch()
    var metrics: [String] = []
    for format in ["csv", "xlsx"] {
      let sample = try Program.run([
        "sample", scratch.path(format), "--format", format, "--quiet",
      ])
      #expect(sample.status == 0, "\(sample.errors)")
      let site = scratch.path("site-\(format)")
      let build = try Program.run(["build", scratch.path(format), "--output", site, "--quiet"])
      #expect(build.status == 0, "\(build.errors)")
      for name in ["metrics.csv", "scores.csv"] {
        metrics.append(try #require(scratch.text("site-\(format)/data/\(name)")))
      }
    }
    #expect(metrics[0] == metrics[2])
    #expect(metrics[1] == metrics[3])
  }
}
