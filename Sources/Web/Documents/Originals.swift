import HTTP
import Records

extension Original {
  /// The pictures that every browser shows.
  static let pictureTypes: Set<String> = ["image/png", "image/jpeg", "image/gif", "image/webp"]

  /// What a browser may show by itself; anything else is only handed over as a file.
  ///
  /// HTML and SVG are missing on purpose: either could carry a script into our address.
  static let shownTypes = pictureTypes.union(["application/pdf", "text/plain"])

  /// The original as it goes out: never run, never guessed at, never framed elsewhere.
  func response(isDownload: Bool) -> Response {
    let isShown = isDownload == false && Self.shownTypes.contains(mediaType)
    let type = Self.shownTypes.contains(mediaType) ? mediaType : "application/octet-stream"
    let manner = isShown ? "inline" : "attachment"
    // A browser's PDF reader is not allowed into a sandbox; as `application/pdf` that is never
    // guessed at, the content is nothing but a PDF.
    let policy =
      type == "application/pdf" && isShown
      ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
      : "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
    return Response(
      headers: [
        "Content-Type": type == "text/plain" ? "text/plain; charset=\(charset)" : type,
        "Content-Disposition": "\(manner); filename=\"\(plainName)\"; filename*=UTF-8''"
          + name.percentEncoded,
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
      ],
      body: bytes)
  }

  /// The name for clients that know only ASCII.
  private var plainName: String {
    let plain = name.unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "." || scalar == "-" ? Character(scalar) : "_"
    }
    return String(plain)
  }

  /// UTF-8 where the text is that, else what Egyptian offices wrote before it.
  private var charset: String {
    String(validating: bytes, as: UTF8.self) == nil ? "windows-1256" : "utf-8"
  }
}

extension DocumentCard {
  /// Whether a browser shows the original by itself.
  var opensInBrowser: Bool { mediaType.map { Original.shownTypes.contains($0) } ?? false }
}
