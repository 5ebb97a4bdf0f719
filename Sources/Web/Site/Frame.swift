import Records
import Words

/// What every page is told: where it stands, and for whom.
struct Frame: Sendable {
  /// The language the person reads.
  let tongue: Tongue
  /// The page's own address.
  let route: Route
  /// The secret that every form of this site carries.
  let token: FormToken
  /// Whether the person may file and change documents.
  let mayFile: Bool
  /// The form in which the address is to be answered.
  var format = Format.page
  /// The digits in which the person reads numbers; with English always western ones.
  var digits = DigitFamily.western
  /// Today in Cairo, from which «أمس» and «+15» are told.
  var today: CivilDate?
  /// Whether the person was led here by a form that had been sent before.
  var isSentBefore = false
}

/// A page, or a piece of one, that is told in a frame and speaks its reader's language.
protocol Framed {
  var frame: Frame { get }
}

extension Framed {
  var tongue: Tongue { frame.tongue }
}
