"""The demo's page in headless Chromium: what the visitor sees, and what it tells her."""

import asyncio
import json

import aiohttp
import pytest
from playwright.async_api import WebSocketRoute, expect

from bot.demo.page import ROLE
from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER, SEATS, SECOND_ADMIN
from bot.demo.tour import STEPS
from handlers.kit.texts import Translator, texts
from tests.demo.conftest import PHONE, Demo, Visit

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def registers(visit: Visit, t: Translator, name: str) -> None:
    """A customs officer in Kazakhstan registers, by hand."""
    chat = visit.phone(NEWCOMER)
    await chat.locator(".start").click()
    await visit.press(NEWCOMER, t.plain("language-name"))
    await visit.press(NEWCOMER, t.plain("form-agree"))
    await expect(
        chat.get_by_text(t.plain("form-progress", number=2, total=8)[3:-4])
    ).to_be_visible()
    await visit.say(NEWCOMER, name)
    await visit.press(NEWCOMER, t.plain("country-KZ"))
    await visit.press(NEWCOMER, t.plain("sector-customs"))
    await visit.press(NEWCOMER, t.plain("form-skip-rest"))
    await visit.press(NEWCOMER, t.plain("registration-send"))


async def test_a_newcomer_is_let_in_and_finds_a_colleague(demo: Demo) -> None:
    visit, t = await demo.visit(), texts("en")
    aigerim, steps = visit.phone(NEWCOMER), visit.page.locator("#tour-steps li")
    # The coordinator has other news since before: hers is the one that comes now.
    news = visit.keys(COORDINATOR, t.plain("review-open"))
    before = await news.count()
    await registers(visit, t, "Aigerim S.")
    await expect(aigerim.locator(".toast")).to_have_text(t.plain("registration-sent"))
    await expect(steps.nth(0)).to_have_class("done")
    await expect(news).to_have_count(before + 1)
    await news.last.click()
    await visit.press(COORDINATOR, t.plain("review-approve"))
    await expect(steps.nth(1)).to_have_class("done")
    await visit.say(NEWCOMER, "customs Uzbekistan")
    await aigerim.locator(".key").filter(has_text="Nilufar A.").click()
    await expect(aigerim.get_by_text("Demo Customs Office No. 3")).to_be_visible()
    await expect(steps.nth(2)).to_have_class("done")
    await expect(visit.page.locator("#tour-done")).to_have_text("3 of 5")
    await visit.page.reload()
    await expect(aigerim.get_by_text("Demo Customs Office No. 3")).to_be_visible()
    await expect(steps.nth(2)).to_have_class("done")
    assert visit.problems == []


async def test_show_me_points_at_what_it_does(demo: Demo) -> None:
    visit = await demo.visit()
    await visit.page.locator("#tour-steps .show").first.click()
    await expect(visit.page.locator("#tour-steps li").nth(0)).to_have_class("done")
    await expect(visit.page.locator("#tour-steps li").nth(1)).to_have_class("current")
    await expect(visit.page.locator(".pointed")).to_have_count(0)
    assert visit.problems == []


@pytest.mark.parametrize(
    ("locale", "language"), [("ru-RU", "ru"), ("uz-Latn-UZ", "uz"), ("de", "en")]
)
async def test_the_first_look_is_in_the_language_of_the_browser(
    demo: Demo, locale: str, language: str
) -> None:
    visit, t = await demo.visit(locale=locale), texts(language)
    await expect(visit.page.locator(f"html[lang={language}]")).to_have_count(1)
    await expect(visit.page.locator(".phone")).to_have_count(3)
    await expect(visit.tab(ADMIN)).to_contain_text(t.plain(ROLE(ADMIN.key)))
    for seat in (MEMBER, COORDINATOR):
        await expect(visit.phone(seat).get_by_text(t.plain("start-find")).last).to_be_visible()
        assert demo.person(seat).first_name == seat.given_name(language)
    assert visit.problems == []


async def test_a_second_visitor_is_offered_her_own_language(demo: Demo) -> None:
    await demo.visit()
    run = demo.stage.run
    visit = await demo.visit(PHONE, locale="ru-RU")
    await expect(visit.page.locator("html[lang=en]")).to_have_count(1)
    assert demo.stage.run == run, "the first one goes on undisturbed"
    offer = visit.page.get_by_role("button", name=texts("ru").plain("demo-in-yours"))
    await offer.click()
    await expect(visit.page.locator("html[lang=ru]")).to_have_count(1)
    await expect(offer).to_be_hidden()
    assert visit.problems == []


