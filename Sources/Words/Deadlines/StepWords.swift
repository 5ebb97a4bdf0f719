package import Deadlines
package import Records

extension Step.Kind: Worded {
  /// What the step is about, before its sentence: «الواقعة».
  package var words: Wording {
    switch self {
    case .event: .event
    case .rule: .rule
    case .law: .law
    case .length: .period
    case .start: Wording("يوم البدء", "First day")
    case .lastDay: Wording("آخر يوم", "Last day")
    case .holiday: Wording("عطلة؟", "Holiday?")
    case .distance: Wording("مسافة؟", "Distance?")
    case .result: .result
    case .reading: Wording("الأبعد", "Latest reading")
    case .basis: .basis
    case .caveat: Wording("التحفظ", "Caveat")
    }
  }
}

extension Step {
  /// The step in a sentence.
  package func sentence(in tongue: Tongue) -> String {
    let said = tongue.say(wording ?? .empty)
    switch kind {
    case .event: return joined(said, moment(in: tongue))
    case .rule:
      return tongue.say(
        "\(said) (\(name ?? "")، الإصدار \(number ?? 1))",
        "\(said) (\(name ?? ""), version \(number ?? 1))")
    case .law: return lawSentence(in: tongue)
    case .length: return joined(number.flatMap { unit?.count($0, in: tongue) } ?? "", said)
    case .start: return startSentence(in: tongue)
    case .lastDay:
      return note == .endOfMonth
        ? tongue.say(
          "\(moment(in: tongue))، آخر الشهر إذ لا مقابل لليوم فيه",
          "\(moment(in: tongue)), the end of the month, which has no such day")
        : moment(in: tongue)
    case .holiday: return holidaySentence(in: tongue)
    case .distance: return distanceSentence(in: tongue)
    case .result: return resultSentence(in: tongue)
    case .reading: return readingSentence(in: tongue)
    case .basis:
      let article = name ?? ""
      return article.isEmpty
        ? said : tongue.say("المادة \(article) من \(said)", "Article \(article), \(said)")
    case .caveat: return caveatSentence(in: tongue)
    }
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { $0.isEmpty == false }.joined(separator: ": ")
  }

  /// The step's day and hour in words; empty without one.
  func moment(in tongue: Tongue) -> String {
    date.map { Moment($0, time).words(in: tongue) } ?? ""
  }

  private func lawSentence(in tongue: Tongue) -> String {
    let law = Rule.LawSystem(rawValue: name ?? "")?.label(in: tongue) ?? ""
    let begins = date?.words(in: tongue) ?? ""
    return switch note {
    case .byHand: tongue.say("\(law)، باختيارك", "\(law), as you chose")
    case .alone:
      tongue.say("القاعدة من \(law) وحده", "the rule is of \(law) alone")
    case .byJudgment:
      tongue.say(
        "\(law)، والفيصل يوم الحكم أو القرار لا يوم إعلانه (العمل بالجديد من \(begins))",
        "\(law); the day of the judgment or decision decides, not that of its notice (the new law "
          + "applies from \(begins))")
    case .switched:
      tongue.say(
        "\(law)؛ حُوّلت القاعدة إليه لأن تاريخ الواقعة هو الفيصل (العمل بالجديد من \(begins))",
        "\(law); its rule replaces the one asked for, because the event's date decides "
          + "(the new law applies from \(begins))")
    default:
      tongue.say(
        "\(law)، والفيصل تاريخ الواقعة (العمل بالجديد من \(begins))",
        "\(law); the event's date decides (the new law applies from \(begins))")
    }
  }

  private func startSentence(in tongue: Tongue) -> String {
    switch note {
    case .counted:
      tongue.say(
        "يُحسب يوم الواقعة من المدة، وهو الأحوط لأنها قيد على السلطة",
        "the day of the event is counted, to be on the safe side, because the period limits an "
          + "authority"
      )
    case .hours: tongue.say("من ساعة الواقعة", "from the hour of the event")
    case .clear:
      tongue.say(
        "يُستبعد يوم الواقعة، والمدة كاملة تنقضي قبل الإجراء؛ تبدأ \(moment(in: tongue))",
        "the day of the event is excluded and the whole period passes before the act; it begins "
          + moment(in: tongue))
    default:
      tongue.say(
        "يُستبعد يوم الواقعة، وتبدأ المدة \(moment(in: tongue))",
        "the day of the event is excluded; the period begins \(moment(in: tongue))")
    }
  }

