import Testing

@testable import Commands

struct InkTests {
  private let terminal = Ink(isColored: true, isTerminal: true)
  private let pipe = Ink(isColored: false, isTerminal: false)

  @Test func `a piece of another direction is isolated on a terminal only`() {
    #expect(terminal.piece("قانون 40") == "\u{2068}قانون 40\u{2069}")
    #expect(pipe.piece("قانون 40") == "قانون 40")
  }

  @Test func `a text cannot command the terminal`() {
    let hostile = "عنوان\u{1B}]0;x\u{7}\u{9B}2J\r\n"
    let shown = terminal.piece(hostile)
    for scalar in shown.unicodeScalars {
      #expect(scalar.value >= 0x20 && (0x7F..<0xA0).contains(scalar.value) == false)
    }
    #expect(terminal.body("سطر\nسطر\u{1B}[2J").contains("\n"))
    #expect(terminal.body("سطر\u{1B}[2J").contains("\u{1B}") == false)
  }

  @Test func `a title stays on its line everywhere`() {
    #expect(pipe.piece("سطر\nسطر") == "سطر سطر")
    #expect(terminal.line("سطر\nسطر") == "سطر سطر")
  }

  @Test func `without colours bold is the text itself`() {
    #expect(pipe.bold("x") == "x")
    #expect(pipe.faint("x") == "x")
    #expect(terminal.bold("x") == "\u{1B}[1mx\u{1B}[0m")
  }
}
