internal import Dispatch

/// Work on the pieces of a stream: pieces come one after the other, are worked on side by side, and
/// their results are taken in the order of the pieces.
///
/// No more pieces are under way than there are threads, so that memory does not grow with the stream.
struct OrderedWork<Piece, Result> {
  /// How many threads work.
  let jobs: Int
  /// The next piece, or nil at the end.
  let next: () throws -> Piece?
  /// What is made of a piece, on any thread.
  let work: (Piece) throws -> Result
  /// Takes the results one by one.
  let take: (Result) throws -> Void

  /// Works until the end, on the calling thread among others.
  ///
  /// - Throws: The first error in the order of the pieces; what came before it was taken.
  func run() throws {
    let (reading, turns) = (Monitor(), Monitor())
    nonisolated(unsafe) var begun = 0
    nonisolated(unsafe) var isOver = false
    nonisolated(unsafe) var turn = 0
    nonisolated(unsafe) var failure: (any Error)?
    nonisolated(unsafe) let (next, work, take) = (next, work, take)
    DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
      while true {
        let (number, piece) = reading.locked { () -> (Int, Swift.Result<Piece, any Error>?) in
          if isOver { return (0, nil) }
          let piece = Swift.Result { try next() }
          switch piece {
          case .success(nil):
            isOver = true
            return (0, nil)
          case .failure(let error):
            isOver = true
            begun += 1
            return (begun - 1, .failure(error))
          case .success(let piece?):
            begun += 1
            return (begun - 1, .success(piece))
          }
        }
        guard let piece else { return }
        let result = piece.flatMap { piece in Swift.Result { try work(piece) } }
        let isMine = turns.locked { () -> Bool in
          while turn != number, failure == nil { turns.wait() }
          return failure == nil
        }
        guard isMine else { return }
        let taken = result.flatMap { result in Swift.Result { try take(result) } }
        turns.locked {
          if case .failure(let error) = taken { failure = error }
          turn += 1
          turns.changed()
        }
        if case .failure = taken {
          reading.locked { isOver = true }
          return
        }
      }
    }
    if let failure { throw failure }
  }
}
