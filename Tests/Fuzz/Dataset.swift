import RDFFormats

/// A dataset that a reader fills.
final class Dataset: QuadReceiver {
  let table = QuadTable()
  /// How many statements came, with repetitions.
  private(set) var received = 0

  func receive(_ quad: QuadView) {
    received += 1
    table.insert(quad)
  }

  /// Reads a document, of which at most `most` bytes come at a time.
  static func read(
    _ bytes: [UInt8], as format: RDFFormat, most: Int = .max
  ) -> Result<Dataset, SyntaxError> {
    let dataset = Dataset()
    do {
      try format.read(
        MemorySource(bytes, most: most), name: format.name, base: nil, into: dataset)
      return .success(dataset)
    } catch let error as SyntaxError {
      return .failure(error)
    } catch {
      fatalError("a reader may only complain of the document: \(error)")
    }
  }

  /// Its canonical form; nil when its blank nodes are too much alike.
  var canonicalForm: [UInt8]? {
    let sink = MemorySink()
    var serializer = CanonicalSerializer(namesGraphs: true)
    serializer.mostSteps = 200
    do {
      try serializer.write(table, to: sink)
    } catch SerializationError.blankNodesTooAlike {
      return nil
    } catch {
      fatalError("what was read cannot be written: \(error)")
    }
    return sink.bytes
  }
}
