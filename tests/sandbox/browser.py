"""Tests the console of the sandbox in a headless Chromium: ``nox -s browser``."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from braze_client import Braze, ServerError, dicts

from ..operations import OPERATIONS
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


@pytest.fixture
def console(browser: webdriver.Chrome) -> Iterator[str]:
    """The address of a sandbox whose console is open. Afterwards, the browser has seen no error and no other host."""
    with run_sandbox() as url:
        browser.get(url)
        wait(browser, "#status", "running")
        yield url
        entries: list[Any] = browser.get_log("performance")  # type: ignore[no-untyped-call]
        sent = [json.loads(entry["message"])["message"] for entry in entries]
        urls = [entry["params"]["request"]["url"] for entry in sent if entry["method"] == "Network.requestWillBeSent"]
        assert urls
        assert [fetched for fetched in urls if not fetched.startswith((url, "data:", "chrome:", "about:"))] == []
        errors: list[Any] = browser.get_log("browser")  # type: ignore[no-untyped-call]
        assert [entry for entry in errors if entry["level"] == "SEVERE" and "400" not in entry["message"]] == []


def client(url: str) -> Braze:
    """Return a client of the sandbox."""
    return Braze("any", base_url=url)


def fill_in(browser: webdriver.Chrome, element: WebElement, text: str) -> None:
    """Replace the text of a field that React controls."""
    browser.execute_script(
        """
        const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(arguments[0]), "value").set;
        set.call(arguments[0], arguments[1]);
        arguments[0].dispatchEvent(new Event("input", { bubbles: true }));
        """,
        element,
        text,
    )


def test_try_out(console: str, browser: webdriver.Chrome) -> None:
    """A request that is tried out appears with its response, and so does its user, until a reset that is confirmed."""
    assert "Braze" in wait(browser, ".swagger-ui .info .title").text
    save_screenshot(browser, "1-start")
    wait(browser, "#operations-users-users_track .opblock-summary-control").click()
    assert "75 objects" in wait(browser, "#operations-users-users_track .opblock-description").text
    wait(browser, "#operations-users-users_track .try-out__btn").click()
    user = {"external_id": "browser-1", "first_name": "Ada", "colour": "<b>red</b>"}
    body = wait(browser, "#operations-users-users_track textarea.body-param__text")
    fill_in(browser, body, json.dumps({"attributes": [user]}))
    wait(browser, "#operations-users-users_track .execute").click()
    wait(browser, "#operations-users-users_track .live-responses-table tbody .response-col_status", "201")

    wait(browser, "#requests li", "/users/track").click()
    request, response = wait(browser, "#requests li .both").find_elements(By.TAG_NAME, "pre")
    assert json.loads(request.text) == {"attributes": [user]}
    assert json.loads(response.text) == {"message": "success", "attributes_processed": 1}
    save_screenshot(browser, "2-request")
    wait(browser, "#users-tab").click()
    wait(browser, "#users li", "browser-1").click()
    assert json.loads(wait(browser, "#users li pre").text)["custom_attributes"] == {"colour": "<b>red</b>"}
    browser.set_window_size(760, 1000)
    save_screenshot(browser, "3-narrow")
    browser.set_window_size(1440, 900)

    wait(browser, "#reset").click()
    save_screenshot(browser, "4-reset")
    wait(browser, "#reset-dialog button", "Cancel").click()
    time.sleep(1.5)
    assert wait(browser, "#user-count").text == "1"
    wait(browser, "#reset").click()
    wait(browser, "#confirm-reset").click()
    wait(browser, "#users-view .empty", "No users yet")
    wait(browser, "#requests-tab").click()
    wait(browser, "#requests-view .empty", "No requests yet")
    assert wait(browser, "#user-count").text == wait(browser, "#request-count").text == "0"


def test_outbox(console: str, browser: webdriver.Chrome) -> None:
    """A message has a preview: an email is rendered, without scripts, and push and SMS look as on a phone."""
    body = "<h1 style='color:#5b3df5'>Spring</h1><p>Hello</p><script>document.body.innerHTML = 'hacked'</script>"
    messages: dicts.Messages = {
        "email": {"app_id": "a", "from": "Shop <shop@example.com>", "subject": "Spring is here", "body": body},
        "apple_push": {"alert": {"title": "Almost there", "body": "Your order arrives within the hour."}},
        "android_push": {"alert": "Your order arrives within the hour.", "title": "Almost there"},
        "sms": {"subscription_group_id": "g", "app_id": "a", "body": "Your code is 1234"},
    }
    with client(console) as braze:
        attributes = {"external_id": "u1", "email": "ada@example.com", "phone": "+15555550100"}
        braze.users.track(attributes=[attributes])
        braze.messages.send(external_user_ids=["u1"], messages=messages)
    wait(browser, "#messages-tab").click()
    for channel, text in (("email", "Spring is here"), ("apple push", "Almost there"), ("sms", "Your code is 1234")):
        wait(browser, "#messages li summary", channel).click()
        assert text in wait(browser, "#messages li .preview", text).text
    assert "ada@example.com" in wait(browser, "#messages .email").text
    browser.switch_to.frame(wait(browser, "#messages iframe"))
    assert wait(browser, "body").text == "Spring\nHello"
    browser.switch_to.default_content()
    save_screenshot(browser, "5-outbox")


def test_data_and_invented(console: str, browser: webdriver.Chrome) -> None:
    """Every collection that is not empty can be opened. Made-up statistics are marked, and requests can be filtered."""
    with client(console) as braze:
        braze.kpi.dau_data_series(length=2)
        braze.campaigns.list()
    wait(browser, "#requests li .invented", "made-up statistics")
    fill_in(browser, wait(browser, "#filter"), "kpi_dau")
    wait(browser, "#requests li", "/kpi/dau/data_series").click()
    assert "are made up" in wait(browser, "#requests .note").text
    assert "/campaigns/list" not in wait(browser, "#requests").text
    save_screenshot(browser, "6-invented")
    fill_in(browser, wait(browser, "#filter"), "")
    wait(browser, "#data-tab").click()
    state = httpx.get(f"{console}/_sandbox/state").json()
    for kind in state.keys() - {"users", "messages"}:
        summary = wait(browser, f"#collection-{kind} > summary", str(len(state[kind])))
        browser.execute_script("arguments[0].click()", summary)
        wait(browser, f"#collection-{kind} li")
    assert {"catalog_items", "data_objects", "translations", "banners"} <= state.keys()
    assert not browser.find_element(By.CSS_SELECTOR, "#collection-exports").is_displayed()
    wait(browser, "#collection-dashboard_users li", "mira.solberg@example.com")
    wait(browser, "#collection-campaigns li", "Spring newsletter").click()
    assert json.loads(wait(browser, "#collection-campaigns li pre").text)["name"] == "Spring newsletter"
    wait(browser, "#collection-schedules li", "messages")
    save_screenshot(browser, "7-data")


def test_faults(console: str, browser: webdriver.Chrome) -> None:
    """A fault can be added as a rule, switched off and on, and removed."""
    wait(browser, "#faults-tab").click()
    fill_in(browser, wait(browser, "#fault-rule"), "user_track status=503")
    wait(browser, "#add-fault button").click()
    wait(browser, "#fault-error", "did you mean users_track")
    fill_in(browser, wait(browser, "#fault-rule"), "users_* status=503")
    wait(browser, "#add-fault button").click()
    with client(console) as owner:
        braze = owner.with_options(max_retries=0)
        wait(browser, "#faults li", "status=503")
        with pytest.raises(ServerError):
            braze.users.track(attributes=[{"external_id": "u1"}])
        wait(browser, "#faults li", "applied: 1")
        save_screenshot(browser, "8-faults")
        wait(browser, "#faults input").click()
        WebDriverWait(browser, SECONDS).until(lambda _: not faults(console)[0]["enabled"])
        braze.users.track(attributes=[{"external_id": "u1"}])
    wait(browser, "#faults button", "Remove").click()
    wait(browser, "#faults-view .empty", "No faults")


def faults(url: str) -> list[dict[str, Any]]:
    """Return the faults of a sandbox."""
    found: list[dict[str, Any]] = httpx.get(f"{url}/_sandbox/faults").json()["faults"]
    return found


def test_deep_link(console: str, browser: webdriver.Chrome) -> None:
    """The operation that a link leads to is not hidden under the header, and the filter finds operations."""
    browser.get(f"{console}/#/users/users_track")
    browser.refresh()
    wait(browser, "#operations-users-users_track .opblock-body")
    top = "return document.getElementById('operations-users-users_track').getBoundingClientRect().top"
    below = "return document.querySelector('body > header').getBoundingClientRect().bottom"
    WebDriverWait(browser, SECONDS).until(lambda driver: driver.execute_script(top) < 600)
    time.sleep(1)
    assert browser.execute_script(top) >= browser.execute_script(below)
    save_screenshot(browser, "9-link")
    fill_in(browser, wait(browser, ".operation-filter-input"), "hard_bounces")
    WebDriverWait(browser, SECONDS).until(
        lambda driver: len(driver.find_elements(By.CSS_SELECTOR, "#reference .opblock")) == 1
    )
    save_screenshot(browser, "10-filter")


@pytest.mark.parametrize("namespace", sorted({operation.namespace for operation in OPERATIONS}))
def test_examples(namespace: str, console: str, browser: webdriver.Chrome) -> None:
    """What "Try it out" fills in works as it stands, for every operation."""
    for operation in OPERATIONS:
        if operation.namespace != namespace:
            continue
        httpx.post(f"{console}/_sandbox/reset")
        block = f"#operations-{namespace}-{operation.id}"
        browser.execute_script("arguments[0].click()", wait(browser, f"{block} .opblock-summary-control"))
        browser.execute_script("arguments[0].click()", wait(browser, f"{block} .try-out__btn"))
        browser.execute_script("arguments[0].click()", wait(browser, f"{block} .execute"))
        status = wait(browser, f"{block} .live-responses-table tbody .response-col_status", "0").text
        assert status.splitlines()[0] == str(operation.success.status), (
            operation.id,
            wait(browser, f"{block} .responses-wrapper").text,
        )
        browser.execute_script("arguments[0].click()", wait(browser, f"{block} .opblock-summary-control"))
