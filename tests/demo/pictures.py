"""`make pictures`: takes the pictures in README and the guides from the demo, in every language."""

import asyncio
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bot.demo import page as demo_page
from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER, Seat
from bot.demo.stage import Stage, button
from bot.demo.tour import STEPS, Tour
from bot.simulator import markup
from handlers.events.callbacks import ManagedEvents, ManageEvent
from handlers.kit.buttons import Press
from handlers.kit.review_cards import OpenReview
from handlers.kit.texts import LANGUAGES, texts
from handlers.terms.callbacks import ChairDesk, ShowHandover
from tests.demo.conftest import CHROMIUM, FLAGS, WIDE

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"

TAKEN: tuple[tuple[str, str, Seat], ...] = (
    ("found", "find", NEWCOMER),
    ("contact", "introduce", NEWCOMER),
    ("reminded", "remind", MEMBER),
)
"""The name of a picture, the step of the tour after which it is taken, and whose phone it shows."""

STAFF: tuple[tuple[str, Seat, str, tuple[type[Press], ...]], ...] = (
    ("review", COORDINATOR, "/review", (OpenReview,)),
    ("event", ADMIN, "/events", (ManagedEvents, ManageEvent)),
    ("admin", ADMIN, "/admin", ()),
    ("chair", COORDINATOR, "/year", (ChairDesk,)),
    ("plan", COORDINATOR, "/plan", ()),
    ("handover", COORDINATOR, "/year", (ChairDesk, ShowHandover)),
)
"""The name of a picture, whose phone it shows, what she writes, and what she presses then. They are
taken after the registration, in the languages of the guides for staff.
"""

STAFF_LANGUAGES = ("en", "ru")


_TO_TOP = """(text) => {
    text.scrollIntoView({ block: "start" });
    text.closest("[role=log]").scrollBy(0, -90);
}"""


async def take(stage: Stage, browser: Browser, language: str) -> None:
    """Go through the tour in this language, with everybody in it, and take the pictures."""
    await stage.begin(language)
    tour = Tour(stage, pace=0)
    context = await browser.new_context(
        viewport=WIDE, locale=language, color_scheme="light", reduced_motion="reduce"
    )
    page = await context.new_page()
    await page.goto(stage.simulator.address)
    if language in STAFF_LANGUAGES:
        await tour.show(STEPS.index("register"))
        for name, seat, command, presses in STAFF:
            await _act(stage, seat, command, presses)
            await _shoot(stage, page, seat, f"{language}-{name}")
    for name, step, seat in TAKEN:
        await tour.show(STEPS.index(step))
        await stage.settled()
        # The reminder is not the last message of that morning.
        said = texts(language)("event-reminder-days", count=7) if step == "remind" else None
        await _shoot(stage, page, seat, f"{language}-{name}", said)
    await context.close()


async def _act(stage: Stage, seat: Seat, command: str, presses: Iterable[type[Press]]) -> None:
    person = stage.person(seat)
    if not person.messages:
        stage.world.write(person, "/start")
        await stage.settled()
    stage.world.write(person, command)
    await stage.settled()
    for press in presses:
        found = button(person, lambda one, press=press: isinstance(one, press), newest_only=True)
        assert found is not None, command
        stage.world.press(person, *found)
        await stage.settled()


async def _shoot(stage: Stage, page: Page, seat: Seat, name: str, said: str | None = None) -> None:
    """Take a picture of her phone; of the message that says this, or of the newest one."""
    phone = page.locator(f".phone.{seat.key}")
    if not await phone.is_visible():
        await page.locator(f'[data-person="{seat.telegram_id}"]').click()
    if said is not None:
        await phone.get_by_text(markup.parse(said)[0]).last.evaluate(_TO_TOP)
    else:
        newest = list(stage.person(seat).messages.values())[-1]["text"].split("\n")[0]
        await phone.get_by_text(newest).last.wait_for()
    await page.evaluate("document.querySelectorAll('.toast').forEach((one) => one.remove())")
    await phone.screenshot(path=FOLDER / f"{name}.png")


async def main(languages: list[str]) -> None:
    """Take the pictures of these languages."""
    if CHROMIUM is None:
        sys.exit("The pictures need Chromium: install it (Debian: apt install chromium)")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        demo_page.Page(stage, pace=0)
        await stage.simulator.open()
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            for language in languages:
                await take(stage, browser, language)
            await browser.close()
        await stage.end()
        await stage.simulator.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or list(LANGUAGES)))
