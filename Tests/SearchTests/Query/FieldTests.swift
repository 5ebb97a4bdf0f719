import Records
import Testing

@testable import Search

struct FieldTests {
  @Test func `every field has a Latin name and Arabic ones, and none is shared`() {
    for field in Field.allCases {
      #expect(Field(name: field.rawValue) == field)
      #expect(Field(name: field.rawValue.uppercased()) == field)
    }
    for (name, field) in [
      ("نوع", Field.kind), ("عنوان", .title), ("وسم", .tag), ("سنة", .year), ("سنه", .year),
      ("بعد", .after), ("قبل", .before), ("جودة", .quality), ("قضية", .caseName),
      ("محكمة", .issuer), ("المحكمة", .issuer), ("جهة", .issuer), ("court", .issuer),
      ("Court", .issuer),
    ] {
      #expect(Field(name: name) == field, "\(name)")
    }
    #expect(Field(name: "") == nil)
    #expect(Field(name: "مادة") == nil)
  }

  @Test func `every kind is asked for by its name and in Arabic`() {
    for kind in DocumentKind.allCases { #expect(DocumentKind(name: kind.rawValue) == kind) }
    for (name, kind) in [
      ("مذكرة", DocumentKind.note), ("قانون", .law), ("لائحة", .law), ("حكم", .ruling),
      ("صحيفة", .pleading), ("قرار", .decision), ("خطاب", .correspondence), ("إثبات", .evidence),
      ("صحافة", .press), ("أخرى", .other),
    ] {
      #expect(DocumentKind(name: name) == kind, "\(name)")
    }
    #expect(DocumentKind(name: "سيارة") == nil)
  }

  @Test func `every quality is asked for by its name and in Arabic`() {
    for quality in TextQuality.allCases {
      #expect(TextQuality(name: quality.rawValue.uppercased()) == quality)
      for name in quality.arabicNames { #expect(TextQuality(name: name) == quality) }
    }
    #expect(TextQuality(name: "جميل") == nil)
  }
}
