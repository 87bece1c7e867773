"""An announcement as it is now, for those who write, approve and control it."""

from collections.abc import Sequence
from datetime import datetime

from handlers.announcements.callbacks import (
    AnnouncementList,
    Attach,
    CorrectAnnouncement,
    DeleteAnnouncement,
    NewAnnouncement,
    OpenAnnouncement,
    PauseAnnouncement,
    PickKind,
    PickSendTime,
    PickText,
    PreviewAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendAnnouncement,
    SendTest,
    ShowAnnouncementResults,
    ShowButtons,
    ShowUnknownDeliveries,
    StopAnnouncement,
    WithdrawAnnouncement,
)
from handlers.announcements.messages import (
    ASKS,
    ATTACHMENT,
    CORRECTION,
    FACT,
    NOTICE,
    PAUSED,
    STATUS,
    SUM,
)
from handlers.kit import date_format, forms, telegram_html
from handlers.kit.audience_picker import ShowAudience, audience_words, reach_lines
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import Admin, back_button, home_button, page_row, total_line
from handlers.kit.only_admin import appoint_row, only_admin_part
from handlers.kit.progress import bar, count_values, show_watched, waiting_count
from handlers.kit.review_cards import OpenReview
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from storage import reviews
from storage.announcements import drafting, records, results
from storage.announcements.records import (
    Announcement,
    AnnouncementRow,
    AnnouncementStatus,
    AnnouncementView,
    Correction,
)
from storage.announcements.results import AnnouncementResults
from storage.audiences import Counts
from storage.database import Page
from storage.kit.languages import best_language
from storage.outbox import PauseReason
from storage.outbox.progress import ProgressCard

PAGE = 6
"""Announcements, events or practices on one page."""
HEADING = 400
AUDIENCE = "announcement"
"""The name of announcements in the audience picker."""


def list_screen(
    t: Translator, found: Page[AnnouncementRow], zone: str, only_admin_limit: int | None = None
) -> Screen:
    """Her announcements and those of others. `only_admin_limit` is the number of readers above
    which nobody can approve an announcement of the only admin.
    """
    entries = column(
        Button(
            t.plain(
                "announcement-line",
                state=_state(line),
                day=date_format.day(t, line.at, zone),
                text=shortened(telegram_html.plain(line.heading).replace("\n", " "), 50),
            ),
            OpenAnnouncement(line.announcement_id),
        )
        for line in found.rows
    )
    turn = page_row(t, found, AnnouncementList)
    said = t("announcement-list") if found.rows else t("announcement-none")
    alone, appoint = only_admin_part(t, only_admin_limit)
    return Screen(
        paragraphs(t("announcement-title"), said, total_line(t, found), alone),
        (
            (main(t.plain("announcement-new"), NewAnnouncement()),),
            *entries,
            *turn,
            *appoint,
            (back_button(t, Admin()), home_button(t)),
        ),
    )


def _state(line: AnnouncementRow) -> str:
    if line.status is AnnouncementStatus.SENT:
        return "over" if line.is_over else "going"
    return line.status


def card_screen(
    t: Translator, seen: AnnouncementView, languages: Sequence[str], zone: str, now: datetime
) -> Screen:
    """A draft, with everything about it."""
    found = seen.announcement
    id = found.id
    rows: list[Row] = []
    label = "announcement-ask" if seen.needs_approval else "announcement-send"
    label = "only-admin-send" if seen.has_no_approver else label
    send = main(t.plain(label), SendAnnouncement(id, found.draft_version))
    looks = (
        Button(t.plain("announcement-preview"), PreviewAnnouncement(id, t.language)),
        Button(t.plain("announcement-try"), SendTest(id, t.language)),
    )
    if found.status is AnnouncementStatus.DRAFT:
        rows += pairs(
            [
                Button(t.plain("announcement-texts"), PickText(id)),
                Button(t.plain("audience-whom"), ShowAudience(AUDIENCE, id, 1)),
                Button(t.plain("announcement-attach"), Attach(id)),
                Button(t.plain("announcement-buttons"), ShowButtons(id)),
                Button(t.plain("announcement-kind"), PickKind(id)),
                Button(t.plain("announcement-when"), PickSendTime(id)),
                *looks,
            ]
        )
        rows += [(send,), *((appoint_row(t),) if seen.has_no_approver else ())]
        rows.append((Button(t.plain("announcement-discard"), DeleteAnnouncement(id)),))
    else:
        rows.append(looks)
        if seen.review_id is not None:
            rows.append((main(t.plain("review-open"), OpenReview(seen.review_id, 0)),))
        elif seen.is_mine:
            rows.append((Button(t.plain("announcement-take-back"), WithdrawAnnouncement(id)),))
    return Screen(
        paragraphs(
            t(STATUS(found.status)),
            *review_texts(t, seen, languages, zone, now),
            approval_line(t, seen) if found.status is AnnouncementStatus.DRAFT else None,
        ),
        (*rows, (back_button(t, AnnouncementList(0)), home_button(t))),
    )


