// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares: Swift 6 language mode, and the upcoming features that make
/// imports and existential types explicit.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of this package. Its dependencies only ever point down the list below.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of one module, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings
  )
}

let package = Package(
  name: "trico",
  products: [
    .executable(name: "trico", targets: ["trico"]),
    .library(name: "TricoKit", targets: ["TricoKit"]),
    .library(name: "RDFFormats", targets: ["RDF", "RDFFormats"]),
    .library(name: "PropertyGraph", targets: ["RDF", "RDFFormats", "PropertyGraph"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CSerd", pkgConfig: "serd-0", providers: [.apt(["libserd-dev"]), .brew(["serd"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),

    // libcurl by way of functions that load it when they are first called.
    .target(
      name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    // The processor's instructions for SHA-256, and calls of the system, for which Swift has no names.
    .target(name: "CSHA256"),
    .target(name: "CFiles"),

    module("Records"),
    module("RDF", ["Records"]),
    module("Markup", ["CLibXML2"]),
    module("RDFFormats", ["RDF", "Records", "CSerd", "CSHA256"], exclude: ["README.md"]),
    module("PropertyGraph", ["RDF", "RDFFormats"]),
    module("Mechanism", ["Markup", "Records"]),
    // The Turtle files people edit live at the top level; the Swift beside them only embeds them.
    .target(
      name: "Ontology", dependencies: ["RDF"], path: "Ontology",
      exclude: [
        "CHANGELOG.md", "README.md", "alignments.ttl", "authorities.ttl", "codes.ttl",
        "context.jsonld", "embed.sh", "examples", "htaccess-w3id", "parse.schema.json",
        "prefixes.ttl",
        "projection.ttl", "queries", "shapes-closed.ttl", "shapes.ttl", "themes.ttl", "trico.svg",
        "trico.ttl",
      ],
      sources: ["Embedded"], swiftSettings: settings),
    module("Mapping", ["Mechanism", "RDF", "Ontology", "Records"]),
    module(
      "TricoKit",
      [
        "CCurl", "CFiles", "CZlib", "CZstd", "Markup", "Mechanism", "Mapping", "Ontology",
        "PropertyGraph", "RDF", "RDFFormats", "Records",
      ],
      exclude: [
        "Render/Template/page.css", "Render/Template/page.html", "Render/Template/page.js",
        "Sample/customs.txt",
      ]),
    .executableTarget(
      name: "trico",
      dependencies: [
        "TricoKit", "Mapping", "PropertyGraph", "RDF", "RDFFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests("RDF", ["RDF"]),
    tests("RDFFormats", ["RDF", "RDFFormats"]),
    tests("PropertyGraph", ["PropertyGraph", "RDF", "RDFFormats"]),
    tests("Markup", ["Markup"]),
    tests("Mechanism", ["Markup", "Mechanism", "Mapping", "RDF", "RDFFormats", "Records"]),
    tests("Ontology", ["Ontology", "RDF", "RDFFormats"]),
    tests("Mapping", ["Mapping", "Mechanism", "Markup", "Ontology", "RDF", "RDFFormats"]),
    tests(
      "TricoKit",
      ["TricoKit", "Mapping", "Mechanism", "PropertyGraph", "RDF", "RDFFormats", "Records"]),
  ]
)

// The fuzzer is built only when asked for (`make fuzz`): it has no `main` of its own.
if Context.environment["TRICO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CLibXML2", "Markup", "Mechanism", "Mapping", "Ontology", "PropertyGraph", "RDF",
        "RDFFormats",
      ],
      path: "Tests/Fuzz", swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}

// Pages about the library are built only when asked for (`make docs`).
if Context.environment["TRICO_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
