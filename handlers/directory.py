"""The directory: colleagues by country and sector, in either order, or by words in any script."""

from dataclasses import replace

from handlers.introductions.cards import card_part
from handlers.kit import choices, query_parsing
from handlers.kit.access import members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.label_widths import available, cut
from handlers.kit.member_cards import card_lines
from handlers.kit.navigation import (
    Find,
    Requests,
    back_button,
    home_button,
    home_row,
    page_row,
)
from handlers.kit.query_parsing import Kind, ParsedQuery
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, NAMES, SECTOR
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices.callbacks import NarrowSearch, ShowPractices
from handlers.questions import AskColleagues, OwnQuestions
from storage import directory
from storage.database import Page
from storage.directory import (
    ColleagueCounts,
    Criteria,
    DirectoryRow,
    Nearest,
    TooManyCards,
)
from storage.introductions import records as introductions
from storage.kit.taxonomy import SECTORS

CHOICES = 8
LONGEST_SEARCH = 200
MAX_WORDS = 6


class PickCountry(Press, prefix="dpc"):
    """Show the countries to choose from; the sector is either chosen already or comes next."""

    sector: str | None


class PickSector(Press, prefix="dps"):
    """Show a page of sectors to choose from; the country is either chosen already or comes next."""

    country: str | None
    page: int


class ShowResults(Press, prefix="dr"):
    """Show a page of search results; `search` is the number of a typed search."""

    country: str | None
    sector: str | None
    page: int
    search: int | None


class OpenCard(Press, prefix="dc"):
    """Open a colleague's card; the other fields are the search result to go back to."""

    member_id: int
    country: str | None
    sector: str | None
    page: int
    search: int | None

    @property
    def results(self) -> ShowResults:
        """The results that she came from."""
        return ShowResults(self.country, self.sector, self.page, self.search)


def find_screen(t: Translator, around: ColleagueCounts | None = None) -> Screen:
    """The start of a search. `around` counts the colleagues of her own sector and country."""
    near: list[Row] = []
    if around is not None and around.in_sector:
        label = t.plain("directory-my-sector", count=around.in_sector)
        near.append((Button(label, ShowResults(None, around.sector, 0, None)),))
    if around is not None and around.in_country:
        label = t.plain("directory-my-country", count=around.in_country)
        near.append((Button(label, ShowResults(around.country, None, 0, None)),))
    return Screen(
        t("directory-find"),
        (
            *near,
            (
                Button(t.plain("directory-by-country"), PickCountry(None)),
                Button(t.plain("directory-by-sector"), PickSector(None, 0)),
            ),
            (Button(t.plain("question-ask"), AskColleagues()),),
            (
                Button(t.plain("start-requests", count=0), Requests(None, 0)),
                Button(t.plain("start-ask", count=0), OwnQuestions(0)),
            ),
            home_row(t),
        ),
        protected=True,
    )


def countries_screen(t: Translator, countries: tuple[str, ...], sector: str | None) -> Screen:
    """The choice of a country; the sector follows if it is not chosen yet."""

    def to(country: str | None) -> Press:
        if sector is None and country is not None:
            return PickSector(country, 0)
        return ShowResults(country, sector, 0, None)

    buttons = [Button(t.plain(COUNTRY(country)), to(country)) for country in countries]
    every = Button(t.plain("directory-all-countries"), to(None))
    chosen = t("directory-chosen", what=t.plain(SECTOR(sector))) if sector else None
    return Screen(
        paragraphs(chosen, t("directory-which-country")),
        (*pairs(buttons), (every,), (back_button(t, Find()), home_button(t))),
        protected=True,
    )


def sector_options(t: Translator, country: str | None) -> tuple[Button, ...]:
    """All sectors and then each one, as buttons; the country follows if it is not chosen yet."""

    def button(sector: str | None) -> Button:
        label = t.plain(SECTOR(sector)) if sector else t.plain("directory-all-sectors")
        if country is None and sector is not None:
            return Button(label, PickCountry(sector))
        return Button(label, ShowResults(country, sector, 0, None))

    return tuple(map(button, (None, *SECTORS)))


def sectors_screen(t: Translator, country: str | None, page: int) -> Screen:
    """A page of the choice of a sector."""
    every, *sectors = sector_options(t, country)
    shown = balanced_page(sectors, page, CHOICES - 1)
    turning = page_row(t, shown, lambda number: PickSector(country, number))
    chosen = t("directory-chosen", what=t.plain(COUNTRY(country))) if country else None
    return Screen(
        paragraphs(chosen, t("directory-which-sector")),
        (
            (every,),
            *column(shown.rows),
            *turning,
            (back_button(t, Find()), home_button(t)),
        ),
        protected=True,
    )


