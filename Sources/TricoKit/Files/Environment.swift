/// The variables of the environment.
public enum Environment {
  /// The value of a variable, or nil when it is not set.
  public static subscript(_ name: String) -> String? { FileSystem.environment(name) }
}
