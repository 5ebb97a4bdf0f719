package import Foundation

/// Places of the working copy that tests read.
package enum RepositoryFolder {
  /// The folder of `Package.swift`.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The invented documents and records.
  package static let samples = root.appending(path: "samples")
  /// The documentation that is looked up: glossary, commands, decisions and what else has an article.
  package static let catalogue = root.appending(path: "Sources/sijill/sijill.docc")
  /// Corpora kept beside the working copy on a development machine; absent elsewhere.
  package static let shared = root.deletingLastPathComponent().appending(path: "shared")
}
