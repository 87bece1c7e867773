"""The screens of the directory, as pure functions of data."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from handlers.directory.callbacks import (
    FROM_START,
    LeaveOutPart,
    NarrowResults,
    OpenCard,
    PickCountry,
    PickSector,
    PickTopic,
    SavedSearches,
    SaveSearch,
    SearchTopic,
    ShowOptions,
    ShowResults,
)
from handlers.directory.queries import part_text, parts_text
from handlers.kit import small_numbers
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.label_widths import available, cut, fitted
from handlers.kit.navigation import (
    Find,
    FindEvents,
    Meetings,
    Mentoring,
    Requests,
    back_button,
    home_button,
    home_row,
    page_row,
)
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, REGION, SECTOR, TOPIC
from handlers.kit.texts import Family, Translator
from handlers.practices.callbacks import NarrowSearch, ShowPractices
from handlers.questions import AskAbout, AskColleagues, OwnQuestions
from storage.directory import (
    MOST,
    ColleagueCounts,
    Criteria,
    DirectoryRow,
    Found,
    PartKind,
    Reason,
    ReasonKind,
)
from storage.kit.collation import label_key
from storage.kit.taxonomy import SECTORS, TOPICS

CHOICES = 8
NAME = 32
"""Longest name on a button, in characters."""

REASON = Family("directory-why", ReasonKind)
SIDE = Family("directory-side", [PartKind.OFFERS, PartKind.SEEKS])
"""The button that shows the topics of the other side."""
WHICH_TOPIC = Family("directory-which-topic", [PartKind.OFFERS, PartKind.SEEKS])

LAST = ("other", "ZZ")
"""The keys that stand at the end of every list."""


def in_order(
    t: Translator, family: Family[str], keys: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Keys of a list with their names, in the order of her alphabet."""
    named = [(key, t.plain(family(key))) for key in keys]
    named.sort(key=lambda one: (one[0] in LAST, label_key(one[1], t.language)))
    return tuple(named)


def find_screen(
    t: Translator,
    around: ColleagueCounts | None = None,
    colleagues: Sequence[DirectoryRow] = (),
    *,
    has_saved: bool = False,
) -> Screen:
    """The start of a search. `around` counts the colleagues of her own sector and country;
    `colleagues` are those whom she may want to know; `has_saved` means that she has saved searches.
    """
    near: list[Button] = []
    if around is not None and around.in_sector:
        label = t.plain("directory-near-sector", count=str(small_numbers.listed(around.in_sector)))
        near.append(Button(label, ShowResults(None, around.sector, 0, None)))
    if around is not None and around.in_country:
        label = t.plain(
            "directory-near-country", count=str(small_numbers.listed(around.in_country))
        )
        near.append(Button(label, ShowResults(around.country, None, 0, None)))
    faces = column(
        Button(entry_label(t, one), OpenCard(one.member_id, None, None, 0, FROM_START))
        for one in colleagues
    )
    return Screen(
        paragraphs(
            t("directory-find"),
            t("directory-for-you") + "\n" + reasons_text(t, colleagues) if colleagues else None,
        ),
        (
            *faces,
            *((tuple(near),) if near else ()),
            (
                Button(t.plain("directory-by-country"), PickCountry(None)),
                Button(t.plain("directory-by-sector"), PickSector(None, 0)),
                Button(t.plain("directory-by-topic"), PickTopic(PartKind.OFFERS, 0)),
            ),
            *(((Button(t.plain("saved-search-list"), SavedSearches()),),) if has_saved else ()),
            (Button(t.plain("question-ask"), AskColleagues()),),
            (
                Button(t.plain("lot-button"), Meetings()),
                Button(t.plain("mentoring-button"), Mentoring()),
            ),
            (
                Button(t.plain("start-requests", count=0), Requests(None, 0)),
                Button(t.plain("start-ask", count=0), OwnQuestions(0)),
            ),
            home_row(t),
        ),
        protected=True,
    )


def countries_screen(
    t: Translator, countries: tuple[str, ...], sector: str | None, search: int | None = None
) -> Screen:
    """The choice of a country; the sector follows if it is not chosen yet."""

    def to(country: str | None) -> Press:
        if search is not None:
            return NarrowResults(search, PartKind.COUNTRY, country)
        if sector is None and country is not None:
            return PickSector(country, 0)
        return ShowResults(country, sector, 0, None)

    buttons = [Button(name, to(country)) for country, name in in_order(t, COUNTRY, countries)]
    every = Button(t.plain("directory-all-countries"), to(None))
    chosen = t("directory-chosen", what=t.plain(SECTOR(sector))) if sector else None
    return Screen(
        paragraphs(chosen, t("directory-which-country")),
        (*pairs(buttons), (every,), _back_row(t, search)),
        protected=True,
    )


