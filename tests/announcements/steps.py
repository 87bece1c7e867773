"""Steps of dialogues about announcements: writing, sending, reading."""

from collections.abc import Sequence
from typing import Any

from handlers.announcements.callbacks import EditText, NewAnnouncement, OpenAnnouncement
from handlers.kit import forms
from handlers.kit.texts import texts
from storage import roles
from storage.announcements import records
from storage.outbox import DeliveryCounts
from storage.roles import Role
from tests.dialogue import ADMIN, Network, Someone, plain

TEXT = "From Monday on the crossing opens at six."


def label(someone: Someone, key: str, **values: Any) -> str:
    """A button's label in her language."""
    return texts(someone.language).plain(key, **values)


async def writes(
    author: Someone,
    text: str = TEXT,
    *,
    kind: str = "news",
    language: str = "en",
    entities: list[dict[str, Any]] | None = None,
) -> int:
    """The author writes a draft in one language; returns its id."""
    await author.say("/announce")
    await author.press(NewAnnouncement())
    await author.press(forms.Choose("announcement", "kind", kind))
    await author.press(forms.Choose("announcement", "language", language))
    await author.say(text, entities)
    await author.press(forms.Submit("announcement"))
    assert author.reads("announcement-is-draft"), author.screen
    found = await author.network.db.read(lambda tx: tx.value("SELECT max(id) FROM announcements"))
    return int(found)


async def adds(author: Someone, id: int, language: str, text: str) -> None:
    """The author adds a language."""
    await author.forge(EditText(id, language))
    await author.say(text)
    assert author.reads("announcement-notice-done"), author.screen


async def sends(author: Someone, id: int) -> None:
    """The author sends it, or asks a second admin where approval is needed."""
    await author.forge(OpenAnnouncement(id))
    seen = await records.seen_by(author.network.db, id, (await author.member()).id, "en")
    assert seen is not None
    keys = ("announcement-ask", "announcement-ask-yes") if seen.needs_approval else (
        "announcement-send", "announcement-send-yes",
    )  # fmt: skip
    await author.press(label(author, keys[0]))
    await author.press(label(author, keys[1]))


async def second_admin(network: Network, name: str = "Aigerim", language: str = "en") -> Someone:
    """A second admin, appointed by the first one."""
    someone = await network.member(name, "KZ", language=language)
    await appoint(network, someone, Role.ADMIN)
    someone.person.messages.clear()
    return someone


async def appoint(network: Network, someone: Someone, role: Role, country: str = "") -> None:
    """Give her a role."""
    first = await network.db.read(
        lambda tx: tx.value("SELECT id FROM members WHERE telegram_id = :id", {"id": ADMIN})
    )
    own = (await someone.member()).id
    await roles.appoint(network.db, first, own, role, country, network.clock.now())
    await network.settled()


async def dismiss(network: Network, someone: Someone, role: Role, country: str = "") -> None:
    """Take a role from her."""
    first = await network.db.read(
        lambda tx: tx.value("SELECT id FROM members WHERE telegram_id = :id", {"id": ADMIN})
    )
    own = (await someone.member()).id
    await roles.remove(network.db, first, own, role, country, network.clock.now())
    await network.settled()


async def many(network: Network, count: int, country: str = "TJ") -> list[Someone]:
    """This many members."""
    return [await network.member(f"Reader {n}", country) for n in range(count)]


def received(readers: Sequence[Someone], text: str = TEXT) -> int:
    """The number of chats that contain this text; none contains it twice."""
    # Only the delivered message has the line on how to mute it; no card does.
    found = [
        sum(text in said and "/settings" in said
            for m in reader.messages if (said := m.get("text") or m.get("caption", "")))
        for reader in readers
    ]  # fmt: skip
    assert all(count <= 1 for count in found)
    return sum(found)


async def delivery_counts(network: Network, id: int) -> DeliveryCounts:
    """The delivery counts of an announcement."""
    admin = await network.db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin' LIMIT 1")
    )
    seen = await records.seen_by(network.db, id, admin, "en")
    assert seen is not None
    return seen.delivery_counts


async def stamp_of(network: Network, id: int) -> int:
    return await network.db.read(
        lambda tx: tx.value("SELECT draft_version FROM announcements WHERE id = :id", {"id": id})
    )


async def loaded(network: Network, id: int) -> records.Announcement:
    """As it is now."""
    found = await network.db.read(lambda tx: records.load(tx, id))
    assert found is not None
    return found


async def far(network: Network, name: str = "Nigora", language: str = "en") -> Someone:
    """A member for whom it is night now, so that she gets messages some hours later."""
    someone = await network.member(name, "UZ", language=language)
    own = (await someone.member()).id
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE members SET zone = 'America/New_York' WHERE id = :id", {"id": own}
        )
    )
    return someone


def card_of(author: Someone) -> int:
    """The id of the message that shows the author the progress."""
    going_on = plain("announcement-is-going", "en")
    return next(m["message_id"] for m in author.messages if going_on in m["text"])
