import Papers

/// A part of the site that is the same for everyone.
///
/// The files stand beside this one and are compiled in. The style is for both directions, light and
/// dark, phone and paper: logical properties only, and colour never stands alone, a word says it too.
/// Every page works without the script, whose keys go by their place on the keyboard (`code`), because
/// the same place gives «ظ» or `/`.
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

  var bytes: [UInt8] {
    switch self {
    case .style:
      // What holds where there is little room comes last, so that it prevails.
      PackageResources.style_css + PackageResources.pages_css + PackageResources.records_css
        + PackageResources.cases_css + PackageResources.notifications_css
        + PackageResources.narrow_css
    case .paper: Array(PrintedPaper.sheet.utf8) + PackageResources.paper_frame_css
    case .script: PackageResources.script_js
    case .icon: PackageResources.icon_svg
    }
  }

  /// A name for this very content (FNV-1a), so that a browser asks for it once.
  var tag: String {
    let digest = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { digest, byte in
      (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return "\"\(String(digest, radix: 16))\""
  }
}
