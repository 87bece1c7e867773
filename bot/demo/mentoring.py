"""The demo's mentoring programme, all invented: it is open, and some mentors wait to be chosen."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.demo import places
from storage.database import Database, Transaction
from storage.kit.contacts import Contact
from storage.mentoring import entries, programmes
from storage.mentoring.entries import EntryFacts
from storage.mentoring.programmes import ProgrammeFacts
from storage.mentoring.records import ProgrammeText, Side

MONTHS, PAIRS = 5, 20
STARTS = timedelta(days=3)
"""How long after the beginning of the demo it starts."""

TEXTS = {
    "en": ProgrammeText(
        "DEMO: Women who lead",
        "For five months, an experienced colleague from another country advises you. The two of "
        "you agree on goals and talk once or twice a month.",
    ),
    "ru": ProgrammeText(
        "ДЕМО: Женщины-руководители",
        "Пять месяцев Вам помогает советом опытная коллега из другой страны. Вы вместе ставите "
        "цели и беседуете раз или два в месяц.",
    ),
    "kk": ProgrammeText(
        "ДЕМО: Басшы әйелдер",
        "Бес ай бойы басқа елдегі тәжірибелі әріптес Сізге кеңес береді. Мақсатты бірге белгілеп, "
        "айына бір-екі рет сөйлесесіздер.",
    ),
    "ky": ProgrammeText(
        "ДЕМО: Жетекчи аялдар",
        "Беш ай бою башка өлкөдөгү тажрыйбалуу кесиптеш Сизге кеңеш берет. Максаттарды чогуу "
        "коюп, айына бир-эки жолу сүйлөшөсүздөр.",
    ),
    "tg": ProgrammeText(
        "ДЕМО: Занони роҳбар",
        "Панҷ моҳ ҳамкори ботаҷриба аз кишвари дигар ба Шумо маслиҳат медиҳад. Мақсадҳоро якҷоя "
        "муайян мекунед ва моҳе як ё ду бор сӯҳбат мекунед.",
    ),
    "tk": ProgrammeText(
        "DEMO: Ýolbaşçy zenanlar",
        "Bäş aýlap başga ýurtdaky tejribeli kärdeş Size maslahat berýär. Maksatlary bile "
        "kesgitläp, aýda bir ýa iki gezek gürleşýärsiňiz.",
    ),
    "uz": ProgrammeText(
        "DEMO: Yetakchi ayollar",
        "Besh oy davomida boshqa mamlakatdagi tajribali hamkasb Sizga maslahat beradi. "
        "Maqsadlarni birga belgilaysiz va oyiga bir-ikki marta suhbatlashasiz.",
    ),
}
OFFERS = {
    "en": "Leading a department, and being heard in meetings.",
    "ru": "Как руководить отделом и добиться, чтобы Вас слышали на совещаниях.",
    "kk": "Бөлімді басқару және жиналыста пікірін өткізе білу.",
    "ky": "Бөлүмдү жетектөө жана жыйындарда үнүн угуза билүү.",
    "tg": "Роҳбарӣ ба шуъба ва баён кардани андешаи худ дар ҷаласаҳо.",
    "tk": "Bölüme ýolbaşçylyk etmek we maslahatlarda öz pikirini aýdyp bilmek.",
    "uz": "Bo‘limni boshqarish va yig‘ilishlarda o‘z fikrini ayta olish.",
}
"""What the mentor whom the visitor plays offers, in the language of her reader."""

MENTORS = (
    ("TJ", "Чӣ гуна корро бо оила мувофиқ кардан мумкин аст.", ("career", "mentoring"), "tg"),
    ("KG", "Долбоор жазуу жана аны комиссиянын алдында коргоо.", ("entrepreneurship",), "ky"),
)
"""The country, words, topics and language of mentors who are invented."""


async def prepare(db: Database, admin: int, mentor: int, now: datetime) -> None:
    """Open a programme that the admin runs, with this mentor and some invented ones."""
    facts = ProgrammeFacts(TEXTS["en"], MONTHS, PAIRS, now + STARTS)
    _, programme_id = await programmes.create(db, admin, "en", facts, now)
    assert programme_id is not None
    for language in places.ORDER[1:]:
        await programmes.translate(db, programme_id, admin, language, TEXTS[language])
    seen = await programmes.managed(db, programme_id, admin)
    assert seen is not None
    await programmes.open_programme(db, programme_id, admin, seen.version, now)

    async def offer(who: int, words: str, topics: Sequence[str], *languages: str) -> None:
        contact = Contact("email", f"mentor{who}@example.org")
        entry = EntryFacts(words, topics, languages, contact, 2)
        await entries.save(db, programme_id, who, Side.MENTOR, entry, now)

    await offer(mentor, OFFERS["en"], ("leadership", "career"), "en", "ru")
    for country, words, topics, language in MENTORS:
        who = await db.read(
            lambda tx, country=country: tx.value(
                """SELECT id FROM members WHERE status = 'member' AND country = :country
                AND telegram_id >= 10000 ORDER BY id LIMIT 1 OFFSET 6""",
                {"country": country},
            )
        )
        await offer(who, words, topics, language, "ru")


async def speak(db: Database, own: str, hers: str) -> None:
    """Let the mentor whom the visitor plays speak her own language and that of her mentee, and say
    in it what she offers.
    """

    def work(tx: Transaction) -> None:
        entry: int = tx.value(
            "SELECT id FROM mentoring_entries WHERE words = :words", {"words": OFFERS["en"]}
        )
        tx.execute(
            "UPDATE mentoring_entries SET words = :words WHERE id = :id",
            {"id": entry, "words": OFFERS[hers]},
        )
        tx.execute_many(
            """INSERT INTO mentoring_entry_keys (entry_id, kind, code)
            VALUES (:id, 'language', :code) ON CONFLICT DO NOTHING""",
            [{"id": entry, "code": code} for code in {own, hers}],
        )

    await db.write(work)
