"""Searching the directory: by words in any script, by country, sector and topic."""

from telegram.error import BadRequest

from handlers.directory.callbacks import (
    LeaveOutPart,
    NarrowResults,
    OpenCard,
    PickCountry,
    PickSector,
    PickTopic,
    SaveSearch,
    SearchTopic,
    ShowOptions,
    ShowResults,
)
from handlers.directory.queries import only_names, typed_text, understand
from handlers.directory.screens import (
    card_screen,
    countries_screen,
    entry_label,
    find_screen,
    long_text_screen,
    options_screen,
    results_screen,
    sector_options,
    sectors_screen,
    topic_options,
    topics_screen,
)
from handlers.introductions.cards import card_part
from handlers.kit import choices, query_parsing
from handlers.kit.access import members_only, unsuspended_only
from handlers.kit.buttons import Press
from handlers.kit.characters import prefix
from handlers.kit.cleaning import clean
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.member_cards import card_lines, photo_rows
from handlers.kit.navigation import Find, GetPhoto, home_row
from handlers.kit.query_parsing import Intent, Kind, ParsedQuery
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Media, Row, Screen, paragraphs
from handlers.kit.texts import LazyText, lazy
from handlers.practices.callbacks import SharePractice
from handlers.questions import LONGEST as LONGEST_QUESTION
from storage import browsing, directory, saved_searches
from storage.database import Page
from storage.directory import (
    Criteria,
    DirectoryRow,
    Found,
    Part,
    PartKind,
    Search,
    TooManyCards,
)
from storage.directory.reports import PROFILE
from storage.introductions import records as introductions
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from storage.members import MemberStatus

COLLEAGUES = 3
"""Colleagues on the first screen of the directory."""

_KEYS = {
    PartKind.COUNTRY: COUNTRIES,
    PartKind.SECTOR: SECTORS,
    PartKind.OFFERS: TOPICS,
    PartKind.SEEKS: TOPICS,
}
"""What a search may be narrowed by."""


# Staff and pickers


async def find_members(ctx: Context, text: str) -> Page[DirectoryRow]:
    """The first page of members that typed words name, as this member may see them: those whose
    names contain all the words, else those that /find would find.

    Blocks do not hide a member from staff.
    """
    await query_parsing.prepare()
    read = understand(text)
    if read is None:
        return Page((), 0, has_more=False)
    understood, criteria = read
    page: Page[DirectoryRow] = Page((), 0, has_more=False)
    for wanted in (only_names(understood), criteria):
        if ctx.member.is_staff:
            page = await directory.look_up(ctx.db, ctx.member.id, wanted, ctx.language, ctx.now())
        else:
            found = await directory.find(ctx.db, ctx.member.id, wanted, 0, ctx.language, ctx.now())
            page = found.page
        if page.rows:
            break
    return page


async def find_options(ctx: Context, text: str) -> tuple[tuple[int, str], ...]:
    """The ids and labels of members that typed words may mean, to choose from."""
    page = await find_members(ctx, text)
    return tuple((entry.member_id, entry_label(ctx.t, entry)) for entry in page.rows)


# Typed searches


async def intent_of(ctx: Context, text: str) -> Intent | None:
    """What a text is about if it is not a search: a greeting, a wish for help, a long text. A name
    that a member has is always a search.
    """
    await query_parsing.prepare()
    understood = query_parsing.parse(clean(text))
    if understood.intent is None or understood.intent is Intent.LONG:
        return understood.intent
    is_member = ctx.member.status is MemberStatus.MEMBER
    if is_member and await directory.is_named(ctx.db, ctx.member.id, understood.words):
        return None
    return understood.intent


async def offer_for_long_text(ctx: Context, text: str) -> None:
    """Answer a text that is too long for a search: it may be a question, or something to share."""
    await query_parsing.prepare()
    read = understand(text)
    criteria = read[1] if read is not None else Criteria()
    typed = prefix(clean(text), LONGEST_QUESTION)
    number = await directory.start(ctx.db, ctx.member.id, criteria, typed)
    await ctx.show(long_text_screen(ctx.t, number, SharePractice()))


async def search(ctx: Context, text: str) -> None:
    """Search by typed words."""
    await query_parsing.prepare()
    read = understand(text)
    if read is None:
        has_letters = any(len(word) > 1 for word in query_parsing.parse(clean(text)).words)
        await _show_find(ctx, None if has_letters else lazy("directory-no-words"))
        return
    understood, criteria = read
    typed = clean(text)[:LONGEST_QUESTION]
    instead = None
    if await _is_name(ctx, understood):
        if criteria.keys(PartKind.COUNTRY, PartKind.SECTOR, PartKind.TOPIC):
            other = await directory.start(ctx.db, ctx.member.id, criteria, typed)
            instead = (criteria, ShowResults(None, None, 0, other))
        criteria = only_names(understood)
    await start_search(ctx, criteria, typed, instead)


