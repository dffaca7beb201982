import Foundation

/// libFuzzer's driver. It never comes back when a case stops the process.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The ways into the program, by the names that `TRICO_FUZZ_TARGET` takes.
let targets: [String: () -> any FuzzTarget] = [
  "page": { PageTarget(isMapped: false) },
  "triples": { PageTarget(isMapped: true) },
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
