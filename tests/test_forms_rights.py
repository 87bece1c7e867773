"""A member who lost the right to a form changes nothing with it and reads nothing of others."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import handlers
from handlers.kit import forms
from handlers.kit.access import Access
from handlers.kit.forms import ContactField, Field, Form
from storage import suspensions
from storage.database import Transaction
from storage.kit import form_drafts
from storage.roles import Role
from tests.announcements.steps import dismiss
from tests.dialogue import plain, running_network
from tests.ground import Ground, ground
from tests.storage import catalog

pytestmark = pytest.mark.usefixtures("_open_again")

assert handlers  # its import registers all forms

PHONE = "+992900112233"
STRANGERS = ("Nigora", "Malika", "Dilnoza", "Zebo", "dilnoza@example.tj", "secret_")
UNTOUCHED = {
    # Her own drafts go, and what the bot has heard and said is not what a form changes.
    "form_drafts", "form_draft_updates", "incoming_messages", "inbox", "deliveries", "run_marker",
    "progress", "library_positions", "review_claims", "practice_reads", "chat_messages",
    "health",  # which a job notes every 15 s
}  # fmt: skip


def content(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    """All that is stored, in any order, but what no form is about."""
    return {
        # Which command menu she has is brought up to date by itself.
        name: sorted(
            (
                tuple(row[key] for key in row.keys() if not key.startswith("menu"))  # noqa: SIM118
                for row in tx.rows(f"SELECT * FROM {name}")
            ),
            key=repr,
        )
        for name in catalog.tables(tx)
        if name not in UNTOUCHED
    }


async def completes(at: Ground, form: Form) -> tuple[bool, str]:
    """She who may fill it in finishes a form that has all its answers; whether anything changed,
    and what she reads.
    """
    someone = at.saule if form.name in STAFF else at.amina
    own = (await someone.member()).id
    subject, answers = at.drafts[form.name]
    network = at.network
    await form_drafts.begin(
        network.db, own, form.name, None, subject, answers, True, "anyone", network.clock.now()
    )
    if not someone.messages:
        await someone.say("/help")
    before = await network.db.read(content)
    if form.review is None:
        await someone.say("/start")
    else:
        await someone.forge(forms.Submit(form.name))
    if someone.presses and any(type(p).__name__ == "SendAnyway" for p in someone.presses):
        await someone.press(next(p for p in someone.presses if type(p).__name__ == "SendAnyway"))  # type: ignore[arg-type]
    after = await network.db.read(content)
    assert "Something went wrong" not in someone.screen, form.name
    return before != after, someone.screen


def asks_first(form: Form) -> Field | None:
    """The first field that asks for something else than a contact."""
    return next((one for one in form.fields if not isinstance(one.kind, ContactField)), None)


async def shares_contacts(at: Ground, form: Form, field: Field) -> None:
    """She sends her own number, and one out of her address book, where the form asks for something
    else: it says so and asks again, and nothing of it is kept.
    """
    someone = at.saule if form.name in STAFF else at.amina
    member, network = await someone.member(), at.network
    subject, answers = at.drafts[form.name]
    await form_drafts.begin(
        network.db, member.id, form.name, field.name, subject, answers, True, "anyone",
        network.clock.now(),
    )  # fmt: skip
    for whose, answer in (
        (member.telegram_id, "contact-not-asked"), (None, "contact-of-somebody"),
    ):  # fmt: skip
        await someone.send_contact(PHONE, "Zebo", whose)
        *_, said, asked = (one for one in someone.messages if one["from"]["is_bot"])
        assert said["text"] == plain(answer, someone.language), form.name
        assert asked["text"] != said["text"], form.name
    draft = await form_drafts.of(network.db, member.id, form.name)
    assert draft is not None and draft.is_open and draft.field == field.name, form.name
    assert PHONE not in str(await network.db.read(everything)), form.name


def everything(tx: Transaction) -> list[Any]:
    """All that a form, or what it has heard, could leave."""
    return [
        tuple(row)
        for name in ("form_drafts", "incoming_messages")
        for row in tx.rows(f"SELECT * FROM {name}")
    ]


ADMINS = {
    name for name, form in Form.registered.items() if form.access in (Access.CHAIR, Access.ADMINS)
}
STAFF = {
    name
    for name, form in Form.registered.items()
    if form.access in (Access.ORGANISERS, Access.STAFF)
}


@pytest.fixture
def _open_again() -> Any:
    kept = dict(Form.registered)
    yield
    Form.registered.clear()
    Form.registered.update(kept)


@pytest.fixture
async def at(tmp_path: Path) -> AsyncGenerator[Ground]:
    """The ground, ready."""
    async with running_network(tmp_path, entry="approval") as network:
        made = await ground(network)
        # On a loaded machine the next tick may come before the test ends.
        await network.kurak.jobs.tick()
        await network.settled()
        yield made


ONLY_SHOW = dict.fromkeys(("lookup", "eventlook", "audiencefind", "planperson"), "Dilnoza") | {
    "librarysearch": "Title 0",
    "boardsearch": "Titles",
    "projectsearch": "Lessons",
}
REGISTER_AGAIN = {"registration"}
OPEN_TO_SUSPENDED = {"tocoordinator", "report"}
"""She may ask why, and report what she is answered."""


async def test_what_each_form_does_for_those_who_may(at: Ground) -> None:
    assert set(at.drafts) == set(Form.registered) - ADMINS
    kinds: set[type] = set()
    for name, form in Form.registered.items():
        if name in ADMINS:
            continue
        if (asked := asks_first(form)) is not None and type(asked.kind) not in kinds:
            kinds.add(type(asked.kind))
            await shares_contacts(at, form, asked)
        changed, screen = await completes(at, form)
        if name in ONLY_SHOW:
            shown = screen + "".join((at.saule if name in STAFF else at.amina).labels)
            assert ONLY_SHOW[name] in shown, name
        else:
            assert changed or name in REGISTER_AGAIN, (name, screen)


async def kept_out(at: Ground) -> None:
    """The member is suspended, the coordinator loses her role and is suspended too."""
    await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    admin = await at.network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        outcome = await suspensions.suspend(at.network.db, admin, own, at.network.clock.now())
        assert outcome is suspensions.SuspendOutcome.SUSPENDED


@pytest.mark.parametrize("what", ["suspended", "role"])
async def test_nothing_for_those_who_may_no_more(at: Ground, what: str) -> None:
    """Also where the question whether she may was answered a moment before: the verb asks again."""
    if what == "suspended":
        await kept_out(at)
    else:
        await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    for name, form in list(Form.registered.items()):
        if name in ADMINS or (what == "role" and name not in STAFF):
            continue
        someone = at.saule if name in STAFF else at.amina
        for gate in ("closed", "passed"):
            if gate == "passed":
                Form.registered[name] = replace(form, access=Access.ANYONE)
            changed, screen = await completes(at, Form.registered[name])
            shown = screen + "".join(someone.labels)
            assert not changed or name in OPEN_TO_SUSPENDED, (name, gate)
            assert not any(stranger in shown for stranger in STRANGERS), (name, gate, shown)
            if gate == "closed" and name not in {"registration", *OPEN_TO_SUSPENDED}:
                assert plain("form-fallen", someone.language) in someone.inbox or someone.toasted(
                    "form-fallen"
                ), name


@pytest.mark.parametrize("what", ["suspended", "role"])
async def test_drafts_fall_with_the_right_to_finish_them(at: Ground, what: str) -> None:
    now = at.network.clock.now()
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        for name, form in Form.registered.items():
            await form_drafts.begin(
                at.network.db, own, name, None, None, {}, True, form.access.value, now
            )
            # A draft that she has not answered is not kept while another form is open.
            await form_drafts.rewrite(at.network.db, own, name, {"name": "x"}, None, 1, now)
    if what == "suspended":
        await kept_out(at)
    else:
        await dismiss(at.network, at.saule, Role.COORDINATOR, "TJ")
    left = await at.network.db.read(
        lambda tx: {(row["member_id"], row["form"]) for row in tx.rows("SELECT * FROM form_drafts")}
    )
    for someone in (at.amina, at.saule):
        own = (await someone.member()).id
        hers = {name for member, name in left if member == own}
        if what == "suspended":
            assert hers == {"registration", *OPEN_TO_SUSPENDED}
        elif someone is at.saule:
            assert hers == set(Form.registered) - STAFF - ADMINS
