// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order of the import arrows: a target imports only what stands above it.
// `Tests/TidyTests` holds the arrows, because SwiftPM lets a stray import through.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// MARK: - Layer 0: C libraries of Debian

let libraries: [Target] = [
  .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
  .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
  .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
  .systemLibrary(name: "CLibArchive", providers: [.apt(["libarchive-dev"])]),
]

// MARK: - Layer 1: text, markup and the faces of the libraries

let foundations: [Target] = [
  .target(name: "ArabicText"),
  .target(name: "Charsets"),
  .target(name: "HTML"),
  .target(name: "SQLite", dependencies: ["CSQLite"]),
  .target(name: "HTTP", dependencies: ["CMicroHTTPD"]),
  .target(name: "Sealing", dependencies: ["CSodium"]),
  .target(name: "Bundles", dependencies: ["CLibArchive"]),
  .target(
    name: "Schema",
    path: "schema",
    resources: [
      .embedInCode("v001_archive.sql"), .embedInCode("v002_searches.sql"),
      .embedInCode("v003_cases.sql"), .embedInCode("v004_deadlines.sql"),
      .embedInCode("v005_notifications.sql"), .embedInCode("v006_issuer.sql"),
      .embedInCode("v007_event_deadlines.sql"), .embedInCode("v008_calendar.sql"),
      .embedInCode("v009_provisional_deadlines.sql"),
      .embedInCode("v010_committee_decisions.sql"), .embedInCode("v011_merges.sql"),
      .embedInCode("v012_second_times.sql"), .embedInCode("v013_corrected_decisions.sql"),
      .embedInCode("search.sql"),
    ]),
]

// MARK: - Layer 2: what an archive holds and what can be asked

let records: [Target] = [
  .target(name: "Records", dependencies: ["ArabicText"]),
  .target(name: "Search", dependencies: ["ArabicText", "Records"]),
  // The files are links into samples/rules: what is shown there is what is compiled in.
  .target(
    name: "Deadlines",
    dependencies: ["Records"],
    resources: [
      .embedInCode("political-parties.json"), .embedInCode("new-procedure-remand.json"),
      .embedInCode("new-procedure-challenges.json"), .embedInCode("old-procedure.json"),
      .embedInCode("other-laws.json"), .embedInCode("holidays.json"),
    ]),
  .target(name: "Words", dependencies: ["ArabicText", "Records", "Search", "Deadlines"]),
]

// MARK: - Layer 3: the store and the intake

let keeping: [Target] = [
  .target(
    name: "Store",
    dependencies: ["ArabicText", "Records", "Search", "Deadlines", "SQLite", "Sealing", "Schema"]),
  .target(name: "Intake", dependencies: ["ArabicText", "Charsets", "Records", "Bundles"]),
  .target(
    name: "Papers",
    dependencies: ["ArabicText", "Records", "Words", "HTML", "Sealing", "Bundles"],
    resources: [.embedInCode("paper.css")]),
  .target(
    name: "Formats", dependencies: ["ArabicText", "Records", "Search", "Deadlines", "Words"]),
]

// MARK: - Layers 4 to 6: the desk, its surfaces and the program

let surfaces: [Target] = [
  .target(
    name: "Desk",
    dependencies: [
      "ArabicText", "Records", "Search", "Deadlines", "Words", "Bundles", "Store", "Intake",
    ]),
  .target(
    name: "Web",
    dependencies: [
      "ArabicText", "Records", "Search", "Deadlines", "Words", "Papers", "Formats", "Desk", "HTML",
      "HTTP", "Sealing",
    ],
    resources: [
      .embedInCode("Assets/style.css"), .embedInCode("Assets/pages.css"),
      .embedInCode("Assets/records.css"), .embedInCode("Assets/cases.css"),
      .embedInCode("Assets/notifications.css"), .embedInCode("Assets/narrow.css"),
      .embedInCode("Assets/paper-frame.css"), .embedInCode("Assets/script.js"),
      .embedInCode("Assets/icon.svg"),
    ]),
  .target(
    name: "Commands",
    dependencies: [
      "ArabicText", "Records", "Search", "Deadlines", "Words", "Papers", "Formats", "Desk", "Web",
      "HTTP", "Sealing",
    ]),
  .executableTarget(name: "sijill", dependencies: ["Commands"]),
  .executableTarget(
    name: "Bench",
    dependencies: [
      "ArabicText", "Records", "Search", "Deadlines", "Words", "SQLite", "Store", "Desk",
    ]),
]

