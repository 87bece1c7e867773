"""A coordinator acts only in her countries; beyond them, an admin must approve."""

import pytest

from handlers.events.callbacks import CancelEvent, DecideSeat, ManageEvent
from handlers.kit import forms
from storage import reviews
from storage.announcements import control
from storage.audiences import EVERYBODY, Attribute, Edit, Kind, country, of_countries
from storage.events import audience, drafting, fields, materials, publishing, records, registrations
from storage.events.fields import EditOutcome, FieldKey
from storage.events.materials import AddMaterialOutcome
from storage.events.publishing import PublishOutcome
from storage.events.records import Event, EventStatus, Quota, Session
from storage.events.registrations import RegistrationStatus, SeatOutcome
from storage.kit import audit
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Value
from storage.reviews import ReviewOutcome
from storage.roles import Role
from tests.announcements.steps import appoint, dismiss
from tests.dialogue import Network, Someone, plain
from tests.events.steps import event_by, event_of
from tests.reviews.steps import approves, decides, rejects, review_of

assert control

FACTS: dict[str, Value] = {
    "title:tj": "Other", "title:en": "Other", "description:en": "Other", "venue": "Elsewhere",
    "zone": "Asia/Tashkent", "seats": "21", "organisers": "We", "speech": ("tg",),
    "shares": (Quota("TJ", 3).packed(),), "reminders": ("3600",), "questions": ("How?",),
    "agenda:1": (Session(1, "09:00", None, "Talk").packed(),), "starts": "+3600", "ends": "+3600",
    "closing": "-3600",
}  # fmt: skip
WIDER: tuple[Edit, ...] = (
    lambda audience: audience.with_key(1, country("UZ")),
    lambda _: of_countries(["UZ"]),
    lambda _: EVERYBODY,
)


async def people(network: Network) -> tuple[int, int, int, int]:
    """Ids: an admin, a coordinator of Tajikistan, a member there, one in Uzbekistan."""
    return (
        (await (await network.admin()).member()).id,
        (await (await network.coordinator("TJ", "Saule")).member()).id,
        (await (await network.member("Amina", "TJ")).member()).id,
        (await (await network.member("Nigora", "UZ")).member()).id,
    )


async def changes(network: Network, event: Event, by: int, fact: str, after: Value) -> EditOutcome:
    """She changes one fact."""
    key = FieldKey.unpack(fact)
    there = fields.value_of(event, key)
    if isinstance(after, str) and after[0] in "+-" and after[1:].isdecimal():
        base = there or fields.value_of(event, FieldKey("starts"))
        after = str(int(str(base)) + int(after))
    changed = await drafting.change(
        network.db, event.id, by, key, there, after, network.clock.now()
    )
    return changed.outcome


async def chooses(network: Network, event: Event, by: int, edit: Edit) -> EditOutcome:
    """She chooses another audience, and saves it where the event is published."""
    now = network.clock.now()
    outcome = await audience.change(network.db, event.id, by, edit, now)
    if outcome is EditOutcome.DONE and event.status is EventStatus.PUBLISHED:
        seen = await audience.seen_by(network.db, event.id, by, "en")
        assert seen is not None
        outcome = await audience.save(network.db, event.id, by, seen.version, now)
        await audience.discard(network.db, event.id, by, now)
    return outcome


async def names(network: Network, event: Event, by: int, member: int) -> EditOutcome:
    """She names a member."""
    now = network.clock.now()
    return await audience.name_member(network.db, event.id, by, member, named=True, now=now)


async def opens(network: Network, event: Event, by: int) -> EditOutcome:
    """She lets all others come too."""
    now = network.clock.now()
    return await audience.set_open(network.db, event.id, by, everybody=True, now=now)


async def published(network: Network, *, wide: bool) -> tuple[Event, tuple[int, int, int, int]]:
    """An event of a coordinator, published by her, or with an admin's yes."""
    admin, saule, amina, nigora = await people(network)
    event = await event_by(network, saule, wide=wide)
    now = network.clock.now()
    outcome = await publishing.publish(network.db, event.id, saule, now)
    assert outcome is (PublishOutcome.ASKED if wide else PublishOutcome.PUBLISHED)
    if wide:
        assert await decides(network, admin, "event", event.id) is ReviewOutcome.APPROVED
    await network.settled()
    return await event_of(network, event.id), (admin, saule, amina, nigora)


