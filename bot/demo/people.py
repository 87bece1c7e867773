"""The demo's people: five to play, and about three hundred to find, all marked DEMO."""

import asyncio
import itertools
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.demo import (
    board,
    events,
    meetings,
    mentoring,
    places,
    plan,
    practices,
    projects,
    terms,
)
from bot.simulator.world import FakeTelegram, Person
from handlers import commands
from handlers.kit.context import CONSENT
from handlers.kit.texts import LANGUAGES
from storage import applications, digests, languages_spoken, members, onboarding, roles
from storage.database import Database, Transaction, to_timestamp
from storage.events.records import INVITED
from storage.features import FEATURES
from storage.kit.taxonomy import REGIONS, SECTORS, TOPICS
from storage.members import Profile
from storage.roles import Role


@dataclass(frozen=True, slots=True)
class Seat:
    """A person whom the visitor plays.

    `key` names her part, `language` is her own, `names` are her given name in the order of
    `places.ORDER`. Nobody but the newcomer is without a `sector`, in which she is a member.
    """

    key: str
    telegram_id: int
    language: str
    names: tuple[str, ...]
    initial: tuple[str, str]
    username: str | None = None
    country: str = "UZ"
    sector: str = ""
    position: str = "adviser"
    offers: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()

    def given_name(self, language: str) -> str:
        """Her given name as it is written in this language."""
        return self.names[places.ORDER.index(language)]

    def name(self, language: str) -> str:
        """Her given name and initial: the name in her profile."""
        given = self.given_name(language)
        return f"{given} {self.initial[given[0] > 'z']}."

    def profile(self, language: str) -> Profile:
        """Her profile, in this language."""
        return Profile(
            self.name(language),
            self.country,
            self.sector,
            places.institution(self.sector, language, 3),
            places.position(self.position, language),
            self.offers,
            self.seeks,
        )


NEWCOMER = Seat(
    "newcomer", 101, "kk",
    ("Aigerim", "Айгерим", "Айгерім", "Айгерим", "Айгерим", "Aýgerim", "Aygerim"), ("S", "С"),
    country="KZ",
)  # fmt: skip
MEMBER = Seat(
    "member", 102, "uz",
    ("Nilufar", "Нилуфар", "Нилуфар", "Нилуфар", "Нилуфар", "Nilufar", "Nilufar"), ("A", "А"),
    "demo_nilufar", "UZ", "customs", "inspector", ("mentoring",), ("digital_skills",),
)  # fmt: skip
COORDINATOR = Seat(
    "coordinator", 103, "ru",
    ("Saule", "Сауле", "Сәуле", "Сауле", "Сауле", "Saule", "Saule"), ("K", "К"),
    "demo_saule", "KZ", "public_admin", "adviser", ("leadership",),
)  # fmt: skip
ADMIN = Seat(
    "admin", 104, "en",
    ("Madina", "Мадина", "Мадина", "Мадина", "Мадина", "Madina", "Madina"), ("R", "Р"),
    "demo_madina", "UZ", "intl_org", "head",
)  # fmt: skip
SECOND_ADMIN = Seat(
    "admin-2", 105, "ky",
    ("Bermet", "Бермет", "Бермет", "Бермет", "Бермет", "Bermet", "Bermet"), ("T", "Т"),
    "demo_bermet", "KG", "intl_org", "deputy", ("digital_skills",), ("career",),
)  # fmt: skip

SEATS = (NEWCOMER, MEMBER, COORDINATOR, ADMIN, SECOND_ADMIN)
ADMINS = (ADMIN.telegram_id, SECOND_ADMIN.telegram_id)

COUNT = 300
FIRST = 10_000
"""The Telegram id of the first invented member."""

SINCE = timedelta(days=60)
"""How long ago the admins were appointed: a new one is not yet a second yes."""

# Given names that are common in each country; the initial is added.
_NAMES = {
    "KZ": ("Айгерім", "Әсел", "Жанар", "Сәуле"),
    "KG": ("Бермет", "Жылдыз", "Чолпон", "Назгүл"),
    "TJ": ("Нигина", "Парвина", "Манижа", "Фарзона"),
    "TM": ("Jeren", "Maral", "Gözel", "Selbi"),
    "UZ": ("Dilnoza", "Nilufar", "Zulfiya", "Kamola"),
}
_LANGUAGE = {"KZ": "kk", "KG": "ky", "TJ": "tg", "TM": "tk", "UZ": "uz"}
_CYRILLIC = "АБГДЖКМНРСТШ"
_LATIN = "ABGDJKMNRSTX"


def morning() -> Clock:
    """A clock that starts at ten in the morning in Tashkent: at night the bot would keep quiet."""
    clock = Clock()
    local = clock.now().astimezone(ZoneInfo("Asia/Tashkent"))
    ten = local.replace(hour=10, minute=0, second=0, microsecond=0)
    clock.advance((ten if ten >= local else ten + timedelta(days=1)) - local)
    return clock


def languages_of(language: str, *, together: bool) -> dict[str, str]:
    """The language of each seat, by its key: the visitor's for all `together`, else her own."""
    return {seat.key: language if together else seat.language for seat in SEATS}


def settle(world: FakeTelegram, languages: Mapping[str, str]) -> None:
    """Give everybody a Telegram account."""
    for seat in SEATS:
        world.add(Person(seat.telegram_id, "", seat.username, started=bool(seat.sector)))
    rename(world, languages)
    for number, (language, profile) in enumerate(invented(COUNT)):
        world.add(Person(FIRST + number, profile.name, language_code=language, started=True))


