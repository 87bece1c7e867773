"""The demo's events: a future one, a past one, and one that waits to be published."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage.audiences import Attribute, Audience, Kind
from storage.database import Database, Transaction
from storage.events import (
    audience,
    checkin,
    drafting,
    feedback,
    fields,
    materials,
    publishing,
    records,
    registrations,
)
from storage.events.drafting import NewEvent
from storage.events.feedback import Evaluation
from storage.events.fields import FieldKey
from storage.events.records import Quota, Session
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Value

ZONE = "Asia/Tashkent"
MONDAY = 0
COUNTRIES = ("KZ", "KG", "TJ", "TM", "UZ")

_WORKSHOP = {
    "en": "Women in border services: three-day workshop (DEMO)",
    "ru": "Женщины в пограничных службах: трёхдневный семинар (ДЕМО)",
    "kk": "Шекара қызметіндегі әйелдер: үш күндік семинар (ДЕМО)",
    "ky": "Чек ара кызматындагы аялдар: үч күндүк семинар (ДЕМО)",
    "tg": "Занон дар хадамоти сарҳадӣ: семинари серӯза (ДЕМО)",
    "tk": "Serhet gullugyndaky zenanlar: üç günlük okuw maslahaty (DEMO)",
    "uz": "Chegara xizmatidagi ayollar: uch kunlik seminar (DEMO)",
}
ONLINE = {
    "en": "Online: first steps in AI (DEMO)",
    "ru": "Онлайн: первые шаги с ИИ (ДЕМО)",
    "kk": "Онлайн: жасанды интеллектпен алғашқы қадамдар (ДЕМО)",
    "ky": "Онлайн: жасалма интеллект менен алгачкы кадамдар (ДЕМО)",
    "tg": "Онлайн: қадамҳои аввал бо зеҳни сунъӣ (ДЕМО)",
    "tk": "Onlaýn: emeli aň bilen ilkinji ädimler (DEMO)",
    "uz": "Onlayn: sun’iy intellekt bilan ilk qadamlar (DEMO)",
}
_SHOWCASE = {
    "en": "Project showcase: Family and Society (DEMO)",
    "ru": "Выставка проектов: семья и общество (ДЕМО)",
    "kk": "Жобалар көрмесі: отбасы және қоғам (ДЕМО)",
    "ky": "Долбоорлор көргөзмөсү: үй-бүлө жана коом (ДЕМО)",
    "tg": "Намоиши лоиҳаҳо: оила ва ҷомеа (ДЕМО)",
    "tk": "Taslamalar sergisi: maşgala we jemgyýet (DEMO)",
    "uz": "Loyihalar ko‘rgazmasi: oila va jamiyat (DEMO)",
}
_ABOUT = {
    "en": "Twenty women from border, customs and police services of five countries.\n\n"
    "Inspection lanes with women officers, rosters for mothers, a help desk for small traders.",
    "ru": "Двадцать женщин из пограничных, таможенных и полицейских служб пяти стран.\n\n"
    "Женщины на линиях досмотра, графики для матерей, помощь мелким торговкам.",
    "kk": "Бес елдің шекара, кеден және полиция қызметтерінен жиырма әйел.\n\n"
    "Тексеру желісіндегі әйел офицерлер, аналарға арналған кестелер, ұсақ саудагерлерге көмек.",
    "ky": "Беш өлкөнүн чек ара, бажы жана полиция кызматтарынан жыйырма аял.\n\n"
    "Текшерүү тилкесиндеги аял офицерлер, энелер үчүн графиктер, майда соодагерлерге жардам.",
    "tg": "Бист зан аз хадамоти сарҳадӣ, гумрукӣ ва полиси панҷ кишвар.\n\n"
    "Афсарзанон дар хатҳои санҷиш, ҷадвали корӣ барои модарон, кӯмак ба тоҷирони хурд.",
    "tk": "Bäş ýurduň serhet, gümrük we polisiýa gulluklaryndan ýigrimi zenan.\n\n"
    "Barlag geçelgelerinde zenan ofiserler, eneler üçin iş tertibi, kiçi söwdagärlere kömek.",
    "uz": "Besh mamlakatning chegara, bojxona va politsiya xizmatlaridan yigirma ayol.\n\n"
    "Tekshiruv yo‘laklaridagi ayol ofitserlar, onalar uchun ish jadvallari, mayda savdogarlarga "
    "yordam.",
}
_AGENDA = (
    Session(1, "10:00", "10:30", "Opening", "Demo Ministry"),
    Session(1, "10:30", "12:00", "Women officers at inspection lanes", "Demo Border Unit East",
            "Сәуле К."),
    Session(1, "14:00", "15:30", "Rosters for mothers, a month ahead", "Demo Customs Office No. 3"),
    Session(2, "09:30", "11:00", "A weekly help desk for small traders", "Nilufar A."),
    Session(2, "11:30", "13:00", "Pair mentoring", "Demo Ombudsman Branch"),
    Session(3, "09:30", "11:00", "What each of us takes home", None, "Сәуле К."),
    Session(3, "11:00", None, "Closing"),
)  # fmt: skip
_SAID = (
    (5, "Practices of our neighbours that we can take over at once."),
    (4, "The projects from the villages."),
    (5, None),
    (5, "To meet those with whom I only exchange letters."),
    (3, "More time for questions, please."),
    (4, None),
)


async def prepare(db: Database, admin: int, now: datetime) -> None:
    """Create them, with registrations, and evaluations of the past one."""
    await _workshop(db, admin, now)
    await _showcase(db, admin, now)
    facts = NewEvent(
        "en", ONLINE["en"], _at(now, 30, 15), _at(now, 30, 17), ZONE,
        "https://example.org/meeting", 300,
    )  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, now)
    assert event_id is not None
    await _told(db, event_id, admin, now, *_titles(ONLINE))


def _titles(titles: dict[str, str]) -> tuple[tuple[FieldKey, Value], ...]:
    """The titles besides the English one, with which an event is created."""
    return tuple((FieldKey("title", code), title) for code, title in titles.items() if code != "en")


def _at(now: datetime, days: int, hour: int) -> datetime:
    """The time that is `days` from now at this hour, in the demo's time zone."""
    local = now.astimezone(ZoneInfo(ZONE)) + timedelta(days=days)
    return local.replace(hour=hour, minute=0, second=0, microsecond=0)


