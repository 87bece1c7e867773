"""The queue of everything that waits for a person's decision, and opening a review of it."""

from collections.abc import Mapping

from handlers.kit import choices, date_format
from handlers.kit.access import staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import Admin, back_button, home_button, page_row, total_line
from handlers.kit.review_cards import CARDS, OpenReview, ShowReviews
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, balanced_page, column, paragraphs
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.reviews.callbacks import NextReview, PickReviewKind
from handlers.reviews.cards import card_screen, kind_name
from storage import reviews
from storage.reviews import Obstacle, ReviewOutcome, ReviewQueue, ReviewView

PAGE = 6
KINDS = 8
"""Kinds on one screen."""

NOTICE = Family("review-notice", ReviewOutcome)
OBSTACLE = Family("review-obstacle", Obstacle)


def queue_screen(t: Translator, queue: ReviewQueue, kind: str | None, zone: str) -> Screen:
    """The pending reviews, oldest first, with the number of each kind."""
    entries = column(
        Button(
            t.plain(
                "review-line",
                claimed="yes" if one.is_claimed else "no",
                day=date_format.day(t, one.submitted_at, zone),
                kind=kind_name(t, one.kind),
                title=shortened(CARDS[one.kind].plain(one.title).replace("\n", " "), 40),
            ),
            OpenReview(one.review_id, 0),
        )
        for one in queue.page.rows
    )
    turn = page_row(t, queue.page, lambda number: ShowReviews(kind, number))
    nav = (back_button(t, Admin()), home_button(t))
    if not queue.total:
        return Screen(t("review-none"), (nav,))
    counts = "\n".join(
        t("review-count", kind=kind_name(t, one), count=str(count))
        for one, count in sorted(queue.counts.items())
    )
    more: list[Button] = [Button(t.plain("review-next"), NextReview())]
    if kind is not None:
        more.append(Button(t.plain("review-all"), ShowReviews(None, 0)))
    elif len(queue.counts) > 1:
        more.append(Button(t.plain("review-by-kind"), PickReviewKind(0)))
    marked = any(one.is_claimed for one in queue.page.rows)
    return Screen(
        paragraphs(
            t("review-title", count=queue.total),
            counts,
            t("review-mark") if marked else None,
            total_line(t, queue.page) if kind is not None else None,
        ),
        (tuple(more), *entries, *turn, nav),
        protected=True,
    )


def kinds_screen(t: Translator, counts: Mapping[str, int], page: int) -> Screen:
    """A page of the kinds of pending reviews, each with its number, to narrow the queue."""
    found = balanced_page(sorted(counts.items()), page, KINDS)
    buttons = column(
        Button(
            t.plain("review-kind-count", kind=kind_name(t, kind), count=str(count)),
            ShowReviews(kind, 0),
        )
        for kind, count in found.rows
    )
    return Screen(
        t("review-which-kind"),
        (
            *buttons,
            *page_row(t, found, PickReviewKind),
            (back_button(t, ShowReviews(None, 0)), home_button(t)),
        ),
    )


@staff_only
async def review_command(ctx: Context, _arguments: str) -> None:
    """Answer /review: show the queue of reviews."""
    await show_queue(ctx)


@staff_only
async def list_reviews(ctx: Context, press: ShowReviews) -> None:
    """A page of the queue."""
    await show_queue(ctx, press.kind, press.page)


async def show_queue(
    ctx: Context, kind: str | None = None, page: int = 0, notice: LazyText | None = None
) -> None:
    """A page of the reviews that she may decide, or the home screen if she may no longer decide
    any.
    """
    if not ctx.member.is_staff:
        await ctx.home(notice)
        return
    kind = kind if kind in CARDS else None
    found = await reviews.queue(ctx.db, ctx.member.id, ctx.language, kind, page, PAGE, ctx.now())
    await ctx.show(queue_screen(ctx.t, found, kind, ctx.member.zone), notice)


@staff_only
async def pick_kind(ctx: Context, press: PickReviewKind) -> None:
    """Offer the kinds of reviews to narrow the queue."""
    found = await reviews.queue(ctx.db, ctx.member.id, ctx.language, None, 0, 0, ctx.now())
    await choices.ask(ctx, kinds_screen(ctx.t, found.counts, press.page), press)


@staff_only
async def next_review(ctx: Context, _press: NextReview) -> None:
    """Open the oldest review that nobody else has open."""
    review_id = await reviews.next_pending(ctx.db, ctx.member.id, None, ctx.now())
    if review_id is None:
        await show_queue(ctx, notice=lazy("review-no-next"))
    else:
        await show_review(ctx, review_id)


@staff_only
async def open_review(ctx: Context, press: OpenReview) -> None:
    """Open one review."""
    await show_review(ctx, press.review_id, press.page)


async def show_review(
    ctx: Context,
    review_id: int,
    page: int = 0,
    notice: LazyText | None = None,
    unsent: str | None = None,
) -> None:
    """Show a review as it is now and claim it for her; show the queue if she may not decide it."""
    view = await reviews.open_review(ctx.db, review_id, ctx.member.id, ctx.now())
    card = None if view is None else CARDS[view.review.kind]
    body = None if view is None or card is None else await card.body(ctx, view)
    if view is None or card is None or body is None:
        await show_queue(ctx, notice=notice or lazy("review-gone"))
        return
    screen = card_screen(ctx.t, view, card, body, page, ctx.member.zone, ctx.now(), unsent)
    await ctx.show(screen, notice, shows=(reviews.REQUESTED, review_id))


async def open_pending(ctx: Context, review_id: int) -> ReviewView | None:
    """The review, if it is pending and she may decide it; otherwise shows her its current state."""
    view = await reviews.open_review(ctx.db, review_id, ctx.member.id, ctx.now())
    if view is not None and view.is_pending:
        return view
    notice = lazy("review-gone") if view is None else notice_of(ReviewOutcome.ALREADY)
    await show_review(ctx, review_id, notice=notice)
    return None


def notice_of(outcome: ReviewOutcome | Obstacle) -> LazyText:
    """The notice after a reviewer's action: its outcome, or the obstacle."""
    if isinstance(outcome, ReviewOutcome):
        return lazy(NOTICE(outcome))
    return lazy(OBSTACLE(outcome))


HANDLERS = [
    on_command("review", review_command),
    on_press(ShowReviews, list_reviews),
    on_press(PickReviewKind, pick_kind),
    on_press(NextReview, next_review),
    on_press(OpenReview, open_review),
]