async def _is_name(ctx: Context, understood: ParsedQuery) -> bool:
    """Whether known words are also somebody's name. A name may be the same as a sector ("Adalat"):
    the name comes first, with the other results beside it.
    """
    if not any(map(understood.keys, (Kind.COUNTRY, Kind.SECTOR, Kind.TOPIC))):
        return False  # other words are looked for in names anyway
    return await directory.is_named(ctx.db, ctx.member.id, understood.words)


async def start_search(
    ctx: Context,
    criteria: Criteria,
    typed: str,
    instead: tuple[Criteria, Press] | None = None,
) -> None:
    """Keep a search and show its first page."""
    number = await directory.start(ctx.db, ctx.member.id, criteria, typed)
    here = ShowResults(None, None, 0, number)
    found = await directory.find(ctx.db, ctx.member.id, criteria, 0, ctx.language, ctx.now())
    await ctx.show(results_screen(ctx.t, here, _shown(criteria, found), found, instead))


def _shown(criteria: Criteria, found: Found) -> Criteria:
    """The parts of the search that were used."""
    return criteria.without(*found.without) if found.page.rows else criteria


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
    now = ctx.now()
    around = await directory.colleague_counts(ctx.db, ctx.member.id)
    colleagues = await directory.colleagues_for(
        ctx.db, ctx.member.id, now.date().toordinal(), COLLEAGUES, ctx.language, now
    )
    saved = await saved_searches.of(ctx.db, ctx.member.id)
    await ctx.show(find_screen(ctx.t, around, colleagues, has_saved=bool(saved)), notice)


# Choosing


@members_only
async def pick_country(ctx: Context, press: PickCountry) -> None:
    """Show the choice of a country."""
    sector = press.sector if press.sector in SECTORS else None
    screen = countries_screen(ctx.t, ctx.network.countries, sector, press.search)
    await choices.ask(ctx, screen, PickCountry(sector, press.search))


@members_only
async def pick_sector(ctx: Context, press: PickSector) -> None:
    """Show the choice of a sector."""
    country = press.country if press.country in ctx.network.countries else None
    screen = sectors_screen(ctx.t, country, press.page, press.search)
    options = sector_options(ctx.t, country, press.search)
    await choices.ask(ctx, screen, PickSector(country, 0, press.search), options=options)


@members_only
async def pick_topic(ctx: Context, press: PickTopic) -> None:
    """Show the choice of a topic."""
    side = PartKind.SEEKS if press.side == PartKind.SEEKS else PartKind.OFFERS
    screen = topics_screen(ctx.t, side, press.page, press.search)
    options = topic_options(ctx.t, side, press.search)
    await choices.ask(ctx, screen, PickTopic(side, 0, press.search), options=options)


@members_only
async def search_topic(ctx: Context, press: SearchTopic) -> None:
    """Search for those who offer a topic or look for it."""
    part = _part(press.side, press.topic)
    if part is None or not part.keys:
        await _show_find(ctx)
        return
    criteria = Criteria((part,))
    await start_search(ctx, criteria, typed_text(ctx.t, criteria))


def _part(kind: str, key: str | None) -> Part | None:
    """The part that a button stands for, without keys if it takes the part off; None if the button
    is none of ours.
    """
    known = next((one for one in _KEYS if one == kind), None)
    if known is None or (key is not None and key not in _KEYS[known]):
        return None
    return Part(known, () if key is None else (key,))


# Results


@members_only
async def results(ctx: Context, press: ShowResults) -> None:
    """Show a page of results."""
    if press.page > 0:
        await browsing.record_page(ctx.db, ctx.member.id, ctx.now())
    if press.search is not None:
        kept = await directory.search_of(ctx.db, ctx.member.id, press.search)
        if kept is None:
            await _show_find(ctx, lazy("directory-search-again"))
            return
        here = ShowResults(None, None, press.page, press.search)
        await _show_results(ctx, here, kept.criteria)
        return
    country = press.country if press.country in COUNTRIES else None
    sector = press.sector if press.sector in SECTORS else None
    here = ShowResults(country, sector, press.page, None)
    page = await directory.browse(
        ctx.db, ctx.member.id, country, sector, press.page, ctx.language, ctx.now()
    )
    criteria = Criteria.of(country, sector)
    if page.rows:
        await ctx.show(results_screen(ctx.t, here, criteria, Found(page)))
    else:
        await _show_results(ctx, here, criteria)


