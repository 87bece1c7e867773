"""A member's own submissions: their status, what reviewers said, and what she can still do."""

from handlers.kit import forms
from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Practices, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices import diffs, submissions
from handlers.practices.callbacks import (
    AnswerProposal,
    EditPractice,
    OwnPractices,
    OwnText,
    ReadPractice,
    RemovePractice,
    SetNews,
    ShowName,
    ShowTrialName,
    WithdrawSubmission,
)
from handlers.practices.cards import how_blocks, turning
from handlers.practices.messages import OWN_NOTICE, OWN_STATUS, PROPOSAL_ANSWER
from storage.database import Page
from storage.kit.form_drafts import Value
from storage.practices import library, reactions, reviews
from storage.practices import submissions as stored
from storage.practices.records import FIELDS, Submission, SubmissionKind, SubmissionStatus
from storage.practices.submissions import OwnPractice, OwnSubmission, UpdateOutcome

PAGE = 6
PAST = (
    SubmissionStatus.SUPERSEDED,
    SubmissionStatus.WITHDRAWN,
    SubmissionStatus.PROPOSAL_DECLINED,
    SubmissionStatus.PROPOSAL,
)
"""Statuses of a text that is no longer current: an older message about it shows the latest text
instead.
"""


def own_list_screen(t: Translator, sent: Page[OwnSubmission], wants_news: bool) -> Screen:
    """Her submissions, the newest first."""
    entries = column(
        Button(
            t.plain(
                "practice-own-line",
                kind=line.kind,
                state=line.status,
                title=shortened(line.heading, 60),
            ),
            OwnText(line.submission_id, 0),
        )
        for line in sent.rows
    )
    turn = page_row(t, sent, OwnPractices)
    news = "practice-own-news-stop" if wants_news else "practice-own-news-start"
    return Screen(
        paragraphs(
            t("practice-own-list") if sent.rows else t("practice-own-none"), total_line(t, sent)
        ),
        (
            *entries,
            *turn,
            *(((Button(t.plain(news), SetNews(not wants_news)),),) if sent.rows else ()),
            (back_button(t, Practices()), home_button(t)),
        ),
    )


def own_screen(
    t: Translator, sent: Submission, own: OwnPractice | None, proposal: Submission | None, part: int
) -> Screen:
    """A text that she submitted, with what can be done. `own` is set if it belongs to a practice of
    hers.
    """
    removed = own is not None and own.practice.status == "removed"
    state = "removed" if removed and sent.status is SubmissionStatus.APPROVED else str(sent.status)
    told: list[Block] = [block(sent.heading, TextRun(t.plain(OWN_STATUS(state)), "i"))]
    comment = own.practice.removed_reason if own is not None and removed else sent.comment
    if comment:
        told.append(
            (TextRun(t.plain("practice-own-comment"), "b"), TextRun("\n"), TextRun(comment))
        )
    if own is not None and own.approved is not None and own.approved.id != sent.id:
        told.append((TextRun(t.plain("practice-own-accepted-stays"), "i"),))
    if proposal is not None:
        told.append((TextRun(t.plain("practice-own-offer"), "i"),))
        told += diffs.fields(t, FIELDS[sent.kind], sent.texts, proposal.texts)
    else:
        told += diffs.fields(t, FIELDS[sent.kind][1:], None, sent.texts)
        told += list(how_blocks(t, {}, sent.attachment))
    pages = split_pages(told)
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(t, part, len(pages), [OwnText(sent.id, to) for to in (part - 1, part + 1)])
    return Screen(
        pages[part],
        (*turn, *_acts(t, sent, own, proposal), (back_button(t, OwnPractices(0)), home_button(t))),
    )


