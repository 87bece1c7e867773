"""A year of the Dialogue as members read it: the current one, and every one before."""

from collections.abc import Mapping

from handlers.events.callbacks import OpenEvent
from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import (
    Dialogue,
    Plan,
    Year,
    back_button,
    home_button,
    page_row,
    total_line,
)
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.projects.callbacks import ShowProjects
from handlers.terms.callbacks import ChairDesk, OpenTheme, PastYears, ShowHandover, ShowThemes
from handlers.terms.fields import day_in_words, term_name
from handlers.terms.messages import MEETING, THEME, THEMES, TIED
from storage.database import Page
from storage.projects import year as projects
from storage.projects.year import ShowcaseNumbers
from storage.terms import themes, ties, years
from storage.terms.meetings import Meeting
from storage.terms.records import Term, TermStatus
from storage.terms.themes import Theme, ThemeKind
from storage.terms.years import YearView

PAGE = 7
"""Past years on one page."""

TITLES = 5
"""The most titles of each kind that a theme shows."""


def chair_lines(t: Translator, year: YearView) -> str:
    """Who has the chair, from when to when, and who is next, as Telegram HTML."""
    term = year.term
    lines = [
        t("year-chair", country=t.plain(COUNTRY(term.country))),
        t("year-days", start=day_in_words(t, term.starts_on), end=day_in_words(t, term.ends_on)),
        t("year-persons", names=", ".join(year.names)) if year.names else None,
        t("year-not-begun") if term.status is TermStatus.PLANNED else None,
        t("year-late") if year.is_late else None,
    ]
    if year.following is not None:
        lines.append(t("year-next", country=t.plain(COUNTRY(year.following.country))))
    return "\n".join(line for line in lines if line)


def meeting_line(t: Translator, meeting: Meeting) -> str:
    """A meeting in one line, as Telegram HTML."""
    return t(
        "meeting-cancelled" if meeting.is_cancelled else "meeting-line",
        meeting=t.plain(MEETING(meeting.kind)),
        day=day_in_words(t, meeting.held_on),
        title=shortened(meeting.title, 80),
    )


def theme_list(t: Translator, found: tuple[Theme, ...], kind: ThemeKind) -> str | None:
    """The priorities or the tracks, one below the other, as Telegram HTML; None without any."""
    own = [one for one in found if one.kind is kind]
    if not own:
        return None
    lines = [
        t("theme-line", number=str(one.number), title=one.text(t.language).title) for one in own
    ]
    return "\n".join((t("themes-head", name=t.plain(THEMES(kind))), *lines))


def showcase_line(t: Translator, showcase: ShowcaseNumbers) -> str:
    """What the showcase of a year came to, as Telegram HTML."""
    said = t("year-showcase", shown=showcase.shown, countries=len(showcase.by_country))
    if not showcase.repeats:
        return said
    repeated = t("year-repeated", times=showcase.repeats, countries=showcase.countries)
    return "\n".join((said, repeated))


def year_screen(t: Translator, year: YearView, showcase: ShowcaseNumbers | None = None) -> Screen:
    """A year: who has the chair, its priorities and tracks, its meetings and its showcase."""
    kinds = [kind for kind in ThemeKind if any(one.kind is kind for one in year.themes)]
    more = [Button(t.plain(THEMES(kind)), ShowThemes(year.term.id, kind)) for kind in kinds]
    if year.term.status is not TermStatus.PLANNED:
        more.append(Button(t.plain("dialogue-plan"), Plan(year.term.id)))
    more += [
        Button(t.plain(MEETING(one.kind)), OpenEvent(one.event_id))
        for one in year.meetings
        if one.event_id is not None and not one.is_cancelled
    ]
    is_past = year.term.status is TermStatus.PAST
    if is_past and showcase is not None and showcase.shown:
        label = t.plain("project-showcase", count=showcase.shown)
        more.append(Button(label, ShowProjects(year.term.id, None, None, 0)))
    is_current = year.term.status is TermStatus.CURRENT
    if is_current and (year.is_chair or year.is_admin):
        more.append(Button(t.plain("desk-button"), ChairDesk()))
    if year.takes or is_past:
        of = year.term.id if is_past else None
        more.append(Button(t.plain("desk-handover"), ShowHandover(of, 0)))
    held = [meeting_line(t, one) for one in year.meetings]
    back = PastYears(0) if is_past else Dialogue()
    return Screen(
        paragraphs(
            t("year-title", name=term_name(t, year.term)),
            chair_lines(t, year),
            theme_list(t, year.themes, ThemeKind.PRIORITY) or t("year-no-priorities"),
            theme_list(t, year.themes, ThemeKind.TRACK),
            "\n".join((t("meetings-title"), *held)) if held else None,
            None if showcase is None else showcase_line(t, showcase),
        ),
        (*column(more), (back_button(t, back), home_button(t))),
        protected=bool(year.names),
    )


