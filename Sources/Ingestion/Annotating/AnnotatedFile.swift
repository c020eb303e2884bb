package import Metrics
package import Tabular

/// A copy of a file that was handed in, with its issues written into it.
package struct AnnotatedFile: Sendable {
  /// How true the copy is.
  package enum Form: Sendable, Hashable {
    /// The workbook as it was, with colours, comments and the list added.
    case copy
    /// A workbook made of a CSV's cells.
    case made
    /// A workbook made of another's cells, whose layout could not be kept, with the reason.
    case rebuilt(TabularError)

    /// Why the layout could not be kept, in Chinese; nil where there is nothing to say.
    package var remark: String? {
      guard case .rebuilt(let error) = self else { return nil }
      // The file was read before: a broken part is one that only the layout needs.
      switch error {
      case .damaged(part: ""): return "副本核对后与原文件不一致"
      case .damaged(let part): return "文件内部的“\(PrintedValue.of(part))”不合规范"
      default: return InputFlaw(error).message
      }
    }
  }

  /// An `.xlsx` file.
  package let bytes: [UInt8]
  /// How true it is.
  package let form: Form

  /// Writes issues into a copy of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path relative to the input.
  ///   - issues: The issues of this file, in reading order.
  /// - Throws: Why the file cannot be read, or no workbook holds it.
  package init(
    _ bytes: [UInt8], path: String, issues: [DataIssue]
  ) throws(AnnotationError) {
    let opened = try Self.opened(bytes, path: path)
    var list = IssueSheet(issues)
    let sheets: [Sheet]
    switch opened {
    case .workbook(let own):
      do throws(TabularError) {
        self.bytes = try WorkbookAnnotator.annotate(bytes, with: list.annotation)
        form = .copy
        return
      } catch {
        form = .rebuilt(error)
      }
      list.notes.append("原文件的版式无法保留：本文件由原有单元格的内容重新生成，请在原文件上修改")
      sheets = own
    case .text(let text):
      list.notes.append("原文件是文本表，本文件由其内容生成，全部单元格按文本保存；改好后可直接报送本文件")
      sheets = [try Self.sheet(of: text)]
      form = .made
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    do throws(WorkbookWritingError) {
      self.bytes = try PlainAnnotator.workbook(sheets, named: stem, with: list.annotation)
    } catch {
      throw .unwritable(error)
    }
  }

  private static func opened(
    _ bytes: [UInt8], path: String
  ) throws(AnnotationError) -> OpenedFile {
    do throws(InputFlaw) {
      guard InputKind.of(path: path) == .table else { throw .skipped }
      return try FileOpener.open(bytes, path: path)
    } catch {
      throw .unreadable(error)
    }
  }

  private static func sheet(of text: OpenedText) throws(AnnotationError) -> Sheet {
    do throws(TabularError) {
      return Sheet(name: "", grid: try CSVReader(separator: text.separator).read(text.text))
    } catch {
      throw .unreadable(InputFlaw(error))
    }
  }
}