def results_screen(
    t: Translator,
    here: ShowResults,
    page: Page[DirectoryRow],
    nearest: Nearest | None = None,
    instead: ShowResults | None = None,
    typed: int | None = None,
) -> Screen:
    """The members who match, or the nearest ones if nobody does.

    `instead` is another way to understand the typed words. `typed` is the number of a search of
    which every word was understood.
    """
    turning = page_row(t, page, lambda number: replace(here, page=number))
    text = paragraphs(
        _criteria_text(t, here),
        t("directory-found") if page.rows else t("directory-none"),
        _nearest_text(t, nearest),
    )
    shown = page.rows
    if nearest is not None:
        seen = dict.fromkeys((*nearest.same_sector, *nearest.same_country))
        shown = tuple(seen)
    other = ((Button(cut(_criteria_words(t, instead), available(1)), instead),),) if instead else ()
    searched = here.search or typed
    if searched is not None:
        other = (*other, (Button(t.plain("directory-in-practices"), NarrowSearch(searched)),))
    elif here.country or here.sector:
        shelf = ShowPractices("newest", None, here.sector, here.country, 0)
        other = (*other, (Button(t.plain("directory-in-practices"), shelf),))
    return Screen(
        text,
        (*_entries(t, here, shown), *turning, *other, *_other_filters(t, here)),
        protected=True,
    )


def _criteria_words(t: Translator, here: ShowResults) -> str:
    parts = [
        t.plain(NAMES[kind](key))
        for kind, key in (("sector", here.sector), ("country", here.country))
        if key
    ]
    if here.search is not None:
        parts.append(t.plain("directory-your-words"))
    return " · ".join(parts)


def _criteria_text(t: Translator, here: ShowResults) -> str | None:
    what = _criteria_words(t, here)
    return t("directory-chosen", what=what) if what else None


def _nearest_text(t: Translator, nearest: Nearest | None) -> str | None:
    if nearest is None:
        return None
    found = nearest.same_sector or nearest.same_country
    return t("directory-nearest") if found else t("directory-nothing-near")


def entry_label(t: Translator, entry: DirectoryRow, known: str = "none") -> str:
    """Her name, with the country and sector unless the screen has `told` them already."""
    return t.plain(
        "directory-entry",
        name=shortened(entry.name, 32),
        country=t.plain(COUNTRY(entry.country)),
        sector=t.plain(SECTOR(entry.sector)),
        told=known,
    )


def _entries(
    t: Translator, here: ShowResults, entries: tuple[DirectoryRow, ...]
) -> tuple[Row, ...]:
    return column(
        Button(
            entry_label(t, entry, _known_parts(here, entry)),
            OpenCard(entry.member_id, here.country, here.sector, here.page, here.search),
        )
        for entry in entries
    )


def _known_parts(here: ShowResults, entry: DirectoryRow) -> str:
    """What the search has already said about the line: "country", "sector", "both" or "none"."""
    country, sector = here.country == entry.country, here.sector == entry.sector
    if country and sector:
        return "both"
    return "country" if country else "sector" if sector else "none"


def _other_filters(t: Translator, here: ShowResults) -> tuple[Row, ...]:
    return (
        (
            Button(t.plain("directory-by-country"), PickCountry(here.sector)),
            Button(t.plain("directory-by-sector"), PickSector(here.country, 0)),
        ),
        home_row(t),
    )


def card_screen(t: Translator, text: str, back: Press, rows: tuple[Row, ...] = ()) -> Screen:
    """A colleague's card, with the buttons for what can be done."""
    return Screen(text, (*rows, (back_button(t, back), home_button(t))), protected=True)


def understand(text: str) -> tuple[ParsedQuery, Criteria] | None:
    """A typed search as it was parsed, and its criteria; None if there is nothing to search for.

    Countries and sectors are recognised; the other words are searched in names, institutions,
    positions and topics.
    """
    understood = query_parsing.parse(clean(text)[:LONGEST_SEARCH])
    words = tuple(
        (" ".join(part.words), frozenset(part.keys))
        for part in understood.parts
        if part.kind in (Kind.TOPIC, Kind.WORD) and len("".join(part.words)) > 1
    )[:MAX_WORDS]
    country, sector = _only(understood.keys(Kind.COUNTRY)), _only(understood.keys(Kind.SECTOR))
    if not (words or country or sector):
        return None
    return understood, Criteria(country, sector, words)


def _only(keys: tuple[str, ...]) -> str | None:
    return keys[0] if keys else None


def only_names(understood: ParsedQuery) -> Criteria:
    """Criteria that match members whose names contain all typed words."""
    typed = understood.words[:MAX_WORDS]
    return Criteria(words=tuple((word, frozenset[str]()) for word in typed), only_names=True)


async def find_members(ctx: Context, text: str) -> Page[DirectoryRow]:
    """The first page of members that typed words name, as this member may see them: those whose
    names contain all the words, else those that /find would find.

    Blocks do not hide a member from staff.
    """
    read = understand(text)
    if read is None:
        return Page((), 0, has_more=False)
    understood, criteria = read
    for wanted in (only_names(understood), criteria):
        if ctx.member.is_staff:
            page = await directory.look_up(ctx.db, ctx.member.id, wanted)
        else:
            page = await directory.browse(ctx.db, ctx.member.id, wanted, 0)
        if page.rows:
            return page
    return Page((), 0, has_more=False)


async def find_options(ctx: Context, text: str) -> tuple[tuple[int, str], ...]:
    """The ids and labels of members that typed words may mean, to choose from."""
    page = await find_members(ctx, text)
    return tuple((entry.member_id, entry_label(ctx.t, entry)) for entry in page.rows)


