"""A secretary opens a case with two numbers, enters arrest, remand and renewal, prints it and takes the dates."""

import base64
import datetime

from visit import By, visiting

TODAY = datetime.date.today()


def days_ago(days):
    return (TODAY - datetime.timedelta(days=days)).isoformat()


def opens(visit):
    visit.go("/cases").check().follow("قضية جديدة")
    before = visit.actions
    visit.fill("numbers", "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري قصر النيل")
    visit.fill("accused", "سالم نور الدين حلمي عوض")
    visit.fill("body", "نيابة أمن الدولة العليا")
    visit.follow("افتح القضية")
    assert visit.actions - before <= 4, "three fields and a button open a case"
    visit.expect("1054 لسنة 2026", "88 لسنة 2026", "سالم نور الدين حلمي عوض", "ما ينقص القضية").check()


def enters(visit, kind, days, decision=""):
    visit.follow("أضف واقعة")
    visit.choose("type", kind).fill("date", days_ago(days))
    if decision:
        visit.find("details:has([name=decision]) summary").click()
        visit.fill("decision", decision)
    visit.check()
    visit.click("main form .btn.first")
    visit.expect("الوقائع والجلسات").check()


def asks_who_is_meant(visit):
    visit.go("/cases/new")
    visit.fill("numbers", "7 لسنة 2026 جنح").fill("accused", "سالم نورالدين عوض")
    visit.follow("افتح القضية")
    visit.expect("هل تقصد أحد هؤلاء؟", "سالم نور الدين حلمي عوض").check()
    kept = visit.find("[name=numbers]").get_attribute("value")
    assert kept == "7 لسنة 2026 جنح", kept
    visit.follow("افتح القضية")
    visit.expect("القضية 7 لسنة 2026 جنح", "سالم نور الدين حلمي عوض")


def says_what_is_wrong(visit):
    visit.go("/cases/1/events/new").choose("type", "hearing").fill("date", "31/4/2026")
    visit.click("main form .btn.first")
    visit.expect("ليس تاريخًا").check()
    assert visit.find("[name=date]").get_attribute("value") == "31/4/2026"


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
    enters(visit, "arrest", 20)
    enters(visit, "remand", 19, "حبسه أربعة أيام على ذمة التحقيق")
    enters(visit, "renewal", 15, "تجديد حبسه خمسة عشر يومًا")
    visit.expect("محبوس احتياطيًا · 21 يومًا")
    assert visit.all("svg.line-of-time"), "there is no line of time"
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
