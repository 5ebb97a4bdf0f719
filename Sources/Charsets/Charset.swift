/// The encoding a text came in (ترميز النص).
package struct Charset: Hashable, Sendable {
  /// Its name as mail and pages write it, such as `windows-1256`.
  package let name: String

  package static let utf8 = Self(name: "utf-8")
  package static let utf16LittleEndian = Self(name: "utf-16le")
  package static let utf16BigEndian = Self(name: "utf-16be")
  package static let windows1256 = Self(name: "windows-1256")
  package static let windows1252 = Self(name: "windows-1252")

  private init(name: String) { self.name = name }

  /// The encoding a document or e-mail declares, or `nil` for one that is not read.
  package init?(declared name: some StringProtocol) {
    var name = name.lowercased()
    if name.hasPrefix("x-") { name = String(name.dropFirst(2)) }
    // The order of letters in Arabic and Hebrew mail, which is ours to find out in any case.
    if name.hasPrefix("iso-"), name.hasSuffix("-i") || name.hasSuffix("-e") {
      name = String(name.dropLast(2))
    }
    self.init(name: Self.meant[name] ?? name)
    let isPlain = name.utf8.allSatisfy { sign in
      switch sign {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: Self.signs.contains(sign)
      }
    }
    guard isPlain, name.isEmpty == false, name.utf8.count <= Self.nameBytes, isRead else {
      return nil
    }
  }

  /// What names mean that programs use loosely; the C library has all others.
  private static let meant = [
    "utf8": "utf-8", "ascii": "utf-8", "us-ascii": "utf-8", "cp-1256": "windows-1256",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    "shift_jis": "cp932", "sjis": "cp932", "cp720": "dos-720", "ibm720": "dos-720",
    "macarabic": "mac-arabic",
  ]
  /// What a name has beside letters and digits.
  ///
  /// A slash would tell `iconv` what to do.
  private static let signs = Array("-_:.()+".utf8)
  /// No name in use is longer.
  private static let nameBytes = 40

  /// The bytes of its smallest sign.
  ///
  /// Where these are several, a page cannot declare it: the declaration could not be read.
  package var signBytes: Int {
    name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1
  }

  /// Whether there is a table of it in which plain letters and digits are themselves.
  ///
  /// No mail or page comes in any other: the encodings of mainframes, and those of the library for
  /// itself, are not tried on hostile bytes.
  private var isRead: Bool {
    if self == .utf8 || CodePage(self) != nil { return true }
    guard var converter = Converter(from: self) else { return false }
    let plain = Array("ABCXYZabcxyz0123456789".utf8)
    return signBytes > 1 || converter.utf8(of: plain) == plain
  }
}
