import Foundation

/// The files of this repository.
enum Repository {
  /// The path of a file, given from the top folder.
  static func path(_ file: String) -> String {
    let here = URL(fileURLWithPath: #filePath)
    let top = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return top.appendingPathComponent(file).path
  }
}

extension String {
  /// The text of a file.
  init(contentsOfFile path: String) throws {
    self = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