def approval_line(t: Translator, seen: AnnouncementView) -> str | None:
    """Who has to approve a draft before it is sent."""
    if seen.has_no_approver:
        return t("only-admin-no-second")
    return t("announcement-needs-yes") if seen.needs_approval else None


def review_texts(
    t: Translator, seen: AnnouncementView, languages: Sequence[str], zone: str, now: datetime
) -> tuple[str, str]:
    """What it says, whom it is for and when it is sent; and who its readers are."""
    found = seen.announcement
    text = paragraphs(heading(t, found), _facts(t, seen, zone, now))
    return text, readers_lines(t, found, seen.counts, languages)


def heading(t: Translator, found: Announcement) -> str:
    """Kind and status, above everything else."""
    language = best_language(found.texts, t.language, found.language)
    text = telegram_html.plain(found.texts.get(language, "–"))
    return t("announcement-heading", text=shortened(text, HEADING))


def _facts(t: Translator, seen: AnnouncementView, zone: str, now: datetime) -> str:
    found = seen.announcement
    when = t.plain("announcement-at-once")
    if found.send_at is not None:
        when = date_format.in_words(t, found.send_at, zone, now)
    with_it = [t.plain(ATTACHMENT(found.attachment.kind))] if (
        found.attachment
    ) else []  # fmt: skip
    with_it += [shortened(seen.titles.get(name) or found.link or "–", 60) for name in found.buttons]
    told = {
        "author": found.author if not seen.is_mine else None,
        "kind": t.plain(ANNOUNCEMENT_KIND(found.kind)),
        "texts": ", ".join(t.plain(LANGUAGE(code)) for code in sorted(found.texts)),
        "with": ", ".join(with_it),
        "asks": t.plain(ASKS(found.asks)) if found.asks else None,
        "when": when,
        "whom": shortened(audience_words(t, found.audience, seen.events, zone), 500),
    }
    return "\n".join(
        t("person-line", label=t.plain(FACT(name)), value=value)
        for name, value in told.items()
        if value
    )


def readers_lines(
    t: Translator, found: Announcement, counts: Counts, languages: Sequence[str]
) -> str:
    """How many members get it and who does not, and in which language it reaches those for whose
    language there is no text.
    """
    said = [reach_lines(t, counts.reach), *audience_notes(t, counts)]
    by_fallback: dict[str, list[str]] = {}
    for code in languages:
        if code not in found.texts and (count := counts.readers.get(code)):
            into = best_language(found.texts, code, found.language)
            by_fallback.setdefault(into, []).append(f"{t.plain(LANGUAGE(code))} {count}")
    for into, some in by_fallback.items():
        language = t.plain(LANGUAGE(into))
        said.append(t("announcement-falls-back", language=language, some=", ".join(some)))
    return "\n".join(said)


def audience_notes(t: Translator, counts: Counts) -> tuple[str, ...]:
    """The members of the audience who get nothing, and how many are outside of the author's
    countries.
    """
    said: list[str] = []
    if counts.muted or counts.unreachable or counts.suspended:
        said.append(
            t(
                "announcement-without",
                off=str(counts.muted),
                away=str(counts.unreachable),
                suspended=str(counts.suspended),
            )
        )
    if counts.outside:
        said.append(t("announcement-outside", count=str(counts.outside)))
    return tuple(said)


