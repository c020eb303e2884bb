import Testing

/// Habits that hold in every file of the sources.
struct HabitTests {
  @Test(arguments: ["Sources", "Tests"])
  func `no file is longer than 400 lines`(folder: String) throws {
    for file in try SourceTree(folder).files {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func `half of the files have at most 120 lines`() throws {
    let lengths = try SourceTree().files.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] <= 120)
  }

  @Test(arguments: [
    "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "Date()", "Locale.", "TimeZone",
    "Int.random", "Double.random", "randomElement", "shuffled()", "SystemRandomNumberGenerator",
  ])
  func `no source forces, hides or depends on chance`(text: String) throws {
    for file in try SourceTree().files {
      let lines = file.code.filter { $0.contains(text) }
      #expect(lines.isEmpty, "\(file.path): \(lines)")
    }
  }

  @Test func `only Canvas stops the program, where a C library breaks its contract`() throws {
    for file in try SourceTree().files where file.module != "Canvas" {
      let lines = file.code.filter { $0.contains("fatalError(") }
      #expect(lines.isEmpty, "\(file.path): \(lines)")
    }
  }

  @Test func `only commands read the clock, the environment and the number of cores`() throws {
    for file in try SourceTree().files where file.module != "Commands" {
      for text in ["ContinuousClock", "getenv(", "ProcessInfo", "CommandLine", "sysconf("] {
        #expect(!file.code.contains { $0.contains(text) }, "\(file.path): \(text)")
      }
    }
  }

  @Test(arguments: ["Metrics", "Charts", "Tabular", "SampleData"])
  func `pure modules start no threads`(module: String) throws {
    for file in try SourceTree().files where file.module == module {
      for text in ["withTaskGroup", "Task {", "Task.detached", " async "] {
        #expect(!file.code.contains { $0.contains(text) }, "\(file.path): \(text)")
      }
    }
  }

  @Test func `only the console prints`() throws {
    for file in try SourceTree().files where !file.path.contains("Commands/Console") {
      for text in ["print(", "STDOUT_FILENO", "STDERR_FILENO", "fputs("] {
        let lines = file.code.filter { $0.contains(text) }
        #expect(lines.isEmpty, "\(file.path): \(lines)")
      }
    }
  }

  @Test func `the root command is the only public type`() throws {
    for file in try SourceTree().files where !file.path.hasSuffix("/Pilotboard.swift") {
      let lines = file.code.filter { line in
        let words = line.split(separator: " ")
        return words.contains("public") && !words.contains("import")
      }
      #expect(lines.isEmpty, "\(file.path): \(lines)")
    }
  }

  @Test func `no type carries the name of its module`() throws {
    let tree = try SourceTree()
    let modules = Set(tree.files.map(\.module))
    for file in tree.files {
      for line in file.code {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        for (kind, name) in zip(words, words.dropFirst())
        where ["struct", "class", "enum", "protocol", "actor"].contains(kind) {
          #expect(!modules.contains(String(name)), "\(file.path): \(name)")
        }
      }
    }
  }

  @Test func `folders answer a reader's question`() throws {
    let vague: Set<Substring> = ["Utils", "Utilities", "Helpers", "Managers", "Models", "Misc"]
    for file in try SourceTree().files {
      let folders = file.path.split(separator: "/").dropLast()
      #expect(vague.isDisjoint(with: folders), "\(file.path)")
      #expect(folders.count <= 4, "\(file.path) lies too deep")
    }
  }
}
