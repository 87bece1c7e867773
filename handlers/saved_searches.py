"""Saved searches: saved from the results of a search, listed, and removed with one press; and the
message about those whom they have found.
"""

from handlers.directory import entry_label, start_search
from handlers.directory.callbacks import FROM_START, OpenCard, SavedSearches, SaveSearch
from handlers.directory.finding import criteria_of
from handlers.directory.queries import parts_text, typed_text
from handlers.kit.access import members_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services
from handlers.kit.label_widths import available, cut, fitted
from handlers.kit.navigation import Find, back_button, home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import saved_searches
from storage.outbox import ClaimedDelivery
from storage.saved_searches import SavedNews, SavedSearch, SaveOutcome

BUTTONS = 8
"""The most buttons of the message, besides the one to the home screen."""

NOTICE = Family("saved-search-notice", SaveOutcome)


class RunSaved(Press, prefix="dvr"):
    """Run a saved search."""

    search_id: int


class RemoveSaved(Press, prefix="dvx"):
    """Remove a saved search: she is told of nobody else whom it finds."""

    search_id: int


def list_screen(t: Translator, saved: tuple[SavedSearch, ...]) -> Screen:
    """Her saved searches, each with a button that runs it and one that removes it."""
    rows: list[Row] = []
    for one in saved:
        label = cut(parts_text(t, one.criteria), available(1))
        rows.append((Button(label, RunSaved(one.id)),))
        rows.append((_remove_button(t, one),))
    return Screen(
        paragraphs(
            t("saved-search-title"),
            t("saved-search-about" if saved else "saved-search-none"),
        ),
        (*rows, (back_button(t, Find()), home_button(t))),
        protected=True,
    )


def _remove_button(t: Translator, saved: SavedSearch) -> Button:
    label = fitted(
        lambda search: t.plain("saved-search-remove", search=search), parts_text(t, saved.criteria)
    )
    return Button(label, RemoveSaved(saved.id))


def found_screen(t: Translator, found: SavedNews) -> Screen:
    """The colleagues whom her saved searches have found, with a button to remove each search."""
    searches = [t("saved-search-by", search=parts_text(t, one.criteria)) for one in found.searches]
    shown = found.rows[: BUTTONS - 1 - len(searches)]
    more = len(found.rows) - len(shown)
    return Screen(
        paragraphs(
            t("saved-search-found"),
            "\n".join(searches),
            t("saved-search-more", count=str(more)) if more else None,
        ),
        (
            *column(
                Button(entry_label(t, one), OpenCard(one.member_id, None, None, 0, FROM_START))
                for one in shown
            ),
            *column(_remove_button(t, one) for one in found.searches),
            (Button(t.plain("saved-search-list"), SavedSearches()),),
            home_row(t),
        ),
        protected=True,
        private=True,
    )


@members_only
async def save(ctx: Context, press: SaveSearch) -> None:
    """Save the search whose results she sees."""
    criteria = await criteria_of(ctx, press)
    if criteria is None:
        return
    outcome = await saved_searches.save(ctx.db, ctx.member.id, criteria, ctx.now())
    await _show_list(ctx, lazy(NOTICE(outcome)))


@members_only
async def show_list(ctx: Context, _press: SavedSearches) -> None:
    """Show her saved searches."""
    await _show_list(ctx)


async def _show_list(ctx: Context, notice: LazyText | None = None) -> None:
    saved = await saved_searches.of(ctx.db, ctx.member.id)
    await ctx.show(list_screen(ctx.t, saved), notice)


@members_only
async def run(ctx: Context, press: RunSaved) -> None:
    """Run a saved search."""
    saved = await saved_searches.of(ctx.db, ctx.member.id)
    chosen = next((one for one in saved if one.id == press.search_id), None)
    if chosen is None:
        await _show_list(ctx, lazy("saved-search-gone"))
        return
    await start_search(ctx, chosen.criteria, typed_text(ctx.t, chosen.criteria))


@members_only
async def remove(ctx: Context, press: RemoveSaved) -> None:
    """Remove a saved search, and show the others."""
    removed = await saved_searches.remove(ctx.db, ctx.member.id, press.search_id)
    await _show_list(ctx, lazy("saved-search-removed" if removed else "saved-search-gone"))


async def found(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her whom her saved searches have found and she may still see."""
    news = await saved_searches.news(
        services.db, delivery.reader.id, delivery.subject_id or 0, t.language, services.now()
    )
    return None if news is None else found_screen(t, news)


HANDLERS = [
    on_press(SaveSearch, save),
    on_press(SavedSearches, show_list),
    on_press(RunSaved, run),
    on_press(RemoveSaved, remove),
]
NOTICES = {saved_searches.FOUND: found}
