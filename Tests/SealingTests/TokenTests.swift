import Sealing
import Testing

struct TokenTests {
  @Test func `a token is 32 random bytes that an address may carry`() {
    let token = Token.random()
    #expect(token.text.utf8.count == 64)
    #expect(token.text.allSatisfy { $0.isHexDigit && $0.isUppercase == false })
    #expect(token != Token.random())
  }

  @Test(arguments: [
    "", "secre", "secrets", "Secret", "secre\u{301}", String(repeating: "s", count: 999),
  ])
  func `only the whole token matches`(sent: String) {
    #expect(Token("secret").matches("secret"))
    #expect(Token("secret").matches(sent) == false)
    #expect(Token(sent).matches("secret") == false)
  }
}
