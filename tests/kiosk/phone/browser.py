"""A real Chromium for the phone page, as small as an old phone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-extensions", "--hide-scrollbars", "--disable-dev-shm-usage"),
    "--autoplay-policy=user-gesture-required",
)
_PATIENCE_S = 15


class Browser:
    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def open(self, address: str, size: tuple[int, int] = (360, 640)) -> None:
        width, height = size
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True},
        )
        self.driver.get(address)

    def text(self, selector: str) -> str:
        return self.driver.find_element(By.CSS_SELECTOR, selector).text

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def sees(self, selector: str) -> bool:
        return any(each.is_displayed() for each in self.all(selector))

    def click(self, selector: str) -> None:
        self.driver.find_element(By.CSS_SELECTOR, selector).click()

    def wait_until_said(self, selector: str, words: str) -> None:
        def is_said(_: object) -> bool:
            return words in str(
                self.run(
                    f"var it = document.querySelector('{selector}'); return it && it.innerText"
                )
            )

        WebDriverWait(self.driver, _PATIENCE_S, 0.05).until(is_said, f"{selector}: {words}")

    def wait_until_seen(self, selector: str) -> None:
        WebDriverWait(self.driver, _PATIENCE_S, 0.05).until(
            lambda _: self.sees(selector), f"{selector} is not to be seen"
        )

    def wait_until_titled(self, words: str) -> None:
        WebDriverWait(self.driver, _PATIENCE_S, 0.05).until(
            lambda driver: driver.title == words, f"the title is not {words}"
        )

    def run(self, script: str) -> object:
        return self.driver.execute_script(script)

    def cut_off(self, is_cut: bool) -> None:
        """The network is gone, or back."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd(
            "Network.emulateNetworkConditions",
            {"offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
        )

    def overflow(self) -> int:
        """Pixels by which the page is wider than the screen."""
        found = self.run("return document.documentElement.scrollWidth - window.innerWidth")
        assert isinstance(found, int)
        return found

    def complaints(self) -> list[str]:
        """What stands in the console since it was last asked for."""
        return [str(each["message"]) for each in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def save(self, file: Path) -> None:
        self.driver.save_screenshot(str(file))


@contextmanager
def chromium(profile: Path, *, script: bool = True) -> Iterator[Browser]:
    """Raises: pytest's failure where Chromium is not installed."""
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.fail("the phone page is tested in Chromium: install chromium and chromium-driver")
    options = ChromeOptions()
    options.binary_location = program
    for flag in (*_FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not script:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2}
        )
    started = Chrome(options=options, service=ChromeService(driver))
    try:
        yield Browser(started)
    finally:
        started.quit()
