internal import RDFFormats

/// Takes the documents of a conversion one after the other.
protocol DocumentReceiver: QuadReceiver {
  /// Starts the next document.
  func beginDocument()

  /// Completes the output.
  func finish() throws
}