async def search(ctx: Context, text: str) -> None:
    """Search by typed words."""
    read = understand(text)
    if read is None:
        await _show_find(ctx, lazy("directory-no-words"))
        return
    understood, criteria = read
    typed = " ".join(understood.words)
    if await _show_by_name(ctx, understood):
        return
    page, number = await directory.search_members(ctx.db, ctx.member.id, criteria, typed)
    here = ShowResults(criteria.country, criteria.sector, 0, number if criteria.words else None)
    await _show_results(ctx, here, criteria, page, number)


async def _show_by_name(ctx: Context, understood: ParsedQuery) -> bool:
    """Show members whose names match. A name may be the same as a sector ("Adalat"): the name comes
    first, with the other results beside it.
    """
    if understood.others and not (understood.keys(Kind.COUNTRY) or understood.keys(Kind.SECTOR)):
        return False
    criteria, typed = only_names(understood), " ".join(understood.words)
    page = await directory.browse(ctx.db, ctx.member.id, criteria, 0)
    if not page.rows:
        return False
    page, number = await directory.search_members(ctx.db, ctx.member.id, criteria, typed)
    country, sector = _only(understood.keys(Kind.COUNTRY)), _only(understood.keys(Kind.SECTOR))
    instead = ShowResults(country, sector, 0, None) if country or sector else None
    here = ShowResults(None, None, 0, number)
    await ctx.show(results_screen(ctx.t, here, page, instead=instead))
    return True


async def _show_results(
    ctx: Context,
    here: ShowResults,
    criteria: Criteria,
    page: Page[DirectoryRow],
    typed: int | None = None,
) -> None:
    nearest = None
    if not page.rows and here.page == 0:
        nearest = await directory.nearest(ctx.db, ctx.member.id, criteria)
    await ctx.show(results_screen(ctx.t, here, page, nearest, typed=typed))


@members_only
async def find_command(ctx: Context, arguments: str) -> None:
    """Answer /find: open the directory, or search it for the words after the command."""
    if arguments:
        await search(ctx, arguments)
    else:
        await _show_find(ctx)


@members_only
async def find_pressed(ctx: Context, _press: Find) -> None:
    """Show the start of a search."""
    await _show_find(ctx)


async def _show_find(ctx: Context, notice: LazyText | None = None) -> None:
    around = await directory.colleague_counts(ctx.db, ctx.member.id)
    await ctx.show(find_screen(ctx.t, around), notice)


@members_only
async def pick_country(ctx: Context, press: PickCountry) -> None:
    """Show the choice of a country."""
    sector = press.sector if press.sector in SECTORS else None
    screen = countries_screen(ctx.t, ctx.network.countries, sector)
    await choices.ask(ctx, screen, PickCountry(sector))


@members_only
async def pick_sector(ctx: Context, press: PickSector) -> None:
    """Show the choice of a sector."""
    country = press.country if press.country in ctx.network.countries else None
    screen, options = sectors_screen(ctx.t, country, press.page), sector_options(ctx.t, country)
    await choices.ask(ctx, screen, PickSector(country, 0), options=options)


@members_only
async def results(ctx: Context, press: ShowResults) -> None:
    """Show a page of search results."""
    criteria = Criteria(
        press.country if press.country in COUNTRY else None,
        press.sector if press.sector in SECTORS else None,
    )
    if press.search is not None:
        remembered = await directory.remembered_search(ctx.db, ctx.member.id, press.search)
        if remembered is None:
            await _show_find(ctx, lazy("directory-search-again"))
            return
        criteria = remembered
    here = ShowResults(criteria.country, criteria.sector, press.page, press.search)
    page = await directory.browse(ctx.db, ctx.member.id, criteria, here.page)
    await _show_results(ctx, here, criteria, page)


@members_only
async def open_card(ctx: Context, press: OpenCard) -> None:
    """Show a colleague's card. The answer is the same for every member who cannot be seen, whatever
    the reason.
    """
    opened = await directory.open_card(ctx.db, ctx.member.id, press.member_id, ctx.now())
    rows: tuple[Row, ...] = ()
    if isinstance(opened, TooManyCards):
        when = day_and_hour(ctx.t, opened.until, ctx.member.zone)
        text = ctx.t("directory-too-many", when=when)
    elif opened is None:
        text = ctx.t("directory-no-card")
    elif press.member_id == ctx.member.id:
        text = card_lines(ctx.t, opened)
    else:
        between = await introductions.between(ctx.db, ctx.member.id, press.member_id)
        said, row = card_part(ctx.t, press.member_id, between, ctx.member.zone)
        text, rows = paragraphs(card_lines(ctx.t, opened), said), (row,)
    await ctx.show(card_screen(ctx.t, text, press.results, rows))


HANDLERS = [
    on_command("find", find_command),
    on_press(Find, find_pressed),
    on_press(PickCountry, pick_country),
    on_press(PickSector, pick_sector),
    on_press(ShowResults, results),
    on_press(OpenCard, open_card),
]
