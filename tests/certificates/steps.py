"""Steps of dialogues about certificates."""

from datetime import datetime, timedelta

from handlers.kit import forms
from handlers.kit.navigation import OpenCertificate
from storage.certificates import issuing, records
from storage.certificates.records import Certificate, Kind
from storage.database import Database
from storage.kit.form_drafts import Value
from tests.dialogue import Network, Someone
from tests.events.steps import code_of, ready

LETTERS = {
    "en": ("Amina Karimova", "Women in border services"),
    "ru": ("Ёлкина Щербакова Юлия", "Женщины на границе"),
    "kk": ("Әлімқызы Ғалия Ұлжан Һүсейін Іңкәр", "Шекарадағы әйелдер: өңір тәжірибесі"),
    "ky": ("Өмүрбек кызы Жаңыл", "Чек арадагы аялдар: үлгү"),
    "tg": ("Ҷӯраева Ҳилола Ғаффоровна Қӣ", "Занон дар хадамоти сарҳадӣ"),
    "tk": ("Ýazmyradowa Ogulşirin Žaňňäçö", "Serhet gullugyndaky zenanlar"),
    "uz": ("G‘ulomova O‘g‘iloy Shuhrat qizi", "Chegaradagi ayollar"),
}
"""A name and a title with the letters of each language."""


async def certificate_answers(
    db: Database, member_id: int, event_id: int, now: datetime
) -> dict[str, Value]:
    """The answers of the form with which she asks for a certificate of an event."""
    earned, _ = await records.own(db, member_id, Kind.ATTENDANCE, event_id, now)
    assert earned is not None
    offer = issuing.offer_of(Kind.ATTENDANCE, earned, "en", "Kurak")
    return {
        "kind": "attendance", "language": "en", "title": offer.title, "says": offer.says,
        "suggested": "Amina", "name": "Amina",
    }  # fmt: skip


async def was_there(network: Network, *members: Someone, days: int = 1) -> tuple[Someone, int]:
    """These members check in on the first day of an event, which is over then; returns the admin
    and the event's id.
    """
    admin, event_id = await ready(network, *members, days=days)
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    for member in members:
        await member.say(code)
    await network.pass_time(timedelta(days=days))
    return admin, event_id


async def asks_for(someone: Someone, event_id: int, name: str | None = None) -> Certificate:
    """She asks for her certificate of an event, with this name."""
    await someone.forge(OpenCertificate("attendance", event_id))
    if name is not None:
        await someone.press(forms.Change("certificate", "name"))
        await someone.say(name)
    await someone.press(forms.Submit("certificate"))
    found = await held(someone, event_id)
    assert found is not None, someone.screen
    return found


async def held(someone: Someone, event_id: int) -> Certificate | None:
    """Her certificate of an event; None if she has none."""
    network = someone.network
    own = (await someone.member()).id
    _, found = await records.own(network.db, own, Kind.ATTENDANCE, event_id, network.clock.now())
    return found
