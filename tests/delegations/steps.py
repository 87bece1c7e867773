"""Steps of dialogues about delegations: entering a woman, making her link, opening it."""

import re
from typing import NamedTuple

from handlers.delegations.callbacks import EnterDelegate, EnterList, MakeLink, OpenDelegate
from handlers.kit import forms
from handlers.kit.navigation import ShowDelegation
from storage.database import Transaction
from tests.dialogue import Network, Someone
from tests.events.steps import makes, publishes


class Delegating(NamedTuple):
    """An event that everybody may come to, its organiser, and a coordinator of Tajikistan."""

    admin: Someone
    saule: Someone
    event_id: int


async def delegating(network: Network, seats: int = 20, language: str = "en") -> Delegating:
    saule = await network.coordinator("TJ", "Saule", language)
    admin = await network.admin()
    event_id = await makes(admin, seats=seats)
    await publishes(admin, event_id)
    return Delegating(admin, saule, event_id)


async def enters(
    someone: Someone,
    event_id: int,
    name: str = "Zulfiya Rahimova",
    institution: str = "Border Service",
    comes: str = "yes",
    said: str | None = None,
    country: str | None = None,
) -> int:
    """She enters a woman; the id of the managed profile."""
    await someone.forge(EnterDelegate(event_id))
    await someone.say(name)
    await someone.say(institution)
    if country is not None:
        await someone.press(forms.Choose("delegate", "country", country))
    await someone.press(forms.Choose("delegate", "comes", comes))
    await someone.press(forms.Choose("delegate", "agreed", "phone"))
    await someone.say("yesterday")
    if said is None:
        await someone.press(forms.Next("delegate", "said"))
    else:
        await someone.say(said)
    await someone.say("Head of department")
    await someone.press(forms.Submit("delegate"))
    return await newest(someone.network)


async def newest(network: Network) -> int:
    return await network.db.read(
        lambda tx: tx.value("SELECT coalesce(max(id), 0) FROM managed_profiles")
    )


async def links(someone: Someone, profile_id: int, language: str = "en") -> str:
    """She makes a link; its payload."""
    await someone.insist(MakeLink(profile_id, language))
    found = re.search(r"start=(claim-[A-Za-z0-9_-]{22})\b", someone.messages[-2]["text"])
    assert found is not None, someone.screen
    return found[1]


async def writes_list(someone: Someone, event_id: int, text: str) -> None:
    """She writes a list, and reads what was understood."""
    await someone.forge(EnterList(event_id))
    await someone.say(text)


async def opens_delegate(someone: Someone, profile_id: int) -> None:
    await someone.forge(OpenDelegate(profile_id))


async def opens_delegation(someone: Someone, event_id: int) -> None:
    await someone.forge(ShowDelegation(event_id, 0))


def managed(tx: Transaction) -> list[str]:
    """The names of all managed profiles."""
    rows = tx.rows("SELECT name FROM members WHERE status = 'managed' ORDER BY name")
    return [row["name"] for row in rows]


async def managed_id(network: Network, profile_id: int) -> int:
    return await network.db.read(
        lambda tx: tx.value(
            "SELECT member_id FROM managed_profiles WHERE id = :id", {"id": profile_id}
        )
    )


async def audited(network: Network) -> list[str]:
    """The actions of the audit log that are about delegations, in order."""
    rows = await network.db.read(
        lambda tx: tx.rows("SELECT action FROM audit WHERE action LIKE 'delega%' ORDER BY id")
    )
    return [row["action"] for row in rows]
