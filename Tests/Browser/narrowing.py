"""A lawyer narrows a search by what stands beside it, leaves a value out, orders it, and reads hit by hit."""

from visit import SAMPLES, visiting


def samples(archive):
    archive.run("add", str(SAMPLES), statuses=(0, 3))


def click(visit, target):
    """Clicks where the page comes to rest at once: it scrolls softly for people only."""
    visit.driver.execute_script("document.documentElement.style.scrollBehavior = 'auto'")
    return visit.click(target)


def numbers(visit):
    return [element.text for element in visit.all("#by-kind .count")]


def narrows(visit):
    visit.go("/search?q=السفر").check()
    before = numbers(visit)
    click(visit, visit.all("#by-kind .pick")[0]).check()
    assert visit.all(".chip"), "no chip says what was chosen"
    assert numbers(visit) == before, "a choice changed the numbers of its own facet"
    count = int(before[0])
    assert len(visit.all(".hits > .hit")) == min(count, 20), "the number is not that of the results"
    click(visit, visit.all("#by-year .leave")[0]).check()
    struck = visit.all(".chip.not")
    assert len(struck) == 1, "what is left out is not struck through"
    click(visit, struck[0])
    click(visit, ".clear").check()
    assert not visit.all(".chip") and numbers(visit) == before
    visit.follow("الأحدث").check()
    dates = [time.get_attribute("datetime") for time in visit.all(".hit time")]
    assert dates == sorted(dates, reverse=True), dates
    click(visit, "#by-tag .turn").check()
    visit.fill("find", "منع")
    click(visit, "#by-tag form button").check()
    assert all("منع" in pick.text for pick in visit.all("#by-tag .pick"))


def reads(visit):
    visit.go("/documents/1?q=القضية&at=2").check()
    assert [mark.get_attribute("id") for mark in visit.all("mark.here")] == ["m2"]
    after = 2 % len(visit.all(".passage mark")) + 1
    click(visit, "#next")
    assert [mark.get_attribute("id") for mark in visit.all("mark.here")] == [f"m{after}"]
    assert f"at={after}" in visit.driver.current_url, visit.driver.current_url
    assert visit.driver.current_url.endswith(f"#m{after}"), visit.driver.current_url


def opens_on_a_phone(visit):
    visit.go("/search?q=السفر").check()
    assert not visit.find("#by-kind").is_displayed()
    click(visit, ".facets > .btn").check()
    assert visit.find("#by-kind").is_displayed()


with visiting(samples) as visit:
    narrows(visit)
    reads(visit)
with visiting(samples, lang="en") as visit:
    visit.go("/search?q=السفر&more=tag&lang=en").check()
with visiting(samples, width=390, height=844) as visit:
    opens_on_a_phone(visit)
print("narrowed")
