import ArabicText

/// Words that nearly every text has, so that they distinguish no text (كلمات الوقف).
///
/// They are indexed like all others, count inside quotes, and outside quotes only where nothing else
/// was typed.
enum StopWords {
  /// The words as people write them, in groups: prepositions and particles, pronouns, questions.
  private static let written = """
    من في على إلى الى عن مع عند منذ حتى حول بين تحت فوق لدى ضد دون بدون بعد قبل خلال عبر نحو
    و ف ب ل ك أو أم ثم بل لكن لا لم لن ما إن أن إنه أنه لأن كأن إذا إذ لو قد هل سوف كي لكي غير سوى
    هو هي هم هن هما أنت أنتم أنا نحن هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللذان اللتان اللاتي
    كان كانت يكون تكون كانوا ليس ليست أي أية كل بعض كما كيف متى أين لماذا لما ماذا كم مهما حيث بما فيما
    مما عما إما أما له لها لهم به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها عنه عنها
    هنا هناك ذات نفس أيضا فقط مثل بأن وهو وهي وفي ومن وعلى ولا وما وقد وأن
    the a an of in on at to for and or by with from is are was were be been that this it as what
    which who when where how why does do did
    """

  private static let forms: Set<String> = {
    var forms: Set<String> = []
    for word in written.split(whereSeparator: \.isWhitespace) {
      forms.formUnion(QueryWord.words(in: String(word)).map(\.form))
    }
    return forms
  }()

  /// Whether a folded word is one of them.
  static func contain(_ form: String) -> Bool { forms.contains(form) }
}
