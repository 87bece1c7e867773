"""Invitations: links of coordinators and admins, each for one woman."""

import re
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.invitations import (
    GetInvitationPicture,
    NewInvitation,
    OpenInvitation,
    ShowInvitations,
    WithdrawInvitation,
)
from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Next, Submit
from handlers.kit.navigation import Register
from handlers.language import SetLanguage
from storage import invitations, reviews
from storage.members import MemberStatus
from storage.roles import Role
from tests.announcements.steps import dismiss
from tests.dialogue import Network, Someone, plain, running_network
from tests.reviews.steps import approves, opens, rejects, review_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tk"])


@pytest.fixture
async def closed(tmp_path: Path) -> AsyncGenerator[Network]:
    """A network that only invited women may join."""
    async with running_network(tmp_path, entry="invite") as network:
        yield network


async def invites(saule: Someone, language: str = "en", country: str | None = None) -> str:
    """She makes an invitation; the link's payload."""
    await saule.say("/invite")
    await saule.press(NewInvitation())
    if country is not None:
        await saule.press(Choose("invitation", "country", country))
    await saule.press(Choose("invitation", "language", language))
    await saule.press(Submit("invitation"))
    told = saule.messages[-2]["text"]
    found = re.search(r"start=(join-[A-Za-z0-9_-]{22})\b", told)
    assert found is not None
    return found[1]


async def registers(amina: Someone, country: str | None = None, sector: str = "customs") -> None:
    """She answers the questions, and sends."""
    await amina.press(Choose("registration", "consent", CONSENT))
    await amina.say(amina.person.first_name)
    if country is not None:
        await amina.press(Choose("registration", "country", country))
    await amina.press(Choose("registration", "sector", sector))
    for field in ("institution", "position", "offers", "seeks"):
        await amina.press(Next("registration", field))
    await amina.press(Submit("registration"))


async def comes(network: Network, payload: str, name: str = "Amina") -> Someone:
    """A newcomer opens a link, and chooses her language."""
    amina = network.newcomer(name)
    await amina.say(f"/start {payload}")
    await amina.press(SetLanguage("en"))
    return amina


