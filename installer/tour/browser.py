"""A phone's browser, where Chromium, its driver and selenium are on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

_FLAGS: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--disable-dev-shm-usage"),
)


def missing() -> str:
    """What is not there; nothing where a phone can be shown."""
    programs = [each for each in ("chromium", "chromedriver") if shutil.which(each) is None]
    modules = [each for each in ("selenium",) if find_spec(each) is None]
    return ", ".join((*programs, *modules))


class Phone:
    def __init__(self, driver: Chrome, file: Path) -> None:
        self._driver = driver
        self._folder = file

    def open(self, address: str) -> None:
        self._driver.get(address)

    def picture(self, name: str, size: tuple[int, int]) -> None:
        """The whole page, as long as it is."""
        width, height = size
        self._be(width, height)
        script = "return document.documentElement.scrollHeight"
        self._be(width, max(height, int(self._driver.execute_script(script))))
        if not self._driver.save_screenshot(str(self._folder / name)):
            raise OSError(f"{self._folder / name} cannot be written")

    def _be(self, width: int, height: int) -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self._driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


@contextmanager
def phone(folder: Path) -> Iterator[Phone]:
    """Pictures go into the folder. Only where nothing is `missing`."""
    from selenium.webdriver import (  # noqa: PLC0415 (not on every machine)
        Chrome,
        ChromeOptions,
        ChromeService,
    )

    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    with TemporaryDirectory() as profile:
        for flag in (*_FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        driver = Chrome(options=options, service=ChromeService(shutil.which("chromedriver")))
        try:
            yield Phone(driver, folder)
        finally:
            driver.quit()
