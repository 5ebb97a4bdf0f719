/// Names with values in the order they came: a query, a form, the headers.
package struct Fields: Equatable, Sendable {
  package struct Field: Equatable, Sendable {
    package let name: String
    package var value: String

    package init(name: String, value: String) {
      (self.name, self.value) = (name, value)
    }
  }

  package private(set) var all: [Field] = []

  package init() {}

  /// The first value under `name`, or `nil`.
  package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// Every value under `name`.
  package func values(of name: String) -> [String] {
    all.filter { $0.name == name }.map(\.value)
  }

  /// Adds one more, whether or not the name is there already.
  package mutating func append(_ name: String, _ value: String) {
    all.append(Field(name: name, value: value))
  }

  /// The same fields, every value read by `read`.
  package func mapValues(_ read: (String) -> String) -> Fields {
    var fields = self
    for place in fields.all.indices { fields.all[place].value = read(all[place].value) }
    return fields
  }

  /// Puts one value under `name` in the place of those that are there.
  package mutating func set(_ name: String, _ value: String) {
    all.removeAll { $0.name == name }
    append(name, value)
  }

  /// The fields of one, then those of the other.
  package static func + (one: Fields, other: Fields) -> Fields {
    var fields = one
    fields.all += other.all
    return fields
  }
}

extension Fields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }
}

extension Fields {
  /// Reads `a=1&b=2` as an address carries it; an empty name is passed over.
  package init(query: some StringProtocol) {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].percentDecoded
      guard name.isEmpty == false else { continue }
      append(name, parts.count > 1 ? parts[1].percentDecoded : "")
    }
  }

  /// These fields as an address carries them: `a=1&b=2`.
  package var query: String {
    all.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
  }
}
