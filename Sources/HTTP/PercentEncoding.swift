extension StringProtocol {
  /// This text as part of an address: every byte that is not a letter, a digit or `-._~` as `%XX`.
  package var percentEncoded: String {
    var written: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        written.append(byte)
      default:
        written.append(UInt8(ascii: "%"))
        written.append(hexDigit(byte >> 4))
        written.append(hexDigit(byte & 15))
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// The text that a part of a query stands for; `%` without two hex digits stays as it is.
  package var percentDecoded: String {
    var written: [UInt8] = []
    let bytes = Array(utf8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "%"), place + 2 < bytes.count,
        let high = hexValue(bytes[place + 1]), let low = hexValue(bytes[place + 2])
      {
        written.append(high << 4 | low)
        place += 3
      } else {
        written.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        place += 1
      }
    }
    return String(decoding: written, as: UTF8.self)
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
