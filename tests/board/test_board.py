"""The board of cooperation: entries are reviewed, found, asked about, renewed and closed."""

from datetime import timedelta

import pytest

from handlers.board.callbacks import (
    AnnounceEntry,
    CloseEntry,
    EditEntry,
    EndEntry,
    NewEntry,
    OpenEntry,
    RenewEntry,
    ShowBoard,
    ShowBoardNumbers,
    WithdrawEntry,
)
from handlers.introductions.callbacks import AcceptRequest, AskAuthor, OpenRequest
from handlers.kit import forms
from handlers.kit.report_buttons import BlockOrReport
from handlers.practices.callbacks import ShowStatistics
from storage import blocks, suspensions, visibility
from storage.announcements import records as announcements
from storage.board import board, endings
from storage.board.board import BoardPosition
from storage.board.records import ENTRY, EntryStatus, Found
from storage.reports import Measure
from tests.board.steps import TITLE, WHOM, asks, publishes, writes
from tests.dialogue import Network, Someone
from tests.reports.steps import decides_report, reports_it
from tests.reviews.steps import approves, rejects


async def status_of(network: Network, entry_id: int) -> EntryStatus:
    found = await network.db.read(
        lambda tx: tx.value("SELECT status FROM board_entries WHERE id = :id", {"id": entry_id})
    )
    return EntryStatus(found)


async def titles(someone: Someone) -> list[str]:
    """What the board shows her."""
    member = await someone.member()
    found = await board.open_list(someone.network.db, member.id, BoardPosition(), ())
    return [row.title for row in found.rows]


@pytest.mark.parametrize("languages", [("ru", "kk", "uz")])
async def test_staff_read_what_came_of_entries(
    network: Network, languages: tuple[str, ...]
) -> None:
    saule, *others = [
        await network.coordinator(country, name, language=language)
        for country, name, language in zip(
            ("TJ", "KZ", "UZ"), ("Saule", "Aizhan", "Dilfuza"), languages, strict=True
        )
    ]
    nigora = await network.member("Nigora", "TJ")
    entry_id = await publishes(nigora, saule)
    await nigora.forge(CloseEntry(entry_id))
    await nigora.press(EndEntry(entry_id, "here"))
    for staff in (saule, *others):
        await staff.say("/start")
        await staff.forge(ShowStatistics("topic"))
        await staff.press(ShowBoardNumbers())
        assert staff.reads("board-numbers-open", count="0")
        # One is too few to be told.
        assert "<5" in staff.screen and " 1" not in staff.screen


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_an_entry_is_reviewed_read_and_answered(network: Network, language: str) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs", language="ru")
    amina = await network.member("Amina", "TJ", "border", language=language)
    entry_id = await writes(author)
    await amina.say("/board")
    assert TITLE not in amina.screen, "nobody has read it yet"
    await approves(saule, ENTRY, entry_id)
    await author.open_notice()
    assert TITLE in author.screen
    await amina.say("/board")
    await amina.press(OpenEntry(entry_id))
    assert WHOM in amina.screen and "Askerova" not in amina.inbox
    await asks(amina, entry_id)
    assert amina.reads("introductions-author-board-entry", title=TITLE)
    await author.forge(OpenEntry(entry_id))
    assert author.reads("board-interested-count", count=1)
    request: int = await network.db.read(lambda tx: tx.value("SELECT max(id) FROM introductions"))
    await author.forge(AcceptRequest(request))
    await author.press(forms.Choose("acceptance", "gives", "username"))
    await amina.press(OpenRequest(request))
    assert "Askerova" in amina.inbox, "both have agreed"


