"""What the chair does: priorities and tracks, the meetings of the year, what is late."""

from collections.abc import Sequence

from handlers.events.callbacks import CallMeeting, ManageEvent
from handlers.kit import checks, date_format, forms
from handlers.kit.access import Access, chair_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Paragraphs, TextLine
from handlers.kit.navigation import Year, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from handlers.terms.callbacks import (
    AddTheme,
    ChairDesk,
    EditTheme,
    EditThemes,
    OpenTerm,
    ProposePriorities,
    RemoveTheme,
    RevisePriorities,
    ShowHandover,
    ShowLate,
    ShowLetters,
    ShowMeetings,
    WriteTheme,
)
from handlers.terms.fields import term_name
from handlers.terms.messages import (
    ADDED,
    ITEM,
    MEETING,
    PROPOSAL,
    THEME,
    THEME_FIELD,
    THEME_NOTICE,
    THEMES,
)
from handlers.terms.year import meeting_line
from storage.kit.form_drafts import Draft, Value
from storage.terms import adoption, handover, letters, meetings, records, themes, years
from storage.terms.handover import LateItem
from storage.terms.meetings import Meeting, MeetingKind
from storage.terms.records import Term, TermStatus
from storage.terms.themes import LEAST, MOST, Theme, ThemeKind, ThemeOutcome, ThemeText
from storage.terms.years import YearView

TITLE, SENTENCE = 80, 300
"""Longest title and longest sentence of a theme, in characters."""

LATE = 8
"""What is late, on one page."""


def desk_screen(t: Translator, year: YearView, late: int) -> Screen:
    """What the chair can do; `late` is how much should have been done."""
    term_id = year.term.id
    return Screen(
        paragraphs(
            t("desk-title"),
            t("year-title", name=term_name(t, year.term)),
            t("year-late") if year.is_late else None,
            t("desk-about"),
        ),
        (
            *column(
                (
                    *(Button(t.plain(THEMES(kind)), EditThemes(term_id, kind))
                      for kind in ThemeKind),
                    Button(t.plain("desk-meetings"), ShowMeetings()),
                    Button(t.plain("desk-letters"), ShowLetters(0)),
                    Button(t.plain("desk-late", count=late), ShowLate(0)),
                    Button(t.plain("desk-handover"), ShowHandover(None, 0)),
                )
            ),
            (back_button(t, Year(None)), home_button(t)),
        ),
    )  # fmt: skip


def edit_themes_screen(
    t: Translator, term: Term, found: Sequence[Theme], kind: ThemeKind, *, is_proposed: bool,
    is_admin: bool,
) -> Screen:  # fmt: skip
    """The priorities or the tracks of a term, to change them."""
    entries = column(
        Button(
            t.plain("theme-line", number=str(one.number),
                    title=shortened(one.text(t.language).title, 48)),
            EditTheme(one.id),
        )
        for one in found
    )  # fmt: skip
    rows: list[Row] = []
    of_priorities = kind is ThemeKind.PRIORITY
    is_open = of_priorities and term.status is TermStatus.CURRENT and term.adopted_at is None
    may_add = not of_priorities or is_open or term.status is not TermStatus.CURRENT
    if may_add and not (of_priorities and is_proposed) and len(found) < MOST[kind]:
        rows.append((Button(t.plain(ADDED(kind)), AddTheme(term.id, kind)),))
    if is_open and is_proposed:
        rows.append((Button(t.plain("priorities-revise"), RevisePriorities(term.id)),))
    elif is_open and len(found) >= LEAST:
        rows.append((main(t.plain("priorities-propose"), ProposePriorities(term.id)),))
    said = None
    if of_priorities:
        key = "priorities-adopted" if term.adopted_at else "priorities-about"
        said = t("priorities-proposed") if is_proposed else t(key, least=LEAST, most=MOST[kind])
    back = OpenTerm(term.id) if is_admin else ChairDesk()
    return Screen(
        paragraphs(
            t("year-title", name=term_name(t, term)),
            t("themes-head", name=t.plain(THEMES(kind))),
            said,
            None if found else t("themes-none"),
        ),
        (*entries, *rows, (back_button(t, back), home_button(t))),
    )


def edit_theme_screen(t: Translator, theme: Theme, languages: Sequence[str]) -> Screen:
    """A theme with its texts; each language is a button."""
    buttons = column(
        Button(
            t.plain("form-ticked", name=t.plain(LANGUAGE(code)))
            if code in theme.texts
            else t.plain(LANGUAGE(code)),
            WriteTheme(theme.id, code),
        )
        for code in languages
    )
    text = theme.text(t.language)
    return Screen(
        paragraphs(
            t(THEME(theme.kind), number=str(theme.number), title=text.title),
            t("theme-sentence", text=text.sentence) if text.sentence else None,
            t("theme-languages"),
        ),
        (
            *buttons,
            (Button(t.plain("theme-remove"), RemoveTheme(theme.id)),),
            (back_button(t, EditThemes(theme.term_id, theme.kind)), home_button(t)),
        ),
    )


