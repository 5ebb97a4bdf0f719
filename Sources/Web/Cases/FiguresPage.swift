import HTML
import Records
import Words

/// Figures of cases, persons and acts (إحصاءات); each chart says what it counts, and none mixes two.
struct FiguresPage: Framed {
  let frame: Frame
  let figures: CaseFigures

  var node: Node {
    page(tongue.say(.statistics), at: .cases) {
      Tabs.records(at: .cases(.figures), in: tongue).node
      p(.class("quiet")) {
        tongue.say(
          "تُعدّ مما هو متاح لك وحدك.", "These figures count only what is available to you.")
      }
      div(.class("cols charts")) {
        figure(tongue.say("القضايا بحالة الإجراء", "Cases by procedural status"), cases, procedures)
        figure(tongue.say("الأشخاص بحالة الحرية", "People by liberty status"), persons, liberties)
        figure(tongue.say("القضايا بالمحافظة", "Cases by governorate"), cases, governorates)
        figure(tongue.say("القضايا بالاتهام", "Cases by charge"), cases, charges)
        custody
        figure(tongue.say("الأفعال بنوعها", "Acts by type"), acts, violations)
      }
    }
  }

  private var cases: String { tongue.say("قضايا", "Cases") }
  private var persons: String { tongue.say("أشخاص", "People") }
  private var acts: String { tongue.say("أفعال", "Acts") }

  private func figure(_ name: String, _ unit: String, _ bars: [BarChart.Bar]) -> Node {
    sheet(name) {
      if bars.isEmpty {
        p(.class("quiet")) { tongue.say("لا شيء يُعد بعد.", "Nothing to count yet.") }
      } else {
        BarChart(tongue: tongue, unit: unit, bars: bars).node
      }
    }
  }

  private func bar(
    _ label: String, _ count: Int, tone: String = "", _ change: (inout CaseAddress) -> Void
  ) -> BarChart.Bar {
    BarChart.Bar(
      label: label, count: count,
      address: CaseRoute.list(CaseAddress().with(change)).address, tone: tone)
  }

  private var procedures: [BarChart.Bar] {
    figures.cases.procedures.map { item in
      let procedure = Procedure(rawValue: item.value)
      return bar(procedure?.label(in: tongue) ?? item.value, item.count) {
        $0.procedure = procedure
      }
    }
  }

  private var governorates: [BarChart.Bar] {
    figures.cases.governorates.map { item in
      bar(item.value, item.count) { $0.governorate = item.value }
    }
  }

  private var charges: [BarChart.Bar] {
    figures.cases.charges.map { item in bar(item.value, item.count) { $0.charge = item.value } }
  }

  private var liberties: [BarChart.Bar] {
    figures.liberties.map { item in
      let liberty = Liberty(rawValue: item.value)
      return bar(
        liberty?.label(in: tongue) ?? item.value, item.count, tone: liberty?.tone ?? ""
      ) { $0.liberty = liberty }
    }
  }

  private var violations: [BarChart.Bar] {
    figures.acts.map { item in
      BarChart.Bar(
        label: ViolationAct(rawValue: item.value)?.label(in: tongue) ?? item.value,
        count: item.count)
    }
  }

  /// Time in custody: those who are held, and those who were.
  private var custody: Node {
    func bars(_ count: (Int, Int) -> Int, _ tone: String) -> [BarChart.Bar] {
      var least = 1
      return figures.custody.map { step in
        let label =
          step.daysMax.map { tongue.days(least...$0) }
          ?? tongue.say(
            "أكثر من \(tongue.count(least - 1, .day, as: .object))",
            "more than \(tongue.count(least - 1, .day))")
        least = (step.daysMax ?? least) + 1
        return BarChart.Bar(label: label, count: count(step.open, step.ended), tone: tone)
      }
    }
    return group {
      figure(
        tongue.say("المحبوسون الآن بمدة الحبس", "Held now, by time in custody"), persons,
        bars({ open, _ in open }, "late"))
      figure(
        tongue.say("من أُفرج عنهم بمدة الحبس", "Released, by time in custody"), persons,
        bars({ _, ended in ended }, "done"))
    }
  }
}
