"""Steps of dialogues about the Dialogue: terms, and those who carry them."""

from datetime import timedelta

from storage.members import by_telegram_id
from storage.terms import records, themes
from storage.terms.records import TermDays, TermOutcome, today_in
from storage.terms.themes import ThemeKind, ThemeOutcome, ThemeText
from tests.dialogue import ADMIN, Network, Someone


async def admin_id(network: Network) -> int:
    admin = await by_telegram_id(network.db, ADMIN)
    assert admin is not None
    return admin.id


async def planned(
    network: Network, country: str, begins: int = 0, days: int = 365, *chairs: Someone
) -> int:
    """A term that begins so many days from now, carried by these members; returns its id."""
    now, actor = network.clock.now(), await admin_id(network)
    start = today_in("Asia/Tashkent", now) + timedelta(days=begins)
    found = await records.plan(
        network.db, actor, TermDays(country, start, start + timedelta(days=days - 1)), now
    )
    assert found.term_id is not None, found
    for one in chairs:
        own = (await one.member()).id
        outcome = await records.add_person(network.db, actor, found.term_id, own, now)
        assert outcome is TermOutcome.DONE
    return found.term_id


async def chair(
    network: Network, country: str = "KG", name: str = "Amina", language: str = "en"
) -> Someone:
    """A member who carries the current term, which begins today."""
    someone = await network.member(name, country, language=language)
    await planned(network, country, 0, 365, someone)
    return someone


async def theme(
    network: Network, term_id: int, title: str, kind: ThemeKind = ThemeKind.PRIORITY
) -> int:
    """A priority or a track of a term, in English; returns its id."""
    text = ThemeText(title, f"{title} for everyone." if kind is ThemeKind.PRIORITY else None)
    outcome, theme_id = await themes.add(
        network.db, await admin_id(network), term_id, kind, "en", text, network.clock.now()
    )
    assert outcome is ThemeOutcome.DONE and theme_id is not None
    return theme_id


async def adopted(network: Network, term_id: int) -> None:
    """The priorities of a term are adopted."""
    now = int(network.clock.now().timestamp())
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE terms SET adopted_at = :now WHERE id = :id", {"now": now, "id": term_id}
        )
    )
