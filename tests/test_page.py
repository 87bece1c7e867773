"""The demo page in headless Chromium: a newcomer registers, is admitted, finds a colleague."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.simulator import markup
from handlers import commands as menus
from handlers.kit.texts import Translator, texts

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHOTS = os.environ.get("KURAK_TEST_SHOTS")
"""A folder to leave screenshots in."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

expect.set_options(timeout=20_000)

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip


@pytest.fixture
async def address(tmp_path: Path) -> AsyncGenerator[str]:
    """A demo at work."""
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).parent / "kurak"), "demo", "--port", "0",
        cwd=tmp_path, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    found = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert found is not None
    yield found[0]
    process.terminate()
    await process.communicate()
    assert process.returncode == 0


@pytest.fixture
async def browser() -> AsyncGenerator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


async def opened(browser: Browser, address: str, width: int = 1440, height: int = 900) -> Page:
    page = await browser.new_page(viewport={"width": width, "height": height})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
    page.on(
        "request",
        lambda r: (
            problems.append(r.url)
            if address not in r.url
            and not r.url.startswith(("data:", address.replace("http", "ws")))
            else None
        ),
    )
    page.problems = problems  # type: ignore[attr-defined]
    await page.goto(address)
    await expect(page.locator(".phone").first).to_be_visible()
    return page


def phone(page: Page, name: str) -> Locator:
    return page.locator(f'.phone[aria-label^="{name}"]')


async def press(chat: Locator, label: str) -> None:
    await chat.locator(".keys").get_by_role("button", name=label, exact=True).last.click()


async def say(chat: Locator, text: str) -> None:
    box = chat.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def shot(page: Page, name: str) -> None:
    if SHOTS:
        await page.screenshot(path=f"{SHOTS}/{name}.png")


async def registers(chat: Locator, t: Translator, name: str) -> None:
    """A customs officer in Kazakhstan registers in her own language."""
    await press(chat, t.plain("language-name"))
    await press(chat, t.plain("form-agree"))
    await expect(
        chat.get_by_text(t.plain("form-progress", number=2, total=8)[3:-4])
    ).to_be_visible()
    await say(chat, name)
    await press(chat, t.plain("country-KZ"))
    await press(chat, t.plain("sector-customs"))
    for number in (5, 6, 7, 8):
        progress = t.plain("form-progress", number=number, total=8)[3:-4]
        await expect(chat.get_by_text(progress)).to_be_visible()
        await press(chat, t.plain("form-skip"))
    await press(chat, t.plain("registration-send"))


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
async def test_a_newcomer_is_let_in_and_finds_a_colleague(
    browser: Browser, address: str, language: str
) -> None:
    page = await opened(browser, address)
    t, russian = texts(language), texts("ru")
    aigerim, saule = phone(page, "Aigerim"), phone(page, "Saule")
    await shot(page, f"{language}-1-start")
    await aigerim.get_by_role("button", name="START").click()
    await registers(aigerim, t, "Aigerim S.")
    await expect(aigerim.locator(".toast")).to_have_text(t.plain("registration-sent"))
    await shot(page, f"{language}-2-sent")
    await press(saule, russian.plain("review-open"))
    await press(saule, russian.plain("review-approve"))
    await expect(aigerim.get_by_text("Kurak DEMO").last).to_be_visible()
    await say(aigerim, f"{t.plain('sector-customs')} {t.plain('country-UZ')}")
    await aigerim.get_by_role("button", name="Nilufar A.", exact=True).click()
    await expect(aigerim.get_by_text("Demo Customs Office No. 3")).to_be_visible()
    await shot(page, f"{language}-3-found")
    await page.reload()
    await expect(aigerim.get_by_text("Demo Customs Office No. 3")).to_be_visible()
    assert page.problems == []  # type: ignore[attr-defined]


async def test_on_a_phone_with_the_keyboard_and_unread_marks(
    browser: Browser, address: str
) -> None:
    page = await opened(browser, address, 390, 844)
    await expect(page.locator(".phone")).to_have_count(1)
    aigerim = phone(page, "Aigerim")
    await aigerim.get_by_role("button", name="START").focus()
    await page.keyboard.press("Enter")
    await registers(aigerim, texts("en"), "Aigerim S.")
    mark = page.get_by_role("button", name="Saule").locator(".badge")
    await expect(mark).to_have_text("1")
    await shot(page, "phone-1")
    await page.get_by_role("button", name="Saule").click()
    await expect(mark).to_have_count(0)
    await expect(phone(page, "Saule")).to_be_visible()
    await shot(page, "phone-2")
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390, "nothing sticks out to the side"