  private func holidaySentence(in tongue: Tongue) -> String {
    let reason: String =
      switch note {
      case .friday: tongue.say("يوم جمعة", "a Friday")
      case .saturday: tongue.say("يوم سبت، وهو راحة هنا", "a Saturday, a day off here")
      case .declared:
        tongue.say(
          "عطلة رسمية: \(tongue.say(wording ?? .empty)) (\(name ?? ""))",
          "a public holiday: \(tongue.say(wording ?? .empty)) (\(name ?? ""))")
      case .neverExtends:
        tongue.say("لا تمد العطلة هذه المدة", "no holiday extends this period")
      default: tongue.say("آخر يوم يوم عمل", "the last day is a working day")
      }
    guard let date, [.friday, .saturday, .declared].contains(note) else {
      return [.friday, .saturday, .declared].contains(note)
        ? tongue.say(
          "\(reason)، ولم يثبت أنه يمد هذا الميعاد",
          "\(reason); it is not established that it extends this period") : reason
    }
    let next = Moment(date).words(in: tongue)
    return tongue.say(
      "\(reason)؛ يمتد إلى أول يوم عمل: \(next)",
      "\(reason); extended to the first working day: \(next)")
  }

  private func distanceSentence(in tongue: Tongue) -> String {
    let days = tongue.count(number ?? 0, .day)
    return switch note {
    case .kilometres:
      tongue.say(
        "\(name ?? "") كم: \(days) (يوم لكل 50 كم، وأقصاها أربعة)",
        "\(name ?? "") km: \(days) (one for every 50 km, four at most)")
    case .border:
      tongue.say(
        "منطقة حدود: \(days)، لم يُقابل بنص", "a border area: \(days), not compared with a text")
    case .abroad:
      tongue.say(
        "خارج مصر: \(days)، وللقاضي إنقاصها، لم يُقابل بنص",
        "abroad: \(days), which the judge may reduce, not compared with a text")
    default:
      tongue.say("لم تُذكر مسافة، فلم يُضف شيء", "no distance was given, so nothing is added")
    }
  }

  private func resultSentence(in tongue: Tongue) -> String {
    switch note {
    case .earliest:
      tongue.say("لا يجوز قبل \(moment(in: tongue))", "not before \(moment(in: tongue))")
    case .undetermined: tongue.say("لا يُحسب تاريخ", "no date is computed")
    default: moment(in: tongue)
    }
  }

  private func readingSentence(in tongue: Tongue) -> String {
    let day = moment(in: tongue)
    return switch note {
    case .dayExcluded:
      tongue.say("\(day) إذا استُبعد يوم الواقعة", "\(day) if the day of the event is excluded")
    case .holidayArguable:
      tongue.say(
        "\(day) إن مدّت العطلة الميعاد؛ لا تعتمد عليه",
        "\(day) if the holiday extends the period; do not rely on it")
    case .distanceArguable:
      tongue.say(
        "\(day) إن أُضيفت المسافة؛ لا تعتمد عليه",
        "\(day) if the distance is added; do not rely on it")
    case .atMost:
      tongue.say("لا يجاوز \(day)", "no later than \(day)")
    case .elapsed:
      tongue.say(
        "\(day) إن حُسبت الساعات التي مضت فعلًا؛ لا تعتمد عليه",
        "\(day) if the hours that truly passed are counted; do not rely on it")
    case .byClock:
      tongue.say(
        "\(day) إن أُخذ بما تشير إليه الساعة؛ لا تعتمد عليه",
        "\(day) by the face of the clock; do not rely on it")
    case .otherLaw:
      tongue.say(
        "\(day) بقاعدة القانون الآخر \(name ?? "")", "\(day) by the other law's rule \(name ?? "")")
    default: day
    }
  }
}
