"""The showcase: open calls, accepted projects by block and country, and reading one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.kit import date_format, forms, query_parsing
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.cleaning import clean
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import (
    Projects,
    Year,
    back_button,
    home_button,
    page_row,
    total_line,
)
from handlers.kit.router import DeepLink, on_command, on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.text_search import phrase_words
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices.reactions import send_attachment
from handlers.projects.callbacks import (
    BackToProjects,
    Calls,
    GetProjectFile,
    MarkProject,
    MoreOfProject,
    OwnProjects,
    PickProjectFilter,
    PresentProject,
    ProjectLink,
    ReadProject,
    SearchProjects,
    ShowCall,
    ShowFoundProjects,
    ShowProjects,
    ShowRepeats,
)
from handlers.projects.cards import (
    LINK_PREFIX,
    VIEWS,
    gone_screen,
    link_screen,
    more_screen,
    read_screen,
)
from handlers.projects.messages import ANY, PICK
from handlers.terms.fields import term_name
from storage import terms
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.members import Member
from storage.projects import calls, showcase
from storage.projects.presentations import Slot
from storage.projects.records import PROJECT, Call, CallStatus
from storage.projects.showcase import Card, MarkOutcome, Place, ShownRow
from storage.terms import Term, ties

MAX_CALLS = 2
"""Open calls that have a button on the first screen; with more, the rest follows as they close."""

TITLE = 50
LONGEST_SEARCH = 200
PAGES = 40
"""The most pages that are opened, because a forged number costs time."""

CHOICES = 8


def projects_screen(
    t: Translator, total: int, open_calls: Sequence[Call], *, may_organise: bool
) -> Screen:
    """The first screen: open calls, the showcase, and her own projects."""
    offered = [
        Button(
            t.plain("project-call", title=shortened(call.text(t.language).title, TITLE)),
            ShowCall(call.id),
        )
        for call in open_calls[:MAX_CALLS]
    ]
    organise = [Button(t.plain("project-organise"), Calls(0))] if may_organise else []
    return Screen(
        paragraphs(
            t("project-title"),
            t("project-about") if total else t("project-none"),
            None if open_calls else t("project-no-call"),
        ),
        (
            *column(offered),
            (main(t.plain("project-showcase", count=total), ShowProjects(None, None, None, 0)),),
            *column([Button(t.plain("project-search"), SearchProjects())] if total else []),
            (
                Button(t.plain("project-own"), OwnProjects(0)),
                Button(t.plain("project-repeats"), ShowRepeats(0)),
            ),
            *column(organise),
            (home_button(t),),
        ),
    )


def call_text(t: Translator, call: Call, when: str) -> str:
    """What a call says, as Telegram HTML; `when` is its deadline in words."""
    said = call.text(t.language)
    blocks = "\n".join(
        t("call-block", name=block.name(t.language, call.language), places=block.places)
        for block in call.blocks
    )
    shares = ", ".join(f"{t.plain(COUNTRY(key))} {number}" for key, number in call.shares.items())
    return paragraphs(
        t("call-title", title=said.title),
        t("call-wanted", text=said.wanted),
        t("call-blocks") + "\n" + blocks,
        t("call-shares", shares=shares) if shares else None,
        t("call-closes", when=when),
    )


def call_screen(
    t: Translator, call: Call, status: CallStatus, when: str, *, has_draft: bool
) -> Screen:
    """What a call asks for, and the button to take part while it is open."""
    rows: list[Row] = []
    notes = [t("call-two-reviewers"), t("call-blind") if call.is_blind else t("call-not-blind")]
    if status is CallStatus.OPEN:
        label = "call-continue" if has_draft else "call-present"
        rows.append((main(t.plain(label), PresentProject(call.id)),))
    else:
        key = "call-over-told" if status is CallStatus.TOLD else "call-over"
        notes = [t(key)]
        if has_draft:
            notes.append(t("call-draft-kept"))
    return Screen(
        paragraphs(call_text(t, call, when), *notes),
        (*rows, (back_button(t, Projects()), home_button(t))),
    )


def list_screen(
    t: Translator, place: Place, term: Term | None, block_name: str, found: Page[ShownRow]
) -> Screen:
    """A page of the showcase: of the year of `term` or of all, or what matches typed words."""

    def label(row: ShownRow) -> str:
        known = {"country": t.plain(COUNTRY(row.country)), "repeated": row.repeated}
        return fitted(lambda title: t.plain("project-line", title=title, **known), row.title)

    entries = column(
        Button(label(row), ReadProject(row.project_id, "main", 0, None)) for row in found.rows
    )
    year = "" if term is None else term_name(t, term)
    chosen = [name for name in (year, block_name, _country(t, place.country)) if name]
    nav = (back_button(t, Projects() if term is None else Year(term.id)), home_button(t))
    if place.typed is not None:
        key = "project-matches" if found.rows else "project-no-matches"
        again = Button(t.plain("project-search-again"), SearchProjects())
        return Screen(
            paragraphs(t(key, words=shortened(place.typed, 100)), total_line(t, found)),
            (*entries, *page_row(t, found, ShowFoundProjects), (again,), nav),
        )
    by = tuple(
        Button(t.plain(key), PickProjectFilter(what, place.term, place.block, place.country, 0))
        for what, key in (("block", "project-by-block"), ("country", "project-by-country"))
    )
    return Screen(
        paragraphs(
            t("project-list") if found.rows else t("project-list-none"),
            t("directory-chosen", what=" · ".join(chosen)) if chosen else None,
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(
                t,
                found,
                lambda to: ShowProjects(place.term, place.block, place.country, to),
            ),
            by,
            nav,
        ),
    )


def _country(t: Translator, country: str | None) -> str:
    return t.plain(COUNTRY(country)) if country else ""


def pick_screen(
    t: Translator, press: PickProjectFilter, options: Sequence[tuple[int | str, str]]
) -> Screen:
    """The choice of a block or of a country; `options` are keys with their names."""

    def to(key: int | str | None) -> Press:
        if press.what == "block":
            block_id = key if isinstance(key, int) else None
            return ShowProjects(press.term_id, block_id, press.country, 0)
        country = key if isinstance(key, str) else None
        return ShowProjects(press.term_id, press.block_id, country, 0)

    page = balanced_page(options, press.page, CHOICES - 1)
    return Screen(
        t(PICK(press.what)),
        (
            *column(Button(shortened(name, TITLE), to(key)) for key, name in page.rows),
            *page_row(
                t,
                page,
                lambda number: PickProjectFilter(
                    press.what, press.term_id, press.block_id, press.country, number
                ),
            ),
            (Button(t.plain(ANY(press.what)), to(None)),),
            (
                back_button(t, ShowProjects(press.term_id, press.block_id, press.country, 0)),
                home_button(t),
            ),
        ),
    )


def slot_line(t: Translator, slot: Slot, now: datetime) -> str:
    """When and where a project is presented, unformatted, in the event's time zone."""
    when = date_format.in_words(t, slot.starts_at, slot.zone, now)
    return t.plain("presentation-at", event=slot.event_title, when=when, number=slot.number)


