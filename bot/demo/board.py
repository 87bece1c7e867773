"""The demo's entries of the board, all invented and marked DEMO: one of each kind, by the invented
members.
"""

from datetime import datetime, timedelta

from storage import reviews
from storage.board import own
from storage.board.records import ENTRY, EntryKind, EntryText
from storage.database import Database

ENTRIES: tuple[tuple[str, EntryText], ...] = (
    ("UZ", EntryText(
        EntryKind.SEEK, None, "DEMO: Ищем тренера по профилированию рисков",
        "Двум пунктам пропуска нужен двухдневный тренинг на местных примерах.",
        "Инспекторы таможни двух пунктов", ("KZ", "UZ"), ("ru", "uz"), ("risk_detection",), None,
        True,
    )),
    ("KG", EntryText(
        EntryKind.OFFER, None, "DEMO: Places at our mentoring circle",
        "We meet online once a month for half a year. Three places are free from January.",
        "Women in their first year of service", (), ("en", "ru"), ("mentoring", "career"), None,
        False,
    )),
    ("KZ", EntryText(
        EntryKind.OPPORTUNITY, "grant", "DEMO: Шағын гранттар: ауылдағы кәсіпкер әйелдерге",
        "Өтінім екі бет, жауап бір айда келеді. Қаржы құрал-жабдық пен оқуға беріледі.",
        "Ауылда ісін бастаған әйелдер", ("KZ", "KG", "TJ"), ("kk", "ru"),
        ("entrepreneurship", "rural"), None, True,
    )),
    ("TJ", EntryText(
        EntryKind.OPPORTUNITY, "course", "DEMO: Курси онлайн: бехатарии рақамӣ",
        "Чор дарс дар ду ҳафта, бо вазифаҳои амалӣ ва машварати инфиродӣ.",
        "Занони хизматчии давлатӣ", (), ("tg", "ru"), ("digital_skills",), None, False,
    )),
)  # fmt: skip
"""The country of each author, and her entry."""


async def prepare(db: Database, admin: int, now: datetime) -> None:
    """Put the entries on the board, each some days ago."""
    for number, (country, text) in enumerate(ENTRIES):
        then = now - timedelta(days=9 - 2 * number)
        author: int = await db.read(
            lambda tx, country=country: tx.value(
                """SELECT id FROM members WHERE status = 'member' AND country = :country
                AND telegram_id >= 10000 ORDER BY id LIMIT 1 OFFSET 3""",
                {"country": country},
            )
        )
        _, entry_id = await own.post(db, author, None, text, then)
        assert entry_id is not None
        pending: int = await db.read(
            lambda tx, id=entry_id: tx.value(
                """SELECT id FROM reviews WHERE kind = :kind AND subject_id = :id
                AND status = 'pending'""",
                {"kind": ENTRY, "id": id},
            )
        )
        view = await reviews.open_review(db, pending, admin, then)
        assert view is not None
        await reviews.approve(db, pending, admin, view.version, then)
