import Glibc
import Testing

@testable import Publishing

private let sentences: [(PublishingError, String)] = [
  (.notAFolder(target: "Output"), "输出位置“Output”是一个文件，应为文件夹；请换一个位置，或先移走这个文件"),
  (
    .danglingLink(target: "Output"),
    "输出位置“Output”是一个链接，它所指的文件夹不存在；请先建立该文件夹，或改正这个链接"
  ),
  (
    .notReplaceable(target: "/site"),
    "输出位置“/site”是磁盘的根或挂载点，不能整体替换；请改用其下的一个子文件夹，如“/site/pilotboard”"
  ),
  (
    .foreignFolder(target: "报表", examples: ["a.xlsx", "b.doc"], count: 2),
    "输出文件夹“报表”中有不是本程序生成的文件（a.xlsx、b.doc），为免丢失，未作任何改动；请换一个新的或空的文件夹"
  ),
  (
    .foreignManifest(target: "报表"),
    "输出文件夹“报表”中的 manifest.json 不是本程序写的，或已损坏，为免丢失文件，未作任何改动；请换一个新的或空的文件夹"
  ),
  (
    .unlistedFiles(target: "报表", examples: ["1", "2", "3", "4", "5"], count: 7),
    "输出文件夹“报表”中有不属于原站点的文件（1、2、3、4、5 等 7 个），为免丢失，未作任何改动；请先移走这些文件，或换一个文件夹"
  ),
  (
    .illegalPath("../x"),
    "站点内的路径“../x”不能使用：应为不重复的相对路径，且不得为 manifest.json；请检查试点方案文件中的城市代码和指标"
  ),
  (
    .notWritable(folder: "/dev/null", code: ENOTDIR),
    "无法在“/dev/null”中建立文件夹：路径中有一段是文件，不是文件夹；请检查该位置，或换一个可以写入的位置"
  ),
  (
    .notWritable(folder: "/盘", code: EROFS), "无法在“/盘”中建立文件夹：磁盘是只读的；请检查该位置，或换一个可以写入的位置"
  ),
  (
    .diskFull(target: "Output", needed: 12_300_001),
    "“Output”所在的磁盘空间不足，写入站点共需 12.4 MB，原有站点未受影响；请清理磁盘，或换一个位置"
  ),
  (.noSite(path: "Output"), "“Output”不是已生成的站点，其中没有 manifest.json；请给出 pilotboard build 的输出文件夹"),
  (.system(.write, path: "Output/a", code: EACCES), "写入“Output/a”失败：没有权限；请检查该位置后重试"),
  (.system(.write, path: "a.json", code: EISDIR), "写入“a.json”失败：它是一个文件夹，应为文件；请检查该位置后重试"),
  (.system(.rename, path: "Output", code: 9999), "改名“Output”失败：系统错误 9999；请检查该位置后重试"),
]

@Test(arguments: sentences)
func `every error says where, what and how to mend it`(error: PublishingError, sentence: String) {
  #expect(error.description == sentence)
}
