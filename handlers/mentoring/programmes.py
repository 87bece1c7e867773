"""Programmes for those who run them: the list, one programme, opening, closing, its audience."""

from collections.abc import Sequence

from handlers.directory import find_options
from handlers.events.audience import knows_event, past_events
from handlers.kit import date_format
from handlers.kit.access import staff_only
from handlers.kit.audience_picker import (
    AudienceSelection,
    AudienceSubject,
    ShowAudience,
    audience_words,
)
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Mentoring, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    ChangeProgramme,
    CloseProgramme,
    DeleteProgramme,
    ManageProgramme,
    NewProgramme,
    OpenProgramme,
    PickProgrammeLanguage,
    ShowMentoringNumbers,
    ShowPairs,
    ShowPeople,
    ShowProgrammes,
)
from handlers.mentoring.cards import programme_text
from handlers.mentoring.messages import PROGRAMME_NOTICE, PROGRAMME_STATUS
from storage.audiences import Audience, Edit
from storage.database import Page
from storage.events import records as events
from storage.mentoring import programmes
from storage.mentoring.programmes import (
    ProgrammeOutcome,
    ProgrammeRow,
)
from storage.mentoring.records import (
    KIND,
    Programme,
    ProgrammeStatus,
    Side,
)

PAGE = 6
AUDIENCE = "mentoring"
"""The name of programmes in the audience picker."""


def list_screen(t: Translator, found: Page[ProgrammeRow]) -> Screen:
    """The programmes that she runs."""
    entries = column(
        Button(
            t.plain(
                "mentoring-run-line",
                title=shortened(row.title, 40),
                state=t.plain(PROGRAMME_STATUS(row.status)),
                pairs=row.pairs,
                places=row.places,
            ),
            ManageProgramme(row.programme_id),
        )
        for row in found.rows
    )
    return Screen(
        paragraphs(
            t("mentoring-run-list") if found.rows else t("mentoring-run-none"),
            total_line(t, found),
        ),
        (
            (main(t.plain("mentoring-run-new"), NewProgramme()),),
            *entries,
            *page_row(t, found, ShowProgrammes),
            (back_button(t, Mentoring()), home_button(t)),
        ),
    )


def manage_screen(
    t: Translator, programme: Programme, audience: str, missing: Sequence[str], zone: str
) -> Screen:
    """A programme for those who run it. `audience` is for whom it is, in words; `missing` are the
    languages in which it is not written.
    """
    id, status = programme.id, programme.status
    rows: list[Row] = []
    edit = (
        Button(t.plain("mentoring-run-change"), ChangeProgramme(id)),
        Button(t.plain("mentoring-run-languages"), PickProgrammeLanguage(id)),
    )
    whom = (Button(t.plain("mentoring-run-audience"), ShowAudience(AUDIENCE, id, 1)),)
    taking_part = (
        (
            Button(t.plain("mentoring-run-mentees"), ShowPeople(id, Side.MENTEE.value, 0)),
            Button(t.plain("mentoring-run-mentors"), ShowPeople(id, Side.MENTOR.value, 0)),
        ),
        (
            Button(t.plain("mentoring-run-pairs"), ShowPairs(id, 0)),
            Button(t.plain("mentoring-run-numbers"), ShowMentoringNumbers(id)),
        ),
    )
    match status:
        case ProgrammeStatus.DRAFT:
            rows += [(main(t.plain("mentoring-run-open"), OpenProgramme(id)),), edit, whom]
            rows.append((Button(t.plain("mentoring-run-delete"), DeleteProgramme(id)),))
        case ProgrammeStatus.OPEN:
            rows += [*taking_part, edit, whom]
            rows.append((Button(t.plain("mentoring-run-close"), CloseProgramme(id)),))
        case ProgrammeStatus.CLOSED:
            rows += taking_part
    questions = programme.text(t.language).questions
    lacking = ", ".join(t.plain(LANGUAGE(code)) for code in missing)
    return Screen(
        paragraphs(
            t("mentoring-run-state", state=t.plain(PROGRAMME_STATUS(status))),
            programme_text(t, programme, zone),
            t("mentoring-run-questions", text="\n".join(questions)) if questions else None,
            t("mentoring-run-for", audience=audience),
            t("event-organiser-languages-missing", languages=lacking) if lacking else None,
        ),
        (*rows, (back_button(t, ShowProgrammes(0)), home_button(t))),
    )


# Handlers


@staff_only
async def show_list(ctx: Context, press: ShowProgrammes) -> None:
    """Show the programmes that she runs."""
    await show_programmes(ctx, press.page)


