import Foundation
import Testing

@testable import TricoKit

@Suite("Files and what can go wrong with them")
struct FileSystemTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test("A file is read whole, however long", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func read(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try Data(bytes).write(to: URL(fileURLWithPath: directory.file("a")))
    #expect(try FileSystem.read(directory.file("a")) == bytes)
  }

  @Test("A file that is not there is no input")
  func noFile() {
    let error = #expect(throws: TricoError.self) { try FileSystem.read(directory.file("none")) }
    #expect(error?.exitCode == 66)
    #expect(error?.description == "\(directory.file("none")): No such file or directory")
  }

  @Test("A directory is no page")
  func directoryAsFile() {
    let error = #expect(throws: TricoError.self) { try FileSystem.read(directory.path) }
    #expect(error?.exitCode == 66)
    #expect(error?.description == "\(directory.path): this is a directory")
  }

  @Test("A file longer than the limit is refused", arguments: [(10, true), (9, false)])
  func limit(limit: Int, isRead: Bool) throws {
    let path = try directory.write("0123456789", to: "a")
    if isRead {
      #expect(try FileSystem.read(path, limit: limit).count == 10)
    } else {
      let error = #expect(throws: TricoError.self) { try FileSystem.read(path, limit: limit) }
      #expect(error?.exitCode == 65)
    }
  }

  @Test("Only directories are directories")
  func isDirectory() throws {
    let file = try directory.write("", to: "a")
    #expect(FileSystem.isDirectory(directory.path))
    #expect(!FileSystem.isDirectory(file))
    #expect(!FileSystem.isDirectory(directory.file("none")))
  }

  @Test("Directories are made as deep as asked", arguments: ["a", "a/b/c", "d/"])
  func makeDirectory(name: String) throws {
    do {
      _ = try MadeDirectories(directory.file(name))
    }
    #expect(try directory.names() == [])
    for _ in 0..<2 { try MadeDirectories(directory.file(name)).stay() }
    #expect(FileSystem.isDirectory(directory.file(name)))
  }

  @Test("A rename that fails says which file could not be made")
  func renameFails() {
    let error = #expect(throws: TricoError.self) {
      let folder = try Directory(directory.path)
      try folder.move("none", to: folder, as: "new")
    }
    #expect(error?.exitCode == 73)
    #expect(error?.description.hasPrefix(directory.file("new")) == true)
  }

  @Test("A descriptor that takes nothing is an error of output")
  func fullDevice() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let error = #expect(throws: TricoError.self) {
      try DescriptorSink(descriptor: descriptor, name: "disk").write("x")
    }
    #expect(error?.exitCode == 74)
    #expect(error?.description.hasPrefix("disk: ") == true)
  }

  @Test("A pipe whose reader has gone is no failure")
  func closedPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: ClosedPipe.self) {
      try DescriptorSink(descriptor: ends[1], name: "pipe").write("x")
    }
  }

  @Test(
    "Each error has its exit code and says its text",
    arguments: [
      (TricoError.usage("a"), 64), (.badInput("a"), 65), (.noInput("a"), 66),
      (.cannotCreate("a"), 73), (.inputOutput("a"), 74),
    ] as [(TricoError, Int32)])
  func exitCodes(error: TricoError, code: Int32) {
    #expect(error.exitCode == code)
    #expect(error.description == "a")
  }
}
