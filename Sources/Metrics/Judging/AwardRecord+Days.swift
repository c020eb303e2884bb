extension AwardRecord {
  /// All dates of the award.
  var days: [Reported<ReportedDay>] {
    [
      paidOn, approvedOn, publicityTo, publicityFrom, recheckedOn, reviewedOn, recommendedOn,
      appliedOn, acceptedOn, recognisedOn, contractOn,
    ]
  }

  /// The day that decides which rules hold: of approval, else of payment, else of recognition.
  package var decidedOn: ReportedDay? {
    [approvedOn, paidOn, recognisedOn].lazy.compactMap(\.value).first
  }
}
