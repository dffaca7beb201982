internal import RDFFormats

/// A sink that keeps nothing: writing to it shows whether writing would fail.
final class DiscardingSink: ByteSink {
  func write(_ bytes: UnsafeRawBufferPointer) {}
}
