"""The demo's action plan, all invented: items that are done, under way and without an answer, and a
recommendation from which one of them follows.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.demo import places
from storage import reviews
from storage.database import Database, Transaction
from storage.plan import decisions, drafting, records, reports
from storage.plan.decisions import DecisionKind
from storage.plan.records import PLAN_ITEM, State
from storage.plan.reports import Proof
from storage.terms.records import today_in

Text = tuple[str, str, str, str, str]
"""Objective, task, action, indicator, responsible body."""


@dataclass(frozen=True, slots=True)
class DemoItem:
    """An item in the languages in which the demo has it; what was reported, if anything was."""

    form: str
    countries: tuple[str, ...]
    texts: dict[str, Text]
    state: State | None = None
    said: str = ""


ITEMS = (
    DemoItem("conference", ("KZ", "KG", "TJ", "TM", "UZ"), {
        "en": ("Women take part in peace and security", "Bring officers of five countries together", "Conference “Women, Peace and Security” in Almaty (DEMO)", "A conference with 100 participants", "Demo Ministry"),
        "ru": ("Женщины участвуют в делах мира и безопасности", "Собрать офицеров пяти стран", "Конференция «Женщины, мир и безопасность» в Алматы (ДЕМО)", "Конференция на 100 участниц", "Демо-министерство"),
        "kk": ("Әйелдер бейбітшілік пен қауіпсіздік ісіне қатысады", "Бес елдің офицерлерін жинау", "Алматыдағы «Әйелдер, бейбітшілік және қауіпсіздік» конференциясы (ДЕМО)", "100 қатысушысы бар конференция", "Демо министрлік"),
        "ky": ("Аялдар тынчтык жана коопсуздук ишине катышат", "Беш өлкөнүн офицерлерин чогултуу", "Алматыдагы «Аялдар, тынчтык жана коопсуздук» конференциясы (ДЕМО)", "100 катышуучусу бар конференция", "Демо министрлик"),
        "tg": ("Занон дар сулҳу амният ширкат мекунанд", "Ҷамъ овардани афсарони панҷ кишвар", "Конфронси «Занон, сулҳ ва амният» дар Алмаато (ДЕМО)", "Конфронс бо 100 иштирокчӣ", "Вазорати намоишӣ"),
        "tk": ("Zenanlar parahatçylyk we howpsuzlyk işine gatnaşýar", "Bäş ýurduň ofiserlerini ýygnamak", "Almatyda «Zenanlar, parahatçylyk we howpsuzlyk» maslahaty (DEMO)", "100 gatnaşyjyly maslahat", "Demo ministrlik"),
        "uz": ("Ayollar tinchlik va xavfsizlik ishlarida qatnashadi", "Besh mamlakat ofitserlarini yig‘ish", "Olmaotadagi «Ayollar, tinchlik va xavfsizlik» konferensiyasi (DEMO)", "100 ishtirokchili konferensiya", "Demo vazirlik"),
    }, State.DONE, "103 women came, from all five countries."),
    DemoItem("training", ("KZ", "UZ"), {
        "en": ("The digital gap closes", "Teach women of villages", "Digital evenings in 20 villages (DEMO)", "1,000 women trained", "Demo Digital Centre"),
        "ru": ("Цифровой разрыв сокращается", "Обучить женщин сёл", "Цифровые вечера в 20 сёлах (ДЕМО)", "Обучены 1000 женщин", "Демо-центр цифровизации"),
        "kk": ("Цифрлық алшақтық қысқарады", "Ауыл әйелдерін оқыту", "20 ауылдағы цифрлық кештер (ДЕМО)", "1000 әйел оқытылды", "Демо цифрлық орталық"),
        "ky": ("Санариптик ажырым кыскарат", "Айыл аялдарын окутуу", "20 айылда санарип кечтер (ДЕМО)", "1000 аял окутулду", "Демо санарип борбору"),
        "tg": ("Фарқи рақамӣ кам мешавад", "Омӯзиши занони деҳот", "Шомҳои рақамӣ дар 20 деҳа (ДЕМО)", "1000 зан омӯзонида шуд", "Маркази рақамии намоишӣ"),
        "tk": ("Sanly tapawut azalýar", "Oba zenanlaryny okatmak", "20 obada sanly agşamlar (DEMO)", "1000 zenan okadyldy", "Demo sanly merkez"),
        "uz": ("Raqamli tafovut qisqaradi", "Qishloq ayollarini o‘qitish", "20 qishloqda raqamli oqshomlar (DEMO)", "1000 ayol o‘qitildi", "Demo raqamli markaz"),
    }, State.UNDER_WAY, "12 of 20 villages have begun."),
    DemoItem("platform", ("KG", "TJ", "KZ"), {
        "en": ("More women lead businesses", "Help traders at the border", "A help desk at three crossings (DEMO)", "Three help desks, open weekly", "Demo Customs Office"),
        "ru": ("Больше женщин ведут бизнес", "Помочь предпринимательницам на границе", "Пункты помощи на трёх переходах (ДЕМО)", "Три пункта работают еженедельно", "Демо-таможня"),
        "kk": ("Кәсіп жүргізетін әйел көбейеді", "Шекарадағы саудагерлерге көмектесу", "Үш өткелдегі көмек үстелі (ДЕМО)", "Үш үстел апта сайын жұмыс істейді", "Демо кеден"),
        "ky": ("Ишкер аялдар көбөйөт", "Чек арадагы соодагерлерге жардам берүү", "Үч өткөрмөдө жардам столу (ДЕМО)", "Үч стол апта сайын иштейт", "Демо бажы"),
        "tg": ("Занони соҳибкор меафзоянд", "Кӯмак ба тоҷирон дар сарҳад", "Мизи кӯмак дар се гузаргоҳ (ДЕМО)", "Се миз ҳар ҳафта кор мекунад", "Гумруки намоишӣ"),
        "tk": ("Telekeçi zenanlar köpelýär", "Serhetdäki söwdagärlere kömek etmek", "Üç geçelgede kömek stoly (DEMO)", "Üç stol her hepde işleýär", "Demo gümrük"),
        "uz": ("Tadbirkor ayollar ko‘payadi", "Chegaradagi savdogarlarga yordam", "Uch o‘tish joyida yordam stoli (DEMO)", "Uch stol har hafta ishlaydi", "Demo bojxona"),
    }),
)  # fmt: skip

ADVICE = {
    "en": "Countries should share what worked at their crossings. (DEMO)",
    "ru": "Странам следует делиться тем, что удалось на переходах. (ДЕМО)",
    "kk": "Елдер өткелдерінде не көмектескенін бөлісуі керек. (ДЕМО)",
    "ky": "Өлкөлөр өткөрмөлөрүндө эмне жардам бергенин бөлүшсүн. (ДЕМО)",
    "tg": "Кишварҳо бояд таҷрибаи гузаргоҳҳоро мубодила кунанд. (ДЕМО)",
    "tk": "Ýurtlar geçelgelerinde näme kömek edendigini paýlaşmaly. (DEMO)",
    "uz": "Mamlakatlar o‘tish joylarida nima yordam berganini baham ko‘rsin. (DEMO)",
}
MEETINGS = {
    "en": "Meeting of the focal points (DEMO)",
    "ru": "Встреча контактных лиц стран (ДЕМО)",
    "kk": "Байланыс тұлғаларының кездесуі (ДЕМО)",
    "ky": "Байланыш адамдарынын жолугушуусу (ДЕМО)",
    "tg": "Вохӯрии масъулони тамос (ДЕМО)",
    "tk": "Habarlaşyk wekilleriniň duşuşygy (DEMO)",
    "uz": "Aloqa mas’ullari uchrashuvi (DEMO)",
}
"""The meeting of the recommendation, in the language of whoever wrote it down."""
MEETING = MEETINGS["en"]


async def prepare(db: Database, admin_id: int, chair_id: int, now: datetime) -> None:
    """Fill the plan of the current year, which this member carries; her items are reviewed by the
    admin.
    """
    made = [await _draft(db, one, admin_id, chair_id, now) for one in ITEMS]
    await decisions.adopt(
        db, admin_id, None, MEETING, today_in("Asia/Almaty", now), made, "en", now
    )
    for id, one in zip(made, ITEMS, strict=True):
        if one.state is not None:
            offered = await reports.offered(db, id, chair_id, "en", now, 1)
            proof = Proof.unpack(offered[0][0]) if offered else None
            await reports.report(db, id, chair_id, one.state, one.said, proof, now)
    _, decision = await decisions.record(
        db, admin_id, DecisionKind.RECOMMENDATION, None, MEETING,
        today_in("Asia/Almaty", now), "en", ADVICE["en"], now,
    )  # fmt: skip
    assert decision is not None
    for language in places.ORDER[1:]:
        await decisions.write_text(db, decision, language, ADVICE[language], admin_id, now)
    await decisions.follows(db, decision, made[-1], admin_id, now, does=True)


async def _draft(db: Database, one: DemoItem, admin_id: int, chair_id: int, now: datetime) -> int:
    """An item in all its languages, approved by the admin; returns its id."""
    id: int | None = None
    today = today_in("Asia/Almaty", now)
    fields = ("objective", "task", "action", "indicator", "body")
    for language, texts in one.texts.items():
        _, id = await drafting.save(
            db, chair_id, id, language, dict(zip(fields, texts, strict=True)), one.form, today,
            today + timedelta(days=240), one.countries, now,
        )  # fmt: skip
    assert id is not None
    await drafting.send(db, id, chair_id, now)
    await db.write(lambda tx: _approve(tx, id, admin_id, now))
    return id


def _approve(tx: Transaction, item_id: int, admin_id: int, now: datetime) -> None:
    item = records.load(tx, item_id)
    assert item is not None and item.next is not None
    review = reviews.pending_of(tx, PLAN_ITEM, item.next.id)
    assert review is not None
    reviews.approve_in(tx, review.id, admin_id, item.next.words.fingerprint, now)


async def speak(db: Database, language: str) -> None:
    """Name the meeting in this language: whoever records one writes its name in one language."""
    values = {"title": MEETINGS[language], "before": MEETING}
    await db.write(
        lambda tx: tx.execute(
            "UPDATE decisions SET meeting = :title WHERE meeting = :before", values
        )
    )
