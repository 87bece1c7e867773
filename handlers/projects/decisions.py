"""Deciding on the projects of a call, and telling all authors at one moment."""

from collections.abc import Sequence

from handlers.kit import date_format, exports
from handlers.kit.access import chair_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Row, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.text_pages import split_pages
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices.cards import turning
from handlers.projects.callbacks import (
    CallOffTelling,
    Decide,
    GetCallTable,
    ManageCall,
    OpenSent,
    ShowSent,
    TellDecisions,
)
from handlers.projects.calls import managed, show_manage
from handlers.projects.cards import head, how_blocks, main_blocks
from handlers.projects.messages import DECIDE_NOTICE, STANDING, TELL_NOTICE
from storage.database import Page
from storage.projects import decisions
from storage.projects.decisions import Decided, SentProject, SentRow, Standing
from storage.projects.records import Call, CallStatus, Decision, Version

PAGE = 7
TITLE = 45
MOST_ROWS = 1_000
"""Most projects in a table."""


def sent_screen(t: Translator, call: Call, found: Page[SentRow]) -> Screen:
    """The projects that were sent to a call, by block."""
    entries = column(
        Button(
            t.plain(
                "project-sent-line",
                state=row.standing,
                title=shortened(row.title, TITLE),
                country=t.plain(COUNTRY(row.country)),
            ),
            OpenSent(row.project_id, 0),
        )
        for row in found.rows
    )
    return Screen(
        paragraphs(
            t("call-title", title=call.text(t.language).title),
            t("project-sent-list") if found.rows else t("project-sent-none"),
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(t, found, lambda to: ShowSent(call.id, to)),
            (back_button(t, ManageCall(call.id)), home_button(t)),
        ),
    )


def project_screen(
    t: Translator, sent: SentProject, version: Version, status: CallStatus, part: int
) -> Screen:
    """A project that was sent, with the decisions that can be made about it."""
    project, id = sent.project, sent.project.id
    country = t.plain(COUNTRY(project.country))
    under = [
        t.plain("project-sent-state", state=t.plain(STANDING(sent.standing))),
        sent.call.block_name(project.block_id, t.language),
        f"{sent.author} · {country}" if sent.author else country,
    ]
    if status is not CallStatus.OPEN:
        places = t.plain(
            "project-free", block=max(sent.free_in_block, 0), country=max(sent.free_for_country, 0)
        )
        under.append(places)
    pages = split_pages(
        (
            *head(t, version.texts, *under), *main_blocks(t, version.texts),
            *how_blocks(t, version.texts, version.attachment),
        )
    )  # fmt: skip
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(t, part, len(pages), [OpenSent(id, to) for to in (part - 1, part + 1)])
    return Screen(
        pages[part],
        (
            *turn,
            *_acts(t, sent, status),
            (back_button(t, ShowSent(sent.call.id, 0)), home_button(t)),
        ),
        protected=True,
    )


def _acts(t: Translator, sent: SentProject, status: CallStatus) -> tuple[Row, ...]:
    accept = Button(
        t.plain("project-accept"), Decide(sent.project.id, Decision.ACCEPTED), "primary"
    )
    decline = Button(t.plain("project-decline"), Decide(sent.project.id, Decision.DECLINED))
    undo = Button(t.plain("project-undecide"), Decide(sent.project.id, None))
    if status is CallStatus.TOLD:
        return ((accept,),) if sent.standing is Standing.DECLINED else ()
    if status is not CallStatus.CLOSED or sent.call.tells_at is not None:
        return ()
    match sent.standing:
        case Standing.SUITABLE:
            return ((accept, decline),)
        case Standing.PENDING | Standing.CHANGES:
            return ((decline,),)
        case Standing.ACCEPTED | Standing.DECLINED if sent.project.decision is not None:
            return ((undo,),)
        case _:
            return ()


def telling_confirmation(t: Translator, call: Call, decided: Decided, when: str) -> Confirmation:
    """The question before the decisions are told."""
    return Confirmation(
        t(
            "call-tell-sure",
            title=call.text(t.language).title,
            accepted=decided.accepted,
            declined=decided.declined,
            when=when,
        ),
        t.plain("call-tell"),
        ManageCall(call.id),
        basis=decided.version,
    )


# Handlers


