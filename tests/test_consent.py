"""Consent to terms that have changed: nothing that she was doing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot import config
from bot.app import network_of
from handlers.kit import consent, forms
from handlers.kit.context import CONSENT, Network
from handlers.kit.navigation import Help, OwnProfile, Privacy
from handlers.privacy.callbacks import Agree, PickDeletion
from storage.kit import deferred_updates
from storage.kit.retention import Terms
from tests.dialogue import Network as Running
from tests.dialogue import running_network, settings_for


def test_the_version_follows_what_she_reads() -> None:
    usual = Network("Kurak", ("KZ",), ("en",), "open")
    assert usual.consent_version == CONSENT
    versions = {
        usual.consent_version,
        replace(usual, operator="A").consent_version,
        replace(usual, contact="A").consent_version,
        replace(usual, storage_place="A").consent_version,
        replace(usual, terms=Terms(silent_members=5)).consent_version,
    }
    assert len(versions) == 5
    assert replace(usual, terms=Terms(drafts=5)).consent_version == CONSENT
    assert all(Agree(version).pack() for version in versions)


def test_the_configuration_says_who_holds_the_data(tmp_path: Path) -> None:
    settings = config.Config(
        operator=config.Operator(name="Net", contact="a@b.kz", storage_place="Almaty"),
        retention=config.Retention(silent_members=100),
    )
    network = network_of(settings)
    assert (network.operator, network.contact, network.storage_place) == ("Net", "a@b.kz", "Almaty")
    assert network.terms.silent_members == 100


async def change_terms(network: Running, *people: int) -> None:
    """As if they had agreed to other terms."""
    await network.db.write(lambda tx: tx.execute("UPDATE members SET consent_version = 'old'"))


@pytest.mark.parametrize("language", ["en", "ky", "uz"])
async def test_what_she_sent_meanwhile_is_answered_afterwards(
    network: Running, language: str
) -> None:
    amina = await network.member(language=language)
    await amina.say("/start")
    await change_terms(network)
    await amina.forge(OwnProfile())
    assert amina.reads("consent-changed")
    asked = len(amina.messages)
    await amina.press(Privacy())
    assert amina.reads("privacy-title"), "what is held may always be read"
    await amina.forge(Help())
    assert amina.reads("help-who-reads")
    await amina.forge(Agree((await amina.member()).consent_version or ""))
    assert amina.reads("consent-changed"), "only today's terms can be agreed to"
    await amina.say("/profile")
    await amina.press(Agree(CONSENT))
    member = await amina.member()
    assert member.consent_version == CONSENT
    assert await deferred_updates.of(network.db, member.id) == []
    assert amina.reads("profile-yours")
    assert len(amina.messages) > asked


async def test_a_form_goes_on_where_it_was(network: Running) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/profile")
    from handlers.profile import ChangeProfileField

    await amina.press(ChangeProfileField("position"))
    await change_terms(network)
    await amina.say("Head of the shift")
    assert amina.reads("consent-changed")
    profile = await amina.profile()
    assert profile is not None
    assert profile.position is None
    await amina.press(Agree(CONSENT))
    profile = await amina.profile()
    assert profile is not None
    assert profile.position == "Head of the shift"


async def test_she_need_not_agree_to_leave(network: Running) -> None:
    amina = await network.member()
    await amina.say("/start")
    await change_terms(network)
    await amina.say("/privacy")
    await amina.press(PickDeletion())
    assert amina.reads("privacy-deletion")


async def test_newcomers_are_not_asked_twice(network: Running) -> None:
    someone = network.newcomer()
    await someone.say("/start")
    await someone.press("English")
    assert not consent.is_due(await someone.member(), network_of(network.settings))


async def test_a_newcomer_reads_who_holds_her_data(tmp_path: Path) -> None:
    operator = config.Operator(name="Women of the Border", contact="a@b.kz", storage_place="Almaty")
    async with running_network(tmp_path, operator=operator) as network:
        someone = network.newcomer()
        await someone.say("/start")
        await someone.press("English")
        from handlers.kit.navigation import Register

        if not someone.reads("registration-ask-consent"):
            await someone.press(Register())
        for said in ("Women of the Border", "a@b.kz", "Almaty"):
            assert said in someone.screen
        assert someone.reads("consent-question")
        version = network_of(network.settings).consent_version
        await someone.press(forms.Choose("registration", "consent", version))
        assert someone.reads("registration-ask-name")
        assert settings_for is not None