async def test_it_is_found_by_kind_topic_and_words_of_any_language(network: Network) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs")
    nigora = await network.member("Nigora", "UZ", "border", language="uz")
    seek = await publishes(author, saule)
    await publishes(author, saule, "Small grants", kind="opportunity", topic="career")
    await nigora.say("/board GRANTS")
    assert not nigora.sees(OpenEntry(seek)) and "Small grants" in str(nigora.labels)
    await nigora.say("/board")
    await nigora.forge(ShowBoard("opportunity", "career", None, 0))
    assert not nigora.sees(OpenEntry(seek)) and "Small grants" in str(nigora.labels)
    await nigora.forge(ShowBoard("no-such-kind", "no-such-topic", "XX", 0))
    assert nigora.sees(OpenEntry(seek))


async def test_bad_input_loses_nothing(network: Network) -> None:
    await network.coordinator("KG")
    author = await network.member("Askerova", "KG", "customs", language="ky")
    await author.say("/board")
    await author.press(NewEntry())
    await author.press(forms.Choose("boardentry", "kind", "offer"))
    await author.say("Ask Aida: +996 700 123 456")
    assert "+996 700 123 456" in author.screen and author.sees(forms.Cancel("boardentry"))
    await author.say("A course")
    for text in ("Three days.", "Officers"):
        await author.say(text)
    await author.press(forms.Mark("boardentry", "topics", "leadership", True, 0))
    await author.press(forms.Next("boardentry", "topics"))
    await author.press(forms.Mark("boardentry", "languages", "ky", True, 0))
    await author.press(forms.Next("boardentry", "languages"))
    await author.press(forms.Next("boardentry", "countries"))
    yesterday = (network.clock.now() - timedelta(days=2)).strftime("%d.%m.%Y")
    far = (network.clock.now() + timedelta(days=500)).strftime("%d.%m.%Y")
    for typed in (yesterday, far):
        await author.say(typed)
        assert author.reads("boardentry-ask-until"), author.screen
    await author.say((network.clock.now() + timedelta(days=3)).strftime("%d.%m.%Y"))
    await author.press(forms.Choose("boardentry", "named", "no"))
    assert "A course" in author.screen
    # The day passes while the draft is open.
    await network.pass_time(timedelta(days=5))
    await author.press(forms.Submit("boardentry"))
    assert author.reads("board-sending-past") and author.reads("boardentry-ask-until")


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_it_runs_out_only_after_a_question_and_comes_back(
    network: Network, language: str
) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs", language=language)
    entry_id = await publishes(author, saule)
    await network.pass_time(timedelta(days=41))
    await author.open_notice()
    assert TITLE in author.screen
    await author.press(RenewEntry(entry_id))
    assert author.toasted("board-ending-notice-renewed")
    # The bot is down while the question is due: the author still gets her time.
    await network.pass_time(timedelta(days=60))
    assert await status_of(network, entry_id) is EntryStatus.PUBLISHED
    await network.pass_time(timedelta(days=6))
    assert await status_of(network, entry_id) is EntryStatus.ENDED
    await author.open_notice()
    await author.press(RenewEntry(entry_id))
    assert await status_of(network, entry_id) is EntryStatus.PUBLISHED
    await author.press(CloseEntry(entry_id))
    assert author.reads("board-close-ask")
    await author.press(EndEntry(entry_id, Found.HERE))
    assert author.toasted("board-ending-notice-closed") and author.reads("board-outcome-here")
    assert await titles(author) == []


async def test_a_date_ends_it_and_asks_what_came_of_it(network: Network) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs")
    day = (network.clock.now() + timedelta(days=9)).strftime("%d.%m.%Y")
    entry_id = await publishes(author, saule, until=day)
    await network.pass_time(timedelta(days=11))
    await author.open_notice()
    assert author.reads("board-ended") and not author.sees(RenewEntry(entry_id))
    await author.press(EndEntry(entry_id, Found.NOTHING))
    assert author.reads("board-outcome-nothing")


