import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Every sentence about a cell, verbatim.
struct CellSentenceTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var cells: String
    var code: String
    var message: String
    var hint: String

    var testDescription: String { cells }
  }

  static let header = "城市,细分行业,企业名称,信用代码,总投资,从业人员,企业规模,改造环节,验收日期,改造后等级"

  static let rows = [
    Row(
      cells: "佛山,智能家电,,91440606000000019H,,,,,,", code: "error required_empty C2",
      message: "“企业名称”为必填项，此处为空", hint: "请填写企业名称"),
    Row(
      cells: "佛山,智能家电,甲,,,,,,,", code: "error required_empty D2",
      message: "“统一社会信用代码”为必填项，此处为空", hint: "请按营业执照填写18位代码，以文本格式填写"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,待定,,,,,", code: "error bad_number E2",
      message: "“待定”不是数字", hint: "请只填写数字，单位为万元，如 128.5；没有请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,85%,,,,,", code: "error bad_number E2",
      message: "“85%”是百分数，“总投资”应为数字", hint: "请只填写数字，单位为万元，如 128.5；没有请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,200000000,,,,,", code: "error bad_number E2",
      message: "“200000000”超过1万亿元，疑似单位有误", hint: "请核对单位（元、万元、亿元）和小数点"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,12.5,,,,", code: "error bad_number F2",
      message: "“12.5”带小数，“从业人员”应为整数", hint: "请只填写整数，如 120；没有请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,-1,,,,", code: "error bad_number F2",
      message: "“-1”小于0，“从业人员”应为0或正整数", hint: "请只填写整数，如 120；没有请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,9999999999999,,,,", code: "error bad_number F2",
      message: "“9999999999999”过大，不可能是从业人员", hint: "请只填写整数，如 120；没有请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,2024-02-30,", code: "error bad_date I2",
      message: "“2024-02-30”不是日历上的日期", hint: "请改为实际的验收日期，如 2024-06-30"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,24.6.1,", code: "error bad_date I2",
      message: "“24.6.1”的年份只有两位", hint: "请写四位年份，如 2024-06-01"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,上半年,", code: "error bad_date I2",
      message: "“上半年”不是具体日期", hint: "请填写年月日，如 2024-06-30；尚未发生请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,2024.1,", code: "error ambiguous_date I2",
      message: "“2024.1”可能是1月，也可能是10月", hint: "请写明年月日，如 2024-01-15 或 2024-10-15"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,2024.6,", code: "warning month_precision I2",
      message: "“2024.6”只写到月份，按2024-06-30读取", hint: "请补充到日，如 2024-06-30"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,,五级", code: "error bad_level J2",
      message: "“五级”不是数字化水平等级", hint: "请填写一级、二级、三级、四级之一；尚未评测请留空"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,,,二级及以上", code: "warning level_at_least J2",
      message: "“二级及以上”未写明确切等级，按2级读取", hint: "请填写确切等级"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,中小型,,,", code: "error bad_choice G2",
      message: "“中小型”不在“企业规模”的可选范围内", hint: "请填写以下之一：大型、中型、小型、微型"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,,,,采购,,", code: "error bad_choice H2",
      message: "“采购”不在“改造环节”的可选范围内", hint: "请填写设计、制造、销售、服务、管理、安全中的一项或几项，用顿号分隔"),
    Row(
      cells: "邵关,智能家电,甲,91440606000000019H,,,,,,", code: "error bad_city A2",
      message: "“邵关”不是本次试点的城市名称或代码，本行不计入任何指标", hint: "请填写试点城市的代码或名称，如 440600 或 佛山市"),
    Row(
      cells: "佛山,同上,甲,91440606000000019H,,,,,,", code: "error ditto B2", message: "“同上”不能代替内容",
      hint: "请填写完整内容，不要写“同上”"),
    Row(
      cells: "佛山,#REF!,甲,91440606000000019H,,,,,,", code: "error formula_error B2",
      message: "公式结果为错误值“#REF!”", hint: "请修正公式，或直接填写结果"),
    Row(
      cells: "佛山,智能家电,甲,9144060,,,,,,", code: "error bad_code D2",
      message: "“9144060”有7个字符，统一社会信用代码应为18位", hint: "请按营业执照逐位核对，以文本格式填写（不使用字母 I、O、S、V、Z）"),
    Row(
      cells: "佛山,智能家电,甲,91440606O00000019H,,,,,,", code: "error bad_code D2",
      message: "“91440606O00000019H”含有统一社会信用代码不使用的字符",
      hint: "请按营业执照逐位核对，以文本格式填写（不使用字母 I、O、S、V、Z）"),
    Row(
      cells: "佛山,智能家电,甲,91350211M0000XUF46,,,,,,", code: "warning code_check D2",
      message: "“91350211M0000XUF46”的校验码不符，疑似有误", hint: "请核对营业执照；与执照一致的无需修改"),
    Row(
      cells: "佛山,智能家电,甲,9.1441E+17,,,,,,", code: "error code_damaged D2",
      message: "信用代码“9.1441E+17”已被表格软件转为数值，末几位已丢失", hint: "请先将该列设为文本格式，再按营业执照重新填写"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,约60,,,,,", code: "warning qualified_number E2",
      message: "“约60”不是确切数字，按60万元读取", hint: "请填写确切数字"),
    Row(
      cells: "佛山,智能家电,甲,91440606000000019H,33.3333333,,,,,", code: "warning rounded E2",
      message: "“33.3333333”细于1分，按33.333333万元读取", hint: "请核对金额和单位，最多精确到分"),
  ]

  @Test(arguments: rows)
  func `an issue says what stands there and how to mend it`(row: Row) {
    let result = Ledger.read("\(CellSentenceTests.header)\n\(row.cells)")
    #expect(Ledger.codes(result) == [row.code])
    #expect(result.issues.first?.message == row.message)
    #expect(result.issues.first?.hint == row.hint)
  }

  @Test func `an identity number is masked in value and message`() {
    let result = Ledger.read("\(CellSentenceTests.header)\n佛山,智能家电,甲,36232219870908640X,,,,,,")
    #expect(!"\(result.issues)".contains("19870908"))
    #expect(result.issues.first?.value == "3623**********640X")
  }
}