def themes_screen(t: Translator, year: YearView, kind: ThemeKind) -> Screen:
    """The priorities with their sentences, or the tracks, each behind its button."""
    own = [one for one in year.themes if one.kind is kind]
    said = [_whole(t, one) for one in own]
    buttons = column(
        Button(
            t.plain("theme-line", number=str(one.number),
                    title=shortened(one.text(t.language).title, 48)),
            OpenTheme(one.id),
        )
        for one in own
    )  # fmt: skip
    back = back_button(t, Year(year.term.id))
    return Screen(
        paragraphs(
            t("year-title", name=term_name(t, year.term)),
            t("themes-head", name=t.plain(THEMES(kind))), *said,
            None if own else t("themes-none"),
        ),
        (*buttons, (back, home_button(t))),
    )  # fmt: skip


def _whole(t: Translator, theme: Theme) -> str:
    text = theme.text(t.language)
    head = t("theme-line", number=str(theme.number), title=text.title)
    return "\n".join(
        part for part in (head, t("theme-sentence", text=text.sentence) if text.sentence else None)
        if part
    )  # fmt: skip


Titles = Mapping[str, tuple[tuple[int, str], ...]]


def theme_screen(t: Translator, theme: Theme, tied: Titles) -> Screen:
    """A priority or a track with what belongs to it, by kind."""
    text = theme.text(t.language)
    parts: list[str] = []
    for kind, found in tied.items():
        lines = [t("theme-tied", title=shortened(title, 80)) for _, title in found[:TITLES]]
        more = len(found) - TITLES
        if more > 0:
            lines.append(t("theme-tied-more", count=more))
        parts.append("\n".join((t(TIED(kind)), *lines)))
    kind_of = ThemeKind(theme.kind)
    return Screen(
        paragraphs(
            t(THEME(kind_of), number=str(theme.number), title=text.title),
            t("theme-sentence", text=text.sentence) if text.sentence else None,
            *parts,
            None if parts else t("theme-tied-nothing"),
        ),
        ((back_button(t, ShowThemes(theme.term_id, kind_of)), home_button(t)),),
    )


def past_screen(t: Translator, found: Page[Term]) -> Screen:
    """The years that are over."""
    buttons = column(Button(term_name(t, one), Year(one.id)) for one in found.rows)
    return Screen(
        paragraphs(t("past-title"), None if found.rows else t("past-none"), total_line(t, found)),
        (*buttons, *page_row(t, found, PastYears), (back_button(t, Dialogue()), home_button(t))),
    )


@members_only
async def year_command(ctx: Context, _arguments: str) -> None:
    """Answer /year: show the current year."""
    await show_year(ctx, None)


@members_only
async def open_year(ctx: Context, press: Year) -> None:
    """Show a year."""
    await show_year(ctx, press.term_id)


async def show_year(ctx: Context, term_id: int | None, notice: LazyText | None = None) -> None:
    """Show a year, or with None the current one."""
    year = await years.view(ctx.db, term_id, ctx.member.id, ctx.language, ctx.now())
    if year is None:
        await ctx.show(no_year_screen(ctx.t), notice)
    else:
        showcase = await projects.numbers(ctx.db, year.term.id)
        await ctx.show(year_screen(ctx.t, year, showcase), notice)


def no_year_screen(t: Translator) -> Screen:
    """There is no year yet."""
    return Screen(
        paragraphs(t("dialogue-title"), t("dialogue-no-year")),
        ((back_button(t, Dialogue()), home_button(t)),),
    )


@members_only
async def show_themes(ctx: Context, press: ShowThemes) -> None:
    """Show the priorities or the tracks of a year."""
    year = await years.view(ctx.db, press.term_id, ctx.member.id, ctx.language, ctx.now())
    if year is None or press.kind not in {kind.value for kind in ThemeKind}:
        await show_year(ctx, None)
        return
    await ctx.show(themes_screen(ctx.t, year, ThemeKind(press.kind)))


@members_only
async def open_theme(ctx: Context, press: OpenTheme) -> None:
    """Show a priority or a track."""
    theme = await themes.find(ctx.db, press.theme_id, ctx.member.id)
    if theme is None:
        await show_year(ctx, None, lazy("theme-gone"))
        return
    tied = await ties.titles(ctx.db, theme.id, ctx.member.id, ctx.language)
    await ctx.show(theme_screen(ctx.t, theme, tied))


@members_only
async def show_past(ctx: Context, press: PastYears) -> None:
    """Show a page of the years that are over."""
    await ctx.show(past_screen(ctx.t, await years.past(ctx.db, press.page, PAGE)))


HANDLERS = [
    on_command("year", year_command),
    on_press(Year, open_year),
    on_press(ShowThemes, show_themes),
    on_press(OpenTheme, open_theme),
    on_press(PastYears, show_past),
]
