# A dispute over a presidency, entered from what the press told of it, as the first day of an archive
# begins: no paper is at hand, and no day is written that nobody told. Runs in an archive that exists:
#   SIJILL=sijill bash samples/chronology.sh
# Every person, party and number in it is invented; the days and the order are those of a real dispute.
set -euo pipefail
sijill=${SIJILL:-sijill}
press='ما نشرته صحف متخيَّلة'

# Begins a notification as far as it is known and keeps its number in `id`.
known() {
  id=$("$sijill" notification add --json "$@" --known-from "$press" |
    sed -n 's/^{"notification":\([0-9]*\),.*/\1/p')
}
advance() { "$sijill" notification advance "$@" >/dev/null; }
note() { "$sijill" notification note "$@" >/dev/null; }

# The presidency: elected, entered in the register, and later deemed vacant.
known change_of_president 'انتخاب رئيسة الحزب' --party 'حزب الضفاف (حزب متخيَّل)' \
  --deciding-body 'الجمعية العمومية' --filer 'رقية عبد الحق المنارة' --capacity 'رئيسة الحزب'
president=$id
advance "$president" decision_recorded --date 2022-07-22
advance "$president" annotated --date 2022-10-24
note "$president" 'تنتهي المدد في هذا اليوم' --date term_end=2025-07-31

# What the party told the Committee beside it, from November 2022 on: the month alone is known.
for kind in internal_election_result:'انتخابات المحافظات' bank_account:'حساب بنكي' \
  hq_address:'عنوان المقر' media_licence:'ترخيص موقع وصحيفة'; do
  known "${kind%%:*}" "${kind#*:}"
  advance "$id" dispatched --date 2022-11
done

# The bylaws of 2018, notified three times. Of the first two it is known, in 2024, that they were sent.
known bylaws_amendment 'لائحة 2018: الإخطار الأول'
bylaws=$id
advance "$bylaws" decision_recorded --date 2018-11-02
advance "$bylaws" dispatched --date knowledge=2024
known bylaws_amendment 'لائحة 2018: الإخطار الثاني' --refiles "$bylaws"
second=$id
advance "$second" dispatched --date knowledge=2024
known bylaws_amendment 'لائحة 2018: الإخطار الثالث' --refiles "$second"
third=$id
advance "$third" received --date 2024 --detail file_number='38 لعام 2024'

# The Committee declines decisions of the assembly.
known governing_body_change 'قرارات الجمعية العمومية'
advance "$id" not_recognised --date 2023-10-10

# One decision, entered once: the notification shelved, the presidency deemed vacant.
"$sijill" decision add 'حفظ الإخطارات، واعتبار منصب رئيس الحزب خاليًا حتى المؤتمر العام' \
  --number '61 لسنة 2024' --decided 2024-09-10 --source "$press" \
  --touches "$president=vacancy" --touches "$third=shelved" >/dev/null

# A suit at the Administrative Court and a direct appeal, both of one day; the appeal's number is not
# known. Then the referral, whose number came later.
advance "$president" challenged --date 2024-09-19 --detail court='محكمة القضاء الإداري' \
  --detail case_number=55511 --detail judicial_year=78
"$sijill" notification litigate "$president" >/dev/null
case=$("$sijill" case list --json | sed -n 's/^{"case":\([0-9]*\),.*/\1/p' | head -1)
advance "$president" challenged --date 2024-09-19 --detail court='المحكمة الإدارية العليا' \
  --reason 'طعن مباشر بجانب الدعوى'
advance "$president" referred --date 2024-12-28 \
  --detail court='المحكمة الإدارية العليا، الدائرة الأولى' \
  --reason 'حكم بعدم الاختصاص والإحالة؛ وفي خبر واحد أنه يوم 27 ديسمبر'
note "$president" 'رقم الطعن بعد الإحالة' --detail case_number=22222 --detail judicial_year=71
for day in 2024-12-16 2025-02-17 2025-03-24 2025-05-19 2025-07-02 2025-09-02 2025-10-20 2025-11-15 \
  2026-02-20 2026-05-16; do
  "$sijill" event add hearing --case "$case" --date "$day" >/dev/null
done
note "$president" 'تقرير هيئة مفوضي الدولة: اللجنة تؤشر ولا وصاية لها' --on 2025-05
known request_copy_or_certificate 'صور رسمية من ملف الحزب'
advance "$id" copy_handed_over --date 2026-02 --reason 'بأمر المحكمة في جلسة 20 أو 21 فبراير'

# Two parallel elections; neither is favoured, and what came of them is not known.
known internal_election_result 'انتخابات اللجنة العليا للانتخابات (إعلان رقم 4 لسنة 2025)' \
  --author-body 'اللجنة العليا للانتخابات' --capacity-contested yes
one=$id
advance "$one" decision_recorded --date 2026-01-31
known internal_election_result 'انتخابات اللجنة القاعدية' \
  --author-body 'اللجنة العليا للانتخابات القاعدية' --capacity-contested yes \
  --conflicts-with "$one"
advance "$id" decision_recorded --date 2026-03-22
