import Deadlines
import HTML
import Records
import Words

/// What goes to the trash with a record, before it goes.
struct RemovalPage: Framed {
  let frame: Frame
  let removal: Removal

  private var record: Removable { removal.record.record }

  var node: Node {
    let reports = TrashReports(tongue: tongue)
    return page(
      tongue.say(.moveToTrash), at: .documents,
      crumb: crumb(node(reports.title(of: removal.record)), record.route.address)
    ) {
      section(.class("sheet")) {
        p { strong { node(reports.title(of: removal.record)) } }
        if removal.gone.isEmpty { p { reports.goesAlone } }
        for part in reports.parts(of: removal) { list(part.heading, part.lines) }
        p(.class("quiet")) {
          tongue.say(
            "لا يُمحى شيء: تعيده من السلة بمواعيده.",
            "Nothing is erased: restore it from the trash, with its dates.")
        }
        form(.method("post"), .action(TrashRoute.remove(record).address)) {
          tokenField(frame)
          button(.class("btn danger"), .type("submit")) { tongue.say(.moveToTrash) }
          " "
          record.route.link(tongue.say(.cancel), style: "btn")
        }
      }
    }
  }

  private func list(_ heading: String, _ lines: [TrashLine]) -> Node {
    group {
      h2 { heading }
      ul(.class("lines")) { for line in lines { li { node(line) } } }
    }
  }
}

extension Framed {
  /// A line of the trash; the name runs in its own direction.
  fileprivate func node(_ line: TrashLine) -> Node {
    group {
      line.lead
      bdi { line.name }
      if let date = line.date {
        " — "
        dateNode(date, in: tongue)
      }
      line.rest
    }
  }
}

/// The way to put a record in the trash, on its own page.
func removalLink(_ record: Removable, in frame: Frame) -> Node {
  guard frame.mayFile else { return .empty }
  return TrashRoute.remove(record).link(
    frame.tongue.say(.toTrash), style: "btn")
}

/// The records in the trash, each with the way back.
struct RemovedRecords: Framed {
  let frame: Frame
  let removed: [RemovedRecord]

  var node: Node {
    guard removed.isEmpty == false else { return .empty }
    return sheet(
      tongue.say(
        "قضايا وأشخاص ووقائع وتكليفات وإخطارات وقرارات",
        "Cases, people, events, tasks, notifications, decisions"),
      count: tongue.number(removed.count)
    ) {
      ul(.class("rows")) { removed.map(row) }
    }
  }

  private func row(_ removed: RemovedRecord) -> Node {
    li {
      div {
        node(TrashReports(tongue: tongue).title(of: removed))
        p(.class("why")) { bdi { tongue.day(of: removed.removedAt) } }
      }
      form(.class("inline"), .method("post"), .action(TrashRoute.restore(removed.record).address)) {
        tokenField(frame)
        button(.class("btn"), .type("submit")) { tongue.say(.restore) }
      }
    }
  }
}