async def test_the_menu_the_clock_files_and_the_dark(browser: Browser, address: str) -> None:
    page = await opened(browser, address)
    await page.emulate_media(color_scheme="dark")
    nilufar = phone(page, "Nilufar")
    await nilufar.get_by_role("button", name="Commands").click()
    menu = nilufar.get_by_role("menu")
    await expect(menu.get_by_role("menuitem")).to_have_count(len(menus.MEMBERS))
    await shot(page, "dark-menu")
    await page.keyboard.press("Escape")
    await expect(menu).to_be_hidden()
    await nilufar.get_by_role("button", name="Commands").click()
    await menu.get_by_role("menuitem", name="/help").click()
    await expect(nilufar.locator(".bubble").get_by_text("/profile")).to_be_visible()
    before = await page.locator("#clock").text_content()
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator("#clock")).not_to_have_text(before or "")
    uzbek = texts("uz")
    await nilufar.get_by_role("button", name=uzbek.plain("event-come")).click()
    seated = uzbek.plain("event-notice-seated")
    await expect(nilufar.get_by_text(seated).first).to_be_visible()
    await page.get_by_role("button", name="To the next reminder").click()
    reminder = markup.parse(uzbek("event-reminder-days", count=7))[0]
    await expect(nilufar.get_by_text(reminder)).to_be_visible()
    await expect(nilufar.get_by_text("10:00").last).to_be_visible()
    picture = {"name": "a.png", "mimeType": "image/png", "buffer": PIXEL}
    await nilufar.locator("input[type=file]").set_input_files(picture)  # type: ignore[arg-type]
    await expect(nilufar.get_by_role("img", name="A picture")).to_be_visible()
    await expect(nilufar.get_by_text(texts("uz").plain("fallback-wordless"))).to_be_visible()
    document = {"name": "report.txt", "mimeType": "text/plain", "buffer": b"text"}
    await nilufar.locator("input[type=file]").set_input_files(document)  # type: ignore[arg-type]
    await expect(nilufar.get_by_role("link", name="report.txt")).to_be_visible()
    assert page.problems == []  # type: ignore[attr-defined]


async def test_nothing_typed_becomes_markup(browser: Browser, address: str) -> None:
    page = await opened(browser, address)
    nilufar = phone(page, "Nilufar")
    await say(nilufar, "<img src=x onerror=alert(1)><b>bold</b>")
    await expect(nilufar.get_by_text("<img src=x onerror=alert(1)><b>bold</b>")).to_be_visible()
    assert await nilufar.locator(".bubble img").count() == 0
    await say(nilufar, "**bold** <i>x</i>")
    await expect(nilufar.locator(".bubble b", has_text="bold").last).to_have_text("bold")
    assert page.problems == []  # type: ignore[attr-defined]


async def test_another_site_cannot_drive_the_page(address: str) -> None:
    import aiohttp

    async with aiohttp.ClientSession() as session:
        for origin in ("https://evil.example", "null", ""):
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await session.ws_connect(
                    f"{address}demo/socket", headers={"Origin": origin} if origin else {}
                )
            async with session.post(
                f"{address}demo/file/101", data=b"x", headers={"Origin": origin}
            ) as response:
                assert response.status == 403


async def test_what_a_screen_reader_gets(browser: Browser, address: str) -> None:
    page = await opened(browser, address)
    for role, name in (
        ("log", "Chat of Aigerim"), ("navigation", "People"),
        ("complementary", "About this demo"), ("button", "+1 hour"),
    ):  # fmt: skip
        await expect(page.get_by_role(role, name=name)).to_have_count(1)  # type: ignore[arg-type]
    unnamed = await page.evaluate(
        """[...document.querySelectorAll('button, textarea, input:not([hidden])')].filter(
            (node) => !(node.textContent.trim() || node.ariaLabel
                || node.getAttribute('aria-label'))).length"""
    )
    assert unnamed == 0


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763"
    "f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
