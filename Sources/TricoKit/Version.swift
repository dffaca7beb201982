/// The program itself.
public enum Program {
  /// Version of the program, after Semantic Versioning.
  public static let version = "0.1.0"
}
