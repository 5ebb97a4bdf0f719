import Testing
import Words

@testable import Commands

struct EnvironmentTests {
  private func surroundings(_ environment: [String: String], isTerminal: Bool) -> Environment {
    Environment(
      environment: environment, output: Printer(isTerminal: isTerminal) { _ in },
      messages: Printer(isTerminal: isTerminal) { _ in })
  }

  @Test(arguments: [
    ([:], Tongue.english), (["LANG": "ar_EG.UTF-8"], .arabic), (["LANG": "ar"], .arabic),
    (["LANG": "en_US.UTF-8"], .english), (["LANG": "C.UTF-8"], .english),
    (["LC_ALL": "en_US", "LANG": "ar_EG"], .english),
    (["LC_ALL": "", "LC_MESSAGES": "ar_EG", "LANG": "en_US"], .arabic),
    (["LC_MESSAGES": "fr_FR", "LANG": "ar_EG"], .english),
  ])
  func `the locale decides the language`(environment: [String: String], tongue: Tongue) {
    #expect(surroundings(environment, isTerminal: false).tongue == tongue)
  }

  @Test func `an option decides over the locale, even in a mistaken line`() {
    let typed = Typed(["lst", "--lang", "ar"], environment: ["LANG": "en_US"])
    #expect(typed.messages.contains("أتقصد list؟"))
    #expect(Typed(["lst", "--lang=en"], environment: ["LANG": "ar"]).messages.contains("Did you"))
  }

  @Test func `colours are for terminals that want them`() {
    #expect(surroundings([:], isTerminal: true).ink(.auto).isColored)
    #expect(surroundings([:], isTerminal: false).ink(.auto).isColored == false)
    #expect(surroundings([:], isTerminal: false).ink(.always).isColored)
    #expect(surroundings([:], isTerminal: true).ink(.never).isColored == false)
    #expect(surroundings(["NO_COLOR": "1"], isTerminal: true).ink(.auto).isColored == false)
    #expect(surroundings(["NO_COLOR": ""], isTerminal: true).ink(.auto).isColored)
    #expect(surroundings(["TERM": "dumb"], isTerminal: true).ink(.auto).isColored == false)
  }
}
