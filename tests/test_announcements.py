"""Announcements: the right people, once, in their language, with numbers that add up."""

import asyncio
import io
import zipfile
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest

from bot.simulator.faults import Fault
from handlers import delivery_admin, settings
from handlers.announcements.callbacks import (
    AnnouncementList,
    AnswerPoll,
    ApproveAnnouncement,
    ApproveCorrection,
    AskLink,
    AskNothing,
    AskText,
    Attach,
    CorrectAnnouncement,
    DeleteAnnouncement,
    DeleteSegment,
    DropGroup,
    DropText,
    EditAnswers,
    EditText,
    ExportAnnouncementResults,
    FollowLink,
    OpenAnnouncement,
    PauseAnnouncement,
    PickAnswers,
    PickAttendance,
    PickAudienceKey,
    PickKeys,
    PickKind,
    PickSendTime,
    PickTarget,
    PickText,
    PollChart,
    PreviewAnnouncement,
    RejectAnnouncement,
    RejectCorrection,
    ResolveUnknownDeliveries,
    ResumeAnnouncement,
    SaveSegment,
    SendAnnouncement,
    SendAtOnce,
    SendCorrection,
    SendTest,
    SetKind,
    SetTarget,
    ShowAnnouncementResults,
    ShowAudience,
    ShowButtons,
    ShowPollAnswers,
    ShowSegments,
    ShowText,
    ShowUnknownDeliveries,
    StopAnnouncement,
    TypeSendTime,
    UseSegment,
    WithdrawAnnouncement,
    WriteAnswer,
)
from handlers.events.callbacks import RegisterForEvent
from handlers.kit import forms, navigation
from handlers.language import SetLanguage
from handlers.suspensions import SuspendMember
from storage.announcements import control, records
from storage.kit import form_drafts
from storage.outbox import broadcasts as outbox_many
from storage.roles import Role
from tests.announcements import (
    TEXT,
    adds,
    appoint,
    dismiss,
    got,
    label,
    many,
    second_admin,
    sends,
    sums,
    writes,
)
from tests.dialogue import Network, Someone, plain
from tests.practices import in_library
from tests.test_events import makes, publishes


async def stamp_of(network: Network, id: int) -> int:
    return await network.db.read(
        lambda tx: tx.value("SELECT stamp FROM announcements WHERE id = :id", {"id": id})
    )


async def far(network: Network, name: str = "Nigora", language: str = "en") -> Someone:
    """Somebody for whom it is night now: she gets it in some hours."""
    someone = await network.member(name, "UZ", language=language)
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET zone = 'America/New_York' WHERE id = :id", {"id": own}
        )
    )
    return someone


def sheet(table: bytes, number: int) -> list[list[str]]:
    """The cells of a sheet of an .xlsx file."""
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(table)) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(one.itertext()) for one in shared]
        found = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    return [
        [
            texts[int(cell[0].text or 0)] if cell.get("t") == "s" else cell[0].text or ""
            for cell in row
        ]
        for row in found.iter(f"{name}row")
    ]


# Writing


async def test_from_the_text_to_the_last_reader(network: Network) -> None:
    admin = await network.admin()
    amina = await network.member("Amina", "TJ")
    dilnoza = await network.member("Dilnoza", "UZ", language="uz")
    aigul = await network.member("Aigul", "KZ", language="kk")
    id = await writes(admin)
    # Who reads what in whose place, before anything is sent.
    assert admin.reads("announcement-readers", count="4")
    assert admin.reads("announcement-falls-back", language="English", some="Kazakh 1, Uzbek 1")
    await adds(admin, id, "uz", "Dushanbadan boshlab o‘tish joyi oltida ochiladi.")
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-falls-back", language="English", some="Kazakh 1")
    await admin.press(label(admin, "announcement-send"))
    assert admin.reads("announcement-sure", count="4")
    assert got([amina, dilnoza, aigul]) == 0
    await admin.press(label(admin, "announcement-send-yes"))
    assert admin.toasted("announcement-notice-sent")
    assert got([amina, aigul]) == 2 and got([dilnoza]) == 0
    assert "oltida ochiladi" in dilnoza.screen
    assert dilnoza.reads("announcement-quiet", kind=label(dilnoza, "announcement-kind-news"))
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-is-over") and admin.reads("announcement-sum-sent", count="4")
    assert (await sums(network, id)).by_status == {"sent": 4}


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
        ShowAudience(id, 1), PickSendTime(id), PickKind(id), SendTest(id, "en"),
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
    await admin.forge(DropText(id, "en"))
    assert admin.toasted("announcement-notice-last-text")
    await adds(admin, id, "ru", "С понедельника")
    await admin.forge(DropText(id, "en"))
    await admin.forge(DropText(id, "ru"))
    assert admin.toasted("announcement-notice-last-text")
    await admin.press(PickText(id)) if PickText(id) in admin.presses else await admin.forge(
        PickText(id)
    )
    assert label(admin, "form-ticked", name="Russian") in admin.labels


