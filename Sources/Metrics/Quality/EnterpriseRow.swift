/// An enterprise row where it lies, which costs no copy of its thirty cells.
///
/// It points into the list of rows and must not outlive the pass over it.
@dynamicMemberLookup struct EnterpriseRow {
  private let pointer: UnsafePointer<EnterpriseRecord>

  init(_ pointer: UnsafePointer<EnterpriseRecord>) {
    self.pointer = pointer
  }

  /// A copy of the whole row.
  var record: EnterpriseRecord { pointer.pointee }

  /// A cell of the row, or what follows from some.
  subscript<Value>(dynamicMember path: KeyPath<EnterpriseRecord, Value>) -> Value {
    @inline(__always) get { pointer.pointee[keyPath: path] }
  }

  /// A Boolean value indicating whether the row claims an accepted transformation, whatever the
  /// as-of date.
  var isClaimed: Bool {
    switch acceptance {
    case .value(let conclusion): conclusion == .passed
    case .missing: acceptedOn.value != nil
    case .unreadable: false
    }
  }

  private var acceptance: Reported<Acceptance> { pointer.pointee.acceptance }
  private var acceptedOn: Reported<ReportedDay> { pointer.pointee.acceptedOn }
}
