# Three invented dossiers, as a legal secretary would record them. Runs in an archive that exists:
#   SIJILL=sijill bash samples/dossiers.sh
# Every person, party, number and decision in it is invented.
set -euo pipefail
cd "$(dirname "$0")/.."
sijill=${SIJILL:-sijill}
papers=samples/notifications/dossiers

# Begins a notification and keeps its number in `id`.
begin() {
  id=$("$sijill" notification add --json "$@" |
    sed -n 's/^{"notification":\([0-9]*\),.*/\1/p')
}
advance() { "$sijill" notification advance "$@" >/dev/null; }
attach() { "$sijill" notification attach "$@" >/dev/null; }

# 1. A change of president after an internal election, answered by annotation.
begin change_of_president 'انتخاب رئيسة الحزب في المؤتمر العام الثالث' \
  --party 'حزب الميثاق (حزب متخيَّل)' --address 'مقر الحزب، شارع النساجين، تل الريحان' \
  --author-body 'مفوضية الانتخابات' --deciding-body 'المؤتمر العام الثالث' \
  --filer 'نوال عبد الودود سراج المرجاني' --capacity 'رئيسة الحزب' \
  --capacity-basis 'المادة 33 من اللائحة، ومحضر فرز 16 يناير 2026' \
  --signatory 'نوال عبد الودود سراج المرجاني' --outgoing-number '7 لسنة 2026' \
  --bylaws-version 'نسخة 18 نوفمبر 2022' --effective 2026-01-17 \
  --decision 'انتخب المؤتمر العام الثالث، يوم الجمعة 16 يناير 2026، السيدة نوال عبد الودود سراج المرجاني رئيسةً للحزب بعدد 239 صوتًا من 402 صوت صحيح.'
advance "$id" decision_recorded --date 2026-01-16 --date announcement=2026-01-17 \
  --file minutes=samples/notifications/10-mahdar-al-mutamar-al-thalith.odt \
  --words 'attendance_roll=كشف موقع، أصله بدفتر المؤتمر' --words 'quorum_note=حضر 411 من 530' \
  --words 'vote_count=239 من 402 صوت صحيح' --words 'invitation=نُشرت على موقع الحزب في 10 ديسمبر 2025'
advance "$id" assembled --date 2026-01-19 \
  --file election_minutes=samples/notifications/10-mahdar-al-mutamar-al-thalith.odt \
  --words 'candidate_list=مرشحان: نوال المرجاني وإسحق السوسني' \
  --words 'voter_roll=كشف الناخبين ببصمته المعلنة' \
  --file result_declaration=$papers/1-ilan-al-natija.md \
  --words 'term_dates=من 17 يناير 2026 إلى 16 يناير 2029' --words 'bylaws_article=المادة 33' \
  --words 'identity_copy=صورة بطاقة، لا تُودع بالسجل'
advance "$id" signed --date 2026-01-20 \
  --file signed_letter=samples/notifications/08-ikhtar-natijat-intikhab-al-rais-2026.md
advance "$id" dispatched --date 2026-01-21 --detail channel=registered_letter \
  --detail tracking='RR 40217 EG' --words 'post_receipt=إيصال مكتب بريد تل الريحان، المظروف 71'
advance "$id" received --date 2026-01-25 --detail entry_number=188 \
  --detail file_number='1107 لسنة 2026 أحزاب' --file acknowledgment=$papers/1-ilm-wusul.md
advance "$id" under_review --date 2026-01-26
advance "$id" annotated --date 2026-03-03 --file entry_copy=$papers/1-surat-al-tashir.md

# 2. A bylaws amendment that was shelved, challenged and filed anew.
amendment() {
  begin bylaws_amendment "$1" --author-body 'أمانة المؤتمر' \
    --deciding-body 'المؤتمر العام الثالث' --filer 'نوال عبد الودود سراج المرجاني' \
    --capacity 'رئيسة الحزب' --capacity-basis 'المادة 33 من اللائحة' \
    --signatory 'نوال عبد الودود سراج المرجاني' --outgoing-number "$2" \
    --bylaws-version 'نسخة 18 نوفمبر 2022' \
    --decision 'وافق المؤتمر العام الثالث في 16 يناير 2026 على تعديل اللائحة الداخلية كما يبين الجدول المقارن المرفق.' \
    "${@:3}"
  advance "$id" decision_recorded --date 2026-01-16 --date announcement=2026-01-16 \
    --file minutes=$papers/2-mahdar-al-mutamar.md \
    --words 'quorum_note=حضر 411 من 530' --words 'vote_count=وافق 301، والثلثان 274' \
    --words 'attendance_roll=صورة من كشف الحضور' \
    --words 'invitation=نُشرت مع النصين في 10 ديسمبر 2025'
  attach "$id" --file old_text=samples/laws/laiha-dakhiliyya-hizb-al-mithaq.md \
    --file new_text=samples/bylaws/laiha-al-mithaq-mashru-2026.md \
    --words 'comparison_table=يُخرجه الأمر: sijill bylaws compare' \
    --file assembly_minutes=$papers/2-mahdar-al-mutamar.md \
    --words 'quorum_proof=بالمحضر، ص 88' --words 'amendment_article=المادتان 30 و78'
}
amendment 'تعديل اللائحة الداخلية في المؤتمر العام الثالث' '9 لسنة 2026'
first=$id
advance "$id" assembled --date 2026-01-20
advance "$id" signed --date 2026-01-21 --file signed_letter=$papers/2-ikhtar-al-tadil.md
advance "$id" dispatched --date 2026-01-22 --detail channel=registered_letter \
  --detail tracking='RR 40233 EG' --words 'post_receipt=إيصال مكتب بريد تل الريحان، المظروف 72'
