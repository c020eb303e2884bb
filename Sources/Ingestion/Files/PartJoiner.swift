import Metrics
import Tabular

/// Joins the parts of a table in their order, whatever the order in which they come.
struct PartJoiner: Sendable {
  private let table: PartedTable
  private var body: SheetBody
  private var memory = CellMemory()
  private var waiting: [Int: PartedTable.Part?] = [:]
  private var next = 0
  private var end: Int?
  private var recordCount = 0
  private var cellCount = 0
  /// A Boolean value indicating whether the whole text must be looked at.
  private(set) var hasFailed = false

  init(_ table: PartedTable) {
    self.table = table
    body = table.emptyBody
  }

  /// Adds a part; one that presumed a wrong beginning is read again.
  mutating func add(_ index: Int, _ part: PartedTable.Part?) {
    waiting[index] = .some(part)
    while let part = waiting.removeValue(forKey: next) {
      append(part)
      next += 1
    }
  }

  private mutating func append(_ presumed: PartedTable.Part?) {
    guard !hasFailed, cellCount <= CSVReader.maximumCells else { return }
    var part = presumed
    if let end, presumed?.range.lowerBound != end || body.endsInNote {
      part = table.part(next, from: end, isBelowNote: body.endsInNote, &memory)
    }
    guard let part else {
      hasFailed = true
      return
    }
    if next == 0 {
      // The first part also has the header, and rows are not all as long.
      let times = table.count + table.count / 8 + 1
      body.submission.reserve(times, like: part.body.submission)
    }
    body.append(part.body, behind: recordCount)
    recordCount += part.recordCount
    let (sum, isTooMuch) = cellCount.addingReportingOverflow(part.cellCount)
    cellCount = isTooMuch ? .max : sum
    end = part.range.upperBound
  }

  /// Returns the whole sheet, and gives up what it holds of it.
  ///
  /// - Returns: nil where the whole text must be looked at.
  /// - Throws: `tooManyCells` where the parts have more cells than a table may have.
  mutating func takeSheet() throws(InputFlaw) -> SheetReading? {
    guard cellCount <= CSVReader.maximumCells else {
      throw .tooManyCells(limit: CSVReader.maximumCells)
    }
    defer { body = table.emptyBody }
    return hasFailed ? nil : table.reading(of: body)
  }
}
