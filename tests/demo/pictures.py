"""`make pictures`: takes the pictures in README and the guides from the demo, in every language."""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bot.demo import page as demo_page
from bot.demo.people import MEMBER, NEWCOMER, Seat
from bot.demo.stage import Stage
from bot.demo.tour import STEPS, Tour
from bot.simulator import markup
from handlers.kit.texts import LANGUAGES, texts
from tests.demo.conftest import CHROMIUM, FLAGS, WIDE

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"

TAKEN: tuple[tuple[str, str, Seat], ...] = (
    ("found", "find", NEWCOMER),
    ("contact", "introduce", NEWCOMER),
    ("reminded", "remind", MEMBER),
)
"""The name of a picture, the step of the tour after which it is taken, and whose phone it shows."""


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
    for name, step, seat in TAKEN:
        await tour.show(STEPS.index(step))
        await stage.settled()
        phone = page.locator(f".phone.{seat.key}")
        if step == "remind":
            # The reminder is not the last message of that morning.
            said = markup.parse(texts(language)("event-reminder-days", count=7))[0]
            await phone.get_by_text(said).last.evaluate(_TO_TOP)
        else:
            said = list(stage.person(seat).messages.values())[-1]["text"].split("\n")[0]
            await phone.get_by_text(said).last.wait_for()
        await page.evaluate("document.querySelectorAll('.toast').forEach((one) => one.remove())")
        await phone.screenshot(path=FOLDER / f"{language}-{name}.png")
    await context.close()


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
