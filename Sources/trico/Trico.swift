import ArgumentParser
import PropertyGraph
import RDFFormats
import TricoKit

/// The command: arguments, exit codes and what people read on standard error.
@main
struct TricoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trico",
    abstract:
      "Turns mechanism pages of the Trilateral Cooperation Secretariat into a knowledge graph.",
    version: Program.version,
    subcommands: [
      ExportCommand.self, ParseCommand.self, CheckCommand.self, ConvertCommand.self,
      DiffCommand.self, PublishCommand.self, RenderCommand.self, StatsCommand.self,
    ])

  /// Runs the command; wrong use exits with 64, other errors with the code that names their kind.
  static func main() {
    StandardStreams.complete()
    Interruption.tidyUp { Console.say("trico: interrupted") }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as TricoError {
      fail("trico: \(error)", error.exitCode)
    } catch is ClosedPipe {
      Interruption.endByClosedPipe()
    } catch let error as SyntaxError {
      fail(
        "\(error.source):\(error.line):\(error.column): error: \(error.message)",
        TricoError.badInput("").exitCode)
    } catch let error as SerializationError {
      fail("trico: \(error)", TricoError.badInput("").exitCode)
    } catch let error as PropertyGraphError {
      fail("trico: \(error)", TricoError.badInput("").exitCode)
    } catch {
      let code = Self.exitCode(for: error)
      guard !code.isSuccess else { Self.exit(withError: error) }
      // What was asked for wrongly may have come from a file's name.
      let message = Self.fullMessage(for: error)
      if message.isEmpty { Self.exit(withError: code) }
      fail(message, code.rawValue)
    }
  }

  private static func fail(_ message: String, _ code: Int32) -> Never {
    Console.say(message)
    exit(withError: ExitCode(code))
  }
}

/// Standard error, for everything that is no data.
enum Console {
  static func say(_ text: String) {
    // Nobody is left to tell when standard error is closed.
    try? DescriptorSink.standardError().write(Terminal.safe(text) + "\n")
  }
}

/// Keeps what pages say from steering the terminal.
enum Terminal {
  /// The text with control characters other than line ends shown as U+FFFD.
  static func safe(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      let isSteering =
        isControl || (0x7F...0x9F).contains(scalar.value)
        // Line ends, marks and overrides of direction, by which a text could pass for another.
        || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || [0x061C, 0x200E, 0x200F].contains(scalar.value)
      result.append(isSteering ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The same on one line, for names of files.
  static func line(_ text: String) -> String { safe(text).replacing("\n", with: "\u{FFFD}") }
}
