"""One phone of the demo's page: the field, the keyboard, the buttons, and what can be sent."""

import io

import pytest
from PIL import Image
from playwright.async_api import expect

from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER
from handlers import commands as menus
from handlers.kit.texts import texts
from tests.demo.conftest import Demo

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_message_field_is_the_first_tab_stop(demo: Demo) -> None:
    visit = await demo.visit()
    page = visit.page
    await page.keyboard.press("Tab")
    await expect(visit.phone(NEWCOMER).locator(".start")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(visit.phone(NEWCOMER).get_by_role("textbox")).to_be_focused()
    await visit.tab(MEMBER).click()
    await visit.tab(MEMBER).click()
    box, keys = visit.phone(MEMBER).get_by_role("textbox"), visit.phone(MEMBER).locator(".key")
    await expect(box).to_be_focused()
    assert visit.problems == []
    # Up from the field to the newest message's buttons, along them, and back.
    pair = [{"text": "one", "callback_data": "x"}, {"text": "two", "callback_data": "y"}]
    keyboard = {"inline_keyboard": [pair, pair]}
    demo.world.post(demo.person(MEMBER), {"text": "Choose", "reply_markup": keyboard})
    await expect(visit.phone(MEMBER).get_by_text("Choose")).to_be_visible()
    await page.keyboard.press("ArrowUp")
    await expect(keys.locator(":scope:focus")).to_have_count(1)
    rows = visit.phone(MEMBER).locator(".message").last.locator(".keys > div")
    await page.keyboard.press("Escape")
    await expect(box).to_be_focused()
    last = rows.last.locator(".key")
    await last.first.focus()
    await page.keyboard.press("ArrowRight")
    await expect(last.nth(1)).to_be_focused()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowUp")
    await expect(rows.nth(-2).locator(".key").first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await expect(box).to_be_focused()
    # One stop for all the buttons of a chat.
    assert await visit.phone(MEMBER).locator('.log [tabindex="0"]').count() == 1
    assert visit.problems == []


async def test_a_button_that_is_pressed_keeps_the_focus(demo: Demo) -> None:
    visit = await demo.visit()
    await visit.say(MEMBER, "/find")
    keys = visit.phone(MEMBER).locator(".message").last.locator(".key")
    key = keys.get_by_text(texts("en").plain("directory-by-country"))
    await expect(key).to_be_visible()
    await key.locator("..").focus()
    await visit.page.keyboard.press("Enter")
    await expect(keys.get_by_text(texts("en").plain("country-KZ"))).to_be_visible()
    await expect(keys.locator(":scope:focus")).to_have_count(1)
    assert visit.problems == []


async def test_commands_are_offered_with_a_slash(demo: Demo) -> None:
    visit = await demo.visit()
    chat = visit.phone(MEMBER)
    box, menu = chat.get_by_role("textbox"), chat.get_by_role("menu", name="Commands")
    await box.press_sequentially("/pr")
    items = menu.get_by_role("menuitem")
    await expect(items).to_have_count(4)
    await expect(items.first).to_have_class("marked")
    await box.press("ArrowDown")
    await expect(items.nth(1)).to_have_class("marked")
    chosen = await items.nth(1).locator(".slash").text_content() or ""
    await box.press("Enter")
    await expect(chat.locator(".mine").last).to_contain_text(chosen)
    await expect(box).to_have_value("")
    await box.press_sequentially("/xyz")
    await expect(menu).to_be_hidden()
    await box.fill("/")
    await expect(items.first).to_be_visible()
    await box.press("Escape")
    await expect(menu).to_be_hidden()
    await expect(box).to_have_value("/")
    assert visit.problems == []


async def test_the_menu_can_be_walked_with_arrows(demo: Demo) -> None:
    visit = await demo.visit()
    chat = visit.phone(MEMBER)
    await chat.locator("button.menu").click()
    items = chat.get_by_role("menu", name="Commands").get_by_role("menuitem")
    await expect(items).to_have_count(len(menus.MEMBERS))
    await expect(items.first).to_be_focused()
    await visit.page.keyboard.press("End")
    await expect(items.last).to_be_focused()
    await visit.page.keyboard.press("ArrowDown")
    await expect(items.first).to_be_focused()
    await visit.page.keyboard.press("Escape")
    await expect(items.first).to_be_hidden()
    await expect(chat.locator("button.menu")).to_be_focused()
    await chat.locator("button.menu").click()
    await chat.get_by_role("menuitem", name="/help").click()
    # Commands in a text of the bot are sent when they are pressed.
    await chat.locator(".command", has_text="/profile").last.click()
    await expect(chat.locator(".mine").last).to_contain_text("/profile")
    assert visit.problems == []


async def test_the_field_grows_and_keeps_a_draft(demo: Demo) -> None:
    visit = await demo.visit()
    box = visit.phone(MEMBER).get_by_role("textbox")
    low = (await box.bounding_box() or {})["height"]
    await box.press_sequentially("one")
    for word in ("two", "three", "four"):
        await box.press("Shift+Enter")
        await box.press_sequentially(word)
    high = (await box.bounding_box() or {})["height"]
    assert high > low * 1.8
    key = visit.phone(MEMBER).locator(".message").last.locator(".key").last
    assert (await key.bounding_box() or {})["y"] < (await box.bounding_box() or {})["y"]
    await visit.page.reload()
    await expect(box).to_have_value("one\ntwo\nthree\nfour")
    assert (await box.bounding_box() or {})["height"] == high
    await box.press("Enter")
    await expect(box).to_have_value("")
    assert (await box.bounding_box() or {})["height"] == low
    await expect(visit.phone(MEMBER).locator(".mine").last).to_contain_text("four")
    await visit.page.reload()
    await expect(box).to_have_value("")
    assert visit.problems == []


async def test_stickers_voice_pictures_and_files_are_sent(demo: Demo) -> None:
    visit = await demo.visit()
    chat = visit.phone(MEMBER)
    for choice, look in (("Sticker", "img.sticker"), ("Voice message", ".voice")):
        await chat.locator("button.attach").click()
        await chat.get_by_role("menuitem", name=choice).click()
        await expect(chat.locator(".mine").last.locator(look)).to_be_visible()
        await expect(chat.get_by_text(texts("en").plain("fallback-wordless")).last).to_be_visible()
    drawn = io.BytesIO()
    Image.new("RGB", (300, 900), "teal").save(drawn, "PNG")
    picture = {"name": "a.png", "mimeType": "image/png", "buffer": drawn.getvalue()}
    await chat.locator("input[type=file]").set_input_files(picture)  # type: ignore[arg-type]
    shown = chat.get_by_role("img", name="Picture")
    await expect(shown).to_be_visible()
    await expect(shown).to_have_js_property("naturalHeight", 900)
    box = await shown.bounding_box()
    assert box is not None and abs(box["height"] / box["width"] - 3) < 0.05, "it is not cut"
    document = {"name": "report.txt", "mimeType": "text/plain", "buffer": b"text"}
    await chat.locator("input[type=file]").set_input_files(document)  # type: ignore[arg-type]
    await expect(chat.get_by_role("link", name="report.txt")).to_be_visible()
    assert visit.problems == []


async def test_a_label_has_one_line_and_styles_have_colours(demo: Demo) -> None:
    visit = await demo.visit()
    long = "A label that no phone has room for, however wide its screen is"
    styles = ("", "primary", "success", "danger")
    rows = [[{"text": long, "callback_data": f"x{n}"} for n in range(3)]]
    rows += [[{"text": "x", "callback_data": "y", **({"style": s} if s else {})}] for s in styles]
    demo.world.post(
        demo.person(MEMBER), {"text": "Choose", "reply_markup": {"inline_keyboard": rows}}
    )
    keys = visit.phone(MEMBER).locator(".message").last.locator(".key")
    await expect(keys).to_have_count(3 + len(styles))
    heights = {(await keys.nth(n).bounding_box() or {})["height"] for n in range(4)}
    assert len(heights) == 1
    cut = keys.first.locator("span")
    assert await cut.evaluate("(node) => node.scrollWidth > node.clientWidth")
    assert await cut.evaluate("(node) => getComputedStyle(node).textOverflow") == "ellipsis"
    await expect(keys.first).to_have_attribute("title", long)
    looks = [
        await keys.nth(n).evaluate(
            "(node) => getComputedStyle(node).background + getComputedStyle(node).color"
        )
        for n in range(3, 3 + len(styles))
    ]
    assert len(set(looks)) == len(styles)
    assert visit.problems == []


async def test_nothing_typed_becomes_markup(demo: Demo) -> None:
    visit = await demo.visit()
    chat = visit.phone(MEMBER)
    await visit.say(MEMBER, "<img src=x onerror=alert(1)><b>bold</b>")
    await expect(chat.get_by_text("<img src=x onerror=alert(1)><b>bold</b>")).to_be_visible()
    assert await chat.locator(".bubble img").count() == 0
    await visit.say(MEMBER, "**bold** <i>x</i>")
    # As in Telegram's own apps, two asterisks make bold; nothing else is markup.
    await expect(chat.locator(".bubble b").get_by_text("bold", exact=True)).to_have_count(1)
    await expect(chat.get_by_text("<i>x</i>")).to_be_visible()
    assert visit.problems == []


async def test_what_a_screen_reader_gets(demo: Demo) -> None:
    visit = await demo.visit()
    page = visit.page
    for role, name in (
        ("log", f"Chat: {COORDINATOR.given_name('en')}"), ("navigation", "People"),
        ("complementary", "About this demo"), ("main", "Phones"), ("button", "+1 hour"),
        ("combobox", "Language of the demo"), ("region", "How a network lives"),
    ):  # fmt: skip
        await expect(page.get_by_role(role, name=name)).to_have_count(1)  # type: ignore[arg-type]
    for seat in (MEMBER, COORDINATOR):
        name = f"Message: {seat.given_name('en')}"
        await expect(page.get_by_role("textbox", name=name)).to_have_count(1)
    await expect(visit.tab(ADMIN)).to_have_attribute("aria-pressed", "false")