/// Sentences about files, verbatim.
struct FileSentenceTests {
  static let flaws: [(flaw: InputFlaw, code: String, message: String, hint: String)] = [
    (
      .format(.other), "error file_format", "文件不是 .xlsx 工作簿，也不是 CSV 文本，无法读取",
      "请用表格软件打开，另存为 .xlsx 后重新报送"
    ),
    (
      .format(.markup), "error file_format", "文件的内容是网页或 XML，不是 .xlsx 工作簿，也不是 CSV 文本，无法读取",
      "请用表格软件打开，另存为 .xlsx 后重新报送"
    ),
    (
      .format(.pdf), "error file_format", "文件的内容是 PDF，不是 .xlsx 工作簿，也不是 CSV 文本，无法读取",
      "请从原表另存为 .xlsx 后重新报送"
    ),
    (
      .format(.compound), "error file_format",
      "文件是旧版的工作簿（.xls）或文档，不是 .xlsx 工作簿，也不是 CSV 文本，无法读取", "请用表格软件打开，另存为 .xlsx 后重新报送"
    ),
    (
      .format(.archive), "error file_format", "文件是压缩包或其他文档，不是 .xlsx 工作簿，也不是 CSV 文本，无法读取",
      "请用表格软件打开，另存为 .xlsx 后重新报送"
    ),
    (.encrypted, "error file_encrypted", "文件设有打开密码，无法读取", "请取消打开密码后重新报送"),
    (.damaged(part: ""), "error file_damaged", "文件不完整或已损坏，无法读取", "请重新导出或重新传送该文件"),
    (
      .damaged(part: "xl/workbook.xml"), "error file_damaged",
      "文件不完整或已损坏（内部的“xl/workbook.xml”），无法读取", "请重新导出或重新传送该文件"
    ),
    (
      .tooLarge(limit: 512 << 20), "error file_too_large", "文件内容超过512 MiB的上限，未读取",
      "请拆分为几个文件后重新报送"
    ),
    (.tooManyCells(limit: 9), "error file_too_large", "文件超过9个单元格的上限，未读取", "请拆分为几个文件后重新报送"),
    (
      .tooLong(limit: 16 << 20), "error file_too_large", "有单元格的内容超过16 MiB的上限，未读取",
      "请核对该文件的引号和内容，删去过长的内容后重新报送"
    ),
    (
      .tooMany(.rows, limit: 1_048_576), "error file_too_large", "文件超过1048576行的上限，未读取",
      "请拆分为几个文件后重新报送"
    ),
    (.tooMany(.columns, limit: 9), "error file_too_large", "文件超过9列的上限，未读取", "请拆分为几个文件后重新报送"),
    (.tooMany(.sheets, limit: 9), "error file_too_large", "文件超过9个工作表的上限，未读取", "请拆分为几个文件后重新报送"),
    (
      .unsafe(part: "xl/styles.xml"), "error file_unsafe",
      "文件内部的“xl/styles.xml”含有不允许的文档类型声明，未读取", "请用表格软件打开，另存为新的 .xlsx 后重新报送"
    ),
    (
      .encoding, "error file_encoding", "文本编码既不是 UTF-8，也不是 GB18030，无法读取",
      "请用表格软件打开，另存为 .xlsx 或“CSV UTF-8”后重新报送"
    ),
    (.empty, "error file_empty", "文件为空", "请确认文件已写入内容后重新报送"),
    (.skipped, "info file_skipped", "不是数据文件，未读取", ""),
    (.repeatedFolder("佛山"), "info file_skipped", "与“佛山”是同一个文件夹，其中的文件不再重复读取", ""),
    (
      .unreadable(.noPermission), "error file_damaged", "无法读取：没有读取权限",
      "请为当前用户开放读取权限，或复制到有权限的位置，再重新运行"
    ),
    (
      .unreadableFolder(.inputOutput), "error file_damaged", "文件夹无法打开，其中的文件未读取：磁盘读写错误",
      "请检查磁盘或网络盘，或换一个位置重新复制，再重新运行"
    ),
    (
      .unreadable(.vanished), "error file_damaged", "无法读取：列出之后已被移走或删除",
      "请确认文件已放回原处、没有别的程序在移动，再重新运行"
    ),
    (
      .unreadable(.danglingLink), "error file_damaged", "无法读取：它是一个链接，所指的文件或文件夹不存在",
      "请改正或删除这个链接，或把所指的内容直接放进来，再重新运行"
    ),
    (
      .unreadable(.circularLink), "error file_damaged", "无法读取：它是一个链接，最后又指向自己",
      "请改正或删除这个链接，或把所指的内容直接放进来，再重新运行"
    ),
    (
      .unreadable(.name), "error file_damaged", "无法读取：名称不是 UTF-8 编码",
      "请改名，或按 GBK 编码重新解压原压缩包，再重新运行"
    ),
    (
      .unreadable(.system(code: 9999)), "error file_damaged", "无法读取：系统错误 9999",
      "请确认能用其他程序打开，再重新运行"
    ),
  ]