# Handlers


async def home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show the first screen."""
    total = await showcase.shown_count(ctx.db)
    open_calls = await calls.open_calls(ctx.db, ctx.now())
    may = await calls.may_organise(ctx.db, ctx.member.id)
    await ctx.show(projects_screen(ctx.t, total, open_calls, may_organise=may), notice)


@members_only
async def projects_command(ctx: Context, arguments: str) -> None:
    """Answer /projects: show the projects, or search them for the words after the command."""
    if arguments:
        await search(ctx, arguments)
    else:
        await home(ctx)


@members_only
async def projects_pressed(ctx: Context, _press: Projects) -> None:
    """Show the first screen."""
    await home(ctx)


@members_only
async def open_call(ctx: Context, press: ShowCall) -> None:
    """Show what a call asks for."""
    await show_call(ctx, press.call_id)


async def show_call(ctx: Context, call_id: int, notice: LazyText | None = None) -> None:
    """Show a call to a member."""
    call = await calls.seen(ctx.db, call_id)
    if call is None:
        await home(ctx, notice or lazy("call-notice-gone"))
        return
    draft = await calls.draft_call(ctx.db, call_id, ctx.member.id)
    when = date_format.in_words(ctx.t, call.closes_at, ctx.member.zone, ctx.now())
    status = call.status(ctx.now())
    screen = call_screen(ctx.t, call, status, when, has_draft=draft is not None)
    await ctx.show(screen, notice)


@members_only
async def show_list(ctx: Context, press: ShowProjects) -> None:
    """Show a page of the showcase."""
    known = press.country if press.country in ctx.network.countries else None
    place = Place(press.term_id, press.block_id, known, page=min(press.page, PAGES))
    await open_at(ctx, place)


async def open_at(ctx: Context, place: Place) -> None:
    """Show a place in the showcase."""
    await query_parsing.prepare()
    words = phrase_words(place.typed or "")
    found = await showcase.open_list(ctx.db, ctx.member.id, place, words, ctx.language)
    term = None if place.term is None else await terms.find(ctx.db, place.term)
    block = place.block
    name = "" if block is None else await showcase.block_name(ctx.db, block, ctx.language)
    await ctx.show(list_screen(ctx.t, place, term, name, found))


@members_only
async def show_found(ctx: Context, press: ShowFoundProjects) -> None:
    """Show another page of the projects that match her last words."""
    place = await showcase.place_of(ctx.db, ctx.member.id)
    await open_at(ctx, replace(place, page=min(press.page, PAGES)))


@members_only
async def back_to_projects(ctx: Context, _press: BackToProjects) -> None:
    """Show the list that she came from."""
    await open_at(ctx, await showcase.place_of(ctx.db, ctx.member.id))


@members_only
async def search_projects(ctx: Context, _press: SearchProjects) -> None:
    """Ask for words to search by."""
    await forms.begin(ctx, SEARCH, field="words")


async def _searched(ctx: Context, draft: Draft) -> None:
    typed = str(draft.answers["words"])
    # A search changes nothing; if it is repeated, it finds the same.
    await form_drafts.discard(ctx.db, ctx.member.id, SEARCH.name)
    await search(ctx, typed)


async def _leave_search(ctx: Context, _draft: Draft) -> None:
    await home(ctx)


SEARCH = Form(
    "projectsearch",
    (Field("words", TextLine(LONGEST_SEARCH)),),
    _searched,
    _leave_search,
    access=Access.MEMBERS,
)


async def search(ctx: Context, text: str) -> None:
    """Search the showcase by typed words."""
    await query_parsing.prepare()
    typed = " ".join(clean(text)[:LONGEST_SEARCH].split())
    if not phrase_words(typed):
        await home(ctx, lazy("directory-no-words"))
    else:
        await open_at(ctx, Place(typed=typed))


@members_only
async def pick(ctx: Context, press: PickProjectFilter) -> None:
    """Show the blocks or the countries from which projects are shown."""
    options: list[tuple[int | str, str]]
    if press.what == "block":
        options = [*await showcase.blocks(ctx.db, ctx.language, press.term_id)]
    elif press.what == "country":
        there = await showcase.countries(ctx.db, press.term_id)
        options = [
            (key, ctx.t.plain(COUNTRY(key))) for key in ctx.network.countries if key in there
        ]
    else:
        await home(ctx)
        return
    await ctx.show(pick_screen(ctx.t, press, options))


async def card_of(ctx: Context, project_id: int, language: str | None = None) -> Card | None:
    """A project of the showcase as she reads it; None if it is not shown."""
    return await showcase.card(ctx.db, project_id, ctx.member.id, ctx.language, language, ctx.now())


async def show_project(
    ctx: Context, project_id: int, view: str = "main", part: int = 0,
    language: str | None = None, notice: LazyText | None = None,
) -> None:  # fmt: skip
    """Show a project of the showcase."""
    card = await card_of(ctx, project_id, language)
    if card is None:
        await ctx.show(gone_screen(ctx.t), notice)
        return
    language = language if language in card.languages else None
    when = [slot_line(ctx.t, slot, ctx.now()) for slot in card.slots]
    themes = await ties.tied(ctx.db, PROJECT, project_id)
    await ctx.show(read_screen(ctx.t, card, view, part, language, when, themes), notice)


@members_only
async def read(ctx: Context, press: ReadProject) -> None:
    """Show a page of a project."""
    view = press.view if press.view in VIEWS else "main"
    await show_project(ctx, press.project_id, view, press.part, press.language)


@members_only
async def mark(ctx: Context, press: MarkProject) -> None:
    """Mark a project as useful, or take the mark back."""
    outcome = await showcase.mark(ctx.db, press.project_id, ctx.member.id, press.on, ctx.now())
    key = "practice-useful-thanks" if press.on else "practice-useful-off"
    if outcome is not MarkOutcome.DONE:
        key = "project-is-yours" if outcome is MarkOutcome.OWN else "project-gone"
    await show_project(ctx, press.project_id, notice=lazy(key))


@members_only
async def show_more(ctx: Context, press: MoreOfProject) -> None:
    """Show what else can be done."""
    card = await card_of(ctx, press.project_id)
    await ctx.show(gone_screen(ctx.t) if card is None else more_screen(ctx.t, card))


@members_only
async def show_link(ctx: Context, press: ProjectLink) -> None:
    """Show the link of a project."""
    card = await card_of(ctx, press.project_id)
    if card is None:
        await ctx.show(gone_screen(ctx.t))
    else:
        await ctx.show(link_screen(ctx.t, card, ctx.bot.username))


@members_only
async def open_link(ctx: Context, payload: str) -> bool:
    """Open the project of a deep link."""
    await show_project(ctx, await showcase.by_link(ctx.db, payload[:64]) or 0)
    return True


async def promise(
    services: Services | Context, member: Member, payload: str, t: Translator
) -> Button | None:
    """The button to the project of a link that she opened before she was a member."""
    project_id = await showcase.by_link(services.db, payload[:64]) or 0
    card = await showcase.card(services.db, project_id, member.id, t.language, None, services.now())
    if card is None:
        return None
    title = shortened(card.text.texts["title"], TITLE)
    return Button(t.plain("home-read", title=title), ReadProject(project_id, "main", 0, None))


@members_only
async def get_file(ctx: Context, press: GetProjectFile) -> None:
    """Send the picture or file as a new message."""
    card = await card_of(ctx, press.project_id)
    if card is None or card.original.attachment is None:
        await ctx.show(gone_screen(ctx.t))
        return
    await send_attachment(ctx, card.original.attachment, card.text.texts["title"])


HANDLERS = [
    on_command("projects", projects_command),
    on_press(Projects, projects_pressed),
    on_press(ShowCall, open_call),
    on_press(ShowProjects, show_list),
    on_press(ShowFoundProjects, show_found),
    on_press(BackToProjects, back_to_projects),
    on_press(SearchProjects, search_projects),
    on_press(PickProjectFilter, pick),
    on_press(ReadProject, read),
    on_press(MarkProject, mark),
    on_press(MoreOfProject, show_more),
    on_press(ProjectLink, show_link),
    on_press(GetProjectFile, get_file),
]

DEEP_LINKS = [DeepLink(LINK_PREFIX, open_link, refusal="project-link-stranger", promise=promise)]