async def show_programmes(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    """Show a page of the programmes that she runs."""
    found = await programmes.listed(ctx.db, ctx.member.id, ctx.language, page, PAGE)
    await ctx.show(list_screen(ctx.t, found), notice)


async def managed(ctx: Context, programme_id: int) -> Programme | None:
    """The programme, if she runs it; otherwise she is told, and None is returned."""
    programme = await programmes.managed(ctx.db, programme_id, ctx.member.id)
    if programme is None:
        await show_programmes(ctx, 0, lazy(PROGRAMME_NOTICE(ProgrammeOutcome.GONE)))
    return programme


@staff_only
async def manage(ctx: Context, press: ManageProgramme) -> None:
    """Show a programme to those who run it."""
    await show_manage(ctx, press.programme_id)


async def show_manage(ctx: Context, programme_id: int, notice: LazyText | None = None) -> None:
    """Show a programme to those who run it."""
    programme = await programmes.managed(ctx.db, programme_id, ctx.member.id)
    if programme is None:
        await show_programmes(ctx, 0, notice or lazy(PROGRAMME_NOTICE(ProgrammeOutcome.GONE)))
        return
    titles = await events.titles_of(ctx.db, programme.audience.events, ctx.language)
    words = audience_words(ctx.t, programme.audience, titles, ctx.member.zone)
    missing = [code for code in ctx.network.languages if code not in programme.texts]
    zone = ctx.member.zone
    await ctx.show(manage_screen(ctx.t, programme, shortened(words, 600), missing, zone), notice)


async def ask_opening(ctx: Context, press: OpenProgramme) -> Confirmation | None:
    """Open the programme?"""
    programme = await programmes.managed(ctx.db, press.programme_id, ctx.member.id)
    if programme is None or programme.status is not ProgrammeStatus.DRAFT:
        return None
    if programme.starts_at <= ctx.now():
        return None
    t = ctx.t
    missing = [code for code in ctx.network.languages if code not in programme.texts]
    lacking = ", ".join(t.plain(LANGUAGE(code)) for code in missing)
    starts = date_format.date(t, programme.starts_at, ctx.member.zone)
    return Confirmation(
        paragraphs(
            t("mentoring-run-open-sure", title=programme.text(t.language).title, starts=starts),
            t("event-organiser-languages-missing", languages=lacking) if lacking else None,
        ),
        t.plain("mentoring-run-open"),
        ManageProgramme(programme.id),
        basis=programme.version,
    )


@staff_only
async def open_programme(ctx: Context, press: OpenProgramme) -> None:
    """Open a programme to its audience."""
    programme = await managed(ctx, press.programme_id)
    if programme is not None:
        outcome = await programmes.open_programme(
            ctx.db, programme.id, ctx.member.id, programme.version, ctx.now()
        )
        await show_manage(ctx, programme.id, lazy(PROGRAMME_NOTICE(outcome)))


async def ask_closing(ctx: Context, press: CloseProgramme) -> Confirmation | None:
    """Close the programme?"""
    programme = await programmes.managed(ctx.db, press.programme_id, ctx.member.id)
    if programme is None or programme.status is not ProgrammeStatus.OPEN:
        return None
    t = ctx.t
    title = programme.text(t.language).title
    return Confirmation(
        t("mentoring-run-close-sure", title=title), t.plain("mentoring-run-close"),
        ManageProgramme(programme.id),
    )  # fmt: skip


@staff_only
async def close(ctx: Context, press: CloseProgramme) -> None:
    """Close a programme."""
    outcome = await programmes.close(ctx.db, press.programme_id, ctx.member.id, ctx.now())
    await show_manage(ctx, press.programme_id, lazy(PROGRAMME_NOTICE(outcome)))


async def ask_deletion(ctx: Context, press: DeleteProgramme) -> Confirmation | None:
    """Delete the programme?"""
    programme = await programmes.managed(ctx.db, press.programme_id, ctx.member.id)
    if programme is None or programme.status is not ProgrammeStatus.DRAFT:
        return None
    t = ctx.t
    title = programme.text(t.language).title
    return Confirmation(
        t("mentoring-run-delete-sure", title=title), t.plain("mentoring-run-delete"),
        ManageProgramme(programme.id),
    )  # fmt: skip


@staff_only
async def delete(ctx: Context, press: DeleteProgramme) -> None:
    """Delete a programme that was never open."""
    outcome = await programmes.delete(ctx.db, press.programme_id, ctx.member.id)
    await show_programmes(ctx, 0, lazy(PROGRAMME_NOTICE(outcome)))


# The audience


async def _load(ctx: Context, programme_id: int) -> AudienceSelection | None:
    view = await programmes.audience_seen(ctx.db, programme_id, ctx.member.id)
    if view is None or view.programme.status is ProgrammeStatus.CLOSED:
        await show_manage(ctx, programme_id)
        return None
    programme = view.programme
    titles = await events.titles_of(ctx.db, programme.audience.events, ctx.language)
    return AudienceSelection(
        programme_id, programme.audience_id, programme.audience, view.reach, view.countries, KIND,
        titles,
    )  # fmt: skip


async def _change_audience(ctx: Context, programme_id: int, edit: Edit) -> LazyText | None:
    outcome = await programmes.change_audience(ctx.db, programme_id, ctx.member.id, edit)
    return None if outcome is ProgrammeOutcome.SAVED else lazy(PROGRAMME_NOTICE(outcome))


async def _name_member(
    ctx: Context, programme_id: int, member_id: int, named: bool
) -> LazyText | None:
    def edit(audience: Audience) -> Audience:
        return audience.with_named(member_id) if named else audience.without_named(member_id)

    return await _change_audience(ctx, programme_id, edit)


SUBJECT = AudienceSubject(
    AUDIENCE, _load, _change_audience, _name_member, past_events, knows_event, find_options,
    ManageProgramme,
)  # fmt: skip

HANDLERS = [
    on_press(ShowProgrammes, show_list),
    on_press(ManageProgramme, manage),
    on_press(OpenProgramme, open_programme, ask=ask_opening),
    on_press(CloseProgramme, close, ask=ask_closing),
    on_press(DeleteProgramme, delete, ask=ask_deletion),
]
