import Formats
import HTML
import HTTP

extension Response {
  /// What a page of ours may load: its own style, script and pictures, and nothing from elsewhere.
  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// A page.
  static func page(_ node: Node, status: Int = 200) -> Self {
    Self(
      status: status,
      headers: guarded("text/html; charset=utf-8", caching: "private, no-store"), body: node.page)
  }

  /// A value for a program.
  static func data(_ json: JSON, status: Int = 200) -> Self {
    Self(
      status: status,
      headers: guarded("application/json; charset=utf-8", caching: "private, no-store"),
      body: json.bytes)
  }

  /// A calendar for another program.
  static func calendar(_ text: String) -> Self {
    Self(
      status: 200,
      headers: guarded("text/calendar; charset=utf-8", caching: "private, no-store"),
      body: Array(text.utf8))
  }

  /// A table for a spreadsheet, to be saved under a name.
  static func table(_ table: CSV, named name: String) -> Self {
    var headers = guarded("text/csv; charset=utf-8", caching: "private, no-store")
    headers.append("Content-Disposition", "attachment; filename=\"\(name).csv\"")
    return Self(headers: headers, body: Array((CSV.byteOrderMark + table.text).utf8))
  }

  /// The way to another page, after something was changed, or to a place in one.
  static func seeOther(_ route: Route, fragment: String? = nil) -> Self {
    let address = route.address + (fragment.map { "#\($0)" } ?? "")
    return Self(status: 303, headers: ["Location": address, "Cache-Control": "no-store"])
  }

  /// A part of the site itself; a browser asks again, and is told when nothing changed.
  static func asset(_ asset: Asset, known: String?) -> Self {
    var headers = guarded(asset.mediaType, caching: "no-cache")
    headers.append("ETag", asset.tag)
    guard known != asset.tag else { return Self(status: 304, headers: headers) }
    return Self(headers: headers, body: asset.bytes)
  }

  private static func guarded(_ type: String, caching: String) -> Fields {
    [
      "Content-Type": type,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": caching,
    ]
  }
}