advance "$id" received --date 2026-01-26 --detail entry_number=195 \
  --detail file_number='1121 لسنة 2026 أحزاب' --words 'acknowledgment=علم وصول، المظروف 72'
advance "$id" under_review --date 2026-01-27
advance "$id" shelved --date 2026-04-12 --date knowledge=2026-04-18 --date notice=2026-04-20 \
  --detail decision_number='211 لسنة 2026' --file committee_decision=$papers/2-qarar-al-hifz.md \
  --words 'decision_notice=صورة سُلّمت باليد في 20 أبريل 2026'
advance "$id" challenged --date 2026-06-10 \
  --detail court='المحكمة الإدارية العليا، الدائرة الأولى' --detail case_number=60118 \
  --detail judicial_year=72 --file statement_of_claim=$papers/2-sahifat-al-taan.md
# The challenge is a case of the archive.
"$sijill" notification litigate "$id" >/dev/null
amendment 'تعديل اللائحة الداخلية: إعادة تقديم مع أصل كشف الحضور' '41 لسنة 2026' --refiles "$first"
advance "$id" assembled --date 2026-06-27
advance "$id" signed --date 2026-06-28 --file signed_letter=$papers/2-iadat-al-taqdim.md
advance "$id" dispatched --date 2026-06-29 --detail channel=registered_letter \
  --detail tracking='RR 41890 EG' --words 'post_receipt=إيصال مكتب بريد تل الريحان، المظروف 90'

# 3. Two competing notifications of one election. Neither is favoured.
competing() {
  begin internal_election_result "$1" --author-body "$2" --deciding-body "$2" --filer "$3" \
    --capacity "$4" --capacity-basis "$5" --signatory "$3" --capacity-contested yes \
    --decision "$6" "${@:7}"
}
steps() {
  advance "$id" decision_recorded --date 2026-02-06 --date announcement="$1" --file minutes="$2" \
    --words 'attendance_roll=لم يُقدَّم' --words "quorum_note=$3" --words "vote_count=$4" \
    --words 'invitation=دعوة 20 يناير 2026، على ما جاء بالإخطارين'
  advance "$id" assembled --date "$5" --file election_minutes="$2" \
    --words 'candidate_list=قائمتا الساحل والجبل' --words 'voter_roll=لم يُقدَّم' \
    --words 'result_declaration=ضمن الإخطار' --words 'term_dates=ثلاث سنوات من 6 فبراير 2026' \
    --words 'bylaws_article=المادة 21' --words 'identity_copy=لم تُقدَّم'
  advance "$id" signed --date "$5" --file signed_letter="$6"
}
competing 'انتخاب أمانة محافظة المرجان: إخطار قائمة الساحل' 'لجنة الإشراف بالمرجان' \
  'حازم وديع الشاطبي' 'رئيس لجنة الإشراف' 'قرار المكتب التنفيذي بتشكيل اللجنة' \
  'أعلنت لجنة الإشراف فوز قائمة الساحل بمقاعد أمانة محافظة المرجان.'
coast=$id
steps 2026-02-07 $papers/3-mahdar-farz-al-sahil.md 'الحاضرون 118' 'الساحل 64 والجبل 48' \
  2026-02-10 $papers/3-ikhtar-qaimat-al-sahil.md
advance "$id" dispatched --date 2026-02-10 --detail channel=bailiff \
  --words 'bailiff_notice=إنذار على يد محضر، صورته لدى مقدمه'
advance "$id" received --date 2026-02-15 --detail entry_number=260 \
  --detail file_number='1162 لسنة 2026 أحزاب'
advance "$id" under_review --date 2026-02-15
competing 'انتخاب أمانة محافظة المرجان: إخطار قائمة الجبل' 'مفوضية الانتخابات' \
  'سامية فوزي الصخري' 'مندوبة المفوضية بالمرجان' 'المادة 48 من اللائحة وتكليف المفوضية' \
  'أعلنت مندوبة المفوضية فوز قائمة الجبل بمقاعد أمانة محافظة المرجان.' --conflicts-with "$coast"
steps 2026-02-06 $papers/3-mahdar-farz-al-jabal.md 'الحاضرون 97' 'الجبل 58 والساحل 37' \
  2026-02-12 $papers/3-ikhtar-qaimat-al-jabal.md
advance "$id" dispatched --date 2026-02-12 --detail channel=registered_letter \
  --detail tracking='RR 40871 EG' --words 'post_receipt=إيصال محفوظ لدى مقدمته'
advance "$id" received --date 2026-02-16 --detail entry_number=264 \
  --detail file_number='1165 لسنة 2026 أحزاب'
advance "$id" under_review --date 2026-02-16
