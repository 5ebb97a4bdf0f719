import Papers

/// A part of the site that is the same for everyone.
enum Asset: String, CaseIterable, Sendable {
  case style = "sijill.css"
  case paper = "paper.css"
  case script = "sijill.js"
  case icon = "icon.svg"

  var mediaType: String {
    switch self {
    case .style, .paper: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    case .icon: "image/svg+xml"
    }
  }

  var bytes: [UInt8] { Array(text.utf8) }

  private var text: String {
    switch self {
    case .style: styleSheet
    case .paper: PrintedPaper.sheet + stylePaper
    case .script: pageScript
    case .icon: iconDrawing
    }
  }

  /// A name for this very content (FNV-1a), so that a browser asks for it once.
  var tag: String {
    let digest = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { digest, byte in
      (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return "\"\(String(digest, radix: 16))\""
  }
}

/// A page with a bookmark.
private let iconDrawing = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
  <rect width="32" height="32" rx="7" fill="#0d5c63"/>\
  <path d="M9 7h14v18l-7-5-7 5z" fill="#fbfaf7"/></svg>
  """
