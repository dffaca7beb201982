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
      DiffCommand.self, PublishCommand.self, StatsCommand.self,
    ])

  /// Runs the command; wrong use exits with 64, other errors with the code that names their kind.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as TricoError {
      fail("trico: \(error)", error.exitCode)
    } catch is ClosedPipe {
      Self.exit(withError: ExitCode.success)
    } catch let error as SyntaxError {
      fail(
        "\(error.source):\(error.line):\(error.column): error: \(error.message)",
        TricoError.badInput("").exitCode)
    } catch let error as SerializationError {
      fail("trico: \(error)", TricoError.badInput("").exitCode)
    } catch let error as PropertyGraphError {
      fail("trico: \(error)", TricoError.badInput("").exitCode)
    } catch {
      Self.exit(withError: error)
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
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      result.append(isSteering ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