def progress_screen(
    t: Translator,
    results: AnnouncementResults,
    review_id: int | None,
    zone: str,
    now: datetime,
    rate: float = 0,
) -> Screen:
    """How far it has come, and how it is steered; `rate` is messages a second lately,
    `review_id` the review of its correction, for those who decide.
    """
    found, sums = results.announcement, results.delivery_counts
    id, left = found.id, waiting_count(results.delivery_counts)
    is_over = not left and not results.edits
    later = found.send_at is not None and now < found.send_at
    rows: list[Row] = []
    leaving: list[Row] = []
    if found.correction is Correction.PENDING:
        rows.append((Button(t.plain("announcement-preview"), PreviewAnnouncement(id, t.language)),))
        if review_id is not None:
            rows.append((main(t.plain("review-open"), OpenReview(review_id, 0)),))
        else:
            leave = Button(t.plain("announcement-correction-leave"), RejectCorrection(id))
            leaving.append((leave,))
    elif found.correction is Correction.DRAFT:
        rows.append((main(t.plain("announcement-correction-go"), PickText(id)),))
    elif found.status is AnnouncementStatus.SENT:
        if not is_over:
            halted = found.pause_reason is not None
            press: Press = ResumeAnnouncement(id) if halted else PauseAnnouncement(id)
            rows.append(
                (main(t.plain("announcement-resume" if halted else "announcement-pause"), press),)
            )
            leaving.append((Button(t.plain("announcement-stop"), StopAnnouncement(id)),))
        rows.append((Button(t.plain("announcement-correct"), CorrectAnnouncement(id)),))
    if unknown := sums.by_status.get("unknown", 0):
        label = t.plain("announcement-unknown", count=str(unknown))
        rows.append((Button(label, ShowUnknownDeliveries(id, 0)),))
    rows.append((Button(t.plain("announcement-numbers"), ShowAnnouncementResults(id)),))
    return Screen(
        paragraphs(
            _headline(t, results, is_over, later, zone, now),
            heading(t, found),
            t("announcement-bar", bar=bar(sums)),
            delivery_lines(t, results, zone),
            _speed(t, results, rate) if found.pause_reason is None and not later else None,
            corrected_texts(t, found),
        ),
        (*rows, *leaving, (back_button(t, AnnouncementList(0)), home_button(t))),
    )


def _headline(
    t: Translator,
    results: AnnouncementResults,
    is_over: bool,
    later: bool,
    zone: str,
    now: datetime,
) -> str:
    found = results.announcement
    if found.status is AnnouncementStatus.STOPPED:
        return t("announcement-is-stopped")
    if found.correction is not None:
        return t(CORRECTION(found.correction))
    if is_over:
        return t("announcement-is-over")
    if found.pause_reason is not None and found.pause_reason is not PauseReason.STOPPED:
        return t(PAUSED(found.pause_reason))
    if later and found.send_at is not None:
        return t("announcement-is-waiting", when=date_format.in_words(t, found.send_at, zone, now))
    if results.edits:
        return t("announcement-is-correcting", count=str(results.edits))
    return t("announcement-is-going")


def delivery_lines(t: Translator, results: AnnouncementResults, zone: str) -> str:
    """The delivery outcomes, one line each; together they add up to its readers."""
    sums = results.delivery_counts
    values = count_values(sums)
    closed = sums.by_status.get("closed", 0)
    values |= {"unknown": str(sums.by_status.get("unknown", 0)), "closed": str(closed)}
    said = [t("announcement-sum-total", count=values["total"])]
    said += [
        t(SUM(name), count=values[name])
        for name in ("sent", "waiting", "blocked", "failed", "unknown", "closed", "dropped")
        if name == "sent" or values[name] != "0"
    ]
    if results.quiet and results.next_at is not None:
        when = date_format.day_and_hour(t, results.next_at, zone)
        said.append(t("announcement-sum-later", count=str(results.quiet), when=when))
    if results.outdated:
        said.append(t("announcement-sum-old", count=str(results.outdated)))
    return "\n".join(said)