def _back_row(t: Translator, search: int | None) -> Row:
    back: Press = Find() if search is None else ShowOptions(None, None, search)
    return (back_button(t, back), home_button(t))


def sector_options(
    t: Translator, country: str | None, search: int | None = None
) -> tuple[Button, ...]:
    """All sectors and then each one, as buttons; the country follows if it is not chosen yet."""

    def button(sector: str | None, label: str) -> Button:
        if search is not None:
            return Button(label, NarrowResults(search, PartKind.SECTOR, sector))
        if country is None and sector is not None:
            return Button(label, PickCountry(sector))
        return Button(label, ShowResults(country, sector, 0, None))

    every = button(None, t.plain("directory-all-sectors"))
    return (every, *(button(key, name) for key, name in in_order(t, SECTOR, SECTORS)))


def sectors_screen(
    t: Translator, country: str | None, page: int, search: int | None = None
) -> Screen:
    """A page of the choice of a sector."""
    every, *sectors = sector_options(t, country, search)
    shown = balanced_page(sectors, page, CHOICES - 1)
    turning = page_row(t, shown, lambda number: PickSector(country, number, search))
    chosen = t("directory-chosen", what=t.plain(COUNTRY(country))) if country else None
    return Screen(
        paragraphs(chosen, t("directory-which-sector")),
        ((every,), *column(shown.rows), *turning, _back_row(t, search)),
        protected=True,
    )


def topic_options(t: Translator, side: PartKind, search: int | None = None) -> tuple[Button, ...]:
    """Each topic as a button."""

    def press(topic: str) -> Press:
        if search is not None:
            return NarrowResults(search, side, topic)
        return SearchTopic(topic, side)

    return tuple(Button(name, press(topic)) for topic, name in in_order(t, TOPIC, TOPICS))


def topics_screen(t: Translator, side: PartKind, page: int, search: int | None = None) -> Screen:
    """A page of the choice of a topic, with a button to those of the other side."""
    shown = balanced_page(topic_options(t, side, search), page, CHOICES - 1)
    turning = page_row(t, shown, lambda number: PickTopic(side, number, search))
    other = PartKind.SEEKS if side is PartKind.OFFERS else PartKind.OFFERS
    return Screen(
        t(WHICH_TOPIC(side)),
        (
            *column(shown.rows),
            *turning,
            (Button(t.plain(SIDE(other)), PickTopic(other, shown.number, search)),),
            _back_row(t, search),
        ),
        protected=True,
    )


def results_screen(
    t: Translator,
    here: ShowResults,
    criteria: Criteria,
    found: Found,
    instead: tuple[Criteria, Press] | None = None,
) -> Screen:
    """The members who fit, or the nearest ones if nobody does. `instead` is another way to
    understand the typed words, and the press that shows it.
    """
    page = found.page
    turning = page_row(t, page, lambda number: replace(here, page=number))
    shown = page.rows or found.nearest
    text = paragraphs(
        t("directory-chosen", what=parts_text(t, criteria)) if criteria.parts else None,
        _left_out(t, found),
        _count_text(t, found),
        reasons_text(t, shown) or None,
    )
    rows: list[Row] = []
    if instead is not None:
        label = cut(parts_text(t, instead[0]), available(1))
        rows.append((Button(label, instead[1]),))
    if not turning:
        rows.append((_in_practices(t, here),))
    if not page.rows and here.search is not None:
        rows.append((Button(t.plain("question-ask-about"), AskAbout(here.search)),))
    if page.number == 0 and instead is None and criteria.parts:
        save = SaveSearch(here.country, here.sector, here.search)
        rows.append((Button(t.plain("saved-search-save"), save),))
    options = ShowOptions(here.country, here.sector, here.search)
    return Screen(
        text,
        (
            *_part_rows(t, here, criteria),
            *_entries(t, here, criteria, shown),
            *turning,
            *rows,
            (Button(t.plain("directory-options"), options), home_button(t)),
        ),
        protected=True,
    )


def _left_out(t: Translator, found: Found) -> str | None:
    if not found.without:
        return None
    return t("directory-left-out", words=", ".join(part_text(t, part) for part in found.without))


def _count_text(t: Translator, found: Found) -> str:
    page = found.page
    if not page.rows:
        near = "directory-nearest" if found.nearest else "directory-nothing-near"
        return t("directory-none") + "\n\n" + t(near)
    if page.total is None:
        count = t("directory-more-than", count=MOST)
    else:
        count = t("directory-count", count=page.total)
    return count + "\n" + t("directory-found")


def reasons_text(t: Translator, shown: Iterable[DirectoryRow]) -> str:
    """One line for each colleague of whom there is something to say why she is shown."""
    return "\n".join(
        t("directory-why-line", name=_name(t, one), why=_why(t, one.why))
        for one in shown
        if one.why is not None
    )


