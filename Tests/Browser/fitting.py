"""Whoever reads at 320 pixels, on a telephone or on a screen, never has to push a page sideways.

Every page that a link leads to is visited, in both languages, in an archive whose records hold addresses
of 170 letters and words without a space.
"""

import os
import re
import subprocess
import urllib.parse

from visit import SAMPLES, visiting

LONG = "https://example.org/" + "a" * 150
WORD = "قضية" * 40
WIDTHS = (320, 390, 1280)
# Pages of one noun are alike: so many addresses of one kind are enough, and one of each narrowing.
ALIKE_MAX = 3
FILES = re.compile(r"\.(ics|csv|json|docx|zip|css|js|svg)$|/original$|^/assets/")


def fill(archive):
    run = archive.run
    run("add", str(SAMPLES / "notes"), str(SAMPLES / "cases"), statuses=(0, 3))
    run("member", "import", str(SAMPLES / "records" / "members.csv"))
    run("case", "import", str(SAMPLES / "records" / "cases.csv"))
    run("event", "import", str(SAMPLES / "records" / "events.csv"))
    environment = dict(os.environ, SIJILL_ARCHIVE=str(archive.path))
    subprocess.run(["bash", str(SAMPLES / "dossiers.sh")], env=environment, check=True, timeout=200,
                   stdout=subprocess.DEVNULL)
    paper = archive.folder / f"{'ورقة' * 20}.txt"
    paper.write_text(f"{LONG}\n\n{WORD} {LONG}\n", encoding="utf-8")
    run("add", str(paper), "--case", WORD, "--tag", WORD)
    run("case", "add", "31 لسنة 2026 جنح", "--accused", WORD, "--title", LONG, "--court", WORD)
    run("hearing", "add", "31 لسنة 2026 جنح", "2026-12-20", "--description", LONG, "--decision", WORD)
    run("deadline", "add", "2026-12-20", "--title", LONG, "--case", "31 لسنة 2026 جنح", "--person", WORD)
    run("task", "add", LONG, "--to", "media", "--body", LONG, "--due", "2026-12-01", "--person", WORD)
    run("notification", "add", "hq_address", WORD, "--party", WORD, "--decision", LONG, "--address", WORD)
    run("feed", "new", WORD)
    run("watch", "add", "بحث " + "كلمة" * 15, "example", statuses=(0, 1))


def kind(address):
    """What an address is one of: its path without numbers, and what it asks for."""
    parts = urllib.parse.urlsplit(address)
    path = re.sub(r"\d+", "#", re.sub(r"[0-9a-f]{20,}", "*", parts.path))
    return path, tuple(sorted(name for name, _ in urllib.parse.parse_qsl(parts.query)))


def links(visit):
    return visit.driver.execute_script("""
        return [...document.querySelectorAll('a[href^="/"]:not([download])')]
          .map(a => a.getAttribute('href').split('#')[0])""")


def sticking_out(visit):
    """How many pixels the page is too wide at each width, and what sticks out of it."""
    faults = []
    for width in WIDTHS:
        # A browser's own window cannot be so narrow; what it shows can.
        visit.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
        pixels, out, cut = visit.driver.execute_script("""
            const root = document.documentElement, room = root.clientWidth;
            const out = [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect();
              return box.width && (box.right > room + 1 || box.left < -1) && !e.closest('.scroll, .unseen, .skip');
            }).slice(-3).map(e => e.tagName + '.' + e.getAttribute('class'));
            // A word that stands a letter a line has no room either.
            const cut = [...document.querySelectorAll('main *')].filter(e => {
              const box = e.getBoundingClientRect(), size = parseFloat(getComputedStyle(e).fontSize);
              return e.children.length === 0 && e.textContent.trim().length > 3 && box.width
                && box.width < 2.2 * size && box.height > 4 * size && !e.closest('.unseen, svg');
            }).map(e => e.textContent.slice(0, 20));
            return [root.scrollWidth - room, out, cut]""")
        if pixels > 0 or cut:
            faults.append((visit.driver.current_url, width, pixels, out, cut))
    return faults


def sweep(visit, waiting):
    """Visits every page that links lead to, a few of each kind, in both languages."""
    seen, found, faults = {}, [], []
    visit.go("/?lang=ar")
    while waiting:
        address = waiting.pop(0)
        what = kind(address)
        if (address in found or {"lang", "digits"} & set(what[1]) or FILES.search(what[0])
                or len(what[1]) > 1 or seen.get(what, 0) >= (1 if what[1] else ALIKE_MAX)):
            continue
        seen[what] = seen.get(what, 0) + 1
        found.append(address)
        faults += sticking_out(visit.go(address))
        waiting += links(visit)
    visit.go("/?lang=en")
    for address in found:
        faults += sticking_out(visit.go(address))
    return found, faults


with visiting(fill) as visit:
    found, faults = sweep(visit, [
        "/", "/cases", "/cases/31", "/board", "/tasks", "/search?q=example", "/trash", "/feeds"])
    assert len(found) > 60, found
    assert faults == [], f"{len(faults)} of {len(found)}:\n" + "\n".join(map(str, faults))
print("fits")
