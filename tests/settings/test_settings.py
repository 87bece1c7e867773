from datetime import timedelta

import pytest

from handlers import settings
from handlers.announcements.callbacks import (
    AnswerPoll,
    CorrectAnnouncement,
    EditAnswers,
    EditText,
    PickAnswers,
    SendCorrection,
    ShowButtons,
)
from storage.announcements import records
from storage.events import audience
from storage.settings import KINDS
from tests.announcements.steps import label, sends, writes
from tests.dialogue import Network, Someone, plain
from tests.digests.steps import wants
from tests.events.steps import makes, publishes
from tests.questions.steps import TEXT, accepts, asks

TITLE = "Women in border services"


def heard(someone: Someone) -> set[tuple[str, str]]:
    """Of which kinds something came to her, and what: of events also how."""
    inbox = [m.get("text") or m.get("caption", "") for m in someone.messages]
    digest = plain("digest-title", "en", network="Kurak")
    found = {(kind, "announcement") for kind in records.KINDS
             if any(f"All about: {kind}." in text for text in inbox)}  # fmt: skip
    for kind, what, *parts in (
        ("question", "question", TEXT),
        ("event", "invitation", plain("event-invited", "en", network="Kurak"), TITLE),
        ("event", "nudge", plain("event-nudge", "en", when="").rstrip(" ."), TITLE),
        ("event", "digest", digest, TITLE),
    ):
        if any(all(part in text for part in parts) for text in inbox):
            found.add((kind, what))
    return found


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_comes_of_a_kind_that_is_off_and_all_else_does(
    network: Network, kind: str
) -> None:
    admin, saule = await network.admin(), await network.coordinator("KZ")
    asker = await network.member("Askerova", "KZ")
    off, on = [
        await network.member(name, "UZ", "media", seeks=("leadership",)) for name in ("Off", "On")
    ]
    await off.say("/settings")
    await off.press(settings.ToggleKind(kind, False))
    for someone in (off, on):
        await wants(someone)
    for one in records.KINDS:
        await sends(admin, await writes(admin, f"All about: {one}.", kind=one))
        if one == "urgent":
            await admin.press(label(admin, "announcement-send-yes"))
    await accepts(saule, False, await asks(asker))
    await publishes(admin, await makes(admin))
    await network.pass_time(timedelta(days=7, minutes=1))
    await network.pass_time(timedelta(days=11))
    every = heard(on)
    assert {one for one, _ in every} == set(KINDS) and len(every) == len(KINDS) + 3
    assert heard(off) == {(one, what) for one, what in every if one != kind}


async def test_who_hears_of_no_events_hears_of_one_that_she_is_invited_to_by_name(
    network: Network,
) -> None:
    admin = await network.admin()
    guest, other = await network.member("Guest", "UZ"), await network.member("Other", "UZ")
    for someone in (guest, other):
        await someone.say("/settings")
        await someone.press(settings.ToggleKind("event", False))
    event_id, own = await makes(admin), (await guest.member()).id
    by, now = (await admin.member()).id, network.clock.now()
    await audience.name_member(network.db, event_id, by, own, named=True, now=now)
    await publishes(admin, event_id)
    assert ("event", "invitation") in heard(guest) and not heard(other)


async def test_what_she_has_answered_is_not_asked_again(network: Network) -> None:
    """Not by a correction, which edits what she has, and not by her digest."""
    admin = await network.admin()
    amina = await network.member("Amina", "UZ", seeks=("leadership",))
    id = await writes(admin, "When shall we meet?")
    await admin.forge(ShowButtons(id))
    await admin.press(PickAnswers(id))
    await admin.press(EditAnswers(id, "en"))
    await admin.say("In May\nIn June")
    await sends(admin, id)
    await amina.press("In May")
    assert amina.toasted("announcement-answer-thanks")
    await admin.forge(CorrectAnnouncement(id))
    await admin.forge(EditText(id, "en"))
    await admin.say("When shall we meet in Bukhara?")
    stamp: int = await network.db.read(
        lambda tx: tx.value("SELECT draft_version FROM announcements")
    )
    await admin.press(SendCorrection(id, stamp))
    await wants(amina)
    await publishes(admin, await makes(admin))
    for _ in range(3):
        await network.pass_time(timedelta(days=7, minutes=1))
    assert plain("digest-title", "en", network="Kurak") in amina.inbox
    assert amina.inbox.count("When shall we meet") == 1 and "in Bukhara" in amina.inbox
    asked = [m for m in amina.messages if "In May" in str(m.get("reply_markup"))]
    assert len(asked) == 1
    answer = await network.db.read(lambda tx: tx.value("SELECT position FROM announcement_answers"))
    assert answer == 1
    await amina.forge(AnswerPoll(id, 2))
    assert amina.toasted("announcement-answer-changed")