def _speed(t: Translator, results: AnnouncementResults, rate: float) -> str | None:
    left = waiting_count(results.delivery_counts) - results.quiet
    if rate <= 0 or left <= 0:
        return None
    minutes = max(1, round(left / rate / 60))
    return t("announcement-speed", rate=f"{rate:.0f}" if rate >= 1 else "<1", minutes=str(minutes))


def corrected_texts(t: Translator, found: Announcement) -> str | None:
    """What a correction changes, for who is to allow it."""
    if found.correction is not Correction.PENDING:
        return None
    changed = [code for code in found.corrected if found.corrected[code] != found.texts.get(code)]
    most = 1_200 // max(1, len(changed))
    return "\n\n".join(
        t(
            "announcement-corrected",
            language=t.plain(LANGUAGE(code)),
            text=shortened(telegram_html.plain(found.corrected[code]), most),
        )
        for code in sorted(changed)
    )


async def show(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    """Show an announcement as it is now: a draft, one that awaits approval, or one that is being
    sent.
    """
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is None:
        await show_list(ctx, 0, notice or lazy("announcement-notice-gone"))
    elif seen.announcement.status in (AnnouncementStatus.SENT, AnnouncementStatus.STOPPED):
        await show_progress(ctx, seen, notice)
    else:
        screen = card_screen(ctx.t, seen, ctx.network.languages, ctx.member.zone, ctx.now())
        said = await reviews.comment_on(ctx.db, records.ANNOUNCEMENT, id)
        await ctx.show(forms.with_comment(ctx.t, screen, {forms.COMMENT: said}), notice)


async def show_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    """Show her announcements and those of others."""
    found = await records.listed(ctx.db, ctx.member.id, ctx.language, page, PAGE)
    limit = await records.only_admin_limit(ctx.db, ctx.member.id)
    await ctx.show(list_screen(ctx.t, found, ctx.member.zone, limit), notice)


async def draft_of(ctx: Context, id: int) -> AnnouncementView | None:
    """Her draft, to be changed. If it is no longer a draft, it is shown as it is and None is
    returned.
    """
    draft = await own_draft(ctx, id)
    if draft is None:
        seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
        await show(ctx, id, None if seen is None else lazy("announcement-notice-locked"))
    return draft


async def own_draft(ctx: Context, id: int) -> AnnouncementView | None:
    """Her draft; None if it is not hers, or no longer a draft."""
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    is_draft = seen is not None and seen.announcement.status is AnnouncementStatus.DRAFT
    return seen if seen is not None and seen.is_mine and is_draft else None


async def show_progress(
    ctx: Context, seen: AnnouncementView, notice: LazyText | None = None
) -> None:
    """Show the progress; the message keeps being updated."""
    id = seen.announcement.id
    found = await results.seen_by(ctx.db, id, ctx.member.id, ctx.now())
    message_id = seen.announcement.message_id
    assert found is not None and message_id is not None
    screen = progress_screen(ctx.t, found, seen.review_id, ctx.member.zone, ctx.now())
    await show_watched(ctx, message_id, screen, notice)


async def shown_progress(
    services: Services, watched: ProgressCard, t: Translator, rate: float
) -> Screen | None:
    """The progress card, for a member who watches it."""
    watcher = watched.watcher
    seen = await records.seen_by(services.db, watched.subject_id or 0, watcher.id, t.language)
    found = await results.seen_by(services.db, watched.subject_id or 0, watcher.id, services.now())
    if seen is None or found is None:
        return None
    return progress_screen(t, found, seen.review_id, watcher.zone, services.now(), rate)


async def change(ctx: Context, id: int, fact: str, value: str | int | None) -> LazyText:
    """Change one fact of a draft; returns the notice about the outcome."""
    outcome = await drafting.change(ctx.db, id, ctx.member.id, fact, value, ctx.now())
    return lazy(NOTICE(outcome))
