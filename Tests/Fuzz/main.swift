import Foundation
import RDFFormats

/// libFuzzer's driver. It never comes back when a case stops the process.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What themes of the case are looked for in.
let page = """
  1st Trilateral Health Ministers’ Meeting
  • 2007.4.8
  • Seoul, Korea
  ■Participants
  China: Ministry of Health
  ■Outcome
  1. Agreed on the Joint Action Plan, label and a
  """

/// The ways into the program, by the names that `TRICO_FUZZ_TARGET` takes.
let targets: [String: () -> any FuzzTarget] = [
  "page": { PageTarget(isMapped: false) },
  "triples": { PageTarget(isMapped: true) },
  "ntriples": { ReaderTarget(format: .ntriples) },
  "nquads": { ReaderTarget(format: .nquads) },
  "turtle": { ReaderTarget(format: .turtle) },
  "trig": { ReaderTarget(format: .trig) },
  "graph": { GraphTarget() },
  "ontology": { OntologyTarget(page: page) },
]

let name = ProcessInfo.processInfo.environment["TRICO_FUZZ_TARGET"] ?? ""
guard let make = targets[name] else {
  print("TRICO_FUZZ_TARGET is one of \(targets.keys.sorted().joined(separator: ", "))")
  exit(64)
}
nonisolated(unsafe) let target = make()

var argumentCount = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&argumentCount, &arguments) { start, count in
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  })