async def test_in_her_country_she_changes_what_she_likes_and_widens_nothing(
    network: Network,
) -> None:
    event, (_, saule, _, nigora) = await published(network, wide=False)
    for wider in WIDER:
        assert await chooses(network, event, saule, wider) is EditOutcome.NEEDS_ADMIN
        assert await event_of(network, event.id) == event
    assert await opens(network, event, saule) is EditOutcome.NEEDS_ADMIN
    assert await names(network, event, saule, nigora) is EditOutcome.NEEDS_ADMIN
    assert await event_of(network, event.id) == event
    now = network.clock.now()
    assert await registrations.seat(network.db, event.id, saule, nigora, "–", now) is (
        SeatOutcome.NEEDS_ADMIN
    )
    for fact, after in FACTS.items():
        here = await event_of(network, event.id)
        assert await changes(network, here, saule, fact, after) is EditOutcome.DONE, fact
    customs = Attribute(Kind.SECTOR, "customs")
    here = await event_of(network, event.id)
    narrower = await chooses(network, here, saule, lambda one: one.with_key(1, customs))
    assert narrower is EditOutcome.DONE
    told = await records.invited_count(network.db, event.id, saule)
    assert told.readers <= 2 and told.elsewhere is None


async def test_what_an_admin_has_allowed_stays_as_it_was(network: Network) -> None:
    event, (admin, saule, amina, nigora) = await published(network, wide=True)
    now = network.clock.now()
    for edit in (*WIDER[1:], lambda _: of_countries(["TJ"])):
        assert await chooses(network, event, saule, edit) is EditOutcome.NEEDS_ADMIN
    assert await opens(network, event, saule) is EditOutcome.NEEDS_ADMIN
    for fact, after in FACTS.items():
        assert await changes(network, event, saule, fact, after) is EditOutcome.NEEDS_ADMIN, fact
        assert await event_of(network, event.id) == event
    for member in (amina, nigora):
        assert await names(network, event, saule, member) is EditOutcome.NEEDS_ADMIN
    assert await materials.add(
        network.db, event.id, saule, Attachment("link", "https://x.org"), now
    ) is AddMaterialOutcome.NEEDS_ADMIN  # fmt: skip
    assert await publishing.cancel(network.db, event.id, saule, "Anything", now) is (
        PublishOutcome.REASON_NEEDS_ADMIN
    )
    assert await event_of(network, event.id) == event
    # In the audience that was allowed she seats whom she likes, and calls it off without a word.
    assert (
        await registrations.seat(network.db, event.id, saule, nigora, "–", now)
        is SeatOutcome.SEATED
    )
    # What she writes to one of another country is not hers to send.
    out = await registrations.revoke_seat(network.db, event.id, saule, nigora, "Anything", now)
    assert out is SeatOutcome.NEEDS_ADMIN
    place = await registrations.registration_of(network.db, event.id, nigora)
    assert place is not None and place.status is RegistrationStatus.REGISTERED
    assert (
        await registrations.seat(network.db, event.id, saule, amina, "–", now) is SeatOutcome.SEATED
    )
    out = await registrations.revoke_seat(network.db, event.id, saule, amina, "Anything", now)
    assert out is SeatOutcome.REVOKED
    out = await registrations.revoke_seat(network.db, event.id, admin, nigora, "Anything", now)
    assert out is SeatOutcome.REVOKED
    for fact, after in FACTS.items():
        here = await event_of(network, event.id)
        assert await changes(network, here, admin, fact, after) is EditOutcome.DONE, fact
    assert (
        await publishing.cancel(network.db, event.id, saule, None, now) is PublishOutcome.CANCELLED
    )


async def test_a_reason_that_is_not_hers_to_send_is_shown_back(network: Network) -> None:
    event, (_, _, _, nigora) = await published(network, wide=True)
    saule = await network.coordinator("TJ", "Second")
    now, reason = network.clock.now(), "Her service <TJ> has sent another officer."
    own = (await saule.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE events SET organiser_id = :own WHERE id = :id", {"own": own, "id": event.id}
        )
    )
    assert (
        await registrations.seat(network.db, event.id, own, nigora, "-", now) is SeatOutcome.SEATED
    )
    await saule.say("/start")
    await saule.forge(DecideSeat(event.id, nigora, False))
    await saule.say(reason)
    assert saule.reads("event-organiser-notice-needs-admin")
    assert saule.reads("event-reason", reason=reason)


@pytest.mark.parametrize("fact", [*FACTS, "audience"])
async def test_what_is_asked_about_is_asked_anew_once_it_changes(
    network: Network, fact: str
) -> None:
    _, saule, _, _ = await people(network)
    event = await event_by(network, saule, wide=True)
    now = network.clock.now()
    assert await publishing.publish(network.db, event.id, saule, now) is PublishOutcome.ASKED
    if fact == "audience":
        kazakhstan = country("KZ")
        outcome = await chooses(network, event, saule, lambda one: one.with_key(1, kazakhstan))
    else:
        outcome = await changes(network, event, saule, fact, FACTS[fact])
    assert outcome is EditOutcome.DONE
    assert (await event_of(network, event.id)).status is EventStatus.DRAFT


