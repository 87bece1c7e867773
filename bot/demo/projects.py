"""The demo's calls and projects, all invented and marked DEMO: an open call, and a showcase with a
project that was repeated in another country.
"""

from datetime import datetime, timedelta

from storage import reviews
from storage.database import Database, Transaction
from storage.projects import calls, decisions, records, repeats, submissions
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
)  # fmt: skip
"""Country of the author, language, block, and texts."""

OWN: dict[str, dict[str, str]] = {
    "en": {
        "title": "DEMO: From the village to the market",
        "teaser": "A small shop in which women sell together what they make at home.",
        "idea": "Women made good things, but could not get to the market.",
        "goals": "A steady income for each family.",
        "steps": "We brought ten women together, agreed on prices, and deliver twice a week.",
        "serves": "Women of two villages who work at home.",
        "result": "Twenty-two women earn money every month.",
    },
    "ru": {
        "title": "ДЕМО: Из села на рынок",
        "teaser": "Небольшой магазин, где женщины вместе продают то, что делают дома.",
        "idea": "Женщины делали хорошие вещи, но не могли добраться до рынка.",
        "goals": "Постоянный доход для каждой семьи.",
        "steps": "Собрали десять женщин, договорились о ценах и дважды в неделю возим товар.",
        "serves": "Женщины двух сёл, которые работают дома.",
        "result": "Двадцать две женщины каждый месяц получают доход.",
    },
    "kk": {
        "title": "ДЕМО: Ауылдан базарға",
        "teaser": "Әйелдер үйде жасаған өнімін бірге сататын шағын дүкен.",
        "idea": "Әйелдер жақсы өнім жасайтын, бірақ базарға жете алмайтын.",
        "goals": "Әр отбасыға тұрақты табыс.",
        "steps": "Он әйелді жинап, бағаны келістік, аптасына екі рет жеткіземіз.",
        "serves": "Екі ауылдың үйде жұмыс істейтін әйелдері.",
        "result": "Жиырма екі әйел ай сайын табыс табады.",
    },
    "ky": {
        "title": "ДЕМО: Айылдан базарга",
        "teaser": "Аялдар үйдө жасаган буюмдарын чогуу саткан чакан дүкөн.",
        "idea": "Аялдар жакшы буюм жасашчу, бирок базарга жете алышчу эмес.",
        "goals": "Ар бир үй-бүлөгө туруктуу киреше.",
        "steps": "Он аялды чогултуп, бааларды макулдаштык, жумасына эки жолу жеткиребиз.",
        "serves": "Эки айылдын үйдө иштеген аялдары.",
        "result": "Жыйырма эки аял ай сайын киреше табат.",
    },
    "tg": {
        "title": "ДЕМО: Аз деҳа ба бозор",
        "teaser": "Мағозаи хурде, ки занон маҳсулоти хонагии худро дар он якҷоя мефурӯшанд.",
        "idea": "Занон маҳсулоти хуб тайёр мекарданд, вале ба бозор бурда наметавонистанд.",
        "goals": "Даромади доимӣ барои ҳар оила.",
        "steps": "Даҳ занро ҷамъ овардем, нархҳоро маслиҳат кардем ва ҳафтае ду бор мол мебарем.",
        "serves": "Занони ду деҳа, ки дар хона кор мекунанд.",
        "result": "Бисту ду зан ҳар моҳ даромад ба даст меоранд.",
    },
    "tk": {
        "title": "DEMO: Obadan bazara",
        "teaser": "Zenanlar öýde taýýarlan önümlerini bilelikde satýan kiçijik dükan.",
        "idea": "Zenanlar gowy önüm taýýarlaýardy, ýöne bazara eltip bilmeýärdi.",
        "goals": "Her maşgala üçin hemişelik girdeji.",
        "steps": "On zenany ýygnap, bahalary ylalaşdyk we hepdede iki gezek eltýäris.",
        "serves": "Iki obanyň öýde işleýän zenanlary.",
        "result": "Ýigrimi iki zenan her aý girdeji gazanýar.",
    },
    "uz": {
        "title": "DEMO: Qishloqdan bozorga",
        "teaser": "Ayollar uyda tayyorlagan mahsulotni birgalikda sotadigan kichik do‘kon.",
        "idea": "Ayollar yaxshi mahsulot tayyorlar, lekin bozorga yeta olmas edi.",
        "goals": "Har bir oilaga doimiy daromad.",
        "steps": "O‘nta ayolni yig‘dik, narxlarni kelishdik, haftada ikki marta yetkazamiz.",
        "serves": "Ikki qishloqning uyda ishlaydigan ayollari.",
        "result": "Yigirma ikki ayol har oy daromad topmoqda.",
    },
}
"""The project of her whom the visitor plays, in each language: hers is chosen when the demo begins.
"""
REPEATED = (
    (5, "Хатлон, ду мактаб", "Дарсҳоро ба тоҷикӣ сабт кардем."),
    (6, "Суғд, як деҳа", "Мағозаро бо шаш зан оғоз кардем."),
)
"""Who in Tajikistan has repeated each of them, where and how."""

WRITTEN = "uz"
"""The language in which her project is written first."""


async def prepare(db: Database, admin: int, coordinator: int, member: int, now: datetime) -> None:
    """A call that is over, with its showcase, and one that is open. One of the projects is that of
    `member`.
    """
    opened = now - timedelta(days=200)
    first = await _call(db, admin, opened, opened + timedelta(days=30))
    sent: list[int] = []
    for country, language, block, texts in PROJECTS:
        author = await db.read(lambda tx, country=country: _somebody(tx, country, 2))
        sent.append(await _send(db, first, author, language, block, texts, opened))
    sent.append(await _send(db, first, member, WRITTEN, 1, OWN[WRITTEN], opened))
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
    for project_id, (number, place, how) in zip(sent, REPEATED, strict=True):
        # Somebody in another country has repeated it.
        who = await db.read(lambda tx, number=number: _somebody(tx, "TJ", number))
        _, repeat_id = await repeats.begin(db, project_id, who, told + timedelta(days=7))
        assert repeat_id is not None
        after = now - timedelta(days=40)
        await repeats.tell(db, repeat_id, who, place, how, after)
        for kind_id in await db.read(_pending):
            await _approve(db, kind_id, admin, after)
    await _call(db, admin, now - timedelta(days=2), now + timedelta(days=25))


async def speak(db: Database, language: str) -> None:
    """Write the project of her whom the visitor plays in this language."""

    def work(tx: Transaction) -> None:
        row = tx.row(
            """SELECT version_id, project_id FROM project_texts
            JOIN project_versions ON project_versions.id = version_id
            WHERE field = 'title' AND text = :title""",
            {"title": OWN[WRITTEN]["title"]},
        )
        assert row is not None
        own = {"version": row["version_id"], "project": row["project_id"], "language": language}
        tx.execute("UPDATE project_versions SET language = :language WHERE id = :version", own)
        tx.execute("UPDATE projects SET language = :language WHERE id = :project", own)
        for field, text in OWN[language].items():
            tx.execute(
                """UPDATE project_texts SET text = :text
                WHERE version_id = :version AND field = :field""",
                {**own, "field": field, "text": text},
            )
        records.index(tx, row["project_id"])

    await db.write(work)


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
    db: Database, call_id: int, author: int, language: str, block: int, texts: dict[str, str],
    now: datetime,
) -> int:  # fmt: skip
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