async def _show_results(ctx: Context, here: ShowResults, criteria: Criteria) -> None:
    """A page of those who fit, the last one if there are fewer pages by now."""
    page = here.page
    while True:
        found = await directory.find(ctx.db, ctx.member.id, criteria, page, ctx.language, ctx.now())
        last = (found.page.pages or 1) - 1
        if found.page.rows or page <= last:
            break
        page = last
    here = ShowResults(here.country, here.sector, page, here.search)
    await ctx.show(results_screen(ctx.t, here, _shown(criteria, found), found))


async def _kept(ctx: Context, number: int) -> Search | None:
    """The search with this number; without it, the start of a search is shown."""
    kept = await directory.search_of(ctx.db, ctx.member.id, number)
    if kept is None:
        await _show_find(ctx, lazy("directory-search-again"))
    return kept


async def criteria_of(ctx: Context, press: ShowOptions | SaveSearch) -> Criteria | None:
    """What the search of a button looks for; None if it is not kept any more: then the start of a
    search is shown.
    """
    if press.search is not None:
        kept = await _kept(ctx, press.search)
        return None if kept is None else kept.criteria
    country = press.country if press.country in COUNTRIES else None
    sector = press.sector if press.sector in SECTORS else None
    return Criteria.of(country, sector)


@members_only
async def show_options(ctx: Context, press: ShowOptions) -> None:
    """Show what else can be done with a search."""
    criteria, number = await criteria_of(ctx, press), press.search
    if criteria is None:
        return
    if number is None:
        typed = typed_text(ctx.t, criteria)
        number = await directory.start(ctx.db, ctx.member.id, criteria, typed)
    await ctx.show(options_screen(ctx.t, criteria, number))


@members_only
async def narrow(ctx: Context, press: NarrowResults) -> None:
    """Give a search another country, sector or topic."""
    kept, part = await _kept(ctx, press.search), _part(press.kind, press.key)
    if kept is None:
        return
    criteria = kept.criteria if part is None else kept.criteria.with_part(part)
    await start_search(ctx, criteria, typed_text(ctx.t, criteria))


@members_only
async def drop_part(ctx: Context, press: LeaveOutPart) -> None:
    """Take a part off a search."""
    kept = await _kept(ctx, press.search)
    if kept is None:
        return
    dropped = kept.criteria.parts[press.part : press.part + 1] if press.part >= 0 else ()
    criteria = kept.criteria.without(*dropped)
    if criteria.parts:
        await start_search(ctx, criteria, typed_text(ctx.t, criteria))
    else:
        await _show_find(ctx)


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
        text, rows = card_lines(ctx.t, opened), photo_rows(ctx.t, opened)
    else:
        between = await introductions.between(ctx.db, ctx.member.id, press.member_id)
        said, row = card_part(ctx.t, press.member_id, between, ctx.member.zone)
        text = paragraphs(card_lines(ctx.t, opened), said)
        rows = (row, *photo_rows(ctx.t, opened), report_row(ctx.t, PROFILE, press.member_id))
    await ctx.show(card_screen(ctx.t, text, press.back, rows))


@unsuspended_only
async def get_photo(ctx: Context, press: GetPhoto) -> None:
    """Send a photo as a new message. Telegram may not know it any more."""
    found = await directory.photo(ctx.db, ctx.member.id, press.member_id, ctx.now())
    if found is None:
        await ctx.show(Screen(ctx.t("directory-no-photo"), (home_row(ctx.t),)))
        return
    try:
        await ctx.say(Screen("", media=Media("photo", found), protected=True))
    except BadRequest:
        await ctx.say(Screen(ctx.t("directory-photo-gone"), (home_row(ctx.t),)))


HANDLERS = [
    on_command("find", find_command),
    on_press(Find, find_pressed),
    on_press(PickCountry, pick_country),
    on_press(PickSector, pick_sector),
    on_press(PickTopic, pick_topic),
    on_press(SearchTopic, search_topic),
    on_press(ShowResults, results),
    on_press(ShowOptions, show_options),
    on_press(NarrowResults, narrow),
    on_press(LeaveOutPart, drop_part),
    on_press(OpenCard, open_card),
    on_press(GetPhoto, get_photo),
]
