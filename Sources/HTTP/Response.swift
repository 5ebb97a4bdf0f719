/// What a client is given back.
package struct Response: Sendable {
  package let status: Int
  /// Headers beside `Content-Length` and `Date`, which the server writes itself.
  package var headers: Fields
  package let body: [UInt8]

  package init(status: Int = 200, headers: Fields = [:], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }

  /// A line of plain text, for what never reaches a page.
  package static func line(_ text: String, status: Int) -> Self {
    Self(
      status: status,
      headers: ["Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"],
      body: Array("\(text)\n".utf8))
  }
}

/// The whole of a site.
package typealias Site = @Sendable (Request) -> Response
