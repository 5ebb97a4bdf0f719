"""The legal secretary notifies the Committee of a decision of yesterday, and reads three dossiers end to end."""

import datetime
import os
import subprocess
import zoneinfo

from visit import SAMPLES, visiting

ACTIONS_MAX = 30
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def yesterday():
    return datetime.datetime.now(zoneinfo.ZoneInfo("Africa/Cairo")).date() - datetime.timedelta(days=1)


def nothing(_):
    pass


def dossiers(archive):
    environment = dict(os.environ, SIJILL_ARCHIVE=str(archive.path))
    subprocess.run(["bash", str(SAMPLES / "dossiers.sh")], env=environment, check=True, timeout=200,
                   stdout=subprocess.DEVNULL)


def papers(folder, *names):
    """Scans that a person has at hand, one file for each name."""
    made = []
    for name in names:
        path = folder / f"{name}.txt"
        path.write_text(f"{name}\n\nنص متخيَّل للورقة: {name}.\n", encoding="utf-8")
        made.append(path)
    return made


class Typing:
    """Types into fields, and holds that nothing is typed twice."""

    def __init__(self, visit):
        self.visit = visit
        self.typed = []

    def __call__(self, **fields):
        for name, text in fields.items():
            assert text not in self.typed, f"{text} was typed before"
            self.typed.append(text)
            self.visit.fill(name.replace("__", "."), text)


def notifies(visit):
    """From "the assembly decided yesterday" to "sent, waiting for the acknowledgment"."""
    typing = Typing(visit)
    minutes, roll, invitation, old, new, table, letter, receipt = papers(
        visit.archive.folder, "محضر المؤتمر العام", "كشف الحضور", "دعوة المؤتمر", "اللائحة الحالية",
        "اللائحة بعد التعديل", "جدول مقارن بالمواد", "كتاب الإخطار", "إيصال البريد")
    decided = yesterday().strftime("%d/%m/%Y").translate(EASTERN)
    visit.go("/notifications").check()
    visit.follow("إخطار جديد").check()
    visit.choose("kind", "bylaws_amendment")
    typing(subject="تعديل لائحة الحزب", deciding_body="المؤتمر العام", decided=decided)
    visit.click("main form button[type=submit]").check()
    visit.upload("paper.minutes", minutes).upload("paper.attendance_roll", roll)
    typing(words__quorum_note="حضر 411 من 530", words__vote_count="وافق 301")
    visit.upload("paper.invitation", invitation)
    visit.follow("سجّل وتابع").check()
    visit.upload("paper.old_text", old).upload("paper.new_text", new)
    visit.upload("paper.comparison_table", table)
    typing(words__amendment_article="المادتان 30 و78")
    visit.follow("سجّل وتابع").check()
    typing(filer="نوال المرجاني", capacity="رئيسة الحزب",
           capacity_basis="المادة 33 من اللائحة")
    visit.upload("paper.signed_letter", letter)
    visit.follow("سجّل وتابع").check()
    typing(detail__tracking="RR 40233 EG")
    visit.upload("paper.post_receipt", receipt)
    visit.click("main form button[type=submit]:not([name])")
    visit.expect("الإرسال", "بانتظار علم الوصول", "يحتاج مراجعة").check()
    assert visit.actions < ACTIONS_MAX, f"{visit.actions} actions"
    visit.go("/notifications").expect("تعديل لائحة الحزب", "بانتظار علم الوصول").check()
    return visit.actions


def reads_dossiers(visit):
    visit.go("/notifications").expect("إعادة تقديم مع أصل كشف الحضور", "منتهية", "السنوات").check()
    assert visit.printed()[1] == 1, "the board is more than one sheet"
    visit.go("/notifications/sheet").expect("مفتوحة").check()
    assert visit.printed()[1] == 1, "the printed board is more than one sheet"
    visit.go("/notifications/1").expect("تم التأشير", "رئيسة الحزب", "1107 لسنة 2026 أحزاب").check()
    visit.go("/notifications/1/letter").expect("السيد المستشار الجليل", "بيان المرفقات").check()
    visit.go("/notifications/1/enclosures").expect("بيان مرفقات الإخطار", "إعلان النتيجة").check()
    visit.go("/notifications/1/delivery").expect("محضر تسليم إخطار", "رقم الوارد").check()
    visit.go("/notifications/2").expect("مطعون عليه", "أُعيد تقديمه بالإخطار", "60118").check()
    visit.expect("القضية").check()
    visit.go("/notifications/3").expect("إعادة تقديم للإخطار", "بانتظار علم الوصول").check()
    visit.go("/notifications/compare").expect("قائمة الساحل", "قائمة الجبل", "ترجيح").check()
    visit.go("/bylaws").check()
    visit.click("main form button[type=submit]").expect("النص قبل التعديل", "مادة 9").check()
    sheets = visit.driver.find_elements("css selector", ".version-pair")
    assert len(sheets) > 3, "few articles differ"


def is_narrow_enough(visit):
    visit.go("/bylaws")
    versions = [option.get_attribute("value") for option in visit.all("select[name=old] option")]
    pair = f"old={versions[-1]}&new={versions[0]}"
    for path in ("/notifications", "/notifications/sheet", "/notifications/new", "/notifications/compare",
                 "/bylaws", f"/bylaws/compare?{pair}", f"/bylaws/table?{pair}"):
        visit.go(path).check()
    for number in range(1, 6):
        for page in ("", "/advance", "/papers", "/edit", "/letter", "/enclosures", "/delivery"):
            visit.go(f"/notifications/{number}{page}").check()


with visiting(nothing) as visit:
    actions = notifies(visit)
with visiting(dossiers) as visit:
    reads_dossiers(visit)
with visiting(dossiers, width=390, height=844) as visit:
    is_narrow_enough(visit)
print(f"notified in {actions} actions")
