"""A lawyer files a paper in the browser, finds it again and reads it, with the keyboard only where it helps."""

from visit import SAMPLES, By, Keys, visiting


def samples(archive):
    archive.run("add", str(SAMPLES / "notes"), str(SAMPLES / "laws"), statuses=(0, 3))


def files_and_finds(visit):
    paper = visit.archive.folder / "مذكرة.txt"
    paper.write_text("مذكرة بشأن الزعفران\n\nطلب المحامي الاطلاع على أوراق الزعفران المتخيلة.\n", encoding="utf-8")
    visit.go("/intake").check()
    visit.find("input[type=file]").send_keys(str(paper))
    visit.click("main form button[type=submit], main form button:not([type])")
    visit.expect("مذكرة.txt").check()
    visit.go("/").fill("q", "الزعفران")
    visit.find("[name=q]").send_keys(Keys.ENTER)
    visit.expect("مذكرة").check()
    marks = [mark.text for mark in visit.all("main mark")]
    assert marks and all("زعفران" in mark for mark in marks), marks


def reads_by_key(visit):
    visit.go("/search?q=الحبس").check()
    visit.click(visit.all("main h2 a, main h3 a")[0]).check()
    assert visit.driver.find_element(By.TAG_NAME, "html").get_attribute("dir") == "rtl"
    marks = visit.all("main mark")
    assert marks, "nothing is marked in the document"
    visit.press("KeyN")
    current = visit.driver.execute_script(
        "return document.querySelectorAll('mark.here').length")
    assert current == 1, f"{current} marks are the present one"


with visiting(samples) as visit:
    files_and_finds(visit)
    reads_by_key(visit)
with visiting(samples, width=390, height=844) as visit:
    for path in ("/", "/search?q=الحبس", "/documents", "/documents/1", "/intake", "/help", "/trash"):
        visit.go(path).check()
print("read")
