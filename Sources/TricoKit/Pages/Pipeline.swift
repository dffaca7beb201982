internal import Dispatch

/// Work on a row of items in several stages, on several cores, in memory that does not grow with the
/// row.
///
/// In a parallel stage items are worked on side by side; in an ordered one each lane takes them one
/// after the other, in their order. A thread that is free takes what is furthest along, so that items
/// leave as soon as they can; only so many are under way at a time.
struct Pipeline<Item: AnyObject> {
  /// What is done with an item; it belongs to nobody else meanwhile, unless the stage has lanes.
  typealias Work = (Int, Item) throws -> Void

  /// One step of the way.
  enum Stage {
    /// Any number of items at the same time, in any order.
    case parallel(Work)
    /// One item at a time in each lane, in order. Lanes run side by side.
    case ordered([Work])
  }

  /// How many items there are.
  let count: Int
  /// How many threads work on them.
  let jobs: Int
  let stages: [Stage]
  /// Makes the item for a place in the row.
  let make: (Int) -> Item

  /// Works on all items, on the calling thread among others.
  ///
  /// - Throws: What the work on some item threw; then no new work is begun.
  func run() throws {
    let state = PipelineState<Item>(
      count: count, window: jobs * 2 + 2,
      lanes: stages.map { stage in
        if case .ordered(let lanes) = stage { lanes.count } else { nil }
      })
    let monitor = Monitor()
    // The closures are called here only, and this function outlives them all.
    nonisolated(unsafe) let (stages, make) = (stages, make)
    nonisolated(unsafe) let shared = state
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
      while let task = monitor.locked({ () -> PipelineState<Item>.Task? in
        while true {
          if let task = shared.next(make) { return task }
          if shared.isOver { return nil }
          monitor.wait()
        }
      }) {
        let result = Result { try Self.perform(task, stages[task.stage]) }
        monitor.locked {
          shared.finish(task, result)
          monitor.changed()
        }
      }
    }
    if let error = state.error { throw error }
  }

  private static func perform(_ task: PipelineState<Item>.Task, _ stage: Stage) throws {
    switch stage {
    case .parallel(let work): try work(task.index, task.item)
    case .ordered(let lanes): try lanes[task.lane](task.index, task.item)
    }
  }
}

/// Where every item of a pipeline is.
private final class PipelineState<Item: AnyObject> {
  struct Task {
    let index: Int
    let item: Item
    let stage: Int
    let lane: Int
  }

  /// An item under way.
  private struct Place {
    let item: Item
    var stage = 0
    /// Whether a thread has it, in a parallel stage.
    var isTaken = false
    /// How many lanes of its stage are done with it.
    var lanesDone = 0
  }

  /// A lane of an ordered stage.
  private struct Lane {
    var next = 0
    var isBusy = false
  }

  private let count: Int
  private let window: Int
  /// For each stage its lanes, or nil for a parallel one.
  private var lanes: [[Lane]?]
  private var places: [Int: Place] = [:]
  /// The first item that was not begun, and the first that is not done.
  private var next = 0
  private var firstOpen = 0
  private(set) var error: (any Error)?

  init(count: Int, window: Int, lanes: [Int?]) {
    self.count = count
    self.window = window
    self.lanes = lanes.map { $0.map { [Lane](repeating: Lane(), count: $0) } }
  }

  /// Whether there is nothing left to do.
  var isOver: Bool { error != nil || firstOpen == count }

  /// The next piece of work, from the last stage backwards, or nil if there is none now.
  func next(_ make: (Int) -> Item) -> Task? {
    if error != nil { return nil }
    for stage in lanes.indices.reversed() {
      if let task = lanes[stage] == nil ? parallel(stage) : ordered(stage) { return task }
    }
    guard next < count, next < firstOpen + window else { return nil }
    places[next] = Place(item: make(next))
    next += 1
    return next(make)
  }

  private func parallel(_ stage: Int) -> Task? {
    for index in firstOpen..<next {
      guard let place = places[index], place.stage == stage, !place.isTaken else { continue }
      places[index]?.isTaken = true
      return Task(index: index, item: place.item, stage: stage, lane: 0)
    }
    return nil
  }

  private func ordered(_ stage: Int) -> Task? {
    guard let all = lanes[stage] else { return nil }
    for (number, lane) in all.enumerated() where !lane.isBusy {
      guard let place = places[lane.next], place.stage == stage else { continue }
      lanes[stage]?[number].isBusy = true
      return Task(index: lane.next, item: place.item, stage: stage, lane: number)
    }
    return nil
  }

  /// Moves the item on.
  func finish(_ task: Task, _ result: Result<Void, any Error>) {
    if case .failure(let error) = result {
      if self.error == nil { self.error = error }
      return
    }
    if let all = lanes[task.stage] {
      lanes[task.stage]?[task.lane].isBusy = false
      lanes[task.stage]?[task.lane].next += 1
      places[task.index]?.lanesDone += 1
      if let done = places[task.index]?.lanesDone, done < all.count { return }
    }
    places[task.index]?.isTaken = false
    places[task.index]?.lanesDone = 0
    places[task.index]?.stage += 1
    if places[task.index]?.stage == lanes.count {
      places[task.index] = nil
      while firstOpen < next, places[firstOpen] == nil { firstOpen += 1 }
    }
  }
}
