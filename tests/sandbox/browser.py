"""Tests the console of the sandbox in a headless Chromium: ``nox -s browser``."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from ..processes import run_sandbox

CHROMIUM = Path("/usr/bin/chromium")
DRIVER = Path("/usr/bin/chromedriver")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,900",
)
SECONDS = 20

pytestmark = pytest.mark.skipif(
    not (CHROMIUM.exists() and DRIVER.exists()),
    reason="needs Debian's Chromium: apt-get install chromium chromium-driver",
)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """A browser with its own profile, which logs its requests and errors."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


def wait(browser: webdriver.Chrome, selector: str, text: str = "") -> WebElement:
    """Wait for a visible element that contains *text*, and return it."""

    def look(driver: webdriver.Chrome) -> WebElement | None:
        elements = driver.find_elements(By.CSS_SELECTOR, selector)
        return next((element for element in elements if element.is_displayed() and text in element.text), None)

    found = WebDriverWait(browser, SECONDS, ignored_exceptions=[Exception]).until(look)
    assert found is not None
    return found


def save_screenshot(browser: webdriver.Chrome, name: str) -> None:
    """Save a screenshot, if screenshots are enabled."""
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        browser.save_screenshot(str(Path(folder) / f"{name}.png"))


def test_console(browser: webdriver.Chrome) -> None:
    """The console shows the API reference. A request to `/users/track` and its user appear, until a reset."""
    with run_sandbox() as url:
        use_console(browser, url)


def use_console(browser: webdriver.Chrome, url: str) -> None:
    browser.get(url)
    wait(browser, "#status", "running")
    assert "Braze" in wait(browser, ".swagger-ui .info .title").text
    save_screenshot(browser, "1-start")

    wait(browser, "#operations-users-users_track .opblock-summary-control").click()
    assert "75 objects" in wait(browser, "#operations-users-users_track .opblock-description").text
    wait(browser, "#operations-users-users_track .try-out__btn").click()
    body = wait(browser, "#operations-users-users_track textarea.body-param__text")
    user = {"external_id": "browser-1", "first_name": "Ada", "colour": "<b>red</b>"}
    browser.execute_script(
        """
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
        set.call(arguments[0], arguments[1]);
        arguments[0].dispatchEvent(new Event("input", { bubbles: true }));
        """,
        body,
        json.dumps({"attributes": [user]}),
    )
    wait(browser, "#operations-users-users_track .execute").click()
    wait(browser, "#operations-users-users_track .live-responses-table tbody .response-col_status", "201")

    wait(browser, "#users li", "browser-1").click()
    shown = wait(browser, "#users li pre").text
    assert json.loads(shown)["custom_attributes"] == {"colour": "<b>red</b>"}
    wait(browser, "#requests li", "/users/track").click()
    assert json.loads(wait(browser, "#requests li pre").text)["body"] == {"attributes": [user]}
    save_screenshot(browser, "2-tracked")
    browser.set_window_size(760, 1000)
    save_screenshot(browser, "3-narrow")
    browser.set_window_size(1440, 900)

    wait(browser, "#reset").click()
    wait(browser, "aside .empty", "No users yet")
    assert wait(browser, "#user-count").text == "0"

    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]  # type: ignore[no-untyped-call]
    urls = [entry["params"]["request"]["url"] for entry in messages if entry["method"] == "Network.requestWillBeSent"]
    assert urls
    assert [fetched for fetched in urls if not fetched.startswith((url, "data:", "chrome:"))] == []
    errors = [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]  # type: ignore[no-untyped-call]
    assert errors == []
