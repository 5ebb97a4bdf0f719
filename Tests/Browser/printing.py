"""What is printed is whole: the signature with its letter, a week on one sheet, a number on every sheet.

Letters of 24 lengths and the papers of a case go through the browser's own printing; poppler's `pdftotext`
reads them.
"""

import re
import subprocess

from visit import visiting

LENGTHS = range(24)
NUMBER = "90 لسنة 2026 جنح"


def fill(archive):
    for length in LENGTHS:
        lines = "\n".join(f"البند رقم {line} من القرار المتخيَّل" for line in range(length))
        archive.run("notification", "add", "hq_address", "نقل المقر", "--party", "الميثاق", "--decision", lines)
    archive.run("case", "add", NUMBER, "--accused", "نور صبري العقيق")
    for day in range(1, 29):
        archive.run("hearing", "add", NUMBER, f"2026-02-{day:02}", "--decision", "تأجيل للاطلاع وتقديم المستندات")


def sheets(visit, path):
    """The words of every sheet of a page as it prints."""
    pdf, count = visit.go(path).printed()
    file = visit.archive.folder / "printed.pdf"
    file.write_bytes(pdf)
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout
    found = text.split("\f")[:count]
    for place, sheet in enumerate(found, 1):
        assert re.search(rf"\b{place}\s*/\s*{count}\b", sheet), f"{path}: sheet {place} of {count} has no number"
    return found


def letters(visit):
    counts = set()
    for number in LENGTHS:
        found = sheets(visit, f"/notifications/{number + 1}/letter")
        signed = [sheet for sheet in found if "التوقيع" in sheet]
        assert len(signed) == 1 and "وتفضلوا" in signed[0] and "مقدم" in signed[0], f"letter of {number} lines: {found}"
        lines = sum(line.count("البند") for sheet in found for line in sheet.splitlines())
        assert lines == number, f"{lines} lines of {number} that were typed"
        counts.add(len(found))
    assert counts == {1, 2}, counts


def papers_of_the_case(visit):
    for path in ("/cases/1", "/board", "/calendar?month=2026-02", "/tasks", "/cases"):
        found = sheets(visit, path)
        assert all("سري" in sheet for sheet in found), f"{path}: a sheet that says not that it is confidential"
    case = sheets(visit, "/cases/1")
    assert len(case) > 1 and all(len(sheet.split()) > 60 for sheet in case[:-1]), "a sheet is all but empty"
    for sheet in sheets(visit, "/help"):
        assert "سري" not in sheet


def lines(visit):
    """What was typed on three lines in a form stands on three, on the page and in the letter."""
    typed = ["أولًا: نقل المقر", "ثانيًا: إخطار اللجنة", "ثالثًا: النشر"]
    visit.go("/notifications/1/edit").fill("decision", "\n".join(typed)).click("main form .btn.first")
    visit.expect("نقل المقر")
    for path in ("/notifications/1", "/notifications/1/letter"):
        said = visit.go(path).driver.execute_script("return document.body.innerText").splitlines()
        assert all(line in map(str.strip, said) for line in typed), (path, said)


def weeks(visit):
    visit.go("/calendar?month=2026-02").driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    breaks = visit.driver.execute_script(
        "return [...document.querySelectorAll('.month tbody tr')].map(r => getComputedStyle(r).breakInside)")
    assert breaks and set(breaks) == {"avoid"}, breaks


with visiting(fill) as visit:
    letters(visit)
    papers_of_the_case(visit)
    lines(visit)
    # Last: the browser then takes everything for paper.
    weeks(visit)
print("printed")
