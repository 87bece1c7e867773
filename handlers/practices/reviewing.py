"""Reviewing what was sent: coordinators of its writer's country, and admins."""

from collections.abc import Sequence
from datetime import datetime

from handlers.kit import dates, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, LongText, Paragraphs, whole
from handlers.kit.forms import Line as TypedLine
from handlers.kit.navigation import Admin, back_button, home_button, home_row, turning_row
from handlers.kit.parts import Block, Run, block, parts
from handlers.kit.people import author_line, topics
from handlers.kit.routing import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, pairs
from handlers.kit.texts import Said, Texts, say
from handlers.practices import diffs
from handlers.practices.cards import how_blocks, turning
from handlers.practices.presses import (
    Accept,
    AskChange,
    Decline,
    Desk,
    DeskFile,
    Dismiss,
    Fix,
    OpenReport,
    PickFix,
    Read,
    Reviews,
    TakeOut,
)
from handlers.practices.reading import send_attachment
from handlers.practices.sharing import TITLE, TRANSLATED
from storage.drafts import Draft, Value
from storage.practices import library, reports, reviewing
from storage.practices.record import FIELDS, Kind, State
from storage.practices.reports import Report, Reporting
from storage.practices.reviewing import Desk as Opened
from storage.practices.reviewing import Waiting

PAGE = 6
LONGEST_COMMENT = 1_000
SHORT = ("title", "place")
"""Fields that are one line."""


def waiting_screen(
    t: Texts, waiting: Sequence[Waiting], page: int, more: bool, zone: str
) -> Screen:
    """What waits, longest first; a mark where somebody is at it."""
    entries = column(
        Button(
            t.plain(
                "review-line",
                kind=one.kind,
                claimed="yes" if one.is_claimed else "no",
                day=dates.day(t, one.submitted_at, zone),
                title=shortened(one.heading, 48),
            ),
            Desk(one.submission_id, 0),
        )
        for one in waiting
    )
    turn = turning_row(
        t, Reviews(page - 1) if page > 0 else None, Reviews(page + 1) if more else None
    )
    said = t("review-list") if waiting else t("review-none")
    return Screen(said, (*entries, *turn, (back_button(t, Admin()), home_button(t))))


def desk_screen(t: Texts, desk: Opened, part: int, zone: str, now: datetime) -> Screen:
    """A text to decide about: whose, what it replaces, and all that it says."""
    sent = desk.submission
    pages = parts(_desk_blocks(t, desk, zone, now))
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(t, part, len(pages), [Desk(sent.id, to) for to in (part - 1, part + 1)])
    rows: list[Row] = []
    if sent.state is State.WAITING:
        rows += pairs(
            (
                Button(t.plain("review-accept"), Accept(sent.id)),
                Button(t.plain("review-ask-change"), AskChange(sent.id)),
                Button(t.plain("review-correct"), PickFix(sent.id)),
                Button(t.plain("review-decline"), Decline(sent.id)),
            )
        )
    if sent.attachment and not sent.attachment.startswith("link:"):
        rows.append((Button(t.plain("practice-get-file"), DeskFile(sent.id)),))
    nav = (back_button(t, Reviews(0)), home_button(t))
    return Screen(pages[part], (*turn, *rows, nav), protected=True)


def _desk_blocks(t: Texts, desk: Opened, zone: str, now: datetime) -> list[Block]:
    sent = desk.submission
    changed = desk.before is not None and desk.before.texts != sent.texts
    told = [
        t.plain(f"review-kind-{sent.kind}", language=t.plain(f"speech-{sent.language}")),
        author_line(t, desk.writer, sent.sector, sent.country),
        t.plain("review-sent", when=dates.in_words(t, sent.submitted_at, zone, now)),
    ]
    if not desk.is_named and sent.kind is not Kind.TRANSLATION:
        told.append(t.plain("review-unnamed"))
    if sent.topics:
        told.append(t.plain("practice-topics", topics=topics(t, sent.topics)))
    if desk.others:
        told.append(t.plain("review-others", names=", ".join(desk.others)))
    if changed:
        told.append(t.plain("review-changes-marked"))
    blocks: list[Block] = [block(sent.heading, Run("\n".join(told), "i"))]
    if sent.state is not State.WAITING:
        by = sent.decided_by or t.plain("applications-somebody")
        blocks.append((Run(t.plain(f"review-is-{sent.state}", by=by), "b"),))
        if sent.comment:
            blocks.append((Run(sent.comment),))
    if sent.kind is Kind.TRIAL and desk.original is not None:
        blocks.append((Run(t.plain("review-trial-of", title=desk.original.heading), "i"),))
    before = desk.before.texts if desk.before is not None and changed else None
    for name in FIELDS[sent.kind]:
        if name in SHORT and before is None and sent.kind is not Kind.TRANSLATION:
            continue  # it stands above
        blocks += diffs.fields(t, (name,), before, sent.texts)
        if sent.kind is Kind.TRANSLATION and desk.original is not None:
            blocks.append((Run(desk.original.texts.get(name, ""), "i"),))
    blocks += list(how_blocks(t, {}, sent.attachment))
    return blocks


