"""Library texts under review: what reviewers read, the corrections they propose, and removal."""

from collections.abc import Collection, Mapping, Sequence

from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, LongText, Paragraphs, TextLine, join_messages
from handlers.kit.member_cards import author_line, topics
from handlers.kit.navigation import back_button, home_button
from handlers.kit.review_cards import MAX_BODY, OpenReview, ReviewBody, ReviewCard
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Translator, lazy
from handlers.practices import diffs
from handlers.practices.callbacks import (
    CorrectSubmission,
    EditPractice,
    GetReviewedFile,
    OwnText,
    PickCorrection,
    RemoveFromLibrary,
)
from handlers.practices.cards import how_blocks
from handlers.practices.messages import (
    CORRECTION_NOTICE,
    OWN_STATUS,
    PART,
    REMOVAL_NOTICE,
    REVIEW_TEXT,
)
from handlers.practices.reactions import send_attachment
from handlers.practices.submissions import TITLE, TRANSLATED
from handlers.reviews.pending import notice_of, open_pending, show_queue, show_review
from storage.kit.form_drafts import Draft, Value
from storage.outbox import ClaimedDelivery
from storage.practices import library, reports, reviews, submissions
from storage.practices.records import FIELDS, Submission, SubmissionKind, SubmissionStatus
from storage.practices.reviews import CorrectionOutcome, SubmissionView
from storage.reviews import Review, ReviewStatus, ReviewView

LONGEST_COMMENT = 1_000
SHORT = ("title", "place")
"""One-line fields."""


# What reviewers read


def review_body(t: Translator, view: ReviewView, seen: SubmissionView) -> ReviewBody:
    """A text under review: its writer, the version that it replaces, and its full content."""
    sent = seen.submission
    rows: list[Row] = []
    if view.is_pending:
        rows.append(
            (Button(t.plain("review-correct"), PickCorrection(view.review.id, view.version)),)
        )
    if sent.attachment is not None and not sent.attachment.is_link:
        rows.append((Button(t.plain("practice-get-file"), GetReviewedFile(view.review.id)),))
    return ReviewBody(split_pages(_blocks(t, seen), MAX_BODY), tuple(rows))


def _blocks(t: Translator, seen: SubmissionView) -> list[Block]:
    sent = seen.submission
    changed = seen.previous is not None and seen.previous.texts != sent.texts
    told = [
        t.plain(REVIEW_TEXT(sent.kind), language=t.plain(LANGUAGE(sent.language))),
        author_line(t, seen.author, sent.sector, sent.country),
    ]
    if not seen.is_named and sent.kind is not SubmissionKind.TRANSLATION:
        told.append(t.plain("review-unnamed"))
    if sent.topics:
        told.append(t.plain("practice-topics", topics=topics(t, sent.topics)))
    if changed:
        told.append(t.plain("review-changes-marked"))
    blocks: list[Block] = [block(sent.heading, TextRun("\n".join(told), "i"))]
    if sent.status is SubmissionStatus.CORRECTION_PROPOSED:
        blocks.append((TextRun(t.plain("review-correction-proposed"), "b"),))
    if sent.kind is SubmissionKind.TRIAL and seen.original is not None:
        blocks.append((TextRun(t.plain("review-trial-of", title=seen.original.heading), "i"),))
    before = seen.previous.texts if seen.previous is not None and changed else None
    for name in FIELDS[sent.kind]:
        if name in SHORT and before is None and sent.kind is not SubmissionKind.TRANSLATION:
            continue  # already shown above
        blocks += diffs.fields(t, (name,), before, sent.texts)
        if sent.kind is SubmissionKind.TRANSLATION and seen.original is not None:
            blocks.append((TextRun(seen.original.texts.get(name, ""), "i"),))
    blocks += list(how_blocks(t, {}, sent.attachment))
    return blocks


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    seen = await reviews.for_review(ctx.db, view.review.subject_id)
    return None if seen is None else review_body(ctx.t, view, seen)


# What authors read


def decided_screen(
    t: Translator, sent: Submission, status: str, comment: str | None, *, is_hers: bool
) -> Screen:
    """The decision about what she sent, with the reviewer's comment; `is_hers` means that she may
    change it.
    """
    blocks: list[Block] = [block(sent.heading, TextRun(t.plain(OWN_STATUS(status))))]
    if comment:
        blocks.append(
            (TextRun(t.plain("practice-own-comment"), "b"), TextRun("\n"), TextRun(comment))
        )
    buttons = [Button(t.plain("practice-own-open"), OwnText(sent.id, 0))]
    if is_hers:
        buttons.insert(0, main(t.plain("practice-own-change"), EditPractice(sent.id)))
    return Screen(
        split_pages(blocks)[0], (*((one,) for one in buttons), (home_button(t),)), private=True
    )


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision about a submission, unless its status has changed since."""
    found = await submissions.own_submission(services.db, review.subject_id, delivery.reader.id)
    if found is None or found[0].status not in MATCHING_STATUSES[review.status]:
        return None
    sent = found[0]
    is_hers = sent.status in (SubmissionStatus.CHANGES_REQUESTED, SubmissionStatus.REJECTED)
    return decided_screen(t, sent, sent.status, review.comment, is_hers=is_hers)


MATCHING_STATUSES: Mapping[ReviewStatus, Collection[SubmissionStatus]] = {
    ReviewStatus.APPROVED: (SubmissionStatus.APPROVED,),
    ReviewStatus.REJECTED: (SubmissionStatus.REJECTED,),
    ReviewStatus.CHANGES_REQUESTED: (
        SubmissionStatus.CHANGES_REQUESTED,
        SubmissionStatus.CORRECTION_PROPOSED,
    ),
}
"""How a text stands as long as a decision about it holds."""


async def removed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that her practice was removed from the library, unless it is published again."""
    own = await submissions.own(services.db, delivery.subject_id or 0, delivery.reader.id)
    if own is None or own.practice.status != "removed" or own.approved is None:
        return None
    reason = own.practice.removed_reason
    return decided_screen(t, own.approved, "removed", reason, is_hers=True)