@LANGUAGES
async def test_an_invited_woman_registers_and_is_approved(closed: Network, language: str) -> None:
    saule = await closed.coordinator("TJ", language=language)
    nigina = await closed.coordinator("TJ", "Nigina", language)
    payload = await invites(saule, language)
    told, controls = saule.messages[-2:]
    assert payload in told["text"] and "protect" not in str(told)
    assert plain("invitation-made", language) in controls["text"]
    amina = closed.newcomer("Amina", language)
    await amina.say(f"/start {payload}")
    assert amina.reads("invitation-welcome", network="Kurak")
    await amina.press(SetLanguage(language))
    assert amina.reads("registration-ask-consent"), "the registration begins at once"
    await registers(amina)
    profile = await amina.profile()
    assert profile is not None and profile.country == "TJ", "the invitation has fixed it"
    assert (await amina.member()).status is MemberStatus.PENDING
    await opens(nigina, "application")
    assert nigina.reads("applications-invited-by", name="Saule")
    await approves(nigina, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER
    await saule.say("/invite")
    assert any("Amina" in label for label in saule.labels)
    await saule.press(OpenInvitation(1))
    assert saule.reads("invitation-used-by", name="Amina")


@LANGUAGES
async def test_without_a_link_she_reads_what_to_do(closed: Network, language: str) -> None:
    amina = closed.newcomer("Amina", language)
    await amina.say("/start")
    await amina.press(SetLanguage(language))
    assert amina.reads("registration-by-invitation", network="Kurak")
    await amina.forge(Register())
    assert amina.reads("registration-by-invitation", network="Kurak")
    await amina.say("/start")
    assert amina.reads("registration-by-invitation", network="Kurak")
    for command in ("/find Saule", "/events", "/profile"):
        await amina.say(command)
        assert "Saule" not in amina.screen
    assert (await amina.member()).status is MemberStatus.NEWCOMER


async def test_an_invitation_that_is_taken_back_before_she_sends(closed: Network) -> None:
    saule = await closed.coordinator("TJ")
    amina = await comes(closed, await invites(saule))
    await saule.press(ShowInvitations(0))
    await saule.press(OpenInvitation(1))
    await saule.press(WithdrawInvitation(1))
    await saule.confirm()
    assert saule.toasted("invitation-notice-withdrawn")
    await registers(amina)
    assert amina.reads("registration-by-invitation", network="Kurak")
    assert (await amina.member()).status is MemberStatus.NEWCOMER
    # With another one she goes on where she was: her answers are kept.
    again = await invites(saule)
    await amina.say(f"/start {again}")
    assert amina.reads("registration-review")
    await amina.press(Submit("registration"))
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_of_two_who_open_one_link_the_first_gets_it(closed: Network) -> None:
    saule = await closed.coordinator("TJ")
    payload = await invites(saule)
    amina = await comes(closed, payload)
    zebo = closed.newcomer("Zebo")
    await zebo.say(f"/start {payload}")
    assert zebo.reads("invitation-link-invalid")
    # Days later she opens it again, and goes on.
    await amina.press(Choose("registration", "consent", CONSENT))
    await closed.pass_time(timedelta(days=20))
    await amina.say(f"/start {payload}")
    assert amina.reads("registration-ask-name")


async def test_a_link_ends_after_fourteen_days(closed: Network) -> None:
    saule = await closed.coordinator("TJ")
    payload = await invites(saule)
    await closed.pass_time(timedelta(days=14))
    amina = closed.newcomer("Amina")
    await amina.say(f"/start {payload}")
    assert amina.reads("invitation-link-invalid")
    await saule.say("/invite")
    assert any(plain("invitation-is-expired", "en") in label for label in saule.labels)


async def test_who_is_not_approved_tries_again_with_the_same_invitation(closed: Network) -> None:
    saule, nigina = await closed.coordinator("TJ"), await closed.coordinator("TJ", "Nigina")
    amina = await comes(closed, await invites(saule))
    await registers(amina)
    await rejects(nigina, "application")
    await amina.press(Register())
    await amina.press(Choose("registration", "consent", CONSENT))
    await amina.press(Submit("registration"))
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_guesses_are_slowed_and_told_to_admins(closed: Network) -> None:
    admin = await closed.admin()
    saule = await closed.coordinator("TJ")
    payload = await invites(saule)
    zebo = closed.newcomer("Zebo")
    for number in range(invitations.GUESS_LIMIT.times):
        await zebo.say(f"/start join-{number:022}")
        assert zebo.reads("invitation-link-invalid")
    assert admin.reads("invitation-guessed", links="5", people="1")
    await zebo.say(f"/start {payload}")
    assert zebo.reads("invitation-link-too-many"), "also a right one"
    told = len(admin.messages)
    await closed.pass_time(invitations.GUESS_LIMIT.period)
    await zebo.say("/start join-xxx")
    assert len(admin.messages) == told, "once a day"
    await zebo.say(f"/start {payload}")
    assert zebo.reads("invitation-welcome", network="Kurak")


async def test_the_link_as_a_picture_for_her_who_made_it_only(network: Network) -> None:
    saule = await network.coordinator("TJ")
    other = await network.coordinator("TJ", "Nigina")
    payload = await invites(saule)
    picture = GetInvitationPicture(payload.removeprefix("join-"))
    await saule.press(picture)
    assert saule.last["photo"]
    await other.say("/help")
    await other.forge(picture)
    assert other.toasted("invitation-link-gone")
    amina = await comes(network, payload)
    assert (await amina.member()).status is MemberStatus.NEWCOMER
    await saule.forge(picture)
    assert saule.toasted("invitation-link-gone"), "it is used"


@pytest.mark.parametrize("who", ["admin", "colleague", "nobody else"])
async def test_somebody_else_decides_about_whom_she_invited_where_somebody_can(
    network: Network, who: str
) -> None:
    if who == "admin":
        await network.admin()
    saule = await network.coordinator("TJ")
    if who == "colleague":
        await network.coordinator("TJ", "Nigina")
    if who != "admin":
        await network.db.write(lambda tx: tx.execute("DELETE FROM roles WHERE role = 'admin'"))
    payload = await invites(saule)
    amina = await comes(network, payload)
    await registers(amina)
    review = await review_of(network, "application", (await amina.member()).id)
    own = (await saule.member()).id
    may = await network.db.read(lambda tx: reviews.may_decide(tx, review.id, own))
    assert may == (who == "nobody else")


async def test_a_coordinator_invites_to_her_countries_and_an_admin_to_any(network: Network) -> None:
    saule = await network.coordinator("TJ")
    await saule.say("/invite")
    await saule.press(NewInvitation())
    await saule.forge(Choose("invitation", "country", "KZ"))
    assert not saule.sees(Submit("invitation"))
    admin = await network.admin()
    amina = await comes(network, await invites(admin, country="any"))
    await registers(amina, "UZ")
    profile = await amina.profile()
    assert profile is not None and profile.country == "UZ"


async def test_the_links_of_one_who_loses_her_role_open_nothing(closed: Network) -> None:
    saule = await closed.coordinator("TJ")
    payload = await invites(saule)
    await dismiss(closed, saule, Role.COORDINATOR, "TJ")
    amina = closed.newcomer("Amina")
    await amina.say(f"/start {payload}")
    assert amina.reads("invitation-link-invalid")


async def test_the_secret_of_a_link_is_stored_nowhere(network: Network, tmp_path: Path) -> None:
    saule = await network.coordinator("TJ")
    secret = (await invites(saule)).removeprefix("join-").encode()
    for file in tmp_path.rglob("kurak.sqlite3*"):
        assert secret not in file.read_bytes(), file


async def test_an_invited_woman_may_be_in_at_once(tmp_path: Path) -> None:
    opened = {"entry": "invite", "after_invitation": "open"}
    async with running_network(tmp_path, **opened) as network:
        saule = await network.coordinator("TJ")
        amina = await comes(network, await invites(saule))
        await registers(amina)
        assert (await amina.member()).status is MemberStatus.MEMBER
        await amina.say(f"/start {await invites(saule)}")
        assert amina.reads("invitation-link-already")


async def test_an_invitation_for_another_country_than_she_has_told(network: Network) -> None:
    """She began by herself, before she was invited."""
    saule = await network.coordinator("TJ")
    amina = network.newcomer("Amina")
    await amina.say("/start")
    await amina.press(SetLanguage("en"))
    await amina.press(Choose("registration", "consent", CONSENT))
    await amina.say("Amina")
    await amina.press(Choose("registration", "country", "KZ"))
    await amina.say(f"/start {await invites(saule)}")
    await amina.press(Choose("registration", "sector", "customs"))
    for field in ("institution", "position", "offers", "seeks"):
        await amina.press(Next("registration", field))
    await amina.press(Submit("registration"))
    assert amina.reads("registration-other-country") and amina.reads("registration-fixed-country")
    await amina.press(Submit("registration"))
    profile = await amina.profile()
    assert profile is not None and profile.country == "TJ"