  @Test(arguments: flaws)
  func `an issue of a file has its sentences`(
    flaw: InputFlaw, code: String, message: String, hint: String
  ) {
    let issue = flaw.issue(file: "甲.csv")
    #expect("\(issue.severity) \(issue.code)" == code)
    #expect(issue.message == message)
    #expect(issue.hint == hint)
    #expect(issue.file == "甲.csv")
    #expect(issue.cell.isEmpty && issue.column.isEmpty && issue.value.isEmpty)
  }
}

/// Sentences about sheets, verbatim.
struct SheetSentenceTests {
  static let flaws: [(flaw: SheetFlaw, message: String, hint: String)] = [
    (
      .missingColumn(.uscc, header: "统一社会信用代码", nearest: "信用编号"), "缺少必填列“统一社会信用代码”，最接近的表头是“信用编号”",
      "如“信用编号”即为该列，请将表头改为“统一社会信用代码”；否则请补上该列"
    ),
    (.missingColumn(.uscc, header: "统一社会信用代码", nearest: ""), "缺少必填列“统一社会信用代码”", "请补上“统一社会信用代码”列"),
    (
      .missingCity(nearest: "地区"), "没有城市列，标题、表名、文件名和文件夹名中也没有唯一的试点城市，最接近的表头是“地区”",
      "请补上“城市代码”列，或在标题中写明一个试点城市"
    ),
    (.unknownTable, "未能识别为规定的任何一张表，未读取", "如为应报送的表，请使用规定的表名和表头"),
    (.summaryRows(repeated: 2, kept: 1), "汇总表中有2行与分表重复，已略去；其余1行作为数据读取", "请核对汇总表比分表多出的行"),
    (.hiddenRows(rows: 2, columns: 0), "隐藏的2行中有数据，已一并读取", "如不应报送，请删除而不是隐藏"),
    (.hiddenRows(rows: 0, columns: 1), "隐藏的1列中有数据，已一并读取", "如不应报送，请删除而不是隐藏"),
    (.hiddenSheet, "隐藏的工作表，未读取", "如应报送，请取消隐藏"), (.notATable, "不是数据表，未读取", ""),
    (.unknownColumns(["联系人", "电话"]), "有2列未识别，未读取：联系人、电话", "如为规定的列，请使用规定的表头"),
    (.cityFromTitle("佛山"), "没有城市列，按标题或名称中的“佛山”读取全部各行", ""),
    (.duplicateSummary, "汇总表的各行均已在分表中，未重复读取", ""),
    (.duplicateSheet, "本表各行均已在前面的表中，未重复读取", "请删除重复的工作表"),
  ]

  @Test(arguments: flaws)
  func `an issue of a sheet has its sentences`(flaw: SheetFlaw, message: String, hint: String) {
    #expect(flaw.message == message)
    #expect(flaw.hint == hint)
    #expect(flaw.severity != .error || !flaw.hint.isEmpty)
  }
}
