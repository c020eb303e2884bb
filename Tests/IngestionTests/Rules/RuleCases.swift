/// The table of cases: for every rule that can be judged, at least one case that breaks it; the
/// model itself keeps it.
enum RuleCases {
  static let all =
    guangdongStructure + guangdongEnterprises + guangdongMoney + guangdongPapers + extended
    + changshaTransformation + changshaPrizes + changshaProviders + changsha2025 + changchunMoney
    + changchunSteps
}
