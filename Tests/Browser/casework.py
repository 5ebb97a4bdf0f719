"""A secretary opens a case with two numbers, enters arrest, remand and renewal, prints it and takes the dates."""

import base64
import datetime
import urllib.request
import zoneinfo

from visit import By, Keys, visiting

# The archive counts its days in Cairo.
TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Africa/Cairo")).date()


MONTHS = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر")
NAME = "سالم نور الدين حلمي عوض"


def day(offset):
    return TODAY + datetime.timedelta(days=offset)


def in_margin(date):
    return f"{date.day} {MONTHS[date.month - 1]}"


def opens(visit):
    visit.go("/cases").check().follow("قضية جديدة")
    before = visit.actions
    visit.fill("numbers", "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري قصر النيل")
    visit.fill("accused", NAME)
    visit.fill("body", "نيابة أمن الدولة العليا")
    visit.follow("افتح القضية")
    assert visit.actions - before <= 4, "three fields and a button open a case"
    visit.expect("1054 لسنة 2026", "88 لسنة 2026", NAME, "ما ينقص القضية").check()


def enters(visit, kind, days, decision="", until=None):
    visit.follow("أضف واقعة")
    visit.choose("type", kind).fill("date", day(-days).isoformat())
    if decision:
        visit.find("details:has([name=decision]) summary").click()
        visit.fill("decision", decision)
    if until:
        visit.fill("until", until.isoformat())
    visit.check()
    visit.click("main form .btn.first")
    visit.expect("الوقائع والجلسات").check()


def asks_who_is_meant(visit):
    visit.go("/cases/new")
    visit.fill("numbers", "7 لسنة 2026 جنح").fill("accused", "سالم نورالدين عوض")
    visit.follow("افتح القضية")
    visit.expect("هل تقصد أحد هؤلاء؟", NAME).check()
    kept = visit.find("[name=numbers]").get_attribute("value")
    assert kept == "7 لسنة 2026 جنح", kept
    visit.follow("افتح القضية")
    visit.expect("القضية 7 لسنة 2026 جنح", NAME)


def says_what_is_wrong(visit):
    visit.go("/cases/1/events/new").choose("type", "hearing").fill("date", "31/4/2026")
    visit.click("main form .btn.first")
    visit.expect("ليس تاريخًا").check()
    assert visit.find("[name=date]").get_attribute("value") == "31/4/2026"


def dates(visit):
    return {row.find_element(By.TAG_NAME, "time").text.split("\n")[0]: row for row in visit.all("#dates .due > li")}


def sees_next_dates_and_why(visit):
    # Four days from the arrest, the day of the arrest counted.
    rows = dates(visit)
    assert in_margin(day(-1 + 3)) in rows, rows.keys()
    row = rows[in_margin(day(-1 + 3))]
    assert "الحبس الاحتياطي بأمر النيابة" in row.text, row.text
    row.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    for word in ("القاعدة", "N-REMAND-4", "آخر يوم", "المادة 113"):
        assert word in row.text, (word, row.text)


def sees_what_the_renewal_changed(visit):
    # The renewal ends the four days, and the day up to which it was ordered stands as a date of its own.
    rows = dates(visit)
    assert in_margin(day(-1 + 3)) not in rows, rows.keys()
    assert in_margin(day(15)) in rows and "ينتهي الحبس المجدد" in rows[in_margin(day(15))].text, rows.keys()


def takes_the_calendar(visit):
    link = visit.find("#dates h2 a").get_attribute("href")
    with urllib.request.urlopen(link, timeout=20) as answer:
        assert answer.headers["Content-Type"].startswith("text/calendar")
        calendar = answer.read().decode()
    assert calendar.startswith("BEGIN:VCALENDAR"), calendar[:200]
    entries = calendar.split("BEGIN:VEVENT")[1:]
    # What the renewal ended is called off, so that a calendar that has it lets it go; the rest stands.
    off = [entry for entry in entries if "STATUS:CANCELLED" in entry]
    standing = [entry for entry in entries if entry not in off]
    ended, ordered = (f"DTSTART;VALUE=DATE:{at:%Y%m%d}" for at in (day(-1 + 3), day(15)))
    assert any(ordered in entry for entry in standing), calendar
    assert not any(ended in entry for entry in standing), "what the renewal ended stands in the calendar"
    assert NAME not in calendar.replace("\r\n ", ""), "the calendar names a person"


def prints(visit):
    visit.go("/cases/1")
    driver = visit.driver
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = driver.find_element(By.CLASS_NAME, "confidential").value_of_css_property("display")
    bar = driver.find_element(By.CLASS_NAME, "bar").value_of_css_property("display")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert shown == "block" and bar == "none", (shown, bar)
    paper = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {})["data"])
    assert paper.startswith(b"%PDF") and len(paper) > 10_000, len(paper)
    assert visit.find("#print").is_displayed(), "no button prints the page"


with visiting(lambda archive: None) as visit:
    opens(visit)
    enters(visit, "arrest", 1)
    enters(visit, "remand", 0, "حبسه أربعة أيام على ذمة التحقيق")
    sees_next_dates_and_why(visit)
    enters(visit, "renewal", 0, "تجديد حبسه خمسة عشر يومًا", day(15))
    visit.expect("محبوس احتياطيًا · يومان")
    assert visit.all("svg.line-of-time"), "there is no line of time"
    sees_what_the_renewal_changed(visit)
    takes_the_calendar(visit)
    prints(visit)
    asks_who_is_meant(visit)
    says_what_is_wrong(visit)
    visit.go("/search?q=سالم عوض").expect("1054 لسنة 2026").follow("1054 لسنة 2026")
    assert visit.driver.current_url.endswith("/cases/1"), visit.driver.current_url
    visit.driver.set_window_size(390, 844)
    for path in ("/", "/cases", "/cases/1", "/cases/new", "/cases/1/edit", "/cases/1/events/new",
                 "/events/1", "/members", "/members?all=1", "/members/new", "/people/1",
                 "/conflicts?names=سالم نور الدين عوض", "/figures"):
        visit.go(path).check()
print("worked")