// MARK: - Tests

let tests: [Target] = [
  .target(name: "Support", path: "Tests/Support"),
  .testTarget(name: "ArabicTextTests", dependencies: ["ArabicText", "Support"]),
  .testTarget(name: "BundlesTests", dependencies: ["Bundles", "Support"]),
  .testTarget(name: "CharsetsTests", dependencies: ["Charsets", "Support"]),
  .testTarget(
    name: "CommandsTests",
    dependencies: [
      "Commands", "Deadlines", "Desk", "HTTP", "Records", "Search", "Web", "Words", "Support",
    ],
    exclude: ["Golden"]),
  .testTarget(
    name: "DeskTests",
    dependencies: [
      "ArabicText", "Deadlines", "Desk", "Formats", "Records", "SQLite", "Search", "Store",
      "Support", "Words",
    ]),
  .testTarget(name: "DeadlinesTests", dependencies: ["Deadlines", "Records", "Support"]),
  .testTarget(name: "EndToEndTests", dependencies: ["sijill", "Commands", "Support"]),
  .testTarget(name: "FormatsTests", dependencies: ["ArabicText", "Formats", "Support"]),
  .testTarget(name: "HTMLTests", dependencies: ["HTML", "Support"]),
  .testTarget(name: "HTTPTests", dependencies: ["HTTP", "Support"]),
  .testTarget(
    name: "IntakeTests", dependencies: ["ArabicText", "Bundles", "Intake", "Records", "Support"]),
  .testTarget(
    name: "PapersTests",
    dependencies: ["Papers", "Records", "Words", "Sealing", "Bundles", "Support"],
    exclude: ["Golden"]),
  .testTarget(
    name: "RelevanceTests", dependencies: ["Bench", "Desk", "Records", "Search", "Support"]),
  .testTarget(name: "RecordsTests", dependencies: ["Records", "Support"]),
  .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "Support"]),
  .testTarget(name: "SealingTests", dependencies: ["Sealing", "Support"]),
  .testTarget(
    name: "SearchTests", dependencies: ["ArabicText", "Records", "Search", "Support"],
    exclude: ["Golden"]),
  .testTarget(
    name: "StoreTests",
    dependencies: [
      "ArabicText", "Deadlines", "Desk", "Formats", "Records", "Schema", "Search", "Sealing",
      "SQLite", "Store", "Support",
    ],
    exclude: ["Archives", "Golden"]),
  .testTarget(name: "TidyTests", dependencies: ["Commands"]),
  .testTarget(
    name: "WebTests",
    dependencies: [
      "ArabicText", "Web", "Deadlines", "Desk", "HTML", "HTTP", "Records", "Search", "Words",
      "Support",
    ],
    exclude: ["Golden"]),
  .testTarget(
    name: "WordsTests",
    dependencies: ["ArabicText", "Words", "Deadlines", "Records", "Search", "Support"]),
]

let package = Package(
  name: "sijill",
  products: [
    .executable(name: "sijill", targets: ["sijill"])
  ],
  targets: libraries + foundations + records + keeping + surfaces + tests,
  swiftLanguageModes: [.v6]
)

// Where letters and tokens are counted, tests run the code as it is shipped, its checks kept.
let hot: Set = ["ArabicText", "Search"]

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
  if hot.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
