/// What a client asks for.
package struct Request: Sendable {
  package enum Method: Equatable, Sendable {
    case get, head, post
    /// Any other, which no page of ours answers.
    case other
  }

  /// What is wrong with the body; a request with a defect carries no form.
  package enum Defect: Equatable, Sendable {
    /// The body, one of its fields or the number of its parts is beyond `Limits`.
    case tooLarge
    /// The body breaks off or is not what its header says.
    case malformed
    /// The body is not a form.
    case notAForm
  }

  package let method: Method
  /// The path, its escapes resolved, such as `/documents/12`.
  package let path: String
  package let query: Fields
  /// The headers, their names in small letters.
  package let headers: Fields
  /// The typed fields of a form.
  package let form: Fields
  /// The files of a form, in the order they came.
  package let uploads: [Upload]
  package let defect: Defect?

  package init(
    method: Method = .get, path: String, query: Fields = [:], headers: Fields = [:],
    form: Fields = [:], uploads: [Upload] = [], defect: Defect? = nil
  ) {
    (self.method, self.path, self.query, self.headers) = (method, path, query, headers)
    (self.form, self.uploads, self.defect) = (form, uploads, defect)
  }

  /// A request for an address as a link writes it, such as `/search?q=%D8%AD`.
  package init(
    _ method: Method = .get, _ address: String, headers: Fields = [:], form: Fields = [:],
    uploads: [Upload] = []
  ) {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      method: method, path: parts.first?.percentDecoded ?? "/",
      query: Fields(query: parts.count > 1 ? parts[1] : ""), headers: headers, form: form,
      uploads: uploads)
  }

  /// The same request, what was typed into its form read by `read`.
  package func typed(_ read: (String) -> String) -> Request {
    Request(
      method: method, path: path, query: query, headers: headers, form: form.mapValues(read),
      uploads: uploads, defect: defect)
  }

  /// The value of a cookie, or `nil`.
  package func cookie(_ name: String) -> String? {
    for header in headers.values(of: "cookie") {
      for pair in header.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
        return String(parts[1])
      }
    }
    return nil
  }
}