def meetings_screen(t: Translator, found: Sequence[Meeting]) -> Screen:
    """The meetings of the year, and those that are missing."""
    there = {one.kind for one in found if not one.is_cancelled}
    lines = "\n".join(meeting_line(t, one) for one in found)
    manage = [
        Button(t.plain(MEETING(one.kind)), ManageEvent(one.event_id))
        for one in found
        if one.event_id is not None
    ]
    call = [
        Button(t.plain("meeting-call", meeting=t.plain(MEETING(kind))), CallMeeting(kind))
        for kind in MeetingKind
        if kind not in there
    ]
    return Screen(
        paragraphs(t("meetings-title"), lines or t("themes-none"), t("meetings-about")),
        (*column((*manage, *call)), (back_button(t, ChairDesk()), home_button(t))),
    )


def late_screen(
    t: Translator, found: Sequence[LateItem], countries: Sequence[str], page: int, zone: str
) -> Screen:
    """What should have been done by now; `countries` have not answered a letter."""
    shown = balanced_page(tuple(found), page, LATE)
    lines = "\n".join(
        t("late-line", kind=t.plain(ITEM(one.kind)), title=shortened(one.title, 80),
          day=date_format.date(t, one.due, zone))
        for one in shown.rows
    )  # fmt: skip
    silent = ", ".join(t.plain(COUNTRY(country)) for country in countries)
    return Screen(
        paragraphs(
            t("late-title"),
            total_line(t, shown),
            lines,
            t("late-letters", countries=silent) if silent else None,
            None if found or silent else t("late-nothing"),
        ),
        (*page_row(t, shown, ShowLate), (back_button(t, ChairDesk()), home_button(t))),
    )


@chair_only
async def open_desk(ctx: Context, _press: ChairDesk) -> None:
    """Show what the chair can do."""
    await show_desk(ctx)


async def show_desk(ctx: Context, notice: LazyText | None = None) -> None:
    """Show what the chair can do; the home screen if no year runs or she is not the chair."""
    year = await years.view(ctx.db, None, ctx.member.id, ctx.language, ctx.now())
    allowed = Access.CHAIR.allows(ctx.member)
    if year is None or year.term.status is not TermStatus.CURRENT or not allowed:
        await ctx.home(notice or lazy("dialogue-no-year"))
        return
    late = await handover.late(ctx.db, ctx.member.id, ctx.language, ctx.now())
    await ctx.show(desk_screen(ctx.t, year, len(late)), notice)


@chair_only
async def edit_themes(ctx: Context, press: EditThemes) -> None:
    """Show the priorities or the tracks, to change them."""
    kind = press.kind if press.kind in {kind.value for kind in ThemeKind} else "priority"
    await show_themes(ctx, press.term_id, ThemeKind(kind))


async def show_themes(
    ctx: Context, term_id: int, kind: ThemeKind, notice: LazyText | None = None
) -> None:
    """Show the priorities or the tracks of a term, to change them."""
    term = await records.find(ctx.db, term_id)
    if term is None or not Access.CHAIR.allows(ctx.member):
        await show_desk(ctx, notice)
        return
    found = [one for one in await themes.shown(ctx.db, term_id, ctx.member.id) if one.kind is kind]
    screen = edit_themes_screen(
        ctx.t, term, found, kind, is_proposed=await adoption.is_proposed(ctx.db, term_id),
        is_admin=ctx.member.is_admin,
    )  # fmt: skip
    await ctx.show(screen, notice)


@chair_only
async def edit_theme(ctx: Context, press: EditTheme) -> None:
    """Show a theme with its texts."""
    await _show_theme(ctx, press.theme_id)


async def _show_theme(ctx: Context, theme_id: int, notice: LazyText | None = None) -> None:
    theme = await themes.find(ctx.db, theme_id, ctx.member.id)
    if theme is None or not Access.CHAIR.allows(ctx.member):
        await show_desk(ctx, notice or lazy("theme-gone"))
        return
    await ctx.show(edit_theme_screen(ctx.t, theme, ctx.network.languages), notice)


@chair_only
async def add_theme(ctx: Context, press: AddTheme) -> None:
    """Ask for a new priority or track, in her language."""
    kind = press.kind if press.kind in {kind.value for kind in ThemeKind} else "priority"
    answers: dict[str, Value] = {"kind": kind, "language": ctx.language, "theme": None}
    await forms.begin(ctx, THEME_FORM, subject=press.term_id, answers=answers)


@chair_only
async def write_theme(ctx: Context, press: WriteTheme) -> None:
    """Ask for the text of a theme in a language."""
    theme = await themes.find(ctx.db, press.theme_id, ctx.member.id)
    if theme is None or press.language not in LANGUAGES:
        await _show_theme(ctx, press.theme_id)
        return
    answers: dict[str, Value] = {
        "kind": theme.kind, "language": press.language, "theme": str(theme.id),
    }  # fmt: skip
    text = theme.texts.get(press.language)
    if text is not None:
        answers |= {"title": text.title, "sentence": text.sentence}
    await forms.begin(ctx, THEME_FORM, field="title", subject=theme.term_id, answers=answers)