@chair_only
async def show_sent(ctx: Context, press: ShowSent) -> None:
    """Show the projects that were sent to a call."""
    call = await managed(ctx, press.call_id)
    if call is None:
        return
    found = await decisions.sent_to(ctx.db, call.id, ctx.member.id, ctx.language, press.page, PAGE)
    await ctx.show(sent_screen(ctx.t, call, found))


@chair_only
async def open_sent(ctx: Context, press: OpenSent) -> None:
    """Show a project that was sent to a call."""
    await _show(ctx, press.project_id, press.part)


async def _show(
    ctx: Context, project_id: int, part: int = 0, notice: LazyText | None = None
) -> None:
    found = await decisions.sent_project(ctx.db, project_id, ctx.member.id)
    if found is None or found.version is None:
        await managed(ctx, 0)
        return
    status = found.call.status(ctx.now())
    await ctx.show(project_screen(ctx.t, found, found.version, status, part), notice)


@chair_only
async def decide(ctx: Context, press: Decide) -> None:
    """Set or take back a decision; nobody is told yet."""
    known = {one.value: one for one in Decision}
    decision = known.get(press.decision or "")
    outcome = await decisions.decide(ctx.db, press.project_id, ctx.member.id, decision, ctx.now())
    await _show(ctx, press.project_id, notice=lazy(DECIDE_NOTICE(outcome)))


async def ask_telling(ctx: Context, press: TellDecisions) -> Confirmation | None:
    """Tell everybody?"""
    decided = await decisions.before_telling(ctx.db, press.call_id, ctx.member.id, ctx.now())
    if decided is None or decided.waiting or decided.undecided:
        return None
    call = await managed(ctx, press.call_id)
    if call is None or call.status(ctx.now()) is not CallStatus.CLOSED or call.tells_at is not None:
        return None
    when = ctx.t.plain("call-tell-now")
    if decided.at > ctx.now():
        when = date_format.in_words(ctx.t, decided.at, ctx.member.zone, ctx.now())
    return telling_confirmation(ctx.t, call, decided, when)


@chair_only
async def tell(ctx: Context, press: TellDecisions) -> None:
    """Tell all authors what was decided."""
    decided = await decisions.before_telling(ctx.db, press.call_id, ctx.member.id, ctx.now())
    version = "" if decided is None else decided.version
    outcome, at = await decisions.tell(ctx.db, press.call_id, ctx.member.id, version, ctx.now())
    when = ""
    if at is not None:
        when = date_format.in_words(ctx.t, at, ctx.member.zone, ctx.now())
    waiting = 0 if decided is None else decided.waiting or decided.undecided
    await show_manage(ctx, press.call_id, lazy(TELL_NOTICE(outcome), when=when, count=waiting))


@chair_only
async def call_off(ctx: Context, press: CallOffTelling) -> None:
    """Do not tell the decisions at the planned moment."""
    outcome = await decisions.call_off(ctx.db, press.call_id, ctx.member.id)
    await show_manage(ctx, press.call_id, lazy(TELL_NOTICE(outcome), when="", count=0))


def table(t: Translator, call: Call, rows: Sequence[SentRow]) -> bytes:
    """The projects of a call as .xlsx: without authors' names, since a file leaves the network."""
    header = [
        t.plain(key)
        for key in (
            "project-part-title", "project-field-block", "field-country", "project-column-state",
        )
    ]  # fmt: skip
    lines = [
        [row.title, row.block_name, t.plain(COUNTRY(row.country)), t.plain(STANDING(row.standing))]
        for row in rows
    ]
    return exports.workbook([(call.text(t.language).title, [header, *lines])])


@chair_only
async def get_table(ctx: Context, press: GetCallTable) -> None:
    """Send the projects of a call as a table."""
    call = await managed(ctx, press.call_id)
    if call is None:
        return
    found = await decisions.table_of(
        ctx.db, call.id, ctx.member.id, ctx.language, MOST_ROWS, ctx.now()
    )
    file = File("projects.xlsx", table(ctx.t, call, found))
    await ctx.send_file("document", file, ctx.t("call-table-about"))


HANDLERS = [
    on_press(ShowSent, show_sent),
    on_press(OpenSent, open_sent),
    on_press(Decide, decide),
    on_press(TellDecisions, tell, ask=ask_telling),
    on_press(CallOffTelling, call_off),
    on_press(GetCallTable, get_table),
]
