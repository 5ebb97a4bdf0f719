import HTTP

/// One page of every kind that the archive's site has, as files with their style, to look at.
///
/// The pages are found by their links, so that a new one is among them without being named here.
struct PageBook {
  private let site: Site
  private let language: String
  private var pages: [(kind: String, text: String)] = []

  /// Follows the links of the pages of `site` from its first page and from a search for `words`.
  init(of site: @escaping Site, in language: String, searching words: String) {
    (self.site, self.language) = (site, language)
    var addresses = ["/", "/search?q=\(words.percentEncoded)"]
    var seen = Set(addresses.map { Self.kind(of: $0) })
    while let address = addresses.first {
      addresses.removeFirst()
      let answer = site(Request(.get, address, headers: ["cookie": "tongue=\(language)"]))
      guard answer.headers["Content-Type"]?.hasPrefix("text/html") == true else { continue }
      let text = String(decoding: answer.body, as: UTF8.self)
      pages.append((Self.kind(of: address), text))
      for match in text.matches(of: Self.link) {
        let next = String(match.output.2).replacing("&amp;", with: "&")
        if seen.insert(Self.kind(of: next)).inserted { addresses.append(next) }
      }
    }
  }

  /// The files by their paths: the pages under the language, which lead to one another, and what is the
  /// same for all.
  var files: [(name: String, bytes: [UInt8])] {
    let kinds = Set(pages.map(\.kind))
    var assets: Set<String> = []
    var files = pages.map { page in
      let text = page.text.replacing(Self.link) { match in
        let kind = Self.kind(of: match.output.2)
        let isAsset = kind.hasPrefix("/assets/")
        if isAsset { assets.insert(kind) }
        // An original or a table is no page to look at.
        let place = kinds.contains(kind) ? Self.file(of: kind) : isAsset ? ".." + kind : "#"
        return "\(match.output.1)=\"\(place)\""
      }
      return (name: "\(language)/\(Self.file(of: page.kind))", bytes: Array(text.utf8))
    }
    for asset in assets.sorted() {
      files.append((String(asset.dropFirst()), site(Request(.get, asset)).body))
    }
    return files
  }

  /// An address of this site in a page.
  private static var link: Regex<(Substring, Substring, Substring)> {
    /(href|src)="(\/[^"#]*)[^"]*"/
  }

  /// What an address has in common with those of other records: its path, without their names.
  private static func kind(of address: some StringProtocol) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return "/"
      + path.split(separator: "/").map { Self.isName($0) ? "N" : String($0) }
      .joined(separator: "/")
  }

  /// Whether a part of a path names a record: by a number, or by the letters of a rule.
  private static func isName(_ part: some StringProtocol) -> Bool {
    part.contains { $0.isNumber || $0.isUppercase }
  }

  private static func file(of kind: String) -> String {
    kind == "/" ? "index.html" : kind.dropFirst().replacing("/", with: "-") + ".html"
  }
}
