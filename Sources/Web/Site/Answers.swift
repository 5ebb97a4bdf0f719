import Deadlines
import Formats
import HTML
import HTTP
import Records

extension Frame {
  /// The same value as a page, or in the form that was asked for; only that one is made.
  ///
  /// The forms given here are those that the target of the route names.
  func answer(
    json: @autoclosure () throws(ArchiveError) -> JSON? = nil,
    csv: @autoclosure () throws(ArchiveError) -> CSV? = nil,
    ics: @autoclosure () throws(ArchiveError) -> CalendarFile? = nil,
    page: @autoclosure () throws(ArchiveError) -> Node
  ) throws(ArchiveError) -> Response {
    switch format {
    case .json: if let json = try json() { return .data(json) }
    case .csv:
      if let csv = try csv() { return .table(csv, named: String(route.target.path.dropFirst())) }
    case .ics: if let ics = try ics() { return .calendar(ics) }
    case .page, .docx, .zip: break
    }
    return .page(try page())
  }
}

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

  /// A calendar for another program; with a name, a file to be kept and sent on.
  static func calendar(_ calendar: CalendarFile, savedAs name: String? = nil) -> Self {
    var headers = guarded("text/calendar; charset=utf-8", caching: "private, no-store")
    if let name {
      headers.append("Content-Disposition", "attachment; filename=\"\(name).ics\"")
    }
    return Self(headers: headers, body: Array(calendar.text.utf8))
  }

  /// A table for a spreadsheet, to be saved under a name.
  static func table(_ table: CSV, named name: String) -> Self {
    var headers = guarded("text/csv; charset=utf-8", caching: "private, no-store")
    headers.append("Content-Disposition", "attachment; filename=\"\(name).csv\"")
    return Self(headers: headers, body: Array((CSV.byteOrderMark + table.text).utf8))
  }

  /// A file that a program of ours wrote, to be saved under a name.
  static func file(_ bytes: [UInt8], named name: String, type: String) -> Self {
    Self(
      headers: [
        "Content-Type": type,
        "Content-Disposition": "attachment; filename=\"\(name)\"",
        "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
      ], body: bytes)
  }

  /// The way to where an address of an earlier version has gone.
  static func moved(to address: String) -> Self {
    Self(status: 301, headers: ["Location": address, "Cache-Control": "no-store"])
  }

  /// The way to another page, after something was changed, or to a place in one.
  static func seeOther(_ route: Route, fragment: String? = nil) -> Self {
    seeOther(route.address + (fragment.map { "#\($0)" } ?? ""))
  }

  /// The way to the page at an address.
  static func seeOther(_ address: String) -> Self {
    Self(status: 303, headers: ["Location": address, "Cache-Control": "no-store"])
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