def theme_review_screen(t: Translator, answers: forms.Answers) -> Screen:
    """The text of a theme before it is saved."""
    sentence = answers.get("sentence")
    return Screen(
        paragraphs(
            t("event-organiser-wording", language=t.plain(LANGUAGE(str(answers["language"])))),
            t("themes-head", name=str(answers["title"])),
            t("theme-sentence", text=str(sentence)) if sentence else None,
        ),
        (
            (main(t.plain("event-organiser-save"), forms.Submit(THEME_FORM.name)),),
            tuple(
                Button(t.plain(THEME_FIELD(field.name)),
                       forms.Change(THEME_FORM.name, field.name))
                for field in THEME_FORM.asked(answers)
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(THEME_FORM.name)),),
        ),
    )  # fmt: skip


async def _written(ctx: Context, draft: Draft) -> None:
    answers, now, db = draft.answers, ctx.now(), ctx.closing(draft)
    kind, language = ThemeKind(str(answers["kind"])), str(answers["language"])
    sentence = answers.get("sentence")
    text = ThemeText(str(answers["title"]), str(sentence) if sentence else None)
    theme_id = answers.get("theme")
    if theme_id is None:
        outcome, added = await themes.add(
            db, ctx.member.id, draft.subject, kind, language, text, now
        )
    else:
        added = int(str(theme_id))
        outcome = await themes.write(db, ctx.member.id, added, language, text, now)
    if added is not None and outcome is ThemeOutcome.DONE:
        await _show_theme(ctx, added, lazy(THEME_NOTICE(outcome)))
    else:
        await show_themes(ctx, draft.subject, kind, lazy(THEME_NOTICE(outcome)))


async def _leave_theme(ctx: Context, draft: Draft) -> None:
    await show_themes(ctx, draft.subject, ThemeKind(str(draft.answers["kind"])))


THEME_FORM = Form(
    "theme",
    (
        Field("title", TextLine(TITLE), check=checks.no_contact),
        Field(
            "sentence", Paragraphs(SENTENCE), check=checks.no_contact,
            when=lambda answers: answers.get("kind") == ThemeKind.PRIORITY,
        ),
    ),
    _written,
    _leave_theme,
    review=lambda ctx, draft: theme_review_screen(ctx.t, draft.answers),
    access=Access.CHAIR,
)  # fmt: skip


async def ask_theme_removal(ctx: Context, press: RemoveTheme) -> Confirmation | None:
    """The question before a theme is removed; None if it is gone."""
    theme = await themes.find(ctx.db, press.theme_id, ctx.member.id)
    if theme is None or not Access.CHAIR.allows(ctx.member):
        return None
    question = ctx.t("theme-remove-sure", title=theme.text(ctx.language).title)
    return Confirmation(question, ctx.t.plain("theme-remove-yes"), EditTheme(theme.id))


@chair_only
async def remove_theme(ctx: Context, press: RemoveTheme) -> None:
    """Remove a theme."""
    theme = await themes.find(ctx.db, press.theme_id, ctx.member.id)
    outcome = await themes.remove(ctx.db, ctx.member.id, press.theme_id, ctx.now())
    notice = lazy(THEME_NOTICE(outcome))
    if theme is None:
        await show_desk(ctx, notice)
    else:
        await show_themes(ctx, theme.term_id, theme.kind, notice)


@chair_only
async def propose(ctx: Context, press: ProposePriorities) -> None:
    """Propose the priorities for adoption."""
    outcome = await adoption.propose(ctx.db, ctx.member.id, press.term_id, ctx.now())
    await show_themes(ctx, press.term_id, ThemeKind.PRIORITY, lazy(PROPOSAL(outcome)))


@chair_only
async def revise(ctx: Context, press: RevisePriorities) -> None:
    """Take the proposal back."""
    outcome = await adoption.withdraw(ctx.db, ctx.member.id, press.term_id, ctx.now())
    await show_themes(ctx, press.term_id, ThemeKind.PRIORITY, lazy(PROPOSAL(outcome)))


@chair_only
async def show_meetings(ctx: Context, _press: ShowMeetings) -> None:
    """Show the meetings of the year."""
    term, _ = await records.now_and_next(ctx.db)
    if term is None:
        await show_desk(ctx)
        return
    await ctx.show(meetings_screen(ctx.t, await meetings.listed(ctx.db, term.id, ctx.language)))


@chair_only
async def show_late(ctx: Context, press: ShowLate) -> None:
    """Show what is late."""
    found = await handover.late(ctx.db, ctx.member.id, ctx.language, ctx.now())
    silent = await letters.silent(ctx.db, ctx.member.id, ctx.now())
    await ctx.show(late_screen(ctx.t, found, silent, press.page, ctx.member.zone))


HANDLERS = [
    on_press(ChairDesk, open_desk),
    on_press(EditThemes, edit_themes),
    on_press(EditTheme, edit_theme),
    on_press(AddTheme, add_theme),
    on_press(WriteTheme, write_theme),
    on_press(RemoveTheme, remove_theme, ask=ask_theme_removal),
    on_press(ProposePriorities, propose),
    on_press(RevisePriorities, revise),
    on_press(ShowMeetings, show_meetings),
    on_press(ShowLate, show_late),
]
