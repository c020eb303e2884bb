extension AwardRecord {
  /// All dates of the award.
  var days: [Reported<ReportedDay>] {
    [
      paidOn, approvedOn, publicityTo, publicityFrom, recheckedOn, reviewedOn, recommendedOn,
      appliedOn, acceptedOn, recognisedOn, contractOn,
    ]
  }

  /// The day that the award was decided on: of approval, else of payment, else of recognition.
  ///
  /// Rules reach it as `decided_on`: those on a policy's validity hold it against the first and the
  /// last day, those that a later policy adds select the awards since its first day.
  package var decidedOn: ReportedDay? {
    [approvedOn, paidOn, recognisedOn].lazy.compactMap(\.value).first
  }
}
