internal import CFiles

/// Standard input, output and error of the program.
public enum StandardStreams {
  /// Sees to it that those which are closed stay an error to use, and do not become the next file or
  /// pipe that is opened: that one would be read for the input, or written over by a message.
  public static func complete() { trico_fill_standard_descriptors() }
}
