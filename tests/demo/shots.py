"""Screenshots of what the tests have done, in the folder that KURAK_TEST_SHOTS names."""

import itertools
import os

from playwright.async_api import Page

FOLDER = os.environ.get("KURAK_TEST_SHOTS")

_numbers = itertools.count(1)


async def shot(page: Page) -> None:
    """Leave a screenshot, if a folder for them is named."""
    if FOLDER:
        test = os.environ.get("PYTEST_CURRENT_TEST", "").partition("::")[2].partition(" ")[0]
        await page.screenshot(path=f"{FOLDER}/{next(_numbers):02}-{test}.png")
