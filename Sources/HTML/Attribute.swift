/// An attribute of an element; its value is escaped when it is written.
package struct Attribute: Equatable, Sendable {
  package let name: String
  /// The value, or `nil` for an attribute that stands alone, such as `required`.
  package let value: String?

  init(_ name: String, _ value: String?) {
    (self.name, self.value) = (name, value)
  }
}

extension Attribute {
  /// The direction of text.
  package enum Direction: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
    /// By the first strong letter of the text itself.
    case auto
  }

  package static func `class`(_ names: String) -> Self { Self("class", names) }
  package static func id(_ name: String) -> Self { Self("id", name) }
  package static func lang(_ code: String) -> Self { Self("lang", code) }
  package static func dir(_ direction: Direction) -> Self { Self("dir", direction.rawValue) }
  package static func title(_ text: String) -> Self { Self("title", text) }
  package static func name(_ name: String) -> Self { Self("name", name) }
  package static func content(_ text: String) -> Self { Self("content", text) }
  package static func charset(_ name: String) -> Self { Self("charset", name) }
  package static func type(_ name: String) -> Self { Self("type", name) }
  package static func value(_ text: String) -> Self { Self("value", text) }
  package static func placeholder(_ text: String) -> Self { Self("placeholder", text) }
  package static func `for`(_ id: String) -> Self { Self("for", id) }
  package static func rel(_ names: String) -> Self { Self("rel", names) }
  package static func target(_ name: String) -> Self { Self("target", name) }
  package static func alt(_ text: String) -> Self { Self("alt", text) }
  package static func role(_ name: String) -> Self { Self("role", name) }
  package static func method(_ name: String) -> Self { Self("method", name) }
  package static func enctype(_ name: String) -> Self { Self("enctype", name) }
  package static func accept(_ types: String) -> Self { Self("accept", types) }
  package static func autocomplete(_ kind: String) -> Self { Self("autocomplete", kind) }
  package static func enterkeyhint(_ kind: String) -> Self { Self("enterkeyhint", kind) }
  package static func datetime(_ moment: String) -> Self { Self("datetime", moment) }
  package static func list(_ id: String) -> Self { Self("list", id) }
  package static func rows(_ count: Int) -> Self { Self("rows", "\(count)") }
  package static func maxlength(_ count: Int) -> Self { Self("maxlength", "\(count)") }
  package static func max(_ count: Int) -> Self { Self("max", "\(count)") }
  package static func scope(_ kind: String) -> Self { Self("scope", kind) }

  package static let required = Self("required", nil)
  package static let multiple = Self("multiple", nil)
  package static let selected = Self("selected", nil)
  package static let checked = Self("checked", nil)
  package static let hidden = Self("hidden", nil)
  package static let open = Self("open", nil)
  package static let autofocus = Self("autofocus", nil)
  package static let `defer` = Self("defer", nil)
  package static let download = Self("download", nil)

  /// An `aria-` attribute.
  package static func aria(_ name: String, _ value: String) -> Self { Self("aria-\(name)", value) }

  /// A `data-` attribute, for the page's own script.
  package static func data(_ name: String, _ value: String) -> Self { Self("data-\(name)", value) }
}

// MARK: - Addresses

extension Attribute {
  package static func href(_ address: String) -> Self { Self("href", safe(address)) }
  package static func src(_ address: String) -> Self { Self("src", safe(address)) }
  package static func action(_ address: String) -> Self { Self("action", safe(address)) }

  /// An address of this site, of the web or of a mailbox; any other scheme leads nowhere.
  ///
  /// A browser would run what stands behind `javascript:`, and escaping does not hinder it.
  private static func safe(_ address: String) -> String {
    guard let colon = address.firstIndex(of: ":") else { return address }
    let scheme = address[..<colon]
    let isRelative = scheme.contains { "/?#".contains($0) }
    let known = ["http", "https", "mailto"].contains(scheme.lowercased())
    return isRelative || known ? address : "#"
  }
}
