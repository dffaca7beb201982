import ArgumentParser
import TricoKit

/// How bytes of pages become text, for every command that may read some.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Encoding of the pages, such as gbk or euc-kr, whatever they declare.", valueName: "label"))
  var encoding: String?

  @Flag(help: "Read meetings that an HTML page hides, as those that a reader has to unfold.")
  var hidden = false

  @Option(
    help: ArgumentHelp("The most megabytes that a page may have.", valueName: "MB"))
  var pageLimit = ReadingOptions().limit >> 20

  /// The options as the library takes them.
  func reading() throws(TricoError) -> ReadingOptions {
    var options = ReadingOptions()
    options.encoding = encoding
    options.readsHidden = hidden
    options.limit = try Checked.pageLimit(pageLimit) << 20
    return options
  }
}