def pick_fix_screen(t: Texts, submission_id: int, names: Sequence[str]) -> Screen:
    """Which part to shorten or to correct."""
    return Screen(
        t("review-which-field"),
        (
            *column(
                Button(t.plain(f"practice-part-{name}"), Fix(submission_id, name)) for name in names
            ),
            (back_button(t, Desk(submission_id, 0)), home_button(t)),
        ),
    )


def report_screen(t: Texts, report: Report) -> Screen:
    """What was reported; never by whom."""
    rows: tuple[Row, ...] = ((Button(t.plain("practice-read"),
                                     Read(report.practice_id, "main", 0, None)),),)  # fmt: skip
    if report.is_open:
        rows = (
            *rows,
            (Button(t.plain("practice-take-out"), TakeOut(report.practice_id)),),
            (Button(t.plain("report-dismiss"), Dismiss(report.id)),),
        )
    said = parts(
        (
            block(t.plain("report-title"), Run(report.title)),
            (Run(report.reason),),
            (Run(t.plain("report-open" if report.is_open else "report-closed"), "i"),),
        )
    )
    return Screen(said[0], (*rows, (back_button(t, Admin()), home_button(t))), protected=True)


@staff_only
async def command(ctx: Context, _arguments: str) -> None:
    """/review"""
    await _list(ctx, 0)


@staff_only
async def show_waiting(ctx: Context, press: Reviews) -> None:
    """What waits."""
    await _list(ctx, press.page)


async def _list(ctx: Context, page: int, notice: Said | None = None) -> None:
    page = min(max(page, 0), 9999)
    waiting, more = await reviewing.waiting(ctx.db, ctx.member.id, page, PAGE, ctx.now())
    await ctx.show(waiting_screen(ctx.t, waiting, page, more, ctx.member.zone), notice)


@staff_only
async def open_desk(ctx: Context, press: Desk) -> None:
    """A text to decide about."""
    await _show(ctx, press.submission_id, press.part)


async def _show(
    ctx: Context, submission_id: int, part: int = 0, notice: Said | None = None
) -> None:
    desk = await reviewing.open_desk(ctx.db, submission_id, ctx.member.id, ctx.now())
    if desk is None:
        await _list(ctx, 0, notice or say("review-notice-gone"))
    else:
        await ctx.show(desk_screen(ctx.t, desk, part, ctx.member.zone, ctx.now()), notice)


@staff_only
async def accept(ctx: Context, press: Accept) -> None:
    """Let readers have it."""
    outcome = await reviewing.accept(ctx.db, press.submission_id, ctx.member.id, ctx.now())
    await _show(ctx, press.submission_id, notice=say(f"review-notice-{outcome}"))


async def _waits(ctx: Context, submission_id: int) -> Opened | None:
    """The text, if it waits for her; answers her itself if not."""
    desk = await reviewing.open_desk(ctx.db, submission_id, ctx.member.id, ctx.now())
    if desk is None:
        await _list(ctx, 0, say("review-notice-gone"))
        return None
    if desk.submission.state is not State.WAITING:
        await _show(ctx, submission_id, notice=say("review-notice-already"))
        return None
    return desk


@staff_only
async def ask_change(ctx: Context, press: AskChange) -> None:
    """Ask for the comment."""
    if await _waits(ctx, press.submission_id):
        await forms.begin(ctx, CHANGE, field="comment", subject=press.submission_id)


@staff_only
async def decline(ctx: Context, press: Decline) -> None:
    """Ask for the reason."""
    if await _waits(ctx, press.submission_id):
        await forms.begin(ctx, DECLINE, field="reason", subject=press.submission_id)


@staff_only
async def pick_fix(ctx: Context, press: PickFix) -> None:
    """Ask which part."""
    desk = await _waits(ctx, press.submission_id)
    if desk is not None:
        names = [name for name in FIELDS[desk.submission.kind] if name in desk.submission.texts]
        await ctx.show(pick_fix_screen(ctx.t, press.submission_id, names))


@staff_only
async def fix(ctx: Context, press: Fix) -> None:
    """Ask for the part as it should be."""
    desk = await _waits(ctx, press.submission_id)
    if desk is None:
        return
    now = desk.submission.texts.get(press.field)
    if now is None:
        await _show(ctx, press.submission_id)
        return
    field = "line" if press.field in SHORT else "text"
    given: dict[str, Value] = {"which": press.field, "now": now}
    await forms.begin(ctx, FIX, field=field, subject=press.submission_id, answers=given)