async def test_a_link_into_the_bot_asks_who_opens_it(demo: Demo) -> None:
    visit = await demo.visit()
    link = f"https://t.me/{demo.world.bot['username']}?start=claim-AAAAAAAAAAAAAAAAAAAAAA"
    demo.world.post(demo.person(MEMBER), {"text": f"Open it: {link} today"})
    await visit.phone(MEMBER).get_by_text(link, exact=True).click()
    asked = visit.page.get_by_role("dialog", name=texts("en").plain("demo-open-link"))
    await expect(asked.get_by_role("button")).to_have_count(len(SEATS))
    await asked.get_by_role("button", name=SECOND_ADMIN.given_name("en")).click()
    sent = visit.phone(SECOND_ADMIN).locator(".mine").last
    await expect(sent).to_contain_text("/start claim-AAAAAAAAAAAAAAAAAAAAAA")
    await expect(asked).to_be_hidden()
    assert visit.problems == []


async def test_the_language_can_be_changed_at_any_time(demo: Demo) -> None:
    visit = await demo.visit()
    run = demo.stage.run
    await visit.page.locator("#language").select_option("kk")
    await expect(visit.page.locator("html[lang=kk]")).to_have_count(1)
    assert demo.stage.run != run, "nothing was done yet, so all of it is in the new language"
    await visit.say(MEMBER, "/find")
    await expect(
        visit.phone(MEMBER).get_by_text(texts("kk").plain("directory-by-country"), exact=True)
    ).to_be_visible()
    run = demo.stage.run
    await visit.page.locator("#apart").check()
    for seat in (MEMBER, COORDINATOR):
        home = visit.phone(seat).locator(
            ".message", has_text=texts(seat.language).plain("start-find")
        )
        await expect(home.last).to_be_visible()
    await expect(visit.page.locator("html[lang=kk]")).to_have_count(1)
    await expect(visit.phone(MEMBER).locator(".mine").get_by_text("/find")).to_be_visible()
    assert demo.stage.run == run and visit.problems == []


async def test_who_changes_her_mind_at_once_gets_the_last_language(demo: Demo) -> None:
    visit = await demo.visit()
    for language in ("ru", "uz", "tg"):
        await visit.page.locator("#language").select_option(language)
    await expect(visit.page.locator("html[lang=tg]")).to_have_count(1)
    await expect(
        visit.phone(MEMBER).get_by_text(texts("tg").plain("start-find")).last
    ).to_be_visible()
    assert visit.problems == []


async def test_to_the_next_reminder_says_who_has_got_something(demo: Demo) -> None:
    visit = await demo.visit()
    day = visit.page.locator("#day")
    before = await day.text_content()
    await visit.page.locator("#next").click()
    found = visit.page.locator("#notice button")
    await expect(found.first).to_be_visible()
    await expect(day).not_to_have_text(before or "")
    name = await found.last.text_content() or ""
    seat = next(seat for seat in SEATS if name.endswith(seat.given_name("en")))
    await found.last.click()
    # Each day in a chat has its separator.
    await expect(visit.phone(seat).locator(".day")).to_have_count(2)
    await expect(visit.phone(seat).locator(".day").last).to_have_text(
        await day.text_content() or ""
    )
    await visit.page.get_by_role("button", name="+1 day").click()
    await expect(visit.page.locator("#notice")).to_be_empty()
    assert visit.problems == []


async def test_it_starts_again_when_it_is_told_twice(demo: Demo) -> None:
    visit = await demo.visit()
    run = demo.stage.run
    await visit.phone(NEWCOMER).locator(".start").click()
    await expect(visit.phone(NEWCOMER).locator(".message").last).to_be_visible()
    await visit.page.locator(".more > summary").click()
    await visit.page.locator("#restart").click()
    await visit.page.locator("#restart-ask").get_by_text("Keep everything").click()
    await expect(visit.page.locator("#restart-ask")).to_be_hidden()
    assert demo.stage.run == run
    await visit.page.locator("#restart").click()
    await visit.page.locator("#restart-ask").get_by_text("Start again").click()
    await expect(visit.phone(NEWCOMER).locator(".start")).to_be_visible()
    assert demo.stage.run != run and visit.problems == []


