import ArabicText

/// A founder's certified signature (توقيع مؤسس مصدق عليه; Law 40 of 1977, Article 7).
package struct FoundingSignature: Equatable, Sendable {
  /// The founder's name as it is written.
  package let name: String
  /// 14 digits, or empty where the file has none.
  package let nationalNumber: String
  package let governorate: Governorate
  /// The office of the Real Estate Registry that certified it.
  package let office: String
  /// The number of the certification.
  package let certificate: String
  package let certified: CivilDate?

  package init(
    name: String, nationalNumber: String, governorate: Governorate, office: String,
    certificate: String, certified: CivilDate?
  ) {
    (self.name, self.nationalNumber, self.governorate) = (name, nationalNumber, governorate)
    (self.office, self.certificate, self.certified) = (office, certificate, certified)
  }

  /// A column of a list of signatures.
  package enum Column: String, CaseIterable, Sendable {
    case name, number, governorate, office, certificate, date

    /// Reads the heading of a column in either language; `nil` where it is none of these.
    package init?(heading: String) {
      let folded = heading.lowercased().nameLetters
      let found = Self.headings.first { entry in
        entry.value.contains { $0.nameLetters == folded }
      }
      guard let found else { return nil }
      self = found.key
    }

    private static let headings: [Self: [String]] = [
      .name: ["name", "الاسم", "اسم المؤسس"],
      .number: ["number", "national number", "الرقم القومي", "رقم قومي"],
      .governorate: ["governorate", "المحافظة", "محافظة"],
      .office: ["office", "مكتب التوثيق", "مكتب الشهر العقاري", "المكتب"],
      .certificate: ["certificate", "رقم التصديق", "رقم المحضر"],
      .date: ["date", "تاريخ التصديق", "التاريخ"],
    ]
  }

  /// Reads a row by its columns.
  ///
  /// Throws the first thing that is wrong with it.
  package init(_ row: [Column: String]) throws(SignatureFault) {
    let name = (row[.name] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.isEmpty == false else { throw .noName }
    let number = (row[.number] ?? "").westernDigits.filter { $0.isNumber || $0.isLetter }
    guard number.isEmpty || NationalID(number) != nil else { throw .badNumber(number) }
    let typed = row[.governorate] ?? ""
    guard let governorate = Governorate(typed) else { throw .unknownGovernorate(typed) }
    let day = (row[.date] ?? "").filter { $0.isWhitespace == false }
    var certified: CivilDate?
    if day.isEmpty == false {
      do throws(ArchiveError) {
        certified = try CivilDate(day)
      } catch {
        throw .badDate(day)
      }
    }
    self.init(
      name: name, nationalNumber: number, governorate: governorate, office: row[.office] ?? "",
      certificate: row[.certificate] ?? "", certified: certified)
  }
}

/// Why a line of a list of signatures does not count (سبب استبعاد توقيع).
package enum SignatureFault: Error, Equatable, Sendable {
  case noName
  /// The national number is not 14 digits with a birth date in them.
  case badNumber(String)
  case unknownGovernorate(String)
  case badDate(String)
  /// The certification is dated on a day that has not come.
  case ahead(CivilDate)
  /// The line is damaged or far too long.
  case unreadable
  /// A quotation mark opens on the line and is never closed.
  case unclosedQuote
  /// Another signature has the same national number: its place in the list.
  case sameNumber(as: Int)
  /// Another signature has the same name, and one of the two no number: it counts, but look at both.
  case sameName(as: Int)

  /// Whether the line counts all the same.
  package var counts: Bool { if case .sameName = self { true } else { false } }
}

/// How far the signatures of a founding have come (حصر التوقيعات).
package struct FoundingTally: Hashable, Sendable {
  /// How many count, by governorate; those without any are not here.
  package let counts: [Governorate: Int]

  package init(counts: [Governorate: Int]) { self.counts = counts }

  // Law 40 of 1977, Article 7.
  package static let signaturesMin = 5_000
  package static let governoratesMin = 10
  package static let perGovernorateMin = 300

  package var total: Int { counts.values.reduce(0, +) }

  /// The governorates with at least 300.
  package var full: [Governorate] {
    Governorate.allCases.filter { (counts[$0] ?? 0) >= Self.perGovernorateMin }
  }

  /// Whether all of what Article 7 asks is there.
  package var isComplete: Bool {
    total >= Self.signaturesMin && full.count >= Self.governoratesMin
  }

  /// How many signatures are missing in all, and how many governorates.
  package var missing: (signatures: Int, governorates: Int) {
    (max(0, Self.signaturesMin - total), max(0, Self.governoratesMin - full.count))
  }
}

/// What became of a list of signatures that was handed in (إيصال التوقيعات).
package struct SignatureReceipt: Equatable, Sendable {
  /// How many were added.
  package let added: Int
  /// The lines that are wrong or doubled, in order.
  package let faults: [Line]
  /// All signatures of the founding after it.
  package let tally: FoundingTally

  package struct Line: Equatable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    package let fault: SignatureFault

    package init(line: Int, fault: SignatureFault) {
      (self.line, self.fault) = (line, fault)
    }
  }

  package init(added: Int, faults: [Line], tally: FoundingTally) {
    (self.added, self.faults, self.tally) = (added, faults, tally)
  }
}
