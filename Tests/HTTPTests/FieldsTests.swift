import HTTP
import Support
import Testing

struct FieldsTests {
  @Test(arguments: Effort.seeds(200))
  func `fields written into an address read back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("aZ9 +&=%?#/«»حبسé\"\u{200F}😀")
    func word() -> String {
      String(
        (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
          signs.randomElement(using: &random)
        })
    }
    var fields = Fields()
    for _ in 0..<4 { fields.append(word(), word()) }
    #expect(Fields(query: fields.query) == fields)
  }

  @Test(arguments: [("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("a+b", "a b"), ("%FF", "\u{FFFD}")])
  func `a broken escape stays as it is`(written: String, read: String) {
    #expect(written.percentDecoded == read)
  }

  @Test func `a cookie is found among others`() {
    let request = Request(path: "/", headers: ["cookie": "a=1; tongue=en; b=2"])
    #expect(request.cookie("tongue") == "en")
    #expect(request.cookie("ongue") == nil)
  }
}