def _acts(
    t: Translator, sent: Submission, own: OwnPractice | None, offer: Submission | None
) -> list[Row]:
    rows: list[Row] = []
    leaving: list[Row] = []
    if offer is not None:
        rows.append(
            (
                Button(t.plain("practice-own-agree"), AnswerProposal(offer.id, True)),
                Button(t.plain("practice-own-refuse"), AnswerProposal(offer.id, False)),
            )
        )
    is_open = sent.status in (
        SubmissionStatus.PENDING,
        SubmissionStatus.CHANGES_REQUESTED,
        SubmissionStatus.CORRECTION_PROPOSED,
    )
    if sent.status is not SubmissionStatus.APPROVED or own is not None:
        rows.append((Button(t.plain("practice-own-change"), EditPractice(sent.id)),))
    if is_open or (sent.kind is SubmissionKind.TRIAL and sent.status is SubmissionStatus.APPROVED):
        leaving.append((Button(t.plain("practice-own-take-back"), WithdrawSubmission(sent.id)),))
    if own is None:
        if sent.kind is SubmissionKind.TRIAL and (
            is_open or sent.status is SubmissionStatus.APPROVED
        ):
            named = "practice-own-hide-name" if sent.is_named else "practice-own-show-name"
            rows.append((Button(t.plain(named), ShowTrialName(sent.id, not sent.is_named)),))
        return [*rows, *leaving]
    practice = own.practice
    if practice.status == "published":
        rows.append((Button(t.plain("practice-read"), ReadPractice(practice.id, "main", 0, None)),))
    named = "practice-own-hide-name" if practice.is_named else "practice-own-show-name"
    rows.append((Button(t.plain(named), ShowName(practice.id, not practice.is_named)),))
    if practice.status != "unpublished" or not is_open:
        leaving.append((Button(t.plain("practice-own-remove"), RemovePractice(practice.id)),))
    return [*rows, *leaving]


@members_only
async def show_own_list(ctx: Context, press: OwnPractices) -> None:
    """Show her submissions."""
    await _own_list(ctx, press.page)


async def _own_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    sent = await stored.own_submissions(ctx.db, ctx.member.id, page, PAGE)
    wants = await reactions.has_news_enabled(ctx.db, ctx.member.id)
    await ctx.show(own_list_screen(ctx.t, sent, wants), notice)


@members_only
async def show_own(ctx: Context, press: OwnText) -> None:
    """Show one submission."""
    await _show_own(ctx, press.submission_id, press.part)


async def _show_own(
    ctx: Context, submission_id: int, part: int = 0, notice: LazyText | None = None
) -> None:
    found = await stored.own_submission(ctx.db, submission_id, ctx.member.id)
    if found is None:
        await _own_list(ctx, 0, notice or lazy("practice-own-notice-gone"))
        return
    sent, offer = found
    own = None
    if sent.kind is SubmissionKind.PRACTICE:
        own = await stored.own(ctx.db, sent.practice_id, ctx.member.id)
        if own is not None and own.latest is not None and sent.status in PAST:
            sent, offer = own.latest, own.proposal
    await ctx.show(own_screen(ctx.t, sent, own, offer, part), notice)


def _continues_latest(latest: Submission, sent: Submission) -> bool:
    """Whether editing continues from her latest text instead of the one on the screen."""
    is_open = latest.status in (
        SubmissionStatus.PENDING,
        SubmissionStatus.CHANGES_REQUESTED,
        SubmissionStatus.CORRECTION_PROPOSED,
    )
    return is_open or sent.status in PAST


@members_only
async def edit(ctx: Context, press: EditPractice) -> None:
    """Edit a submission and send it again: the form, filled with all that she wrote."""
    found = await stored.own_submission(ctx.db, press.submission_id, ctx.member.id)
    if found is None:
        await _own_list(ctx, 0, lazy("practice-own-notice-gone"))
        return
    sent, _ = found
    answers: dict[str, Value] = await submissions.member_facts(ctx) | dict(sent.texts)
    answers[forms.COMMENT] = sent.comment
    if sent.kind is SubmissionKind.PRACTICE:
        own = await stored.own(ctx.db, sent.practice_id, ctx.member.id)
        if own is None:
            await _own_list(ctx, 0, lazy("practice-own-notice-gone"))
            return
        latest = (
            own.latest if own.latest is not None and _continues_latest(own.latest, sent) else sent
        )
        removed = own.practice.removed_reason if own.practice.status == "removed" else None
        answers |= dict(latest.texts) | {
            forms.COMMENT: removed or latest.comment or sent.comment,
            "edits": "yes",
            "language": latest.language,
            "topics": latest.topics,
            "file": latest.attachment.packed() if latest.attachment else None,
            "named": "yes" if own.practice.is_named else "no",
            "stays": "yes" if own.practice.keep_after_leaving else "no",
        }
        await submissions.begin(ctx, submissions.SHARE, sent.practice_id, answers)
        return
    card = await library.card(ctx.db, sent.practice_id, ctx.member.id, ctx.language)
    if card is None:
        await _own_list(ctx, 0, lazy("practice-own-notice-gone"))
    elif sent.kind is SubmissionKind.TRANSLATION:
        answers |= {f"of_{name}": text for name, text in card.original.texts.items()}
        await submissions.begin(
            ctx,
            submissions.TRANSLATION,
            sent.practice_id,
            answers | {"into": sent.language, "original": str(card.original.id)},
        )
    else:
        answers |= {
            "about": card.text.texts["title"],
            "named": "yes" if sent.is_named else "no",
            "changed": sent.texts.get("changed"),
        }
        await submissions.begin(ctx, submissions.TRIAL, sent.practice_id, answers)