async def test_a_picture_a_link_an_event_and_a_practice_go_with_it(network: Network) -> None:
    amina, _saule, practice_id = await in_library(network)
    admin = await network.admin()
    event_id = await makes(admin)
    await publishes(admin, event_id)
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
    assert got([amina]) == 1 and "photo" in amina.last
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
    assert got(readers) == 0
    found = (await sums(network, id)).by_status
    assert found["failed"] + found.get("queued", 0) == 26 and found["failed"] >= 20
    await network.pass_time(timedelta(seconds=15))
    assert admin.reads("announcement-halted-failures")


# Whom it is for


async def test_and_inside_or_between_with_live_counts(network: Network) -> None:
    admin = await network.admin()
    await network.member("A", "TJ", "customs")
    await network.member("B", "TJ", "border")
    await network.member("C", "KZ", "customs", seeks=("leadership",))
    await network.member("D", "KG", "media", language="ky")
    id = await writes(admin)
    await admin.press(ShowAudience(id, 1))
    await admin.press(PickKeys(id, 1, "country", 0))
    assert "Tajikistan · 2" in admin.labels and "Kazakhstan · 1" in admin.labels
    await admin.press("Tajikistan · 2")
    assert "✓ Tajikistan · 2" in admin.labels and admin.reads("announcement-readers", count="2")
    await admin.press("Kazakhstan · 1")
    assert admin.reads("announcement-readers", count="3")
    await admin.press(ShowAudience(id, 1))
    await admin.press(PickKeys(id, 1, "sector", 0))
    # Inside a part all must hold: the counts are those of Tajikistan and Kazakhstan.
    assert "Customs and taxes · 2" in admin.labels or any("· 2" in one for one in admin.labels)
    await admin.forge(PickAudienceKey(id, 1, "sector", "customs", True, 0))
    assert admin.reads("announcement-readers", count="2")
    await admin.forge(ShowAudience(id, 1))
    await admin.press(ShowAudience(id, 2))
    await admin.press(PickKeys(id, 2, "language", 0))
    await admin.forge(PickAudienceKey(id, 2, "language", "ky", True, 0))
    assert admin.reads("announcement-readers", count="3")
    await admin.forge(ShowAudience(id, 3))
    await admin.press(PickKeys(id, 3, "topic", 0))
    await admin.forge(PickAudienceKey(id, 3, "topic", "leadership", True, 0))
    assert admin.reads("announcement-readers", count="3")
    await admin.forge(ShowAudience(id, 3))
    await admin.press(DropGroup(id, 3))
    await admin.forge(ShowAudience(id, 2))
    await admin.press(PickKeys(id, 2, "role", 0))
    assert "admins · 0" in admin.labels and "members without a role · 1" in admin.labels
    await admin.forge(ShowAudience(id, 2))
    await admin.press(PickKeys(id, 2, "since", 0))
    assert admin.labels[0].endswith("· 1")
    await sends(admin, id)
    assert (await sums(network, id)).by_status == {"sent": 3}


async def test_the_people_of_an_event(network: Network) -> None:
    admin = await network.admin()
    amina, dilnoza = [await network.member(name, "TJ") for name in ("Amina", "Dilnoza")]
    event_id = await makes(admin, seats=1)
    await publishes(admin, event_id)
    await amina.press(RegisterForEvent(event_id))
    await dilnoza.press(RegisterForEvent(event_id))
    id = await writes(admin)
    await admin.press(ShowAudience(id, 1))
    await admin.press(PickKeys(id, 1, "event", 0))
    await admin.press(PickAttendance(id, 1, event_id))
    assert admin.labels[:3] == ["They come · 1", "On the waiting list · 1", "They were there · 0"]
    await admin.press("They come · 1")
    await sends(admin, id)
    assert got([amina]) == 1 and got([dilnoza]) == 0


async def test_who_turned_it_off_or_blocked_is_subtracted_and_said(network: Network) -> None:
    admin = await network.admin()
    amina, dilnoza, maral, zarina = [
        await network.member(name, "TJ") for name in ("Amina", "Dilnoza", "Maral", "Zarina")
    ]
    await admin.say("/admin")
    await admin.insist(SuspendMember((await zarina.member()).id))
    await amina.say("/settings")
    await amina.press(settings.ToggleKind("news", False))
    assert amina.toasted("settings-now-off")
    network.world.block(dilnoza.person, True)
    await network.settled()
    id = await writes(admin)
    assert admin.reads("announcement-readers", count="2")
    assert admin.reads("announcement-without", off="1", away="1", suspended="1")
    await sends(admin, id)
    assert got([amina, dilnoza, zarina]) == 0 and got([maral]) == 1
    # Another kind she still wants.
    id = await writes(admin, "A fellowship is open.", kind="opportunity")
    await sends(admin, id)
    assert got([amina], "A fellowship is open.") == 1


