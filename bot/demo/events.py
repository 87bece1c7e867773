"""The demo's events: a future one, a past one, and one that waits to be published."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo import places, practices
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
    "Женщины на линиях досмотра, графики для матерей, помощь предпринимательницам.",
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
_BUKHARA = (
    "Bukhara, Demo Hotel Asia",
    "Бухара, демо-отель «Азия»",
    "Бұхара, «Азия» демо қонақүйі",
    "Бухара, «Азия» демо мейманканасы",
    "Бухоро, меҳмонхонаи демо «Осиё»",
    "Buhara, «Aziýa» demo myhmanhanasy",
    "Buxoro, “Osiyo” demo mehmonxonasi",
)
_ASTANA = (
    "Astana, Demo House of Friendship",
    "Астана, демо-Дом дружбы",
    "Астана, демо Достық үйі",
    "Астана, демо Достук үйү",
    "Остона, демо-Хонаи дӯстӣ",
    "Astana, demo Dostluk öýi",
    "Ostona, demo Do‘stlik uyi",
)
_OPENING = (
    "Opening",
    "Открытие",
    "Ашылуы",
    "Ачылышы",
    "Ифтитоҳ",
    "Açylyş",
    "Ochilish",
)
_PAIRS = (
    "Pair mentoring",
    "Наставничество парами",
    "Жұптық тәлімгерлік",
    "Жуптук насаатчылык",
    "Мураббигии ҷуфтӣ",
    "Jübüt halypaçylyk",
    "Juftlik murabbiyligi",
)
_HOME = (
    "What each of us takes home",
    "Что каждая из нас увезёт с собой",
    "Әрқайсымыз не алып қайтамыз",
    "Ар бирибиз эмне алып кайтабыз",
    "Ҳар яки мо бо худ чӣ мебарад",
    "Her birimiz özümiz bilen näme alyp gaýdýarys",
    "Har birimiz o‘zimiz bilan nima olib ketamiz",
)
_CLOSING = ("Closing", "Закрытие", "Жабылуы", "Жабылышы", "Анҷом", "Ýapylyş", "Yopilish")
_SLIDES = ("Slides", "Слайды", "Слайдтар", "Слайддар", "Слайдҳо", "Slaýdlar", "Slaydlar")
_SAID: tuple[tuple[int, tuple[str, ...] | None], ...] = (
    (5, (
        "Practices of our neighbours that we can take over at once.",
        "Практики соседей, которые можно перенять сразу.",
        "Көршілеріміздің бірден қолдануға болатын тәжірибелері.",
        "Коңшулардын дароо колдонсо боло турган тажрыйбалары.",
        "Таҷрибаҳои ҳамсоягон, ки онҳоро дарҳол қабул кардан мумкин аст.",
        "Goňşularymyzyň derrew ulanyp boljak tejribeleri.",
        "Qo‘shnilarning darhol qo‘llasa bo‘ladigan tajribalari.",
    )),
    (4, (
        "The projects from the villages.", "Проекты из сёл.", "Ауылдардан келген жобалар.",
        "Айылдардан келген долбоорлор.", "Лоиҳаҳо аз деҳот.", "Obalardan gelen taslamalar.",
        "Qishloqlardan kelgan loyihalar.",
    )),
    (5, None),
    (5, (
        "To meet those with whom I only exchange letters.",
        "Встреча с теми, с кем раньше только переписывалась.",
        "Бұрын тек хат жазысып жүрген әріптестермен кездескенім.",
        "Мурда кат жазышып гана жүргөн кесиптештер менен жолугушуу.",
        "Вохӯрӣ бо онҳое, ки пеш танҳо мукотиба доштам.",
        "Ozal diňe hat ýazyşan kärdeşlerim bilen duşuşmak.",
        "Ilgari faqat yozishib yurgan hamkasblar bilan uchrashish.",
    )),
    (3, (
        "More time for questions, please.", "Пожалуйста, больше времени на вопросы.",
        "Сұрақтарға көбірек уақыт берілсе.", "Суроолорго көбүрөөк убакыт берилсе.",
        "Лутфан, вақти бештар барои саволҳо.", "Soraglara köpräk wagt berilse gowy bolardy.",
        "Savollarga ko‘proq vaqt berilsa.",
    )),
    (4, None),
)  # fmt: skip


def _in(texts: tuple[str, ...], language: str) -> str:
    return texts[places.ORDER.index(language)]


def _organisers(language: str) -> str:
    """The secretariat and a foundation."""
    return ", ".join(
        places.institution(sector, language, 1) for sector in ("intl_org", "civil_society")
    )


def _agenda(language: str, chair: str, speaker: str) -> tuple[Session, ...]:
    """The agenda of the workshop in a language, with the names of who moderates and who speaks."""
    lanes, rosters, desk = (practices.title(number, language) for number in (0, 1, 2))

    def by(sector: str) -> str:
        return places.institution(sector, language, 3)

    return (
        Session(1, "10:00", "10:30", _in(_OPENING, language), by("public_admin")),
        Session(1, "10:30", "12:00", lanes, by("border"), chair),
        Session(1, "14:00", "15:30", rosters, by("customs")),
        Session(2, "09:30", "11:00", desk, speaker),
        Session(2, "11:30", "13:00", _in(_PAIRS, language), by("human_rights")),
        Session(3, "09:30", "11:00", _in(_HOME, language), None, chair),
        Session(3, "11:00", None, _in(_CLOSING, language)),
    )


async def speak(db: Database, language: str, chair: str, speaker: str) -> None:
    """Write what an event has in one language only, places, agenda and comments, in this one."""

    def work(tx: Transaction) -> None:
        workshop, showcase = (_titled(tx, titles["en"]) for titles in (_WORKSHOP, _SHOWCASE))
        sessions = _agenda(language, chair, speaker)
        fields.write(tx, workshop, FieldKey("venue"), _in(_BUKHARA, language))
        fields.write(tx, workshop, FieldKey("organisers"), _organisers(language))
        for day in (1, 2, 3):
            packed = tuple(s.packed() for s in sessions if s.day == day)
            fields.write(tx, workshop, FieldKey("agenda", day=day), packed)
        fields.write(tx, showcase, FieldKey("venue"), _in(_ASTANA, language))
        tx.execute(
            "UPDATE event_materials SET title = :title WHERE event_id = :id",
            {"title": _in(_SLIDES, language), "id": showcase.id},
        )
        for _, texts in _SAID:
            if texts is not None:
                tx.execute(
                    "UPDATE event_feedback SET useful = :said WHERE useful = :english",
                    {"said": _in(texts, language), "english": texts[0]},
                )

    await db.write(work)


def _titled(tx: Transaction, title: str) -> records.Event:
    event_id = tx.value(
        "SELECT event_id FROM event_texts WHERE language = 'en' AND title = :title",
        {"title": title},
    )
    event = records.load(tx, event_id)
    assert event is not None
    return event


async def prepare(db: Database, admin: int, chair: int, member: int, now: datetime) -> None:
    """Create them, with registrations, and evaluations of the past one, at which `member` was;
    `chair` moderates the workshop.
    """
    await _workshop(db, admin, chair, now)
    await _showcase(db, admin, member, now)
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


async def _workshop(db: Database, admin: int, chair: int, now: datetime) -> None:
    # Its first reminder is the next thing that happens, and does not come together with the digests
    # of Monday.
    first = 9 if _at(now, 1, 10).weekday() == MONDAY else 8
    facts = NewEvent(
        "en", _WORKSHOP["en"], _at(now, first, 10), _at(now, first + 2, 17), ZONE,
        _BUKHARA[0], 20,
    )  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, now)
    assert event_id is not None
    await _told(
        db, event_id, admin, now,
        *_titles(_WORKSHOP),
        *((FieldKey("description", code), about) for code, about in _ABOUT.items()),
        (FieldKey("shares"), tuple(Quota(country, 4).packed() for country in sorted(COUNTRIES))),
        (FieldKey("speech"), ("en", "ru", "uz")),
    )  # fmt: skip
    # She moderates; a coordinator enters women for events that she may see.
    invited = replace(_AUDIENCE, named=frozenset({chair}))
    await audience.change(db, event_id, admin, lambda _: invited, now)
    await publishing.publish(db, event_id, admin, now)
    for member in (await _some(db, event_id))[:24:2]:
        await registrations.register(db, event_id, member, now)


_AUDIENCE = Audience(
    (frozenset(Attribute(Kind.SECTOR, code) for code in ("border", "customs", "law_enforcement")),)
)


async def _showcase(db: Database, admin: int, visitor: int, now: datetime) -> None:
    made = now - timedelta(days=40)
    facts = NewEvent(
        "en", _SHOWCASE["en"], _at(now, -10, 10), _at(now, -10, 17),
        ZONE, _ASTANA[0], 30,
    )  # fmt: skip
    _, event_id = await drafting.create(db, admin, facts, made)
    assert event_id is not None
    await _told(db, event_id, admin, made, *_titles(_SHOWCASE))
    await publishing.publish(db, event_id, admin, made)
    there = _at(now, -10, 12)
    came = (await _some(db, event_id))[5:65:5]
    for member in (*came, visitor):
        await registrations.register(db, event_id, member, made)
        await checkin.mark_attendance(db, event_id, admin, member, 1, came=True, now=there)
    for member, (score, texts) in zip(came, _SAID, strict=False):
        given = Evaluation(score, useful=texts[0] if texts else None, may_quote=score == 5)
        await feedback.evaluate(db, event_id, member, given, there + timedelta(days=1))
    await materials.add(
        db, event_id, admin, Attachment("link", "https://example.org/showcase", _SLIDES[0]), now
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
