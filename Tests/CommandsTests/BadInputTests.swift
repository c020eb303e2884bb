import Foundation
import Testing

/// Input that nobody can use: the exit code, and a message that says what to do.
struct BadInputTests {
  /// A small submission that builds.
  private func submission() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      "城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,合同签订日期,验收日期,验收结论,改造后等级,总投资
      440600,智能家电,佛山市示例电器有限公司,91440606000000019H,2024-01-10,2024-06-30,通过,二级,50

      """, to: "in/被改造企业.csv")
    return scratch
  }

  private func build(
    _ scratch: Scratch, _ more: [String] = [], input: String = "in"
  ) throws
    -> Program.Outcome
  {
    try Program.run(
      ["build", scratch.path(input), "--output", scratch.path("site")] + more)
  }

  @Test func `a small submission builds and says where to look`() throws {
    let scratch = try submission()
    let outcome = try build(scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("打开："))
    #expect(outcome.output.contains("计入 1 家"))
    #expect(scratch.text("site/index.html") != nil)
    #expect(outcome.errors.contains("读取台账"))
  }

  @Test(arguments: [
    (["--programme", "guangdong-1999"], "不认识的项目“guangdong-1999”"),
    (["--programme", "/nowhere/x.yaml"], "无法读取项目文件“/nowhere/x.yaml”"),
    (["--as-of", "2023-01-01"], "早于项目起始日"), (["--as-of", "2024-02-30"], "“2024-02-30”不是日期"),
    (["--stage", "later"], "“later”不是阶段"), (["--jobs", "0"], "“0”应为1至256的整数"),
    (["--templates", "/nowhere"], "找不到模板文件夹“/nowhere”"), (["--colour"], "不认识的选项“--colour”"),
    (["--as-of"], "后面缺少值"), (["--jobs", "many"], "“many”不能用作"),
  ])
  func `wrong usage ends with 2 and names the value`(more: [String], message: String) throws {
    let scratch = try submission()
    let outcome = try build(scratch, more)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(scratch.text("site/index.html") == nil)
  }

  @Test(arguments: [["publish-it"], ["verify", "site", "publish-it"], ["publish-it", "site"]])
  func `a command that does not exist and an argument too many are named in Chinese`(
    arguments: [String]
  ) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "错误：不认识的命令或多余的参数“publish-it”；用法见 pilotboard --help\n")
  }

  @Test func `without arguments the help is shown, and without an input the argument is named`()
    throws
  {
    let help = try Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("pilotboard demo"))
    let outcome = try Program.run(["build"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("缺少参数"))
  }

  @Test func `a check tells of the other inputs before one that is not there ends it`() throws {
    let scratch = try Scratch()
    try scratch.write(
      "城市代码,绩效指标,指标值(截至2024年底),指标值(截至2025年底)\n", to: "台账/targets.csv")
    let outcome = try Program.run(
      ["check", "没有", "台账", "--json", "结果.json", "--quiet"], in: scratch.root)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("找不到输入“没有”"))
    #expect(outcome.output.contains("共读取 1 张表"))
    #expect(scratch.text("结果.json")?.contains("targets.csv") == true)
  }

  @Test func `an input that is not there ends with 3`() throws {
    let scratch = try submission()
    let outcome = try build(scratch, input: "nowhere")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("找不到输入"))
  }

  @Test(
    arguments: [
      [:], ["说明.md": Data("# 说明".utf8)], ["被改造企业.csv": Data()],
      ["被改造企业.csv": Data([0xFF, 0x00, 0x80, 0x81, 0xFF])],
      ["被改造企业.csv": Data("甲,乙\n1,2\n3,4\n".utf8)],
    ] as [[String: Data]])
  func `an input without any table ends with 3 and leaves no site`(files: [String: Data]) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("in"), withIntermediateDirectories: true)
    for (name, data) in files { try scratch.write(data, to: "in/\(name)") }
    let outcome = try build(scratch)
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("读取台账") || outcome.errors.contains("错误："))
    #expect(scratch.text("site/index.html") == nil)
  }

  @Test func `a name that charts cannot show is told with its cell before and when charts fail`()
    throws
  {
    let scratch = try submission()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n440600,珠宝💎\n", to: "in/细分行业.csv")
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,合同签订日期,验收日期,验收结论,改造后等级,总投资
      440600,珠宝💎,佛山市💎示例首饰有限公司,91440606000000019H,2024-01-10,2024-06-30,通过,二级,50

      """, to: "in/被改造企业.csv")
    let words = "“珠宝💎”中有字体没有的字符 U+1F48E，图表无法绘制"
    let check = try Program.run(["check", scratch.path("in"), "--quiet"])
    #expect(check.status == 1)
    #expect(
      check.output.contains("错误 B3 “珠宝💎”：\(words)。改法：请删去这些字符，或换成普通文字〔DQ-27〕"))
    let outcome = try build(scratch)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("\n  细分行业.csv B3：\(words)"), "\(outcome.errors)")
    #expect(scratch.text("site/index.html") == nil)
  }

  @Test func `a table with headers only is read, and its city has no value`() throws {
    let scratch = try submission()
    try scratch.write("城市代码,细分行业,模式名称,类型,形成日期\n", to: "in/转型模式.csv")
    let outcome = try build(scratch, ["--as-of", "2024-12-31"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let metrics = try #require(scratch.text("site/data/metrics.csv"))
    #expect(metrics.contains("440600,佛山,modes,2024,cumulative,counted,,,\r\n"))
  }

  @Test func `a city outside the programme is an error, and its row enters no figure`() throws {
    let scratch = try submission()
    try scratch.write(
      "城市代码,细分行业,平台名称,建设单位,上线日期\n440300,智能家电,云平台,某单位,2024-05-01\n",
      to: "in/行业平台.csv")
    let outcome = try build(scratch, ["--as-of", "2024-12-31"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let issues = try #require(scratch.text("site/data/issues.csv"))
    #expect(issues.contains("bad_city,error,行业平台.csv,,A2,city_code,440300,"))
    let metrics = try #require(scratch.text("site/data/metrics.csv"))
    #expect(!metrics.contains("440300"))
  }

  @Test func `a cell of 100,000 characters is read, and pages stay small`() throws {
    let scratch = try submission()
    let long = String(repeating: "长", count: 100_000)
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,合同签订日期,验收日期,验收结论,改造后等级,备注
      440600,智能家电,佛山市长名电器有限公司,91440606000000019H,\(long),2024-06-30,通过,二级,\(long)

      """, to: "in/被改造企业.csv")
    let outcome = try build(scratch, ["--as-of", "2024-12-31"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let issues = try #require(scratch.text("site/data/issues.csv"))
    #expect(issues.contains("bad_date"))
    #expect(issues.utf8.count < 5000)
    let page = try #require(scratch.text("site/cities/440600/index.html"))
    #expect(page.utf8.count < 300_000)
  }

  @Test func `a script in every text column reaches no page as markup`() throws {
    let scratch = try submission()
    let evil = "<script>alert(1)</script>"
    let tables = [
      "细分行业": ["城市代码,细分行业,国民经济行业代码,拟试点区县,重点中小企业情况,相关资质称号", "440600,E,E,E,E,E"],
      "被改造企业": [
        "城市代码,所属区县,细分行业,企业名称,统一社会信用代码,企业梯度,牵引单位,合同编号,验收日期,验收结论,备注",
        "440600,E,E,E,E,E,E,E,2024-06-30,通过,E",
      ],
      "转型模式": ["城市代码,细分行业,模式名称,类型,牵引单位,形成日期", "440600,E,E,供应链模式,E,2024-06-30"],
      "行业平台": ["城市代码,细分行业,平台名称,建设单位,统一社会信用代码,上线日期", "440600,E,E,E,E,2024-06-30"],
      "数字化解决方案": ["城市代码,细分行业,方案名称,提供单位,环节,发布日期", "440600,E,E,E,E,2024-06-30"],
      "数字化牵引单位": ["城市代码,细分行业,单位名称,统一社会信用代码,类型", "440600,E,E,E,供应链龙头企业"],
      "产业生态联合体": ["城市代码,细分行业,牵引单位,单位名称,统一社会信用代码,角色", "440600,E,E,E,E,集成服务企业"],
      "资金台账": ["城市代码,日期,资金来源,类型,用途,金额,收款单位,文号", "440600,2024-06-30,省级,支出,企业改造,E,E,E"],
    ]
    for (name, lines) in tables {
      let text = lines.joined(separator: "\n").replacing("E", with: evil) + "\n"
      try scratch.write(text, to: "in/\(name).csv")
    }
    let outcome = try build(scratch, ["--title", evil, "--issuer", evil])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for path in try scratch.files(below: "site") where path.hasSuffix(".html") {
      let page = try #require(scratch.text("site/\(path)"))
      #expect(!page.contains("<script>alert"), "\(path)")
    }
    let overview = try #require(scratch.text("site/index.html"))
    #expect(overview.contains("&lt;script&gt;"))
  }

  @Test func `an output that is a file ends with 4 and leaves the file`() throws {
    let scratch = try submission()
    try scratch.write("重要", to: "site")
    let outcome = try build(scratch)
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("是一个文件，应为文件夹"))
    #expect(scratch.text("site") == "重要")
  }

  @Test func `a folder of the user's is not overwritten`() throws {
    let scratch = try submission()
    try scratch.write("重要", to: "site/笔记.txt")
    let outcome = try build(scratch)
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("笔记.txt"))
    #expect(try scratch.files(below: "site") == ["笔记.txt"])
  }

  @Test func `a full disk ends with 4 and leaves the earlier site whole`() throws {
    let scratch = try submission()
    let disk = scratch.path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard mount("tmpfs", disk, "tmpfs", 0, "size=3m") == 0 else {
      print("no small disk can be mounted here: a full disk was not tried")
      return
    }
    defer { umount(disk) }
    let first = try Program.run(["build", scratch.path("in"), "--output", disk + "/site"])
    #expect(first.status == 0, "\(first.errors)")
    let before = try scratch.files(below: "disk/site")
    let filler = Data(repeating: 1, count: 4_000_000)
    // The rest of the disk is taken by somebody else's file.
    try scratch.write(Data(), to: "disk/filler")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: disk + "/filler"))
    try? file.write(contentsOf: filler)
    let second = try Program.run(["build", scratch.path("in"), "--output", disk + "/site"])
    #expect(second.status == 4, "\(second.output)")
    #expect(second.errors.contains("空间不足"), "\(second.errors)")
    #expect(try scratch.files(below: "disk/site") == before)
    #expect(try Program.run(["verify", disk + "/site"]).status == 0)
  }
}
