import RDFFormats
import Testing

@testable import TricoKit

@Suite("Files that appear together")
struct OutputSetTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// The names that a reader of the directory sees.
  private func visible() throws -> [String] {
    try directory.names().filter { !$0.hasPrefix(".") }
  }

  @Test("Nothing is visible before the set is committed, everything after")
  func commit() throws {
    let set = try OutputSet(directory: directory.path)
    let first = try set.open("a.txt")
    try first.write("alpha")
    let second = try set.open("b.txt")
    try second.write("beta")
    #expect(try visible() == [])
    _ = try set.finish()
    #expect(try visible() == [])
    try set.commit()
    #expect(try directory.names() == ["a.txt", "b.txt"])
    #expect(try directory.text("a.txt") == "alpha")
    #expect(try directory.text("b.txt") == "beta")
  }

  @Test("What is not committed leaves nothing behind, finished or not", arguments: [true, false])
  func discard(finishes: Bool) throws {
    do {
      let set = try OutputSet(directory: directory.path)
      try set.open("a.txt").write("alpha")
      if finishes { _ = try set.finish() }
      #expect(try directory.names().count == 1)
    }
    #expect(try directory.names() == [])
  }

  @Test("Files of an earlier set stay until the new ones are complete")
  func earlierFiles() throws {
    try directory.write("old", to: "a.txt")
    try directory.write("other", to: "b.txt")
    do {
      let set = try OutputSet(directory: directory.path)
      try set.open("a.txt").write("new")
      #expect(try directory.text("a.txt") == "old")
    }
    #expect(try directory.text("a.txt") == "old")
    let set = try OutputSet(directory: directory.path)
    try set.open("a.txt").write("new")
    try set.commit()
    #expect(try directory.text("a.txt") == "new")
    #expect(try directory.text("b.txt") == "other")
    #expect(try directory.names() == ["a.txt", "b.txt"])
  }

  @Test("Files of an earlier set that the new one does not have go, others stay")
  func strangers() throws {
    for name in ["a.txt", "old.txt", "notes.txt"] {
      let set = try OutputSet(directory: directory.path)
      try set.open(name).write("x")
      try set.commit()
    }
    let set = try OutputSet(directory: directory.path)
    try set.open("a.txt").write("new")
    try set.commit(replacing: ["a.txt", "old.txt", "never.txt"])
    #expect(try directory.names() == ["a.txt", "notes.txt"])
    #expect(try directory.text("a.txt") == "new")
  }

  @Test("A finished file tells its size and its digest")
  func finished() throws {
    let set = try OutputSet(directory: directory.path)
    let file = try set.open("a.txt")
    try file.write("a")
    try file.write("bc")
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let expected = OutputSet.Finished(name: "a.txt", bytes: 3, sha256: digest)
    #expect(try set.finish() == [expected])
    try set.open("b.txt").write("")
    #expect(try set.finish().map(\.name) == ["a.txt", "b.txt"])
    #expect(try set.finish().first == expected)
    try set.commit()
  }

  @Test("The directory and those above it are made")
  func directories() throws {
    let set = try OutputSet(directory: directory.file("a/b/c"))
    try set.open("x.txt").write("x")
    try set.commit()
    #expect(try directory.text("a/b/c/x.txt") == "x")
  }

  @Test("A directory that cannot be made is named in the error", arguments: ["file", "file/below"])
  func directoryNotCreatable(name: String) throws {
    try directory.write("I am a file", to: "file")
    let error = #expect(throws: TricoError.self) {
      try OutputSet(directory: directory.file(name))
    }
    #expect(error?.exitCode == 73)
    #expect(error?.description.contains(directory.file("file")) == true)
  }

  @Test("Where one file cannot take its place, none does")
  func placeTaken() throws {
    try directory.makeDirectory("b.txt")
    try directory.write("old", to: "a.txt")
    do {
      let set = try OutputSet(directory: directory.path)
      try set.open("a.txt").write("new")
      try set.open("b.txt").write("new")
      let error = #expect(throws: TricoError.self) { try set.commit() }
      #expect(error?.exitCode == 73)
      #expect(error?.description.contains("b.txt") == true)
    }
    #expect(try directory.text("a.txt") == "old")
    #expect(try directory.names() == ["a.txt", "b.txt"])
  }

  @Test("A file in a directory that is gone cannot be created")
  func directoryGone() throws {
    let set = try OutputSet(directory: directory.path)
    let error = #expect(throws: TricoError.self) { try set.open("missing/a.txt") }
    #expect(error?.exitCode == 73)
  }
}