# Corrections


def pick_correction_screen(
    t: Translator, review_id: int, version: str, names: Sequence[str]
) -> Screen:
    """Asks which part to shorten or correct."""
    return Screen(
        t("review-which-field"),
        (
            *column(
                Button(t.plain(PART(name)), CorrectSubmission(review_id, name, version))
                for name in names
            ),
            (back_button(t, OpenReview(review_id, 0)), home_button(t)),
        ),
    )


async def _pending(ctx: Context, review_id: int) -> Submission | None:
    """The text, if it is pending and she may decide it; otherwise shows her its current state."""
    view = await open_pending(ctx, review_id)
    if view is None:
        return None
    seen = None
    if view.review.kind in set(SubmissionKind):
        seen = await reviews.for_review(ctx.db, view.review.subject_id)
    if seen is None:
        await show_review(ctx, review_id)
        return None
    return seen.submission


@staff_only
async def pick_correction(ctx: Context, press: PickCorrection) -> None:
    """Ask which part to correct."""
    sent = await _pending(ctx, press.review_id)
    if sent is not None:
        names = [name for name in FIELDS[sent.kind] if name in sent.texts]
        await ctx.show(pick_correction_screen(ctx.t, press.review_id, press.version, names))


@staff_only
async def correct(ctx: Context, press: CorrectSubmission) -> None:
    """Ask for the corrected part."""
    sent = await _pending(ctx, press.review_id)
    if sent is None:
        return
    now = sent.texts.get(press.field)
    if now is None:
        await show_review(ctx, press.review_id)
        return
    field = "line" if press.field in SHORT else "text"
    given: dict[str, Value] = {"which": press.field, "now": now, "version": press.version}
    await forms.begin(ctx, CORRECTION, field=field, subject=press.review_id, answers=given)


async def _corrected(ctx: Context, draft: Draft) -> None:
    which = str(draft.answers["which"])
    text = join_messages(draft.answers["line" if which in SHORT else "text"])
    outcome = await reviews.propose_correction(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["version"]),
        {which: text}, ctx.now(),
    )  # fmt: skip
    if isinstance(outcome, CorrectionOutcome):
        notice = lazy(CORRECTION_NOTICE(outcome))
    else:
        notice = notice_of(outcome)
    await show_review(ctx, draft.subject, notice=notice)


def _correction_question(t: Translator, answers: forms.Answers) -> str:
    which = str(answers["which"])
    blocks = (
        (TextRun(t.plain("reviewfix-ask", part=t.plain(PART(which)))),),
        (TextRun(str(answers["now"]), "i"),),
    )
    # After she has written a correction, the form shows that text too, so this one is shorter.
    return split_pages(blocks, 3_000 if "text" in answers else 3_900)[0]


CORRECTION = Form(
    "reviewfix",
    (
        Field("line", TextLine(TITLE), asks=_correction_question),
        Field("text", LongText(TRANSLATED), asks=_correction_question),
    ),
    _corrected,
    forms.back_to(show_review),
    access=Access.STAFF,
)


@staff_only
async def get_file(ctx: Context, press: GetReviewedFile) -> None:
    """Send the file of a text under review."""
    sent = await _pending(ctx, press.review_id)
    if sent is not None and sent.attachment is not None:
        await send_attachment(ctx, sent.attachment, sent.heading)


# Removal from the library


@staff_only
async def remove(ctx: Context, press: RemoveFromLibrary) -> None:
    """Ask for the reason for the removal."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None or not card.can_remove:
        await show_queue(ctx, notice=lazy("review-notice-not-allowed"))
    else:
        await forms.begin(ctx, REMOVAL, field="reason", subject=press.practice_id)


async def _removed(ctx: Context, draft: Draft) -> None:
    outcome = await reviews.remove(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["reason"]),
        ctx.now(),
    )  # fmt: skip
    await show_queue(ctx, notice=lazy(REMOVAL_NOTICE(outcome)))


async def _cancel_removal(ctx: Context, _draft: Draft) -> None:
    await show_queue(ctx)


REMOVAL = Form(
    "practiceout",
    (Field("reason", Paragraphs(LONGEST_COMMENT)),),
    _removed,
    _cancel_removal,
    access=Access.STAFF,
)


HANDLERS = [
    on_press(PickCorrection, pick_correction),
    on_press(CorrectSubmission, correct),
    on_press(GetReviewedFile, get_file),
    on_press(RemoveFromLibrary, remove),
]
NOTICES = {reports.REMOVED: removed}
REVIEW_CARDS = {
    **{kind.value: ReviewCard(_body, _decided) for kind in SubmissionKind},
}