async def test_on_a_phone_clock_and_tour_are_one_press_away(demo: Demo) -> None:
    visit = await demo.visit(PHONE)
    page = visit.page
    await expect(page.locator(".phone")).to_have_count(1)
    for button, inside in (("#clock-open", "#next"), ("#tour-open", "#tour-steps .show")):
        await expect(page.locator(inside).first).to_be_hidden()
        await page.locator(button).click()
        await expect(page.locator(inside).first).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.locator(inside).first).to_be_hidden()
    await page.locator("#tour-open").click()
    await page.locator("#tour-steps .show").first.click()
    await expect(page.locator("#tour-open")).to_contain_text(f"1/{len(STEPS)}")
    await expect(page.locator("#tour")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    assert visit.problems == []


async def test_unread_marks_count_messages_and_not_edits(demo: Demo) -> None:
    visit = await demo.visit(PHONE)
    badge = visit.tab(MEMBER).locator(".badge")
    message = demo.world.post(demo.person(MEMBER), {"text": "one"})
    await expect(badge).to_contain_text("1")
    demo.world.replace(demo.person(MEMBER), message, {"text": "two"})
    demo.world.post(demo.person(MEMBER), {"text": "three"})
    await expect(badge).to_contain_text("2")
    await visit.tab(MEMBER).click()
    await expect(badge).to_have_count(0)
    await expect(visit.phone(MEMBER).get_by_text("two")).to_be_visible()
    # Whoever reads further up is not torn away, and sees how many wait below.
    chat = visit.phone(MEMBER)
    await chat.locator(".log").evaluate("(log) => { log.scrollTop = 0; }")
    demo.world.post(demo.person(MEMBER), {"text": "four"})
    await expect(chat.locator(".newest .badge")).to_have_text("1")
    await chat.locator(".newest").click()
    await expect(badge).to_have_count(0)
    assert visit.problems == []


async def test_when_the_demo_is_gone_her_text_is_kept(demo: Demo) -> None:
    visit = await demo.visit()
    routes: list[WebSocketRoute] = []
    is_there, held = True, list[str | bytes]()
    is_slow = False

    async def route(socket: WebSocketRoute) -> None:
        if not is_there:
            await socket.close()
            return
        if not routes:  # a run that is just beginning says this before it shows itself
            socket.send(json.dumps({"event": "menus", "people": [{"id": MEMBER.telegram_id}]}))
        server = socket.connect_to_server()
        # What she sends is lost on its way once the demo is about to end.
        socket.on_message(lambda text: server.send(text) if is_there else None)
        server.on_message(lambda text: held.append(text) if is_slow else socket.send(text))
        routes.append(socket)

    await visit.page.route_web_socket("**/demo/socket", route)
    await visit.page.reload()
    box = visit.phone(MEMBER).get_by_role("textbox")
    await expect(box).to_be_visible()
    is_there = False
    await visit.say(MEMBER, "first")
    await routes[-1].close()
    await expect(visit.page.locator("#lost")).to_be_visible()
    await expect(box).to_have_value("first")
    await box.fill("first and second")
    await box.press("Enter")
    await expect(box).to_have_value("first and second")
    # It comes back as another run, in which nothing has been done.
    await demo.stage.begin("en")
    is_there = is_slow = True
    await expect(visit.page.locator("#lost")).to_be_hidden()
    await expect(box).to_have_value("first and second")
    # She sends it again before the page shows what is there now.
    await box.press("Enter")
    await expect(box).to_have_value("")
    is_slow = False
    for text in held:
        routes[-1].send(text)
    await expect(visit.phone(MEMBER).locator(".mine").last).to_contain_text("first and second")
    await expect(box).to_have_value("")
    assert visit.problems == []


async def test_it_works_without_pictures_and_without_movement(demo: Demo) -> None:
    visit = await demo.visit(reduced_motion="reduce")
    await visit.page.route("**/*.svg", lambda route: route.abort())
    await visit.page.route("**/demo/file/**", lambda route: route.abort())
    demo.world.send(demo.person(MEMBER), "sticker")
    file = demo.world.keep("seat.png", "image/png", b"no picture")
    demo.world.send(demo.person(MEMBER), "photo", file)
    await expect(visit.phone(MEMBER).locator(".no-picture")).to_have_text(["Sticker", "Picture"])
    await visit.page.locator("#next").evaluate("(node) => node.classList.add('pointed')")
    assert (
        await visit.page.locator("#next").evaluate("(node) => getComputedStyle(node).animationName")
        == "none"
    )


async def test_another_site_cannot_drive_the_page(demo: Demo) -> None:
    address = demo.stage.simulator.address
    async with aiohttp.ClientSession() as session:
        for origin in ("https://evil.example", "null", ""):
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await session.ws_connect(
                    f"{address}/demo/socket", headers={"Origin": origin} if origin else {}
                )
            async with session.post(
                f"{address}/demo/file/101", data=b"x", headers={"Origin": origin}
            ) as response:
                assert response.status == 403


async def test_what_comes_from_the_browser_is_not_trusted(demo: Demo) -> None:
    address = demo.stage.simulator.address
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{address}/demo/socket", headers={"Origin": address}) as socket,
    ):
        for action in (
            {"do": "hello", "languages": [1, None, "xx"]}, {"do": "press", "person": 102},
            {"do": "press", "person": 102, "message_id": 1, "data": "nobody has this"},
            {"do": "write", "person": 10_000, "text": "for another"}, {"do": "show", "step": 99},
            {"do": "forward", "seconds": -1}, {"do": "language", "language": "xx"},
            {"do": "send", "person": 102, "kind": "poll"}, {"do": "fly"}, {},
        ):  # fmt: skip
            await socket.send_json(action)
        async with asyncio.timeout(20):
            assert (await socket.receive_json())["event"] == "state"
        assert not socket.closed
    assert not [m for m in demo.world.people[10_000].messages.values() if not m["from"]["is_bot"]]
