import Records

extension CommandGroup {
  /// `sijill rule`: the rules by which due dates are computed.
  static let rule = CommandGroup(
    "rule", "قواعد المواعيد: سردها وتصحيحها ومراجعتها.", "The rules of legal periods.",
    notes: [
      Wording(
        "كل تعديل إصدار جديد يُعاد به حساب المواعيد القائمة، ويبقى القديم.",
        "Every edit is a new version that open due dates are computed anew with; the old one stays."
      ),
      Wording(
        "القاعدة المعدَّلة «يحتاج مراجعة» حتى يؤكدها محامٍ بـ confirm.",
        "An edited rule needs review until a lawyer confirms it with confirm."),
    ],
    [
      RuleListCommand.self, RuleShowCommand.self, RuleEditCommand.self, RuleConfirmCommand.self,
      RuleImportCommand.self, RuleExportCommand.self,
    ])
}