async def test_who_coordinates_another_country_now_needs_an_admin(network: Network) -> None:
    event, (_, saule, amina, _) = await published(network, wide=False)
    someone = next(p for p in network.world.people.values() if p.first_name == "Saule")
    her = Someone(network, someone, "en")
    await dismiss(network, her, Role.COORDINATOR, "TJ")
    await appoint(network, her, Role.COORDINATOR, "KZ")
    for wider in WIDER:
        assert await chooses(network, event, saule, wider) is EditOutcome.NEEDS_ADMIN
    for fact, after in FACTS.items():
        assert await changes(network, event, saule, fact, after) is EditOutcome.NEEDS_ADMIN, fact
    assert (await records.by_id(network.db, event.id)) == event
    assert amina


async def test_an_admin_says_no_with_a_reason(network: Network) -> None:
    """Nobody throws away what waits, and its author keeps it and reads why."""
    admin = await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    own = (await saule.member()).id
    event = await event_by(network, own, wide=True)
    await publishing.publish(network.db, event.id, own, network.clock.now())
    await network.settled()
    await admin.forge(ManageEvent(event.id))
    assert not any(isinstance(press, CancelEvent) for press in admin.presses)
    await admin.forge(CancelEvent(event.id))
    await admin.press(forms.Next("eventcancel", "reason"))
    await admin.press(forms.Submit("eventcancel"))
    assert (await event_of(network, event.id)).status is EventStatus.PENDING, "not in silence"
    await rejects(admin, "event", event.id, "The hall is too small.")
    assert (await event_of(network, event.id)).status is EventStatus.DRAFT
    await saule.open_notice()
    assert "The hall is too small." in saule.screen
    (entry,) = await audit.of_event(network.db, event.id)
    assert (entry.action, entry.actor, entry.note) == (
        "event-rejected", "Secretariat", "The hall is too small.",
    )  # fmt: skip
    await publishing.publish(network.db, event.id, own, network.clock.now())
    await approves(admin, "event", event.id)
    await network.settled()
    await saule.open_notice()
    assert plain("event-decided-approved", "en", title="Workshop") in saule.inbox


async def test_an_admin_changes_what_waits_and_it_is_decided_all_the_same(network: Network) -> None:
    """Its organiser, who waits for an answer, gets one; and what was decided stays in the audit
    when she deletes the event.
    """
    db, now = network.db, network.clock.now()
    admin = await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    first, own = (await admin.member()).id, (await saule.member()).id
    event = await event_by(network, own, wide=True)
    await publishing.publish(db, event.id, own, now)
    review = await review_of(network, "event", event.id)
    assert await changes(network, event, first, "seats", "7") is EditOutcome.DONE
    assert (await event_of(network, event.id)).status is EventStatus.PENDING
    # It is another version than was read before.
    outcome = await reviews.reject(db, review.id, first, review.version, "No.", now)
    assert outcome is ReviewOutcome.CHANGED
    assert await decides(network, first, "event", event.id, "reject") is ReviewOutcome.REJECTED
    await network.settled()
    await saule.open_notice()
    assert "Because." in saule.screen
    outcome = await publishing.cancel(db, event.id, first, None, now)
    assert outcome is publishing.PublishOutcome.NOT_ALLOWED
    await publishing.cancel(db, event.id, own, None, now)
    entries = await db.read(
        lambda tx: tx.rows(
            "SELECT * FROM audit WHERE action NOT IN ('appoint', 'dismiss') ORDER BY id"
        )
    )
    assert [(row["action"], row["actor_id"], row["note"]) for row in entries] == [
        ("event-rejected", first, "Because.")
    ]
    assert (entries[0]["kind"], entries[0]["subject_id"]) == ("event", event.id)


async def test_who_deletes_the_draft_of_somebody_else_is_in_the_audit(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ", "Saule")
    first, own = (await admin.member()).id, (await saule.member()).id
    event = await event_by(network, own, wide=True)
    await dismiss(network, saule, Role.COORDINATOR, "TJ")
    await publishing.cancel(network.db, event.id, first, None, network.clock.now())
    entries = await network.db.read(
        lambda tx: tx.rows("SELECT * FROM audit WHERE action NOT IN ('appoint', 'dismiss')")
    )
    assert [(row["action"], row["actor_id"], row["subject_id"]) for row in entries] == [
        ("event-deleted", first, event.id)
    ]
