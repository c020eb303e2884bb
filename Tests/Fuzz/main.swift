// Reads inputs changed at random: pilotboard-fuzz text|workbook [COUNT [FIRST]].
//
// The process may hold 256 MiB of memory of its own and take ten seconds for an input; beyond that
// it is ended. Each input depends on its number alone, so that one can be looked at by itself.

import FuzzSupport
import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let kind = arguments.first.flatMap(FuzzRun.Kind.init(rawValue:)) else {
  print("usage: pilotboard-fuzz text|workbook [COUNT [FIRST]]")
  exit(2)
}
let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let first = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0

var limit = rlimit(rlim_cur: 256 << 20, rlim_max: 256 << 20)
setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)

let run = FuzzRun()
var total = FuzzRun.Outcome()
for low in stride(from: first, to: first + count, by: 10_000) {
  let high = min(low + 10_000, first + count)
  total.add(run.read(kind, low..<high) { _ in alarm(10) })
  print("\(kind) \(high - first): \(total.text)")
  fflush(nil)
}
