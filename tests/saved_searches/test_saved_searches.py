"""Saved searches: who joins, or changes so that she fits, is told once a day at most."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from handlers.directory.callbacks import OpenCard, SavedSearches, SaveSearch
from handlers.kit.notifications import OpenNotice
from handlers.saved_searches import RemoveSaved, RunSaved
from storage import applications, blocks, erasure, members, saved_searches, suspensions, visibility
from storage.directory import Criteria
from storage.members import Profile
from tests.dialogue import ADMIN, Network, Someone, plain
from tests.reviews.steps import approves

DAY, SOON = timedelta(days=1), timedelta(minutes=1)


async def saves(someone: Someone, text: str = "customs Uzbekistan") -> None:
    """She searches by words, and saves the search with one press."""
    await someone.say(text)
    (press,) = [press for press in someone.presses if isinstance(press, SaveSearch)]
    await someone.press(press)
    assert someone.toasted("saved-search-notice-saved"), someone.screen


def notices(someone: Someone) -> list[dict[str, Any]]:
    """The notices in her chat that she has not opened."""
    notice = plain("notice-private", someone.language, network="Kurak")
    return [message for message in someone.messages if message["text"] == notice]


async def is_told(someone: Someone, after: timedelta = SOON) -> bool:
    """Whether she has been told of somebody by then, and not when this was asked before, with a
    notice that tells nothing. It may have come at once, with what the others did.
    """
    await someone.network.pass_time(after)
    fresh = [message for message in notices(someone) if not message.get("counted")]
    for message in fresh:
        message["counted"] = True
    return bool(fresh)


async def found(someone: Someone) -> list[str]:
    """The names of the colleagues in the message, which she opens."""
    await someone.open_notice()
    assert someone.reads("saved-search-found"), someone.screen
    return [
        label.split(" · ")[0]
        for label, press in zip(someone.labels, someone.presses, strict=True)
        if isinstance(press, OpenCard)
    ]


async def changes(someone: Someone, **facts: str) -> None:
    """Her profile changes."""
    profile = await someone.profile()
    assert profile is not None
    own, now = (await someone.member()).id, someone.network.clock.now()
    assert await members.change_profile(someone.network.db, own, replace(profile, **facts), now)


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_she_is_told_when_somebody_joins_who_fits(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ", language=language)
    await saves(amina)
    assert amina.reads("saved-search-about")
    await network.member("Gulnara", "UZ", "health")
    assert not await is_told(amina)
    zulfiya = await network.member("Zulfiya", "UZ", "customs")
    assert await is_told(amina)
    assert "Zulfiya" not in amina.inbox
    assert await found(amina) == ["Zulfiya"]
    card = next(press for press in amina.presses if isinstance(press, OpenCard))
    assert card.member_id == (await zulfiya.member()).id
    await amina.press(card)
    assert "Zulfiya" in amina.screen


async def test_who_fits_already_is_not_new(network: Network) -> None:
    old = await network.member("Zulfiya", "UZ", "customs")
    amina = await network.member("Amina", "TJ")
    await saves(amina)
    await changes(old, position="Head of unit")
    assert not await is_told(amina)


async def test_a_change_into_the_search_is_told_once(network: Network) -> None:
    amina, zulfiya = await network.member("Amina"), await network.member("Zulfiya", "KZ", "customs")
    await saves(amina)
    await changes(zulfiya, country="UZ")
    assert await is_told(amina) and await found(amina) == ["Zulfiya"]
    await changes(zulfiya, country="KZ")
    await changes(zulfiya, country="UZ")
    assert not await is_told(amina, 2 * DAY)


async def test_words_and_topics_match_as_in_the_search(network: Network) -> None:
    amina = await network.member("Amina")
    await saves(amina, "Gulnara")
    await saves(amina, "mentoring")
    await network.member("Гүлнара", "KG", "health")
    assert await is_told(amina) and await found(amina) == ["Гүлнара"]
    await network.member("Zulfiya", "UZ", offers=("mentoring",))
    assert await is_told(amina, DAY) and await found(amina) == ["Zulfiya"]


# One message a day, never at night


async def test_one_message_a_day_for_all_searches(network: Network) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    await saves(amina, "health Kazakhstan")
    await network.member("Zulfiya", "UZ", "customs")
    assert await is_told(amina)
    await network.member("Aizhan", "KZ", "health")
    assert not await is_told(amina, timedelta(hours=9))
    assert not await is_told(amina, timedelta(hours=14))
    assert await is_told(amina, timedelta(hours=2))
    assert await found(amina) == ["Aizhan"]
    await amina.press(next(p for p in amina.presses if isinstance(p, RemoveSaved)))
    await saves(amina, "media Kazakhstan")
    await network.member("Saule", "KZ", "media")
    assert not await is_told(amina, timedelta(hours=5)), "nor by removing and saving"


async def test_what_comes_at_night_is_one_message_in_the_morning(network: Network) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    await network.pass_time(timedelta(hours=13))
    await network.member("Zulfiya", "UZ", "customs")
    assert not await is_told(amina, timedelta(hours=1))
    await network.member("Kamola", "UZ", "customs")
    assert not await is_told(amina)
    assert await is_told(amina, timedelta(hours=11))
    assert len(notices(amina)) == 1
    assert sorted(await found(amina)) == ["Kamola", "Zulfiya"]


# Only whom she could find by herself

WAYS = pytest.mark.parametrize(
    "way", ["left", "suspended", "hidden", "blocked-her", "was-blocked", "moved"]
)


async def goes(network: Network, way: str, owner: Someone, other: Someone) -> None:
    """What may come between an owner of a search and somebody whom it has found."""
    one, two, now = (await owner.member()).id, (await other.member()).id, network.clock.now()
    match way:
        case "left":
            await erasure.erase(network.db, two, now)
        case "suspended":
            admin = await network.db.read(
                lambda tx: tx.value("SELECT id FROM members WHERE telegram_id = :t", {"t": ADMIN})
            )
            await suspensions.suspend(network.db, admin, two, now)
        case "hidden":
            await visibility.hide(network.db, two, now)
        case "blocked-her":
            await network.db.write(lambda tx: blocks.block(tx, one, two, now))
        case "was-blocked":
            await network.db.write(lambda tx: blocks.block(tx, two, one, now))
        case _:
            await changes(other, country="KZ")


@WAYS
async def test_nobody_who_has_gone_before_it_is_told(network: Network, way: str) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    zulfiya = await network.member("Zulfiya", "UZ", "customs")
    await goes(network, way, amina, zulfiya)
    assert not await is_told(amina, DAY)


@WAYS
async def test_nobody_who_has_gone_since_is_shown(network: Network, way: str) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    zulfiya = await network.member("Zulfiya", "UZ", "customs")
    assert await is_told(amina)
    await goes(network, way, amina, zulfiya)
    (notice,) = [press for press in amina.presses if isinstance(press, OpenNotice)]
    await amina.press(notice)
    assert amina.toasted("notice-gone") and "Zulfiya" not in amina.inbox


@WAYS
async def test_nobody_who_has_gone_at_night_is_told_in_the_morning(
    network: Network, way: str
) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    await network.pass_time(timedelta(hours=13))
    zulfiya = await network.member("Zulfiya", "UZ", "customs")
    await network.pass_time(SOON)
    await goes(network, way, amina, zulfiya)
    assert not await is_told(amina, timedelta(hours=12))


@pytest.mark.parametrize("way", ["left", "suspended"])
async def test_an_owner_who_has_gone_is_not_told(network: Network, way: str) -> None:
    amina, other = await network.member("Amina"), await network.member("Kamola")
    await saves(amina)
    await goes(network, way, other, amina)
    await network.member("Zulfiya", "UZ", "customs")
    assert not await is_told(amina, DAY)


@pytest.mark.parametrize("way", ["blocked-her", "was-blocked"])
async def test_a_blocked_member_who_changes_is_not_told(network: Network, way: str) -> None:
    amina, zulfiya = await network.member("Amina"), await network.member("Zulfiya", "KZ")
    await saves(amina)
    await goes(network, way, amina, zulfiya)
    await changes(zulfiya, country="UZ")
    assert not await is_told(amina, DAY)


async def test_an_applicant_is_told_of_once_she_is_let_in(network: Network) -> None:
    amina, saule = await network.member("Amina"), await network.coordinator("UZ")
    await saves(amina)
    newcomer = network.newcomer("Zulfiya")
    newcomer.person.started = True
    now = network.clock.now()
    person = await members.get_or_create(network.db, newcomer.person.id, now)
    await applications.submit(
        network.db, person.id, Profile("Zulfiya", "UZ", "customs"), 1, True, now
    )
    assert not await is_told(amina)
    await approves(saule, "application", person.id)
    assert await is_told(amina) and await found(amina) == ["Zulfiya"]


# Saving and removing


async def test_she_runs_and_removes_a_saved_search_with_one_press(network: Network) -> None:
    amina = await network.member("Amina")
    await network.member("Zulfiya", "UZ", "customs")
    await saves(amina)
    await amina.say("/find")
    await amina.press(SavedSearches())
    (run,) = [press for press in amina.presses if isinstance(press, RunSaved)]
    await amina.press(run)
    assert any("Zulfiya" in label for label in amina.labels)
    await amina.say("/find")
    await amina.press(SavedSearches())
    (remove,) = [press for press in amina.presses if isinstance(press, RemoveSaved)]
    await amina.press(remove)
    assert amina.toasted("saved-search-removed") and amina.reads("saved-search-none")
    for press in (remove, run):
        await amina.forge(press)
        assert amina.toasted("saved-search-gone")
    await network.member("Kamola", "UZ", "customs")
    assert not await is_told(amina, DAY)
    await amina.say("/find")
    assert not amina.sees(SavedSearches())


async def test_it_is_removed_in_the_message_too(network: Network) -> None:
    amina = await network.member("Amina")
    await saves(amina)
    await network.member("Zulfiya", "UZ", "customs")
    assert await is_told(amina)
    await amina.open_notice()
    await amina.press(next(p for p in amina.presses if isinstance(p, RemoveSaved)))
    assert amina.toasted("saved-search-removed")
    await network.member("Kamola", "UZ", "customs")
    assert not await is_told(amina, 2 * DAY)


async def test_a_list_by_buttons_is_saved_too_and_four_are_the_most(network: Network) -> None:
    amina = await network.member("Amina", "UZ", "customs")
    await amina.say("/start")
    for country in ("KZ", "KG", "TJ", "TM"):
        await amina.forge(SaveSearch(country, "customs", None))
        assert amina.toasted("saved-search-notice-saved")
    await amina.forge(SaveSearch("KZ", "customs", None))
    assert amina.toasted("saved-search-notice-already")
    await amina.forge(SaveSearch("UZ", "customs", None))
    assert amina.toasted("saved-search-notice-too-many")
    await amina.forge(SaveSearch(None, None, None))
    assert amina.toasted("saved-search-notice-gone")
    await amina.forge(SaveSearch(None, None, 99))
    assert amina.reads("directory-search-again")


async def test_another_member_cannot_use_or_remove_it(network: Network) -> None:
    amina, zarina = await network.member("Amina"), await network.member("Zarina")
    await saves(amina)
    own = (await amina.member()).id
    (saved,) = await saved_searches.of(network.db, own)
    await zarina.say("/start")
    for press in (RunSaved(saved.id), RemoveSaved(saved.id)):
        await zarina.forge(press)
        assert zarina.toasted("saved-search-gone")
    assert await saved_searches.of(network.db, own) == (saved,)
    assert saved.criteria == Criteria.unpack(saved.criteria.pack())
    assert plain("saved-search-none", "en") in zarina.screen
