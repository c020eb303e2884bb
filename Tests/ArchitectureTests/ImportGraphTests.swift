import Testing

/// The arrows between modules, as the README's module map draws them.
struct ImportGraphTests {
  /// What each module may import besides the standard library's own modules.
  static let allowed: [String: Set<String>] = [
    "pilotboard": ["Commands"],
    "Commands": [
      "ArgumentParser", "Ingestion", "Metrics", "Parallel", "Publishing", "Renderer",
      "SampleData", "Tabular",
    ],
    "Publishing": ["CGLib", "CSystem", "FoundationEssentials", "Parallel", "Renderer"],
    "Renderer": ["CTemplates", "Canvas", "Charts", "Metrics", "Parallel", "Tabular"],
    "Canvas": ["CCairo", "CDeflate", "CPango", "Charts", "Parallel"],
    "Ingestion": ["Metrics", "Tabular", "Yams"],
    "SampleData": ["Metrics", "Tabular"],
    "Metrics": ["BigInt", "CGLib"],
    "Charts": [],
    "Parallel": [],
    "Tabular": ["CDeflate", "CXLSXWriter", "CZip"],
  ]

  static let everywhere: Set<String> = ["Synchronization"]
  static let system: Set<String> = ["Glibc"]
  /// Modules that may call the system themselves.
  static let touchingSystem: Set<String> = [
    "Commands", "Publishing", "Tabular", "Canvas", "Charts",
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a module imports only what lies below it`(module: String) throws {
    let tree = try SourceTree()
    let files = tree.files.filter { $0.module == module }
    #expect(!files.isEmpty, "\(module) has no sources")
    var permitted = Self.everywhere.union(Self.allowed[module] ?? [])
    if Self.touchingSystem.contains(module) { permitted.formUnion(Self.system) }
    for file in files {
      let strangers = file.imports.filter { !permitted.contains($0) }
      #expect(strangers.isEmpty, "\(file.path) imports \(strangers)")
    }
  }

  @Test func `every module of the sources is on the map`() throws {
    let modules = Set(try SourceTree().files.map(\.module))
    #expect(modules == Set(Self.allowed.keys))
  }

  @Test func `the arrows form no circle`() {
    var rest = Self.allowed.mapValues { $0.filter { Self.allowed[$0] != nil } }
    while let free = rest.first(where: { $0.value.isEmpty })?.key {
      rest[free] = nil
      for module in rest.keys { rest[module]?.remove(free) }
    }
    #expect(rest.isEmpty, "a circle through \(rest.keys.sorted())")
  }

  @Test func `an import that nobody needs is off the map`() throws {
    let tree = try SourceTree()
    for (module, permitted) in Self.allowed {
      let used = Set(tree.files.filter { $0.module == module }.flatMap(\.imports))
      #expect(permitted.subtracting(used).isEmpty, "\(module) may import more than it does")
    }
  }
}