async def _told(
    db: Database, event_id: int, admin: int, now: datetime, *facts: tuple[FieldKey, Value]
) -> None:
    event = await records.by_id(db, event_id)
    assert event is not None
    for key, value in facts:
        before = fields.value_of(event, key)
        await drafting.change(db, event_id, admin, key, before, value, now)


async def _workshop(db: Database, admin: int, now: datetime) -> None:
    # Its first reminder is the next thing that happens, and does not come together with the digests
    # of Monday.
    first = 9 if _at(now, 1, 10).weekday() == MONDAY else 8
    facts = NewEvent(
        "en", _WORKSHOP["en"], _at(now, first, 10), _at(now, first + 2, 17), ZONE,
        "Bukhara, Demo Hotel Asia", 20,
    )  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, now)
    assert event_id is not None
    await _told(
        db, event_id, admin, now,
        *_titles(_WORKSHOP),
        *((FieldKey("description", code), about) for code, about in _ABOUT.items()),
        *(
            (FieldKey("agenda", day=day), tuple(s.packed() for s in _AGENDA if s.day == day))
            for day in (1, 2, 3)
        ),
        (FieldKey("shares"), tuple(Quota(country, 4).packed() for country in sorted(COUNTRIES))),
        (FieldKey("speech"), ("en", "ru", "uz")),
        (FieldKey("organisers"), "Demo Secretariat with Demo Foundation No. 1"),
    )  # fmt: skip
    await audience.change(db, event_id, admin, lambda _: _AUDIENCE, now)
    await publishing.publish(db, event_id, admin, now)
    for member in (await _some(db, event_id))[:24:2]:
        await registrations.register(db, event_id, member, now)


_AUDIENCE = Audience(
    (frozenset(Attribute(Kind.SECTOR, code) for code in ("border", "customs", "law_enforcement")),)
)


async def _showcase(db: Database, admin: int, now: datetime) -> None:
    made = now - timedelta(days=40)
    facts = NewEvent(
        "en", _SHOWCASE["en"], _at(now, -10, 10), _at(now, -10, 17),
        ZONE, "Astana, Demo House of Friendship", 30,
    )  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, made)
    assert event_id is not None
    await _told(db, event_id, admin, made, *_titles(_SHOWCASE))
    await publishing.publish(db, event_id, admin, made)
    there = _at(now, -10, 12)
    came = (await _some(db, event_id))[5:65:5]
    for member in came:
        await registrations.register(db, event_id, member, made)
        await checkin.mark_attendance(db, event_id, admin, member, 1, came=True, now=there)
    for member, (score, text) in zip(came, _SAID, strict=False):
        given = Evaluation(score, useful=text, may_quote=score == 5)
        await feedback.evaluate(db, event_id, member, given, there + timedelta(days=1))
    await materials.add(
        db, event_id, admin, Attachment("link", "https://example.org/showcase", "Slides"), now
    )

    def asked(tx: Transaction) -> None:
        # The evaluation is over: nobody is asked for it when the demo begins.
        tx.execute(
            "UPDATE events SET feedback_asked_at = 1, feedback_reminded_at = 1 WHERE id = :id",
            {"id": event_id},
        )
        tx.execute("DELETE FROM reminders WHERE event_id = :id", {"id": event_id})

    await db.write(asked)


async def _some(db: Database, event_id: int) -> list[int]:
    """Invented members of the event's audience."""
    invented = await db.read(
        lambda tx: [
            row["id"] for row in tx.rows("SELECT id FROM members WHERE telegram_id >= 10000")
        ]
    )
    event = await records.by_id(db, event_id)
    assert event is not None
    invited = await db.read(lambda tx: records.invited(tx, event, event.audience))
    return [member for member in invited if member in set(invented)]
