import Foundation
import Testing

@testable import Commands

struct PrinterTests {
  private struct Refused: Error {}

  @Test func `lines are gathered and written together`() {
    var writes: [Data] = []
    let printer = Printer(isTerminal: false) { writes.append($0) }
    for number in 0..<100 { printer.line("\(number)") }
    #expect(writes.isEmpty)
    printer.flush()
    #expect(writes.count == 1)
    #expect(writes.first?.split(separator: 0x0A).count == 100)
    printer.flush()
    #expect(writes.count == 1)
  }

  @Test func `a long output is written as it comes`() {
    var writes = 0
    let printer = Printer(isTerminal: false) { _ in writes += 1 }
    for _ in 0..<10_000 { printer.line("ten signs.") }
    #expect(writes > 3)
  }

  @Test func `when the reader has gone the rest is dropped in silence`() {
    var writes = 0
    let printer = Printer(isTerminal: false) { _ in
      writes += 1
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(EPIPE))
    }
    printer.line("one")
    printer.flush()
    #expect(printer.state == .closed)
    printer.line("two")
    printer.flush()
    #expect(writes == 1)
  }

  @Test func `a write that fails is remembered`() {
    let printer = Printer(isTerminal: false) { _ in throw Refused() }
    printer.line("one")
    printer.flush()
    #expect(printer.state == .failed)
  }
}