def _why(t: Translator, why: Reason) -> str:
    topic = t.plain(TOPIC(why.topic)) if why.topic else ""
    region = t.plain(REGION(why.region)) if why.region else ""
    return t.plain(REASON(why.kind), topic=topic, region=region)


def _in_practices(t: Translator, here: ShowResults) -> Button:
    press: Press = ShowPractices("newest", None, here.sector, here.country, 0)
    if here.search is not None:
        press = NarrowSearch(here.search)
    return Button(t.plain("directory-in-practices"), press)


def _part_rows(t: Translator, here: ShowResults, criteria: Criteria) -> tuple[Row, ...]:
    """Each part of the search with a cross, which takes it off."""

    def drop(number: int, kind: PartKind) -> Press:
        if here.search is not None:
            return LeaveOutPart(here.search, number)
        country = None if kind is PartKind.COUNTRY else here.country
        sector = None if kind is PartKind.SECTOR else here.sector
        return ShowResults(country, sector, 0, None) if country or sector else Find()

    buttons = [
        Button(_crossed(t, part_text(t, part)), drop(number, part.kind))
        for number, part in enumerate(criteria.parts)
    ]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))


def _crossed(t: Translator, label: str) -> str:
    return fitted(lambda part: t.plain("directory-drop", part=part), label)


def _name(t: Translator, entry: DirectoryRow) -> str:
    return shortened(entry.name or t.plain("person-colleague"), NAME)


def entry_label(t: Translator, entry: DirectoryRow, known: str = "none") -> str:
    """Her name, with the country and sector unless the screen has `told` them already; with her
    institution instead of the sector if a colleague of the same name is there too.
    """
    name, country = _name(t, entry), t.plain(COUNTRY(entry.country))
    if entry.work is not None:
        about = entry.work if known in ("both", "country") else f"{country} · {entry.work}"
        return cut(f"{name} · {about}", available(1))
    label = t.plain(
        "directory-entry",
        name=name,
        country=country,
        sector=t.plain(SECTOR(entry.sector)),
        told=known,
    )
    return label if entry.name else cut(label, available(1))


def _entries(
    t: Translator, here: ShowResults, criteria: Criteria, entries: Iterable[DirectoryRow]
) -> tuple[Row, ...]:
    return column(
        Button(
            entry_label(t, entry, _known_parts(criteria, entry)),
            OpenCard(entry.member_id, here.country, here.sector, here.page, here.search),
        )
        for entry in entries
    )


def _known_parts(criteria: Criteria, entry: DirectoryRow) -> str:
    """What the search has already said about the line: "country", "sector", "both" or "none"."""
    country = criteria.keys(PartKind.COUNTRY) == (entry.country,)
    sector = criteria.keys(PartKind.SECTOR) == (entry.sector,)
    if country and sector:
        return "both"
    return "country" if country else "sector" if sector else "none"


def options_screen(t: Translator, criteria: Criteria, search: int) -> Screen:
    """What else can be done with a search."""
    return Screen(
        paragraphs(
            t("directory-chosen", what=parts_text(t, criteria)) if criteria.parts else None,
            t("directory-options-title"),
        ),
        (
            (
                Button(t.plain("directory-by-country"), PickCountry(None, search)),
                Button(t.plain("directory-by-sector"), PickSector(None, 0, search)),
                Button(t.plain("directory-by-topic"), PickTopic(PartKind.OFFERS, 0, search)),
            ),
            (Button(t.plain("question-ask-about"), AskAbout(search)),),
            (Button(t.plain("directory-in-practices"), NarrowSearch(search)),),
            (Button(t.plain("directory-in-events"), FindEvents(search)),),
            (Button(t.plain("saved-search-save"), SaveSearch(None, None, search)),),
            (Button(t.plain("directory-new-search"), Find()),),
            (back_button(t, ShowResults(None, None, 0, search)), home_button(t)),
        ),
        protected=True,
    )


def long_text_screen(t: Translator, search: int, share: Press) -> Screen:
    """The answer to a long text, which is hardly a search: what she may have meant."""
    return Screen(
        t("directory-long-text"),
        (
            (Button(t.plain("question-ask-about"), AskAbout(search)),),
            (Button(t.plain("practice-library-share"), share),),
            (Button(t.plain("directory-search-anyway"), ShowResults(None, None, 0, search)),),
            home_row(t),
        ),
    )


def card_screen(t: Translator, text: str, back: Press, rows: tuple[Row, ...] = ()) -> Screen:
    """A colleague's card, with the buttons for what can be done."""
    return Screen(text, (*rows, (back_button(t, back), home_button(t))), protected=True)