async def ask_withdrawal(ctx: Context, press: WithdrawSubmission) -> Confirmation | None:
    """The question before a submission is withdrawn."""
    if await stored.own_submission(ctx.db, press.submission_id, ctx.member.id) is None:
        return None
    return Confirmation(
        ctx.t("practice-own-sure-take-back"),
        ctx.t.plain("practice-own-yes-take-back"),
        OwnText(press.submission_id, 0),
    )


@members_only
async def withdraw_submission(ctx: Context, press: WithdrawSubmission) -> None:
    """Withdraw a submission."""
    outcome = await stored.withdraw(ctx.db, press.submission_id, ctx.member.id, ctx.now())
    await _own_list(ctx, 0, lazy(OWN_NOTICE(outcome)))


async def ask_removal(ctx: Context, press: RemovePractice) -> Confirmation | None:
    """The question before her practice is deleted, with what others wrote about it."""
    if await stored.own(ctx.db, press.practice_id, ctx.member.id) is None:
        return None
    return Confirmation(
        ctx.t("practice-own-sure-remove"),
        ctx.t.plain("practice-own-yes-remove"),
        OwnPractices(0),
    )


@members_only
async def remove(ctx: Context, press: RemovePractice) -> None:
    """Delete her practice."""
    outcome = await stored.remove(ctx.db, press.practice_id, ctx.member.id, ctx.now())
    await _own_list(ctx, 0, lazy(OWN_NOTICE(outcome)))


@members_only
async def show_name(ctx: Context, press: ShowName) -> None:
    """Show or hide her name on it, with immediate effect."""
    outcome = await stored.set_named(ctx.db, press.practice_id, ctx.member.id, press.named)
    own = await stored.own(ctx.db, press.practice_id, ctx.member.id)
    if own is None or own.latest is None:
        await _own_list(ctx, 0, lazy("practice-own-notice-gone"))
        return
    key = "practice-own-name-shown" if press.named else "practice-own-name-hidden"
    done = outcome in (UpdateOutcome.DONE, UpdateOutcome.UNCHANGED)
    await _show_own(ctx, own.latest.id, notice=lazy(key if done else "practice-own-notice-gone"))


@members_only
async def show_trial_name(ctx: Context, press: ShowTrialName) -> None:
    """Show or hide her name on a trial, with immediate effect."""
    outcome = await stored.set_trial_named(ctx.db, press.submission_id, ctx.member.id, press.named)
    key = "practice-own-name-shown" if press.named else "practice-own-name-hidden"
    gone = outcome is UpdateOutcome.GONE
    await _show_own(
        ctx, press.submission_id, notice=lazy("practice-own-notice-gone" if gone else key)
    )


@members_only
async def answer_proposal(ctx: Context, press: AnswerProposal) -> None:
    """Accept a proposed correction, or decline it."""
    outcome = await reviews.answer_proposal(
        ctx.db, press.submission_id, ctx.member.id, press.agrees, ctx.now()
    )
    await _show_own(ctx, press.submission_id, notice=lazy(PROPOSAL_ANSWER(outcome)))


@members_only
async def want_news(ctx: Context, press: SetNews) -> None:
    """Turn news about her readers on or off."""
    await reactions.set_news_enabled(ctx.db, ctx.member.id, press.wants, ctx.now())
    await _own_list(
        ctx, 0, lazy("practice-own-news-on" if press.wants else "practice-own-news-off")
    )


HANDLERS = [
    on_press(OwnPractices, show_own_list),
    on_press(OwnText, show_own),
    on_press(EditPractice, edit),
    on_press(WithdrawSubmission, withdraw_submission, ask=ask_withdrawal),
    on_press(RemovePractice, remove, ask=ask_removal),
    on_press(ShowName, show_name),
    on_press(ShowTrialName, show_trial_name),
    on_press(AnswerProposal, answer_proposal),
    on_press(SetNews, want_news),
]
