// swift-tools-version: 6.2
import PackageDescription

// The same strict settings hold for every Swift target of the package.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A test target beside its module; golden files are read from the sources, not bundled.
func tests(
  _ name: String, _ more: [Target.Dependency] = [], module: Target.Dependency? = "",
  goldens: [String] = ["Snapshots"]
)
  -> Target
{
  let own: [Target.Dependency] = module == nil ? [] : [.byName(name: name)]
  return .testTarget(
    name: "\(name)Tests", dependencies: own + more + ["TestSupport"], exclude: goldens,
    swiftSettings: strict)
}

let package = Package(
  name: "pilotboard",
  products: [.executable(name: "pilotboard", targets: ["pilotboard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The program: options in, files out.
    .executableTarget(
      name: "pilotboard", dependencies: ["Commands"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Ingestion", "Metrics", "Parallel", "Publishing", "Renderer", "SampleData", "Tabular",
        argumentParser,
      ],
      swiftSettings: strict),

    // From an assessment to a site.
    .target(
      name: "Publishing", dependencies: ["CGLib", "CSystem", "Parallel", "Renderer"],
      swiftSettings: strict),
    .target(
      name: "Renderer",
      dependencies: ["CTemplates", "Canvas", "Charts", "Metrics", "Parallel", "Tabular"],
      swiftSettings: strict),
    .target(
      name: "Canvas", dependencies: ["CCairo", "CDeflate", "CPango", "Charts", "Parallel"],
      swiftSettings: strict, linkerSettings: [.linkedLibrary("z")]),

    // From bytes to a submission.
    .target(name: "Ingestion", dependencies: ["Metrics", "Tabular", yams], swiftSettings: strict),
    .target(name: "SampleData", dependencies: ["Metrics", "Tabular"], swiftSettings: strict),

    // The bottom: these four depend on no Swift module of this package.
    .target(name: "Metrics", dependencies: ["CGLib", bigInt], swiftSettings: strict),
    .target(name: "Charts", swiftSettings: strict),
    .target(
      name: "Tabular", dependencies: ["CDeflate", "CXLSXWriter", "CZip"], swiftSettings: strict),
    .target(name: "Parallel", swiftSettings: strict),

    // C: system libraries as they are, and the files that are built in.
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // For tests only: the parser that the workbook reader is compared with.
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CSystem"),
    .target(name: "CTemplates"),

    // Tests: one target for a module, then the whole.
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Bytes changed at random: for tests, and for long runs of their own.
    .target(
      name: "FuzzSupport", dependencies: ["Ingestion", "Metrics"], path: "Tests/FuzzSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "pilotboard-fuzz", dependencies: ["FuzzSupport"], path: "Tests/Fuzz",
      swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzSupport"], swiftSettings: strict),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: strict),
    tests("Metrics", [bigInt]),
    tests("Charts"),
    tests("Tabular", ["CExpat", "CZip", "FuzzSupport"]),
    tests(
      "Ingestion", ["FuzzSupport", "Metrics", "Tabular"],
      goldens: ["Snapshots", "Forms/Snapshots", "Rules/Snapshots"]),
    tests("SampleData", ["Ingestion", "Metrics", "Tabular"]),
    tests("Canvas", ["CCairo", "CDeflate", "Charts"]),
    tests("Renderer", ["Canvas", "Charts", "Metrics", "Tabular", mustache]),
    tests("Publishing", ["Parallel", "Renderer"]),
    tests("Commands", ["pilotboard"]),
    tests("Architecture", module: nil),
  ]
)
