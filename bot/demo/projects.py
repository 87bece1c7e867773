"""The demo's calls and projects, all invented and marked DEMO: an open call, and a showcase with a
project that was repeated in another country.
"""

from datetime import datetime, timedelta

from storage import reviews
from storage.database import Database, Transaction
from storage.projects import calls, decisions, repeats, submissions
from storage.projects.calls import CallFacts
from storage.projects.records import Decision
from storage.projects.submissions import NewProject

TITLES = {
    "en": "DEMO: Innovative projects", "ru": "ДЕМО: Инновационные проекты",
    "kk": "ДЕМО: Инновациялық жобалар", "ky": "ДЕМО: Инновациялык долбоорлор",
    "tg": "ДЕМО: Лоиҳаҳои инноватсионӣ", "tk": "DEMO: Innowasion taslamalar",
    "uz": "DEMO: Innovatsion loyihalar",
}  # fmt: skip
WANTED = {
    "en": "Projects that have run for at least half a year and can be repeated elsewhere.",
    "ru": "Проекты, которые работают не меньше полугода и которые можно повторить в другом месте.",
    "kk": "Кемінде жарты жыл жұмыс істеген және басқа жерде қайталауға болатын жобалар.",
    "ky": "Жарым жылдан кем эмес иштеген жана башка жерде кайталоого боло турган долбоорлор.",
    "tg": "Лоиҳаҳое, ки ақаллан ним сол кор мекунанд ва дар ҷои дигар такроршавандаанд.",
    "tk": "Azyndan ýarym ýyl işlän we başga ýerde gaýtalap bolýan taslamalar.",
    "uz": "Kamida yarim yil ishlagan va boshqa joyda takrorlash mumkin bo‘lgan loyihalar.",
}
BLOCKS = {
    "en": ("Family and society", "Business and employment"),
    "ru": ("Семья и общество", "Бизнес и занятость"),
    "kk": ("Отбасы және қоғам", "Бизнес және жұмыспен қамту"),
    "ky": ("Үй-бүлө жана коом", "Бизнес жана иш менен камсыздоо"),
    "tg": ("Оила ва ҷомеа", "Бизнес ва шуғл"),
    "tk": ("Maşgala we jemgyýet", "Biznes we iş üpjünçiligi"),
    "uz": ("Oila va jamiyat", "Biznes va bandlik"),
}

PROJECTS: tuple[tuple[str, str, int, dict[str, str]], ...] = (
    ("KG", "ru", 0, {
        "title": "ДЕМО: Математика по субботам",
        "teaser": "Видеоуроки и студентки-помощницы для девочек, у которых нет учителя математики.",
        "idea": "В трёх сёлах после восьмого класса некому было вести математику.",
        "goals": "Каждая девочка, которая хочет, может сдавать экзамен.",
        "steps": "Записали уроки, нашли планшеты, позвали студенток по субботам.",
        "serves": "Девочки 14–17 лет; о курсе им рассказали учителя.",
        "result": "Экзамен сдавали сорок девочек, сдали тридцать одна.",
        "people": "Две учительницы, шесть студенток", "time": "Три месяца подготовки",
        "money": "2 000 долларов в год", "technique": "Десять планшетов",
        "permission": "Согласие школы и родителей",
        "tips": "Начните с одной школы и спросите девочек, когда им удобно.",
    }),
    ("UZ", "uz", 1, {
        "title": "DEMO: Qishloqdan bozorga",
        "teaser": "Ayollar uyda tayyorlagan mahsulotni birgalikda sotadigan kichik do‘kon.",
        "idea": "Ayollar yaxshi mahsulot tayyorlar, lekin bozorga yeta olmas edi.",
        "goals": "Har bir oilaga doimiy daromad.",
        "steps": "O‘nta ayolni yig‘dik, narxlarni kelishdik, haftada ikki marta yetkazamiz.",
        "serves": "Ikki qishloqdagi uy bekalari.",
        "result": "Yigirma ikki ayol har oy daromad olmoqda.",
    }),
)  # fmt: skip
"""Country of the author, language, block, and texts."""


async def prepare(db: Database, admin: int, coordinator: int, now: datetime) -> None:
    """A call that is over, with its showcase, and one that is open."""
    opened = now - timedelta(days=200)
    first = await _call(db, admin, opened, opened + timedelta(days=30))
    sent: list[int] = []
    for country, language, block, texts in PROJECTS:
        sent.append(await _send(db, first, country, language, block, texts, opened))
    for kind_id in await db.read(_pending):
        for reviewer in (admin, coordinator):
            await _approve(db, kind_id, reviewer, opened)
    told = opened + timedelta(days=31)
    for project_id in sent:
        await decisions.decide(db, project_id, admin, Decision.ACCEPTED, told)
    found = await decisions.before_telling(db, first, admin, told)
    assert found is not None
    _, at = await decisions.tell(db, first, admin, found.version, told)
    assert at is not None
    await decisions.tell_due(db, at)
    # Somebody in another country has repeated the first one.
    who = await db.read(lambda tx: _somebody(tx, "TJ", 5))
    _, repeat_id = await repeats.begin(db, sent[0], who, told + timedelta(days=7))
    assert repeat_id is not None
    after = now - timedelta(days=40)
    await repeats.tell(db, repeat_id, who, "Хатлон, ду мактаб", "Дарсҳоро ба тоҷикӣ сабт кардем.",
                       after)  # fmt: skip
    for kind_id in await db.read(_pending):
        await _approve(db, kind_id, admin, after)
    await _call(db, admin, now - timedelta(days=2), now + timedelta(days=25))


async def _call(db: Database, admin: int, opened: datetime, closes: datetime) -> int:
    """A call in all languages, open from then on; its id."""
    blocks = ((BLOCKS["en"][0], 4), (BLOCKS["en"][1], 9))
    facts = CallFacts(TITLES["en"], WANTED["en"], blocks, {}, closes, is_blind=True)
    _, call_id = await calls.create(db, admin, "en", facts, opened)
    assert call_id is not None
    for language, title in TITLES.items():
        if language != "en":
            await calls.translate(
                db, call_id, admin, language, title, WANTED[language], BLOCKS[language]
            )
    call = await calls.managed(db, call_id, admin)
    assert call is not None
    await calls.open_call(db, call_id, admin, call.version, opened)
    return call_id


async def _send(
    db: Database, call_id: int, country: str, language: str, block: int, texts: dict[str, str],
    now: datetime,
) -> int:  # fmt: skip
    author = await db.read(lambda tx: _somebody(tx, country, 2))
    call = await calls.seen(db, call_id)
    assert call is not None
    new = NewProject(call.blocks[block].id, language, texts, None, keep_after_leaving=True)
    _, project_id = await submissions.send(db, author, call_id, new, now)
    assert project_id is not None
    return project_id


def _somebody(tx: Transaction, country: str, number: int) -> int:
    return tx.value(
        """SELECT id FROM members WHERE status = 'member' AND country = :country
        AND telegram_id >= 10000 ORDER BY id LIMIT 1 OFFSET :number""",
        {"country": country, "number": number},
    )


def _pending(tx: Transaction) -> list[int]:
    return [
        row["id"]
        for row in tx.rows(
            """SELECT id FROM reviews WHERE kind IN ('project', 'repeat') AND status = 'pending'
            ORDER BY id"""
        )
    ]


async def _approve(db: Database, review_id: int, reviewer: int, now: datetime) -> None:
    view = await reviews.open_review(db, review_id, reviewer, now)
    assert view is not None
    await reviews.approve(db, review_id, reviewer, view.version, now)
