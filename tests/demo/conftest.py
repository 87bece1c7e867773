import shutil
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from bot.demo import page as demo_page
from bot.demo.people import Seat
from bot.demo.stage import Stage
from bot.simulator.world import FakeTelegram, Person
from tests.demo.shots import shot
from tests.dialogue import UNHURRIED

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip

WIDE = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=390, height=844)

expect.set_options(timeout=20_000)


@dataclass
class Visit:
    """A visitor's look at the page, and what went wrong in her browser."""

    page: Page
    problems: list[str] = field(default_factory=list[str])

    def phone(self, seat: Seat) -> Locator:
        """The phone of a seat."""
        return self.page.locator(f".phone.{seat.key}")

    def tab(self, seat: Seat) -> Locator:
        """The button that opens and closes her phone."""
        return self.page.locator(f'[data-person="{seat.telegram_id}"]')

    async def say(self, seat: Seat, text: str) -> None:
        """She writes a text."""
        box = self.phone(seat).get_by_role("textbox")
        await box.fill(text)
        await box.press("Enter")

    def keys(self, seat: Seat, label: str) -> Locator:
        """The buttons with this label in her chat."""
        return self.phone(seat).locator(".key").get_by_text(label, exact=True)

    async def press(self, seat: Seat, label: str) -> None:
        """She presses the newest button with this label."""
        await self.keys(seat, label).last.click()


@dataclass
class Demo:
    """A demo at work, and the browser to look at it with."""

    stage: Stage
    browser: Browser

    @property
    def world(self) -> FakeTelegram:
        """Its Telegram."""
        return self.stage.world

    def person(self, seat: Seat) -> Person:
        """The account of a seat."""
        return self.stage.person(seat)

    async def visit(self, viewport: ViewportSize = WIDE, **context: object) -> Visit:
        """Open the page; keywords go to the browser's context."""
        made = await self.browser.new_context(viewport=viewport, **context)  # type: ignore[arg-type]
        visit = Visit(await made.new_page())
        address = self.stage.simulator.address
        visit.page.on("pageerror", lambda error: visit.problems.append(str(error)))
        visit.page.on(
            "console",
            lambda said: visit.problems.append(said.text) if said.type == "error" else None,
        )
        visit.page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((address, address.replace("http", "ws"), "data:"))
                else visit.problems.append(request.url)
            ),
        )
        await visit.page.goto(f"{address}/")
        await expect(visit.page.locator("body.ready")).to_be_visible()
        return visit


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncGenerator[Browser]:
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demos share the database that they begin with: filling it takes seconds."""
    return tmp_path_factory.mktemp("demo")


@pytest_asyncio.fixture(loop_scope="module")
async def stage(folder: Path, request: pytest.FixtureRequest) -> AsyncGenerator[Stage]:
    """A demo without a browser, that points at nothing for long. Its parameter is the language in
    which it begins; "apart": each in her own.
    """
    language: str = getattr(request, "param", "en")
    made = Stage(folder, UNHURRIED)
    demo_page.Page(made, pace=0)
    await made.simulator.open()
    apart = language == "apart"
    await made.begin("en" if apart else language, together=not apart)
    await made.settled()
    yield made
    await made.end()
    await made.simulator.close()


@pytest_asyncio.fixture(loop_scope="module")
async def demo(stage: Stage, browser: Browser) -> AsyncGenerator[Demo]:
    yield Demo(stage, browser)
    for context in browser.contexts:
        for page in context.pages:
            await shot(page)
        await context.close()
