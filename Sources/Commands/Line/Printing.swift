import Formats
import Records
import Words

/// How records are printed: JSON for programs, tabs for `cut` and `awk`, words for a person.
extension Session {
  /// Prints an object for other programs.
  @discardableResult
  func print(_ object: JSON) -> ExitStatus { say(object.line) }

  /// Prints the members of an object for other programs.
  @discardableResult
  func print(_ members: [JSON.Member]) -> ExitStatus { print(.object(members)) }

  /// Prints JSON where it was asked for, else a line.
  @discardableResult
  func print(_ members: [JSON.Member], or line: @autoclosure () -> String) -> ExitStatus {
    isJSON ? print(members) : say(line())
  }

  /// Prints a line.
  @discardableResult
  func say(_ line: String = "") -> ExitStatus {
    output.line(line)
    return .done
  }

  /// Prints the title of what follows.
  func title(_ text: String) { output.line(ink.bold(ink.piece(text))) }

  /// Prints a part under its heading; nothing where it is empty.
  func part(_ heading: String, _ lines: [String]) {
    guard lines.isEmpty == false else { return }
    say()
    say(ink.bold(heading))
    for line in lines { say(line) }
  }

  /// Prints names with their values, a line each; what is empty is left out.
  func print(facts: [(name: String, value: String)]) {
    for (name, value) in facts where value.isEmpty == false { say(fact(name, value)) }
  }

  /// A name with what stands under it.
  func fact(_ name: String, _ value: String) -> String {
    (name.isEmpty ? "" : "\(ink.faint("\(name):")) ") + ink.piece(value)
  }

  /// Parts in a line: for a person what is not empty, else every part with tabs between them.
  func row(_ parts: [String]) -> String {
    ink.isTerminal
      ? parts.filter { $0.isEmpty == false }.map(ink.piece).joined(separator: "  ")
      : parts.map(ink.line).joined(separator: "\t")
  }

  /// The parts that are not empty in a line of prose.
  func series(_ parts: [String]) -> String {
    parts.filter { $0.isEmpty == false }.joined(separator: tongue.say(.comma))
  }

  /// Prints a step of a record's history.
  func print(history parts: [String]) {
    let said = parts.filter { $0.isEmpty == false }.joined(separator: " · ")
    say(fact(tongue.say(.history), said))
  }
}

// MARK: - Lists

extension Session {
  /// Prints a list: JSON lines, a table, or a line each; and where it is cut, which part this is.
  func list<Item>(
    _ items: [Item], from offset: Int = 0, of total: Int? = nil, table: @autoclosure () -> CSV,
    json: (Item) -> [JSON.Member], line: (Item) -> [String]
  ) -> ExitStatus {
    if isTable {
      output.table(table(), hasMark: hasMark)
    } else {
      for item in items { print(json(item), or: row(line(item))) }
    }
    tellPart(items.count, from: offset, of: total ?? items.count)
    return items.isEmpty ? .nothingFound : .done
  }

  /// Says which part of a longer list was given: below it for a person, beside it for a program.
  func tellPart(_ count: Int, from offset: Int, of total: Int) {
    guard count > 0, count < total else { return }
    let words = part(from: offset + 1, to: offset + count, of: total)
    if ink.isTerminal, isJSON == false, isTable == false {
      say(words)
    } else {
      messages.line(words)
    }
  }

  /// Which part of a longer list this is: «1–50 من 1,284».
  private func part(from first: Int, to last: Int, of total: Int) -> String {
    let (first, last, total) = (tongue.number(first), tongue.number(last), tongue.number(total))
    return tongue.say("\(first)–\(last) من \(total)", "\(first)–\(last) of \(total)")
  }

  /// Prints what was changed in a record, the latest first.
  func list(_ changes: [RecordChange]) -> ExitStatus {
    let names = ["at", "by", "field", "before", "after"]
    func cells(_ change: RecordChange) -> [String] {
      ["\(change.at)", change.by, change.field, change.before, change.after]
    }
    return list(
      changes, table: CSV(head: names, rows: changes.map(cells)),
      json: { change in zip(names, cells(change)).map { ($0, .text($1)) } },
      line: { change in
        let stood = [change.before, change.after].map { change.said($0, in: tongue) }
        return ["\(change.at)", change.by, change.label(in: tongue)] + stood
      })
  }
}
