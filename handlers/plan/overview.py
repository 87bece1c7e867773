"""The plan as members read it: how far it is, its items by priority, country and status."""

from functools import partial

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import (
    Plan,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.plan.callbacks import (
    ListDecisions,
    ListItems,
    NewItem,
    OpenItem,
    PickFilter,
    PickMeeting,
    ShowFiles,
    ShowQuestions,
)
from handlers.plan.columns import day
from handlers.plan.messages import FILTER, LIST, STATUS
from storage.database import Page
from storage.plan import listing
from storage.plan.listing import DRAFTS, NO_ANSWER, OVERDUE, ItemRow, Overview, Progress
from storage.plan.records import STATES, ItemStatus

PAGE = 7


def progress_lines(t: Translator, progress: Progress) -> str:
    """How many items are in which state."""
    counts = dict(zip(STATES, progress.states, strict=True))
    counts |= {OVERDUE: progress.overdue, NO_ANSWER: progress.silent}
    return "\n".join(
        t("plan-count", status=t.plain(STATUS(key)), count=str(count))
        for key, count in counts.items()
        if count
    )


def plan_screen(t: Translator, found: Overview) -> Screen:
    """The plan of a term, and the ways into it."""
    term = found.term
    rows: list[Row] = []
    if found.asked:
        label = t.plain("plan-asked", count=str(found.asked))
        rows.append((main(label, ShowQuestions()),))
    if found.progress.total:
        rows += [
            (
                Button(t.plain("plan-all"), ListItems(term.id, "all", "", 0)),
                Button(t.plain("plan-mine", count=str(found.mine)),
                       ListItems(term.id, "mine", "", 0)),
            ),
            tuple(Button(t.plain(FILTER(by)), PickFilter(term.id, by)) for by in FILTER),
        ]  # fmt: skip
    if found.progress.total or found.decisions:
        rows.append(
            (
                Button(t.plain("plan-decisions"), ListDecisions(term.id, None, 0)),
                Button(t.plain("plan-files"), ShowFiles(term.id, t.language)),
            )
        )
    if found.drafts is not None:
        label = t.plain("plan-drafts", count=str(found.drafts))
        rows.append((Button(label, ListItems(term.id, DRAFTS, "", 0)),))
    return Screen(
        paragraphs(
            t("plan-title", country=t.plain(COUNTRY(term.country)), start=day(t, term.starts_on),
              end=day(t, term.ends_on)),
            t("plan-about", count=found.progress.total) if found.progress.total else t("plan-none"),
            progress_lines(t, found.progress) or None,
        ),
        (*rows, home_row(t)),
    )  # fmt: skip


def no_plan_screen(t: Translator) -> Screen:
    """Tells that no year runs whose plan could be shown."""
    return Screen(t("plan-no-year"), (home_row(t),))


def item_label(t: Translator, row: ItemRow) -> str:
    """An item in a list: how it is going, and the words of its action."""
    state = row.progress
    if row.status is not ItemStatus.ADOPTED:
        state = "pending" if row.is_pending else str(row.status)
    elif row.is_silent:
        state = NO_ANSWER
    elif row.is_overdue:
        state = OVERDUE
    action = shortened(row.action.replace("\n", " "), 60)
    return t.plain("plan-item", state=state, action=action)


def list_screen(
    t: Translator, term_id: int, by: str, key: str, heading: str, found: Page[ItemRow],
    ready: int | None = None,
) -> Screen:  # fmt: skip
    """A page of items. `heading` is unformatted text; `ready`, for those who lead, is how many wait
    for their adoption.
    """
    entries = column(Button(item_label(t, row), OpenItem(row.item_id)) for row in found.rows)
    turn = page_row(t, found, lambda number: ListItems(term_id, by, key, number))
    own: list[Row] = []
    about = None
    if by == DRAFTS:
        about = t("plan-drafts-about")
        if ready:
            label = t.plain("plan-adopt", count=str(ready))
            own.append((main(label, PickMeeting("adoption", 0)),))
        own.append((Button(t.plain("plan-new"), NewItem()),))
    return Screen(
        paragraphs(
            t("plan-list-title", title=heading),
            about,
            None if found.rows else t("plan-list-empty"),
            total_line(t, found),
        ),
        (*own, *entries, *turn, (back_button(t, Plan(term_id)), home_button(t))),
    )


def filter_screen(
    t: Translator, term_id: int, by: str, options: tuple[tuple[str, str, int], ...]
) -> Screen:
    """The priorities, countries or states to choose from."""

    def button(key: str, title: str, count: int) -> Button:
        name = title or t.plain(COUNTRY(key) if by == "country" else STATUS(key))
        label = partial(t.plain, "plan-option", count=str(count))
        return Button(fitted(lambda name: label(name=name), name), ListItems(term_id, by, key, 0))

    return Screen(
        t("plan-which", by=by),
        (
            *column(button(*one) for one in options),
            (back_button(t, Plan(term_id)), home_button(t)),
        ),
    )


@members_only
async def plan_command(ctx: Context, _arguments: str) -> None:
    """Answer /plan: show the plan of the current year."""
    await show_plan(ctx, None)


@members_only
async def open_plan(ctx: Context, press: Plan) -> None:
    """Show the plan of a year."""
    await show_plan(ctx, press.term_id)


async def show_plan(ctx: Context, term_id: int | None, notice: LazyText | None = None) -> None:
    """Show the plan of a term, by default of the current one."""
    found = await listing.overview(ctx.db, term_id, ctx.member.id, ctx.now())
    screen = no_plan_screen(ctx.t) if found is None else plan_screen(ctx.t, found)
    await ctx.show(screen, notice)


@members_only
async def list_items(ctx: Context, press: ListItems) -> None:
    """Show a page of the items of a plan."""
    await show_list(ctx, press)


async def show_list(ctx: Context, press: ListItems, notice: LazyText | None = None) -> None:
    """Show a page of items."""
    overview = await listing.overview(ctx.db, press.term_id, ctx.member.id, ctx.now())
    is_known = press.by in FILTER or press.by in LIST
    if overview is None or not is_known or (press.by == DRAFTS and overview.drafts is None):
        await show_plan(ctx, None, notice or lazy("plan-gone"))
        return
    found = await listing.listed(
        ctx.db, press.term_id, press.by, press.key, ctx.member.id, ctx.language, ctx.now(),
        press.page, PAGE - (2 if press.by == DRAFTS else 0),
    )  # fmt: skip
    ready = overview.ready if overview.leads else None
    heading = await _heading(ctx, press)
    await ctx.show(
        list_screen(ctx.t, press.term_id, press.by, press.key, heading, found, ready), notice
    )


async def _heading(ctx: Context, press: ListItems) -> str:
    if press.by in LIST:
        return ctx.t.plain(LIST(press.by))
    if press.by == "country":
        return ctx.t.plain(COUNTRY(press.key)) if press.key in COUNTRY else press.key
    if press.by == "status":
        return ctx.t.plain(STATUS(press.key)) if press.key in STATUS else press.key
    options = await listing.filters(ctx.db, press.term_id, press.by, ctx.language, ctx.now())
    return next((title for key, title, _ in options if key == press.key), "")


@members_only
async def pick_filter(ctx: Context, press: PickFilter) -> None:
    """Show the priorities, countries or states to choose from."""
    by = press.by if press.by in FILTER else "status"
    options = await listing.filters(ctx.db, press.term_id, by, ctx.language, ctx.now())
    await ctx.show(filter_screen(ctx.t, press.term_id, by, options))


HANDLERS = [
    on_command("plan", plan_command),
    on_press(Plan, open_plan),
    on_press(ListItems, list_items),
    on_press(PickFilter, pick_filter),
]
