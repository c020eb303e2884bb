import FuzzSupport
import Testing

/// A short run of what `pilotboard-fuzz` does a million times.
struct FuzzTests {
  @Test(arguments: FuzzRun.Kind.allCases)
  func `inputs changed at random are read or refused`(kind: FuzzRun.Kind) {
    let outcome = FuzzRun().read(kind, 0..<1500)
    #expect(outcome.tables + outcome.refusals + outcome.others == 1500)
    // Changes must neither spare the readers nor stop all of them at the door.
    #expect(outcome.tables > 150)
    #expect(outcome.refusals > 50)
  }

  @Test(arguments: FuzzRun.Kind.allCases)
  func `an input depends on its number alone`(kind: FuzzRun.Kind) {
    #expect(FuzzRun.input(kind, 77) == FuzzRun.input(kind, 77))
    #expect(FuzzRun.input(kind, 77) != FuzzRun.input(kind, 78))
  }
}