@pytest.mark.parametrize("state", ["left", "suspended", "hidden", "blocked"])
async def test_an_author_who_is_not_there(network: Network, state: str) -> None:
    """Suspended, her entries wait; with a name, they go where she goes."""
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs")
    amina = await network.member("Amina", "TJ", "border")
    await publishes(author, saule, "Named", named="yes")
    await publishes(author, saule, "Nameless")
    one, other, now = (await author.member()).id, (await amina.member()).id, network.clock.now()
    boss = (await (await network.admin()).member()).id
    match state:
        case "left":
            await network.db.write(
                lambda tx: tx.execute("DELETE FROM members WHERE id = :id", {"id": one})
            )
        case "suspended":
            await suspensions.suspend(network.db, boss, one, now)
        case "hidden":
            await visibility.hide(network.db, one, now)
        case _:
            await network.db.write(lambda tx: blocks.block(tx, one, other, now))
    assert await titles(amina) == ([] if state in ("left", "suspended") else ["Nameless"])
    if state == "suspended":
        await suspensions.restore(network.db, boss, one, now)
        assert await titles(amina) == ["Nameless", "Named"]


async def test_changes_and_rejections_keep_her_words(network: Network) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs", language="kk")
    entry_id = await writes(author)
    await rejects(saule, ENTRY, entry_id, "Say where.")
    await author.open_notice()
    assert TITLE in author.screen and "Say where." in author.screen
    await author.press(EditEntry(entry_id))
    assert "Say where." in author.screen
    await author.press(forms.Change("boardentry", "title"))
    await author.say("Trainer in Shymkent")
    await author.press(forms.Submit("boardentry"))
    await approves(saule, ENTRY, entry_id)
    assert await titles(author) == ["Trainer in Shymkent"]
    await author.forge(EditEntry(entry_id))
    await author.press(forms.Submit("boardentry"))
    assert await titles(author) == [], "changed words wait for a review"
    await author.insist(WithdrawEntry(entry_id))
    assert await status_of(network, entry_id) is EntryStatus.WITHDRAWN


async def test_staff_announce_it_to_those_whom_it_is_about(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs")
    await network.member("Amina", "TJ", "border", offers=("leadership",))
    entry_id = await publishes(author, saule)
    await author.forge(AnnounceEntry(entry_id))
    assert author.toasted("fallback-staff-only") or author.reads("fallback-staff-only")
    await admin.say("/board")
    await admin.press(OpenEntry(entry_id))
    await admin.press(AnnounceEntry(entry_id))
    assert admin.toasted("announcement-notice-created")
    draft = await network.db.read(lambda tx: announcements.load(tx, 1))
    assert draft is not None and draft.entry_id == entry_id and TITLE in str(draft.texts)
    seen = await announcements.seen_by(network.db, 1, (await admin.member()).id, "en")
    assert seen is not None and seen.counts.total == 1


async def test_a_report_takes_it_off_the_board(network: Network) -> None:
    admin = await network.admin()
    author = await network.member("Askerova", "KZ", "customs")
    amina = await network.member("Amina", "TJ", "border")
    await network.coordinator("TJ")
    entry_id = await publishes(author, admin)
    await amina.say("/board")
    await amina.press(OpenEntry(entry_id))
    await amina.press(BlockOrReport(ENTRY, entry_id))
    await reports_it(amina, ENTRY, entry_id)
    await decides_report(admin, Measure.HIDING, "Advertising.")
    assert await titles(amina) == []
    await author.forge(EditEntry(entry_id))
    assert author.toasted("board-sending-gone")


async def test_others_cannot_do_what_is_hers(network: Network) -> None:
    saule = await network.coordinator("KZ")
    author = await network.member("Askerova", "KZ", "customs")
    other = await network.member("Amina", "TJ", "border")
    entry_id = await publishes(author, saule)
    await other.say("/board")
    for press in (RenewEntry(entry_id), CloseEntry(entry_id), EndEntry(entry_id, "here")):
        await other.forge(press)
        assert other.toasted("board-ending-notice-gone"), press
    await author.forge(AskAuthor(ENTRY, entry_id))
    assert author.toasted("introductions-cannot-ask")
    member = await other.member()
    outcome = await endings.renew(network.db, entry_id, member.id, network.clock.now())
    assert outcome is endings.EndOutcome.GONE
