"""The demo's people: four to play, and about three hundred to find, all marked DEMO."""

import itertools
import random
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.demo import events, practices
from bot.simulator.page import DemoUser
from bot.simulator.world import FakeTelegram, Person
from handlers.registration import CONSENT
from storage import applications, members, onboarding, roles
from storage.database import Database
from storage.features import FEATURES
from storage.kit.taxonomy import SECTORS, TOPICS
from storage.members import Profile
from storage.roles import Role

NEWCOMER, MEMBER, COORDINATOR, ADMIN = 101, 102, 103, 104

COUNT = 300
FIRST = 10_000
"""The Telegram id of the first invented member."""

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

_PLACES = {
    "border": "Demo Border Unit East",
    "customs": "Demo Customs Office No. {number}",
    "human_rights": "Demo Ombudsman Branch",
    "migration": "Demo Migration Service No. {number}",
    "law_enforcement": "Demo Police Department No. {number}",
    "parliament": "Demo Chamber of Parliament",
    "education_science": "Demo University No. {number}",
    "health": "Demo Hospital No. {number}",
    "media": "Demo Newspaper",
    "civil_society": "Demo Foundation No. {number}",
}
_POSITIONS = (
    "Inspector", "Head of unit", "Analyst", "Adviser", "Trainer", "Deputy head", None,
)  # fmt: skip


def morning() -> Clock:
    """A clock that starts at ten in the morning in Tashkent: at night the bot would keep quiet."""
    clock = Clock()
    local = clock.now().astimezone(ZoneInfo("Asia/Tashkent"))
    ten = local.replace(hour=10, minute=0, second=0, microsecond=0)
    clock.advance((ten if ten >= local else ten + timedelta(days=1)) - local)
    return clock


def seats(world: FakeTelegram) -> list[DemoUser]:
    """The four people whom a visitor can play."""
    found = [
        DemoUser(Person(NEWCOMER, "Aigerim", language_code="kk"), "newcomer"),
        DemoUser(Person(MEMBER, "Nilufar", "demo_nilufar", "uz", started=True), "member"),
        DemoUser(Person(COORDINATOR, "Saule", "demo_saule", "ru", started=True), "coordinator, KZ"),
        DemoUser(Person(ADMIN, "Secretariat", "demo_admin", "en", started=True), "admin"),
    ]
    for seat in found:
        world.add(seat.person)
    for number, (language, profile) in enumerate(invented(COUNT)):
        world.add(Person(FIRST + number, profile.name, language_code=language, started=True))
    return found


async def populate(path: Path, now: datetime) -> None:
    """Fill a new database with the demo's members."""
    db = await Database.open(path, now, FEATURES)
    try:
        await roles.sync_configured_admins(db, (ADMIN,), now)
        known = {
            MEMBER: ("uz", Profile("Nilufar A.", "UZ", "customs", "Demo Customs Office No. 3",
                                   "Inspector", ("mentoring",), ("digital_skills",))),
            COORDINATOR: ("ru", Profile("Сәуле К.", "KZ", "public_admin", "Demo Ministry",
                                        "Adviser", ("leadership",), ())),
            ADMIN: ("en", Profile("Secretariat", "UZ", "intl_org", "Demo Secretariat")),
        }  # fmt: skip
        for telegram_id, (language, profile) in known.items():
            await _join(db, telegram_id, language, profile, now)
        for number, (language, profile) in enumerate(invented(COUNT)):
            joined = now - timedelta(hours=number)
            await _join(db, FIRST + number, language, profile, joined)
        admin = await members.by_telegram_id(db, ADMIN)
        coordinator = await members.by_telegram_id(db, COORDINATOR)
        assert admin is not None and coordinator is not None
        await roles.appoint(db, admin.id, coordinator.id, Role.COORDINATOR, "KZ", now)
        await events.prepare(db, admin.id, now)
        await practices.prepare(db, admin.id, now)
    finally:
        await db.close()


def invented(count: int) -> list[tuple[str, Profile]]:
    """Language and profile of `count` invented women, the same at each call."""
    chance = random.Random(8)
    found: list[tuple[str, Profile]] = []
    places = itertools.cycle(itertools.product(SECTORS, _NAMES))
    for _, (sector, country) in zip(range(count), places, strict=False):
        given = chance.choice(_NAMES[country])
        initial = chance.choice(_CYRILLIC if given[0] > "z" else _LATIN)
        place = _PLACES.get(sector, "Demo Institution No. {number}")
        topics = chance.sample(TOPICS, 4)
        split = chance.randint(0, 3)
        profile = Profile(
            f"{given} {initial}.",
            country,
            sector,
            place.format(number=chance.randint(1, 9)),
            chance.choice(_POSITIONS),
            tuple(topics[:split]),
            tuple(topics[split:]),
        )
        found.append((_LANGUAGE[country], profile))
    return found


async def _join(
    db: Database, telegram_id: int, language: str, profile: Profile, now: datetime
) -> None:
    member = await members.get_or_create(db, telegram_id, now)
    await members.set_language(db, member.id, language, now)
    await applications.submit(db, member.id, profile, int(CONSENT), False, now)
    # They have been members for a long time.
    await onboarding.turn_off(db, member.id, now)
