"""A visit to an archive in a real browser, for the tests beside this file.

Debian's `chromium-driver` and `python3-selenium` drive it. The program is named by $SIJILL; the archive
is a fresh one in a folder that is gone afterwards. Chromium reaches nothing but this machine.
"""

import base64
import contextlib
import os
import pathlib
import re
import subprocess
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples"
PATIENCE_SECONDS = 20


class Archive:
    """An archive with the program that serves it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.path = self.folder / "archive.sijill"
        self.server = None
        self.run("init")

    def run(self, *words, statuses=(0,)):
        """Runs a command on the archive and gives what it printed."""
        line = [os.environ["SIJILL"], "--archive", str(self.path), "--lang", "en", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode in statuses, (words, done.returncode, done.stderr)
        return done.stdout

    def serve(self):
        """Begins to serve and gives the address of the site."""
        line = [os.environ["SIJILL"], "--archive", str(self.path), "serve", "--port", "0"]
        self.server = subprocess.Popen(line, stdout=subprocess.PIPE, text=True)
        said = self.server.stdout.readline()
        return "http://127.0.0.1:" + re.search(r"127\.0\.0\.1:(\d+)", said).group(1)

    def close(self):
        if self.server:
            self.server.terminate()
            assert self.server.wait(timeout=20) == 0, "the server ended badly"


class Visit:
    """A browser at the site, and what a person does there. Every click and typed field is counted."""

    def __init__(self, driver, address):
        self.driver = driver
        self.address = address
        self.actions = 0

    def go(self, path):
        self.driver.get(self.address + path)
        return self

    def find(self, selector):
        return WebDriverWait(self.driver, PATIENCE_SECONDS).until(
            lambda driver: driver.find_element(By.CSS_SELECTOR, selector), selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def click(self, target):
        self.actions += 1
        element = self.find(target) if isinstance(target, str) else target
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()
        return self

    def follow(self, words):
        """Clicks the link or button that says these words."""
        self.actions += 1
        wanted = f"//a[contains(normalize-space(.), '{words}')] | //button[contains(normalize-space(.), '{words}')]"
        element = WebDriverWait(self.driver, PATIENCE_SECONDS).until(
            lambda driver: driver.find_element(By.XPATH, wanted), words)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()
        return self

    def fill(self, name, text):
        """Types into the field of this name; a date field takes an ISO date."""
        self.actions += 1
        element = self.find(f"[name='{name}']")
        if element.get_attribute("type") in ("date", "time", "month"):
            self.driver.execute_script("arguments[0].value = arguments[1]", element, text)
        else:
            element.clear()
            element.send_keys(text)
        return self

    def upload(self, name, path):
        """Chooses a file in the field of this name."""
        self.actions += 1
        self.find(f"[name='{name}']").send_keys(str(path))
        return self

    def choose(self, name, value):
        self.actions += 1
        Select(self.find(f"select[name='{name}']")).select_by_value(value)
        return self

    def press(self, key):
        """Presses a key on the page itself, as on an Arabic keyboard: by its place."""
        self.actions += 1
        self.driver.execute_script(
            "document.dispatchEvent(new KeyboardEvent('keydown',"
            " {code: arguments[0], key: 'ؤ', bubbles: true, cancelable: true}))", key)
        return self

    def printed(self):
        """The page as it prints: the bytes of a PDF, and how many sheets it has."""
        pdf = base64.b64decode(self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True})["data"])
        return pdf, len(re.findall(rb"/Type\s*/Page\b", pdf))

    def text(self):
        return self.find("main").text

    def expect(self, *words):
        """Waits until the page says all of these words."""
        said = ""
        def says(_):
            nonlocal said
            said = self.text()
            return all(word in said for word in words)
        # A page that is just being left answers for itself no more, and the driver has several errors
        # that say so.
        wait = WebDriverWait(self.driver, PATIENCE_SECONDS, ignored_exceptions=[WebDriverException])
        try:
            wait.until(says)
        except TimeoutException:
            raise AssertionError(f"{words} not in: {said[:2000]}") from None
        return self

    def check(self):
        """What holds on every page: nothing wider than the window, nothing failed or from elsewhere."""
        wide = self.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.driver.current_url} is {wide} pixels too wide"
        loaded = self.driver.execute_script(
            "return performance.getEntriesByType('resource').map(e => e.name)")
        foreign = [name for name in loaded if not name.startswith(self.address)]
        assert foreign == [], f"{self.driver.current_url} asked elsewhere: {foreign}"
        return self


@contextlib.contextmanager
def visiting(prepare, lang="ar", width=1280, height=900):
    """A browser at a fresh archive that `prepare` filled."""
    with tempfile.TemporaryDirectory(prefix="sijill-browser-") as folder:
        archive = Archive(folder)
        prepare(archive)
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         f"--lang={lang}", f"--user-data-dir={folder}/profile"):
            options.add_argument(argument)
        options.add_experimental_option("prefs", {"intl.accept_languages": lang})
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        try:
            driver.set_window_size(width, height)
            visit = Visit(driver, archive.serve())
            visit.archive = archive
            yield visit
        finally:
            driver.quit()
            archive.close()
