"""Drafts of announcements: texts, attachments, buttons, previews and test messages."""

from datetime import timedelta
from typing import Any

from handlers.announcements.callbacks import (
    AnnouncementList,
    AskLink,
    Attach,
    DeleteAnnouncement,
    DropText,
    EditAnswers,
    EditText,
    FollowLink,
    OpenAnnouncement,
    PickAnswers,
    PickKind,
    PickSendTime,
    PickTarget,
    PickText,
    PreviewAnnouncement,
    SendTest,
    SetTarget,
    ShowAnnouncementResults,
    ShowButtons,
    ShowText,
)
from handlers.kit import forms
from handlers.kit.audience_picker import (
    ShowAudience,
)
from storage.announcements import records
from storage.kit import form_drafts
from tests.announcements.steps import (
    TEXT,
    adds,
    delivery_counts,
    label,
    many,
    received,
    sends,
    writes,
)
from tests.dialogue import Network, plain
from tests.events.steps import attended
from tests.practices.steps import in_library


async def test_from_the_text_to_the_last_reader(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    dilnoza = await network.member("Dilnoza", "UZ", language="uz")
    aigul = await network.member("Aigul", "KZ", language="kk")
    id = await writes(admin)
    # Who reads what in whose place, before anything is sent.
    assert admin.reads("audience-readers", count="4")
    assert admin.reads("announcement-falls-back", language="English", some="Kazakh 1, Uzbek 1")
    await adds(admin, id, "uz", "Dushanbadan boshlab o‘tish joyi oltida ochiladi.")
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-falls-back", language="English", some="Kazakh 1")
    await admin.press(label(admin, "announcement-send"))
    assert admin.reads("announcement-sure", count="4")
    assert received([amina, dilnoza, aigul]) == 0
    await admin.press(label(admin, "announcement-send-yes"))
    assert admin.toasted("announcement-notice-sent")
    assert received([amina, aigul]) == 2 and received([dilnoza]) == 0
    assert "oltida ochiladi" in dilnoza.screen
    assert dilnoza.reads("announcement-quiet", kind=label(dilnoza, "announcement-kind-news"))
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-is-over") and admin.reads("announcement-sum-sent", count="4")
    assert (await delivery_counts(network, id)).by_status == {"sent": 4}


async def test_telegrams_own_formatting_is_kept(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member()
    text = "😀 bold and <b>not</b>, linked, quoted, Amina"
    given: list[dict[str, Any]] = [
        {"type": "bold", "offset": 3, "length": 8},
        {"type": "italic", "offset": 8, "length": 3},
        {"type": "text_link", "offset": 24, "length": 6, "url": "https://example.org/?a=1&b=2"},
        {"type": "blockquote", "offset": 32, "length": 6},
        {"type": "text_mention", "offset": 40, "length": 5, "user": amina.person.user()},
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "1"},
    ]
    id = await writes(admin, text, entities=given)
    await sends(admin, id)
    assert text in amina.screen
    kept = [(e["type"], e["offset"], e["length"]) for e in amina.last["entities"]]
    assert {("bold", 3, 5), ("bold", 8, 3), ("italic", 8, 3)} <= set(kept)
    assert ("blockquote", 32, 6) in kept and ("text_link", 24, 6) in kept
    assert not {kind for kind, _, _ in kept} & {"text_mention", "custom_emoji"}
    assert next(e for e in amina.last["entities"] if e["type"] == "text_link")["url"] == (
        "https://example.org/?a=1&b=2"
    )


async def test_every_screen_of_the_fullest_draft_opens(network: Network) -> None:
    """Sixty long links, ninety formatted places, the longest answers: what is too much is refused
    when it is sent, and with the most that is taken each screen is there.
    """
    admin = await network.admin()
    amina = await network.member()
    text = ("word & <b> Ж " * 280)[:3_590]

    def entities(longest: int) -> list[dict[str, Any]]:
        links = [
            {"type": "text_link", "offset": n * 13, "length": 4,
             "url": "https://example.org/?" + "a&" * (longest // 2)} for n in range(60)
        ]  # fmt: skip
        return links + [{"type": "bold", "offset": n * 13, "length": 4} for n in range(60, 90)]

    id = await writes(admin)
    await admin.forge(EditText(id, "en"))
    for longest in (540, 1_800):
        await admin.say(text[:2_000], entities(longest))
        assert admin.reads("form-links-too-long"), admin.screen
    await network.pass_time(timedelta(minutes=1))
    await admin.say(text, entities(84))
    await admin.press(forms.Next("announcetext", "text"))
    await admin.forge(EditAnswers(id, "en"))
    await admin.say("\n".join(f"{n}" + "Ж" * 35 + "<&>" for n in range(6)))
    assert admin.reads("announcement-notice-done"), admin.screen
    await admin.forge(AskLink(id))
    await admin.say("https://example.org/" + "x" * 250)
    for press in (
        OpenAnnouncement(id), PickText(id), ShowText(id, "en"), ShowButtons(id),
        PickAnswers(id), PreviewAnnouncement(id, "en"),
        ShowAudience("announcement", id, 1), PickSendTime(id), PickKind(id), SendTest(id, "en"),
        DeleteAnnouncement(id), AnnouncementList(0), OpenAnnouncement(id),
    ):  # fmt: skip
        await admin.forge(press)
        assert plain("error-apology", "en", code="").split(".")[0] not in admin.inbox, press
        assert admin.labels, press
    await sends(admin, id)
    assert "word & <b>" in amina.screen
    kinds = [entity["type"] for entity in amina.last["entities"]]
    assert kinds.count("text_link") == 60 and kinds.count("bold") >= 30


async def test_what_a_kill_left_between_an_answer_and_its_effect(network: Network) -> None:
    admin = await network.admin()
    id = await writes(admin)
    await admin.forge(EditText(id, "en"))
    own, now = (await admin.member()).id, network.clock.now()
    await form_drafts.answer(network.db, own, "announcetext", "text", "At six.", None, 1, now)
    # The update comes once more after a restart.
    await admin.say("At six.")
    assert admin.reads("announcement-notice-done"), admin.screen
    found = await records.seen_by(network.db, id, own, "en")
    assert found is not None and found.announcement.texts == {"en": "At six."}


async def test_broken_and_giant_texts(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/announce")
    await admin.press(label(admin, "announcement-new"))
    await admin.press(forms.Choose("announcement", "kind", "news"))
    await admin.press(forms.Choose("announcement", "language", "en"))
    await admin.say("a" * 3601)
    assert admin.reads("form-too-long", length=3601, most=3600)
    await admin.say("ab" * 100, [{"type": "bold", "offset": 2 * n, "length": 1} for n in range(91)])
    assert admin.reads("form-too-formatted", most=90)
    await admin.say("…!? 123")
    assert admin.reads("form-letters-needed")
    await admin.send("photo")
    assert admin.reads("form-text-only")
    # Overlapping and outlying entities are no reason to stop.
    odd = [
        {"type": "bold", "offset": 0, "length": 10}, {"type": "italic", "offset": 5, "length": 50},
        {"type": "pre", "offset": 3, "length": 4}, {"type": "bold", "offset": 90, "length": 4},
    ]  # fmt: skip
    await admin.say("\u202eevil\u200b text\n\n\n\nhere", odd)
    assert "evil text\n\nhere" in admin.screen
    await admin.press(forms.Submit("announcement"))
    assert admin.reads("announcement-is-draft")


async def test_the_last_text_stays(network: Network) -> None:
    admin = await network.admin()
    id = await writes(admin)
    await admin.insist(DropText(id, "en"))
    assert admin.toasted("announcement-notice-last-text")
    await adds(admin, id, "ru", "С понедельника")
    await admin.insist(DropText(id, "en"))
    await admin.insist(DropText(id, "ru"))
    assert admin.toasted("announcement-notice-last-text")
    await admin.press(PickText(id)) if PickText(id) in admin.presses else await admin.forge(
        PickText(id)
    )
    assert label(admin, "form-ticked", name="Russian") in admin.labels


async def test_a_picture_a_link_an_event_and_a_practice_go_with_it(network: Network) -> None:
    amina, _saule, practice_id = await in_library(network)
    admin, event_id = await attended(network)
    id = await writes(admin)
    await admin.press(Attach(id))
    await admin.say("https://example.org")
    assert admin.reads("form-file-needed")
    await admin.send("photo")
    assert "a picture" in admin.screen
    await admin.press(ShowButtons(id))
    await admin.press(PickTarget(id, "event", 0))
    await admin.press(SetTarget(id, "event", event_id))
    await admin.press(PickTarget(id, "practice", 0))
    await admin.press(SetTarget(id, "practice", practice_id))
    await admin.press(AskLink(id))
    await admin.say("not an address")
    assert admin.reads("form-link-needed")
    await admin.say("https://example.org/rule")
    await sends(admin, id)
    assert received([amina]) == 1 and "photo" in amina.last
    assert "Open example.org" in amina.labels
    letter = amina.last
    await amina.press(FollowLink(id, "event"))
    assert "Hotel Asia" in amina.screen
    await amina.press(FollowLink(id, "practice"))
    await amina.press(FollowLink(id, "link"))
    assert amina.reads("announcement-link", link="https://example.org/rule")
    await amina.press(FollowLink(id, "link"))
    assert letter["message_id"] in amina.person.messages
    await admin.forge(ShowAnnouncementResults(id))
    for button in ("to the web address", "to the event", "to the practice"):
        assert plain("announcement-pressed", "en", button=button, count="1") in admin.inbox
    # Somebody who did not get it counts for nothing, and is answered kindly.
    stranger = await network.member("Maral", "TM")
    await stranger.say("/start")
    await stranger.forge(FollowLink(id, "link"))
    assert "example.org" not in stranger.inbox


async def test_a_long_text_and_a_picture_do_not_go_together(network: Network) -> None:
    admin = await network.admin()
    id = await writes(admin, "word " * 200)
    await admin.press(Attach(id))
    await admin.send("photo")
    assert admin.reads("announcement-caption-too-long", most=800, language="English")
    assert admin.reads("announcement-is-draft")
    await admin.forge(EditText(id, "en"))
    await admin.say(TEXT)
    await admin.forge(Attach(id))
    await admin.send("photo")
    await admin.forge(EditText(id, "en"))
    await admin.say("word " * 200)
    assert admin.reads("form-too-long", length=999, most=800)


async def test_a_file_that_telegram_refuses(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 25)
    id = await writes(admin)
    await admin.press(Attach(id))
    await admin.send("document")
    network.world.files.clear()
    await admin.forge(SendTest(id, "en"))
    assert admin.toasted("announcement-notice-refused-by-telegram")
    await sends(admin, id)
    # It stops by itself, and says so.
    assert received(readers) == 0
    found = (await delivery_counts(network, id)).by_status
    assert found["failed"] + found.get("queued", 0) == 26 and found["failed"] >= 20
    await network.pass_time(timedelta(seconds=15))
    await admin.open_notice()
    assert admin.reads("announcement-paused-failures")


async def test_preview_and_test_are_what_readers_get(network: Network) -> None:
    admin = await network.admin()
    dilnoza = await network.member("Dilnoza", "UZ", language="uz")
    id = await writes(admin)
    await adds(admin, id, "uz", "Dushanbadan.")
    await admin.forge(PreviewAnnouncement(id, "uz"))
    previewed = admin.screen
    assert "Dushanbadan." in previewed
    for language in ("en", "ru", "kk"):
        await admin.press(PreviewAnnouncement(id, language))
    assert TEXT in admin.screen and "/settings" in admin.screen
    before = len(admin.messages)
    await admin.press(SendTest(id, "kk"))
    assert admin.toasted("announcement-notice-tried") and len(admin.messages) == before + 1
    assert not (
        await records.seen_by(network.db, id, (await admin.member()).id, "en")
    ).delivery_counts.total  # type: ignore[union-attr]
    await sends(admin, id)
    assert dilnoza.screen == previewed


async def test_a_draft_is_thrown_away(network: Network) -> None:
    admin = await network.admin()
    id = await writes(admin)
    await admin.press(DeleteAnnouncement(id))
    await admin.confirm()
    assert admin.toasted("announcement-notice-discarded")
    await admin.forge(OpenAnnouncement(id))
    assert admin.toasted("announcement-notice-gone")