async def _changed(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.ask_change(
        ctx.db, draft.subject or 0, ctx.member.id, str(draft.answers["comment"]), CHANGE.name,
        ctx.now(),
    )  # fmt: skip
    await _show(ctx, draft.subject or 0, notice=say(f"review-notice-{outcome}"))


async def _declined(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.decline(
        ctx.db, draft.subject or 0, ctx.member.id, str(draft.answers["reason"]), DECLINE.name,
        ctx.now(),
    )  # fmt: skip
    await _show(ctx, draft.subject or 0, notice=say(f"review-notice-{outcome}"))


async def _fixed(ctx: Context, draft: Draft) -> None:
    which = str(draft.answers["which"])
    text = whole(draft.answers["line" if which in SHORT else "text"])
    outcome = await reviewing.offer(
        ctx.db, draft.subject or 0, ctx.member.id, {which: text}, FIX.name, ctx.now()
    )
    await _show(ctx, draft.subject or 0, notice=say(f"review-notice-{outcome}"))


async def _leave(ctx: Context, draft: Draft) -> None:
    if ctx.member.is_staff:
        await _show(ctx, draft.subject or 0)
    else:
        await ctx.home()


def _as_it_should_be(t: Texts, answers: forms.Answers) -> str:
    which = str(answers["which"])
    blocks = (
        (Run(t.plain("reviewfix-ask", part=t.plain(f"practice-part-{which}"))),),
        (Run(str(answers["now"]), "i"),),
    )
    # Once she writes, what she wrote stands there as well.
    return parts(blocks, 3_000 if "text" in answers else 3_900)[0]


CHANGE = Form(
    "reviewchange",
    (Field("comment", Paragraphs(LONGEST_COMMENT)),),
    _changed,
    _leave,
    access=Access.STAFF,
)
DECLINE = Form(
    "reviewdecline",
    (Field("reason", Paragraphs(LONGEST_COMMENT)),),
    _declined,
    _leave,
    access=Access.STAFF,
)
FIX = Form(
    "reviewfix",
    (
        Field("line", TypedLine(TITLE), asks=_as_it_should_be),
        Field("text", LongText(TRANSLATED), asks=_as_it_should_be),
    ),
    _fixed,
    _leave,
    access=Access.STAFF,
)


@staff_only
async def get_file(ctx: Context, press: DeskFile) -> None:
    """The file of a text under review."""
    desk = await reviewing.open_desk(ctx.db, press.submission_id, ctx.member.id, ctx.now())
    if desk is None or desk.submission.attachment is None:
        await _list(ctx, 0, say("review-notice-gone"))
        return
    await send_attachment(ctx, desk.submission.attachment, desk.submission.heading)


# What is in the library already


@staff_only
async def take_out(ctx: Context, press: TakeOut) -> None:
    """Ask for the reason."""
    card = await library.look(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None or not card.can_take_out:
        await _list(ctx, 0, say("review-notice-not-allowed"))
    else:
        await forms.begin(ctx, OUT, field="reason", subject=press.practice_id)


async def _taken_out(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.take_out(
        ctx.db, draft.subject or 0, ctx.member.id, str(draft.answers["reason"]), OUT.name,
        ctx.now(),
    )  # fmt: skip
    await _list(ctx, 0, say(f"review-notice-{outcome}"))


async def _leave_out(ctx: Context, _draft: Draft) -> None:
    await _list(ctx, 0)


OUT = Form(
    "practiceout",
    (Field("reason", Paragraphs(LONGEST_COMMENT)),),
    _taken_out,
    _leave_out,
    access=Access.STAFF,
)


@staff_only
async def open_report(ctx: Context, press: OpenReport) -> None:
    """A report."""
    await _show_report(ctx, press.report_id)


async def _show_report(ctx: Context, report_id: int, notice: Said | None = None) -> None:
    report = await reports.seen_by(ctx.db, report_id, ctx.member.id)
    if report is None:
        await ctx.show(Screen(ctx.t("report-gone"), (home_row(ctx.t),)), notice)
    else:
        await ctx.show(report_screen(ctx.t, report), notice)


@staff_only
async def dismiss(ctx: Context, press: Dismiss) -> None:
    """Leave it as it is."""
    outcome = await reports.dismiss(ctx.db, press.report_id, ctx.member.id, ctx.now())
    done = outcome in (Reporting.DISMISSED, Reporting.ALREADY)
    notice = say("report-closed") if done else say("review-notice-not-allowed")
    await _show_report(ctx, press.report_id, notice)


HANDLERS = [
    on_command("review", command),
    on_press(Reviews, show_waiting),
    on_press(Desk, open_desk),
    on_press(Accept, accept),
    on_press(AskChange, ask_change),
    on_press(Decline, decline),
    on_press(PickFix, pick_fix),
    on_press(Fix, fix),
    on_press(DeskFile, get_file),
    on_press(TakeOut, take_out),
    on_press(OpenReport, open_report),
    on_press(Dismiss, dismiss),
]
