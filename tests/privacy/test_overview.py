"""What a member is told about her data, in whatever state she is."""

from datetime import datetime, timedelta

import pytest

from handlers.kit.navigation import Help, Privacy, SettingsMenu
from handlers.privacy.callbacks import GetData, PickDeletion, ShowHeld
from storage import privacy
from storage.kit.retention import Subject, Terms, Until
from tests.dialogue import Network, plain
from tests.people import ROLES, somebody


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_everybody_sees_what_is_held(network: Network, role: str, language: str) -> None:
    someone = await somebody(network, role)
    await someone.say("/privacy")
    for key in ("privacy-title", "consent-admins", "consent-recipients", "help-who-reads"):
        assert someone.reads(key)
    assert someone.sees(GetData())
    assert someone.sees(PickDeletion())
    await someone.press(ShowHeld())
    assert someone.reads("privacy-held-title")
    assert someone.reads("privacy-subject-profile") == (role != "x")


async def test_it_is_found_from_settings_and_help(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    await amina.press(SettingsMenu())
    await amina.press(Privacy())
    assert amina.reads("privacy-title")
    await amina.say("/help")
    assert amina.sees(Privacy())
    await amina.forge(Help())
    await amina.press(Privacy())
    assert amina.reads("privacy-why")


async def test_her_own_dates_are_those_of_her_rows(network: Network) -> None:
    amina = await network.member()
    own, now = (await amina.member()).id, network.clock.now()
    at = int((now - timedelta(days=10)).timestamp())

    def fill(tx) -> None:  # type: ignore[no-untyped-def]
        tx.execute(
            """INSERT INTO actions (member_id, action, created_at) VALUES (:id, 'card', :at)""",
            {"id": own, "at": at},
        )
        tx.execute(
            """INSERT INTO form_drafts (member_id, form, status, answers, keep_when_paused, access,
                updated_at) VALUES (:id, 'question', 'paused', '{}', 1, 'members', :at)""",
            {"id": own, "at": at},
        )

    await network.db.write(fill)
    held = {one.subject: one for one in await privacy.held(network.db, own)}
    assert held[Subject.PROFILE].until is Until.LEAVES
    drafts = held[Subject.DRAFTS].until
    assert isinstance(drafts, datetime)
    assert drafts == datetime.fromtimestamp(at, now.tzinfo) + timedelta(days=Terms().drafts)
    await amina.say("/privacy")
    await amina.press(ShowHeld())
    assert plain("privacy-subject-drafts", "en") in amina.screen
    assert str(drafts.year) in amina.screen