async def test_audiences_are_kept_for_the_next_time(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ")
    id = await writes(admin)
    await admin.forge(PickAudienceKey(id, 1, "country", "TJ", True, 0))
    await admin.forge(ShowSegments(id))
    await admin.press(SaveSegment(id))
    await admin.say("Tajikistan")
    assert "Tajikistan · 1" in admin.labels
    await admin.press(SaveSegment(id))
    await admin.say("Tajikistan")
    assert admin.reads("announcement-notice-name-taken")
    other = await writes(admin, "Another one.")
    await admin.forge(ShowSegments(other))
    await admin.press("Tajikistan · 1")
    assert admin.reads("announcement-readers", count="1")
    # Nobody else has them, or may use them.
    helper = await second_admin(network)
    third = await writes(helper, "Hers.")
    await helper.forge(UseSegment(third, 2))
    assert helper.toasted("announcement-notice-gone")
    await admin.forge(ShowSegments(other))
    await admin.press(label(admin, "announcement-forget"))
    assert admin.reads("announcement-saved-none")
    await admin.forge(DeleteSegment(other, 99))


async def test_an_audience_of_none_and_a_language_that_nobody_reads(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ", language="tg")
    id = await writes(admin, "Duşenbeden başlap.", language="tk")
    await admin.forge(PickAudienceKey(id, 1, "country", "TJ", True, 0))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-nobody-reads-it")
    await admin.forge(PickAudienceKey(id, 1, "country", "TJ", False, 0))
    await admin.forge(PickAudienceKey(id, 1, "country", "AF", True, 0))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-nobody")


# The yes of two


async def test_above_the_limit_a_second_admin_says_yes(network: Network) -> None:
    await records.set_approval_threshold(network.db, 3)
    admin = await network.admin()
    readers = await many(network, 4)
    id = await writes(admin)
    assert admin.reads("announcement-needs-yes")
    await sends(admin, id)
    assert admin.toasted("announcement-notice-no-second")
    helper = await second_admin(network)
    await sends(admin, id)
    assert admin.reads("announcement-is-asked") and got(readers) == 0
    assert "waits for your yes" in helper.screen
    # Not her own yes, not a changed text, not twice.
    await admin.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-own-yes") and got(readers) == 0
    await admin.forge(EditText(id, "en"))
    assert admin.toasted("announcement-notice-locked")
    await helper.press(OpenAnnouncement(id))
    await helper.press(PreviewAnnouncement(id, "en"))
    assert TEXT in helper.screen
    await helper.forge(OpenAnnouncement(id))
    old = ApproveAnnouncement(id, await stamp_of(network, id))
    await admin.forge(WithdrawAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("Another text.")
    await helper.forge(old)
    assert helper.toasted("announcement-notice-taken-back")
    await sends(admin, id)
    await helper.forge(old)
    assert helper.toasted("announcement-notice-changed") and got(readers, "Another text.") == 0
    await helper.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert got(readers, "Another text.") == 4
    await helper.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert got(readers, "Another text.") == 4
    assert "said yes" in admin.inbox


async def test_a_no_gives_it_back(network: Network) -> None:
    await records.set_approval_threshold(network.db, 0)
    admin, helper = await network.admin(), await second_admin(network)
    id = await writes(admin)
    await sends(admin, id)
    await helper.press(OpenAnnouncement(id))
    await helper.press(RejectAnnouncement(id))
    assert helper.toasted("announcement-notice-refused")
    assert "was not sent" in admin.screen
    await admin.press(OpenAnnouncement(id))
    assert admin.reads("announcement-is-draft")


async def test_a_coordinator_writes_to_her_country(network: Network) -> None:
    saule = await network.coordinator("KZ")
    admin = await network.admin()
    aigul, amina = await network.member("Aigul", "KZ"), await network.member("Amina", "TJ")
    id = await writes(saule)
    assert saule.reads("announcement-readers", count="2")
    await sends(saule, id)
    assert got([aigul]) == 1 and got([amina]) == 0
    # Beyond her country an admin has to say yes; she herself cannot.
    id = await writes(saule, "For all of us.")
    await saule.forge(PickAudienceKey(id, 1, "country", "KZ", False, 0))
    await saule.forge(OpenAnnouncement(id))
    assert saule.reads("announcement-outside", count="2") and saule.reads("announcement-needs-yes")
    await sends(saule, id)
    assert got([aigul, amina], "For all of us.") == 0
    await saule.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert saule.toasted("fallback-staff-only")
    await admin.press(OpenAnnouncement(id))
    await admin.press(label(admin, "announcement-yes"))
    assert got([aigul, amina], "For all of us.") == 2
    # Another coordinator sees nothing of it.
    other = await network.coordinator("TJ", "Zarina")
    await other.say("/announce")
    await other.forge(OpenAnnouncement(id))
    assert "For all of us." not in "".join(
        m.get("text", "") for m in other.messages if "announce" in str(m.get("reply_markup"))
    )
    await other.insist(StopAnnouncement(id))
    assert (await sums(network, id)).by_status == {"sent": 4}


async def test_two_presses_send_it_once(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await sends(admin, id)
    await admin.insist(SendAnnouncement(id, await stamp_of(network, id)))
    assert got([amina]) == 1


async def test_what_was_changed_meanwhile_is_shown_first(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await admin.press(label(admin, "announcement-send"))
    old = SendAnnouncement(id, await stamp_of(network, id))
    await admin.forge(SetKind(id, "opportunity"))
    await admin.forge(old)
    assert admin.toasted("announcement-notice-changed") and got([amina]) == 0


# When


async def test_at_a_time_and_never_at_night(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member("Amina", "TJ"), await far(network)
    id = await writes(admin)
    await admin.press(PickSendTime(id))
    assert admin.reads("announcement-goes-at-once")
    await admin.press(TypeSendTime(id))
    await admin.say("yesterday 10:00")
    assert "yesterday" not in admin.screen and admin.reads("announcewhen-ask-when")
    await admin.say("tomorrow 10:00")
    assert "10:00 (Tashkent): 1" in admin.screen or "(Dushanbe)" in admin.screen
    assert "08:00 (New York): 1" in admin.screen
    await sends(admin, id)
    assert admin.reads("announcement-sum-waiting", count="3")
    await network.pass_time(timedelta(hours=23))
    assert got([amina, nigora]) == 0
    await network.pass_time(timedelta(hours=1, minutes=1))
    assert got([amina]) == 1 and got([nigora]) == 0
    await network.pass_time(timedelta(hours=8))
    assert got([nigora]) == 1
    await admin.forge(SendAtOnce(id))
    assert admin.toasted("announcement-notice-locked")


async def test_a_time_that_has_passed_meanwhile(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await admin.press(PickSendTime(id))
    await admin.press(TypeSendTime(id))
    await admin.say("tomorrow 10:00")
    await network.pass_time(timedelta(days=2))
    await sends(admin, id)
    assert admin.toasted("announcement-notice-past") and got([amina]) == 0


async def test_urgent_comes_at_night_and_is_asked_twice(network: Network) -> None:
    admin, nigora = await network.admin(), await far(network)
    await writes(admin, kind="urgent")
    await admin.press(label(admin, "announcement-send"))
    await admin.press(label(admin, "announcement-send-yes"))
    assert admin.reads("announcement-urgent-sure", count="2") and got([nigora]) == 0
    await admin.press(label(admin, "announcement-send-yes"))
    assert got([nigora]) == 1 and nigora.reads("announcement-is-urgent")


async def test_quiet_hours_are_hers(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina", "UZ")
    await amina.say("/settings")
    await amina.press(settings.PickQuiet(None))
    await amina.press(settings.PickQuiet(19))
    await amina.press(settings.SetQuietHours(19, 10))
    assert amina.reads("settings-quiet", **{"from": "19:00", "until": "10:00"})
    await network.pass_time(timedelta(hours=9, minutes=30))
    id = await writes(admin)
    await sends(admin, id)
    assert got([amina]) == 0 and got([admin]) == 1
    await network.pass_time(timedelta(hours=14))
    assert got([amina]) == 0
    await network.pass_time(timedelta(hours=1))
    assert got([amina]) == 1


# Before it goes


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
    assert not (await records.seen_by(network.db, id, (await admin.member()).id, "en")).sums.total  # type: ignore[union-attr]
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


# While it goes


async def test_pause_go_on_and_stop(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member(), await far(network)
    id = await writes(admin)
    await sends(admin, id)
    assert got([amina]) == 1
    await admin.press(PauseAnnouncement(id))
    assert plain("announcement-halted-sender", "en") in admin.inbox
    await network.pass_time(timedelta(hours=10))
    assert got([nigora]) == 0
    await admin.forge(ResumeAnnouncement(id))
    assert got([nigora]) == 1
    await admin.forge(PauseAnnouncement(id))
    assert admin.toasted("announcement-notice-over")
    id = await writes(admin, "Once more.")
    network.clock.advance(timedelta(hours=14))
    await sends(admin, id)
    await admin.forge(StopAnnouncement(id))
    assert admin.reads("announcement-stop-sure", count="1")
    await admin.confirm()
    assert plain("announcement-is-stopped", "en") in admin.inbox
    await network.pass_time(timedelta(days=2))
    await admin.forge(ResumeAnnouncement(id))
    assert admin.toasted("announcement-notice-over")
    assert got([nigora], "Once more.") == 0
    found = (await sums(network, id)).by_status
    assert found == {"sent": 2, "dropped": 1}
    await admin.forge(ShowAnnouncementResults(id))
    assert admin.reads("announcement-why", why="stopped", count="1")


async def test_stop_is_one_press_however_many_wait(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits counts as dropped at once; taking it out is work of the background."""
    monkeypatch.setattr(outbox_many, "SWEPT", 1)
    admin = await network.admin()
    for number in range(9):
        await far(network, f"Reader {number}")
    id = await writes(admin)
    await sends(admin, id)
    await admin.insist(StopAnnouncement(id))

    async def queued() -> int:
        return await network.db.read(
            lambda tx: tx.value(
                """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                WHERE kind = 'announcement' AND status = 'queued'"""
            )
        )

    assert await queued(), "all was taken out while she waited"
    assert (await sums(network, id)).by_status == {"sent": 1, "dropped": 9}
    await admin.forge(ShowAnnouncementResults(id))
    assert admin.reads("announcement-why", why="stopped", count="9")
    for _ in range(9):
        await network.pass_time(timedelta(0))
    assert await queued() == 0
    assert (await sums(network, id)).by_status == {"sent": 1, "dropped": 9}


def card_of(author: Someone) -> int:
    """The message that shows her how far it is."""
    going_on = plain("announcement-is-going", "en")
    return next(m["message_id"] for m in author.messages if going_on in m["text"])


async def test_progress_is_shown_as_it_goes(network: Network) -> None:
    admin, nigora = await network.admin(), await far(network)
    id = await writes(admin)
    await sends(admin, id)
    shown = card_of(admin)
    await network.pass_time(timedelta(hours=10))
    await network.kurak.schedule.fast_tick()
    message = admin.person.messages[shown]
    assert plain("announcement-is-over", "en") in message["text"] and got([nigora]) == 1


async def test_a_card_that_telegram_holds_up_holds_up_nothing_else(network: Network) -> None:
    admin, helper = await network.admin(), await second_admin(network)
    nigora = await far(network)
    cards: list[tuple[Someone, int]] = []
    for author, text in ((admin, "First."), (helper, "Second.")):
        await sends(author, await writes(author, text))
        cards.append((author, card_of(author)))
    network.simulator.faults.append(Fault("flood", "editMessageText", seconds=25))
    network.clock.advance(timedelta(hours=10))
    async with asyncio.timeout(10):
        await network.kurak.schedule.tick()
        await network.settled()
        await network.kurak.schedule.fast_tick()
    assert got([nigora], "First.") == got([nigora], "Second.") == 1
    done = [plain("announcement-is-over", "en") in a.person.messages[m]["text"] for a, m in cards]
    assert sorted(done) == [False, True]


async def test_correct_edits_what_came_and_goes_on_with_the_new_text(network: Network) -> None:
    admin = await network.admin()
    amina, nigora = await network.member(), await far(network)
    id = await writes(admin, "The crossing opens at seven.")
    await sends(admin, id)
    assert got([amina], "at seven") == 1
    await admin.press(CorrectAnnouncement(id))
    await network.pass_time(timedelta(hours=10))
    assert got([nigora], "at seven") == 0, "it is held meanwhile"
    await admin.forge(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-unchanged")
    await admin.forge(ResumeAnnouncement(id))
    assert admin.toasted("announcement-notice-not-while-correcting")
    await admin.forge(EditText(id, "en"))
    await admin.say("The crossing opens at six.")
    assert got([amina], "at six") == 0
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-corrected")
    await network.settled()
    assert got([amina, nigora], "at six") == 2 and got([amina, nigora], "at seven") == 0
    assert (await sums(network, id)).by_status == {"sent": 3}
    # Also when all is sent, a slip can be put right.
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("The crossing opens at half past six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert got([amina, nigora], "half past six") == 2


async def test_a_corrected_caption(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin, "At seven.")
    await admin.press(Attach(id))
    await admin.send("photo")
    await sends(admin, id)
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert got([amina], "At six.") == 1 and "photo" in amina.last


async def test_what_cannot_be_edited_is_counted(network: Network) -> None:
    admin, amina, maral = await network.admin(), await network.member(), await network.member("M")
    id = await writes(admin, "At seven.")
    await sends(admin, id)
    amina.person.messages.clear()
    network.world.block(maral.person, True)
    network.world.updates.clear()
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await network.settled()
    await admin.forge(OpenAnnouncement(id))
    assert admin.reads("announcement-sum-old", count="2")
    assert (await sums(network, id)).by_status == {"sent": 3}


async def test_a_correction_that_needs_a_second_yes_too(network: Network) -> None:
    await records.set_approval_threshold(network.db, 1)
    admin, helper = await network.admin(), await second_admin(network)
    amina = await network.member()
    id = await writes(admin, "At seven.")
    await sends(admin, id)
    await helper.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert got([amina], "At seven.") == 1
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At six.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-asked") and got([amina], "At six.") == 0
    await admin.forge(ApproveCorrection(id, await stamp_of(network, id)))
    assert admin.toasted("announcement-notice-own-yes") and got([amina], "At six.") == 0
    assert helper.reads("announcement-correction-wants-yes")
    await helper.press(OpenAnnouncement(id))
    assert "At six." in helper.screen
    await helper.press(ApproveCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert got([amina], "At six.") == 1
    # Refused, the old text stays, and it is paused.
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("At five.")
    await admin.press(SendCorrection(id, await stamp_of(network, id)))
    await helper.forge(RejectCorrection(id))
    await network.settled()
    assert got([amina], "At six.") == 1 and "not allowed" in admin.inbox


@pytest.mark.parametrize("what", ["leaves", "blocks", "turns off", "speaks", "suspended"])
async def test_a_reader_who_changes_while_it_runs(network: Network, what: str) -> None:
    admin, nigora = await network.admin(), await far(network)
    id = await writes(admin)
    await adds(admin, id, "uz", "Dushanbadan.")
    await sends(admin, id)
    own = (await nigora.member()).id
    match what:
        case "leaves":
            await network.db.write(
                lambda tx: tx.execute("DELETE FROM members WHERE id = :id", {"id": own})
            )
        case "suspended":
            await admin.insist(SuspendMember(own))
        case "blocks":
            network.world.block(nigora.person, True)
        case "turns off":
            await nigora.say("/settings")
            await nigora.press(settings.ToggleKind("news", False))
        case _:
            await nigora.say("/language")
            await nigora.press(SetLanguage("uz"))
    await network.pass_time(timedelta(hours=10))
    became = {
        "leaves": "dropped", "suspended": "dropped", "blocks": "blocked", "turns off": "dropped",
        "speaks": "sent",
    }[what]  # fmt: skip
    expected = {"sent": 2} if became == "sent" else {"sent": 1, became: 1}
    assert (await sums(network, id)).by_status == expected
    assert got([nigora]) == 0
    assert got([nigora], "Dushanbadan.") == (what == "speaks")


async def test_a_sender_who_loses_her_role_is_held(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("UZ")
    nigora = await far(network)
    id = await writes(saule)
    await sends(saule, id)
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    assert "lost her role" in admin.screen
    await network.pass_time(timedelta(hours=10))
    assert got([nigora]) == 0
    await saule.forge(ResumeAnnouncement(id))
    assert saule.toasted("fallback-staff-only")
    await admin.press(OpenAnnouncement(id))
    await admin.press(ResumeAnnouncement(id))
    assert got([nigora]) == 1
    # A draft that she had asked for goes nowhere either.
    await appoint(network, saule, Role.COORDINATOR, "UZ")
    await network.member("Amina", "TJ")
    id = await writes(saule, "Beyond.")
    await saule.forge(PickAudienceKey(id, 1, "country", "UZ", False, 0))
    await sends(saule, id)
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    await admin.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    assert got([nigora], "Beyond.") == 0


async def test_one_who_corrects_and_loses_her_role_is_held(network: Network) -> None:
    await records.set_approval_threshold(network.db, 1)
    admin, helper = await network.admin(), await second_admin(network)
    third = await second_admin(network, "Gulnara")
    amina = await network.member()
    id = await writes(helper, "At seven.")
    await sends(helper, id)
    await admin.forge(ApproveAnnouncement(id, await stamp_of(network, id)))
    await network.pass_time(timedelta(minutes=5))
    await third.forge(CorrectAnnouncement(id))
    await third.forge(EditText(id, "en"))
    await third.say("At nine.")
    await third.press(SendCorrection(id, await stamp_of(network, id)))
    asked = await stamp_of(network, id)
    await dismiss(network, third, Role.ADMIN)
    assert "lost her role" in admin.screen
    await admin.forge(ApproveCorrection(id, asked))
    await network.settled()
    assert got([amina], "At seven.") == 1
    # Another one takes it over.
    await admin.forge(SendCorrection(id, await stamp_of(network, id)))
    await helper.forge(ApproveCorrection(id, await stamp_of(network, id)))
    await network.settled()
    assert got([amina], "At nine.") == 1


async def test_edits_of_one_who_loses_her_role_are_held(network: Network) -> None:
    admin, saule = await network.admin(), await network.coordinator("UZ")
    nigora = await network.member("Nigora", "UZ")
    id = await writes(saule, "At seven.")
    await sends(saule, id)
    assert got([nigora], "At seven.") == 1
    await saule.forge(CorrectAnnouncement(id))
    await saule.forge(EditText(id, "en"))
    await saule.say("At nine.")
    # Her reader's edit does not go through at once.
    network.simulator.faults.append(Fault("break", "editMessageText", times=9))
    own = (await saule.member()).id
    await control.send_correction(
        network.db, id, own, await stamp_of(network, id), network.clock.now()
    )
    await network.settled()
    network.simulator.faults.clear()
    await dismiss(network, saule, Role.COORDINATOR, "UZ")
    assert "lost her role" in admin.screen
    await network.pass_time(timedelta(minutes=5))
    assert got([nigora], "At seven.") == 1
    await admin.press(OpenAnnouncement(id))
    await admin.press(ResumeAnnouncement(id))
    await network.settled()
    assert got([nigora], "At nine.") == 1


async def test_two_senders_at_once_and_urgent_first(network: Network) -> None:
    admin, helper = await network.admin(), await second_admin(network)
    readers = await many(network, 3)
    one, two = await writes(admin, "First."), await writes(helper, "Second.", kind="urgent")
    for author, id in ((admin, one), (helper, two)):
        await author.forge(PickSendTime(id))
        await author.forge(TypeSendTime(id))
        await author.say("tomorrow 10:00")
    await sends(admin, one)
    await sends(helper, two)
    await helper.press(label(helper, "announcement-send-yes"))
    await network.pass_time(timedelta(days=1))
    assert got(readers, "First.") == got(readers, "Second.") == 3
    for reader in readers:
        texts = [m["text"] for m in reader.messages if "First." in m["text"] or "Seco" in m["text"]]
        assert "Second." in texts[0], "what is urgent comes first"


# After


async def test_unknown_is_listed_and_decided(network: Network) -> None:
    admin = await network.admin()
    amina, dilnoza = await network.member("Amina"), await network.member("Dilnoza")
    id = await writes(admin)
    network.simulator.faults.append(Fault("drop", "sendMessage", times=3))
    await sends(admin, id)
    found = (await sums(network, id)).by_status
    assert found["unknown"] >= 1 and sum(found.values()) == 3
    unknown = found["unknown"]
    network.simulator.faults.clear()
    await admin.forge(OpenAnnouncement(id))
    await admin.press(ShowUnknownDeliveries(id, 0))
    assert admin.reads("announcement-unknown-list", count=str(unknown))
    await admin.press(ResolveUnknownDeliveries(id, True))
    assert admin.toasted("announcement-notice-unknown-again")
    await network.settled()
    assert (await sums(network, id)).by_status == {"sent": 3}
    assert plain("notice-repeated", "en") in amina.inbox + dilnoza.inbox + admin.inbox
    await admin.forge(ResolveUnknownDeliveries(id, False))
    assert admin.toasted("announcement-notice-unknown-none")


async def test_what_was_stopped_is_not_sent_again_with_the_rest(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    id = await writes(admin)
    await far(network)
    for country in ("TJ", "UZ"):
        await admin.forge(PickAudienceKey(id, 1, "country", country, True, 0))
    network.simulator.faults.append(Fault("drop", "sendMessage", times=1))
    await sends(admin, id)
    network.simulator.faults.clear()
    assert (await sums(network, id)).by_status["unknown"] == 1
    came = got([amina])
    await admin.insist(StopAnnouncement(id))
    await admin.forge(delivery_admin.ResolveUnknown(True))
    await network.pass_time(timedelta(hours=10))
    assert got([amina]) == came
    assert (await sums(network, id)).by_status == {"closed": 1, "dropped": 1, "sent": 1}


async def test_unknown_may_be_left_at_that(network: Network) -> None:
    admin, amina = await network.admin(), await network.member("Amina")
    id = await writes(admin)
    await admin.forge(PickAudienceKey(id, 1, "country", "TJ", True, 0))
    await admin.forge(OpenAnnouncement(id))
    await admin.press(label(admin, "announcement-send"))
    network.simulator.faults.append(Fault("drop", "sendMessage", times=1))
    await admin.press(label(admin, "announcement-send-yes"))
    await admin.forge(ResolveUnknownDeliveries(id, False))
    assert (await sums(network, id)).by_status == {"closed": 1}
    assert admin.reads("announcement-sum-closed", count="1") and got([amina]) <= 1


async def test_the_report_is_a_table_and_noted(network: Network) -> None:
    admin = await network.admin()
    await network.member("Amina", "TJ")
    network.world.block((await network.member("Dilnoza", "UZ", language="uz")).person, True)
    network.world.updates.clear()
    id = await writes(admin)
    await sends(admin, id)
    await admin.forge(ShowAnnouncementResults(id))
    await admin.press(ExportAnnouncementResults(id))
    document = admin.last["document"]
    head, *countries = sheet(network.world.files[document["file_id"]].content, 2)
    assert head[1:4] == ["Readers", "Delivered", "Blocked the bot"]
    assert {row[0]: row[1:4] for row in countries} == {
        "Tajikistan": ["1", "1", "0"], "Uzbekistan": ["2", "1", "1"],
    }  # fmt: skip
    acts = await network.db.read(
        lambda tx: [row["act"] for row in tx.rows("SELECT act FROM audit ORDER BY id")]
    )
    assert acts == ["send", "export"]
    # Nobody else may have it.
    other = await network.coordinator("TJ", "Zarina")
    await other.say("/announce")
    await other.forge(ExportAnnouncementResults(id))
    assert "document" not in other.last


# Settings


async def test_kinds_and_quiet_hours(network: Network) -> None:
    amina = await network.member("Amina", language="ru")
    await amina.say("/profile")
    await amina.press(navigation.Settings())
    for kind in ("news", "urgent"):
        await amina.press(settings.ToggleKind(kind, False))
    assert label(amina, "settings-is-off", kind="Новости") in amina.labels
    await amina.press(settings.ToggleKind("news", True))
    assert label(amina, "settings-is-on", kind="Новости") in amina.labels
    await amina.forge(settings.ToggleKind("introduction-asked", False))
    await amina.forge(settings.SetQuietHours(3, 15))
    assert amina.reads("settings-quiet-from")


# Asking


async def test_a_choice_with_small_numbers_hidden(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 7)
    aigul = await network.member("Aigul", "KZ", language="kk")
    id = await writes(admin, "When shall we meet?")
    await admin.forge(ShowButtons(id))
    await admin.press(PickAnswers(id))
    await admin.press(EditAnswers(id, "en"))
    await admin.say("Only one")
    assert admin.reads("form-lines-needed", least=2, most=6)
    await admin.say("May\nMay")
    assert admin.reads("form-lines-differ")
    await admin.say("In May\nIn June\n<Never>")
    await admin.press(EditAnswers(id, "kk"))
    await admin.say("Мамырда\nМаусымда")
    assert admin.reads("announcement-notice-other-number") and admin.reads(
        "announcement-ask-answers", language="Kazakh"
    )
    await admin.say("Мамырда\nМаусымда\nЕшқашан")
    await sends(admin, id)
    assert "<Never>" in readers[0].labels and "Ешқашан" in aigul.labels
    letter = aigul.screen
    await aigul.press(AnswerPoll(id, 1))
    assert aigul.toasted("announcement-answer-thanks") and aigul.screen == letter
    for reader in readers[:5]:
        await reader.press("In May")
    await readers[5].press("In June")
    await readers[6].press("<Never>")
    await readers[6].press("In June")
    assert readers[6].toasted("announcement-answer-changed")
    await admin.forge(AnswerPoll(id, 1))
    await aigul.forge(AnswerPoll(id, 7))
    assert aigul.toasted("announcement-answer-gone")
    await admin.forge(ShowAnnouncementResults(id))
    assert plain("announcement-answer-count", "en", answer="In May", count="7") in admin.inbox or (
        plain("announcement-answered", "en", count="9") in admin.inbox
    )
    assert "In June: &lt;5" in admin.inbox or "In June: <5" in admin.inbox
    await admin.forge(PollChart(id))
    assert "photo" in admin.last
    # Who did not get it does not count.
    stranger = await network.member("Maral", "TM")
    await stranger.say("/start")
    await stranger.forge(AnswerPoll(id, 1))
    assert stranger.toasted("announcement-answer-gone")


async def test_answers_in_words_without_names(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 5)
    id = await writes(admin, "What do you need most?")
    await admin.forge(ShowButtons(id))
    await admin.press(AskText(id))
    await sends(admin, id)
    for number, reader in enumerate(readers):
        await reader.press(WriteAnswer(id))
        assert reader.reads("announceanswer-ask-text") and got([reader], "need most") == 1
        await reader.say(f"Answer number {number}")
        assert reader.reads("announcement-answer-thanks")
        if number == 3:
            await admin.forge(ShowPollAnswers(id, 0))
            assert "Answer number" not in admin.inbox
            assert plain("announcement-too-few", "en", least="5") in admin.inbox
    await admin.forge(ShowPollAnswers(id, 0))
    assert all(f"Answer number {number}" in admin.inbox for number in range(5))
    assert "Reader 1" not in admin.inbox


async def test_a_choice_without_answers_is_not_sent(network: Network) -> None:
    admin, amina = await network.admin(), await network.member()
    id = await writes(admin)
    await network.db.write(
        lambda tx: tx.execute("UPDATE announcements SET asks = 'choice' WHERE id = :id", {"id": id})
    )
    await sends(admin, id)
    assert admin.toasted("announcement-notice-no-options") and got([amina]) == 0
    await admin.forge(AskNothing(id))
    await sends(admin, id)
    assert got([amina]) == 1