def rename(world: FakeTelegram, languages: Mapping[str, str]) -> None:
    """Set the phones of the seats to these languages, and their names to the same script."""
    for seat in SEATS:
        person, language = world.people[seat.telegram_id], languages[seat.key]
        person.language_code = language
        person.first_name = seat.given_name(language)


async def populate(path: Path, now: datetime) -> None:
    """Fill a new database with the demo's members, events and practices."""
    db = await Database.open(path, now, FEATURES)
    try:
        await roles.sync_configured_admins(db, ADMINS, now - SINCE)
        for seat in SEATS:
            if seat.sector:
                profile = seat.profile(seat.language)
                await _join(db, seat.telegram_id, seat.language, profile, now)
        await asyncio.gather(
            *(
                _invent(db, FIRST + number, language, profile, now - timedelta(hours=number))
                for number, (language, profile) in enumerate(invented(COUNT))
            )
        )
        admin = await members.by_telegram_id(db, ADMIN.telegram_id)
        coordinator = await members.by_telegram_id(db, COORDINATOR.telegram_id)
        member = await members.by_telegram_id(db, MEMBER.telegram_id)
        assert admin is not None and coordinator is not None and member is not None
        await roles.appoint(db, admin.id, coordinator.id, Role.COORDINATOR, "KZ", now)
        await events.prepare(db, admin.id, coordinator.id, member.id, now)
        await board.prepare(db, admin.id, now)
        await projects.prepare(db, admin.id, coordinator.id, member.id, now)
        await practices.prepare(db, admin.id, now)
        await terms.prepare(
            db, admin.id, (coordinator.id, COORDINATOR.country), (member.id, MEMBER.country), now
        )
        await plan.prepare(db, admin.id, coordinator.id, now)
        await meetings.prepare(db, admin.id, now)
        await mentoring.prepare(db, admin.id, coordinator.id, now)
        version = commands.version(LANGUAGES)
        await db.write(lambda tx: _have_menus(tx, version))
        await db.write(lambda tx: _have_read(tx, now))
    finally:
        await db.close()


def _have_menus(tx: Transaction, version: str) -> None:
    # Nobody sees the menus of the invented members, and setting them takes minutes.
    tx.execute(
        "UPDATE members SET menu = :version, menu_due = 0 WHERE telegram_id >= :first",
        {"version": version, "first": FIRST},
    )


def _have_read(tx: Transaction, now: datetime) -> None:
    """What happened before the demo began is no news to anybody. Only those whom the visitor plays
    are invited to an event that comes.
    """
    tx.execute(
        """UPDATE deliveries SET status = 'dropped', reason = 'before the demo'
        WHERE status = 'queued' AND NOT (
            recipient_id IN (SELECT id FROM members WHERE telegram_id < :first)
            AND message_id IN (SELECT messages.id FROM messages
                JOIN events ON events.id = messages.subject_id
                WHERE messages.kind = :invited AND starts_at > :now))""",
        {"first": FIRST, "invited": INVITED, "now": to_timestamp(now)},
    )


async def speak(path: Path, languages: Mapping[str, str], now: datetime) -> None:
    """Set the language of the seats who are members, and write in it their profiles and what they
    read in one language only.
    """
    db = await Database.open(path, now, FEATURES)
    try:
        for seat in SEATS:
            member = await members.by_telegram_id(db, seat.telegram_id)
            if seat.sector and member is not None:
                language = languages[seat.key]
                await members.set_language(db, member.id, language, now)
                await members.change_profile(db, member.id, seat.profile(language), now)
                await languages_spoken.choose(db, member.id, {language, "ru"})
        hers = languages[MEMBER.key]
        await events.speak(db, hers, COORDINATOR.name(hers), MEMBER.name(hers))
        of_reviewers = {COORDINATOR.country: languages[COORDINATOR.key], "": languages[ADMIN.key]}
        await practices.speak(db, of_reviewers)
        await plan.speak(db, languages[COORDINATOR.key])
        await projects.speak(db, hers)
        await mentoring.speak(db, languages[COORDINATOR.key], hers)
    finally:
        await db.close()


def invented(count: int) -> list[tuple[str, Profile]]:
    """Language and profile of `count` invented women, the same at each call."""
    chance, place = random.Random(8), random.Random(8)
    found: list[tuple[str, Profile]] = []
    combinations = itertools.cycle(itertools.product(SECTORS, _NAMES))
    for _, (sector, country) in zip(range(count), combinations, strict=False):
        language = _LANGUAGE[country]
        given = chance.choice(_NAMES[country])
        initial = chance.choice(_CYRILLIC if given[0] > "z" else _LATIN)
        institution = places.institution(sector, language, chance.randint(1, 9))
        position = chance.choice((*places.POSITIONS, None))
        topics = chance.sample(TOPICS, 4)
        split = chance.randint(0, 3)
        profile = Profile(
            f"{given} {initial}.",
            country,
            sector,
            institution,
            None if position is None else places.position(position, language),
            tuple(topics[:split]),
            tuple(topics[split:]),
            place.choice((*REGIONS[country], None)),
        )
        found.append((language, profile))
    return found


async def _invent(
    db: Database, telegram_id: int, language: str, profile: Profile, now: datetime
) -> None:
    member_id = await _join(db, telegram_id, language, profile, now)
    # Nobody reads their digests, and those of the seats would wait for them.
    await digests.choose_weekday(db, member_id, None, now)


async def _join(
    db: Database, telegram_id: int, language: str, profile: Profile, now: datetime
) -> int:
    member = await members.get_or_create(db, telegram_id, now)
    await members.set_language(db, member.id, language, now)
    await applications.submit(db, member.id, profile, CONSENT, False, now)
    # They have been members for a long time.
    await onboarding.turn_off(db, member.id, now)
    return member.id
