"""How newcomers are let in: cards for reviewers, their decision, the answer to the newcomer."""

import logging

from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import Admin, Register, back_button, home_row, turning_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import applications
from storage.applications import Application, Decision, Waiting
from storage.kit.form_drafts import Draft
from storage.members import MemberStatus
from storage.outbox import ClaimedDelivery

_log = logging.getLogger(__name__)

PAGE = 6

READY_REASONS = {
    "reason-incomplete": "reason-incomplete-label",
    "reason-unconfirmed": "reason-unconfirmed-label",
    "reason-not-for-you": "reason-not-for-you-label",
}
"""Reasons that reach the newcomer in her own language."""


class ApproveApplication(Press, prefix="aly"):
    """Let her in, as she was shown."""

    application_id: int
    version: str = ""


class AskReason(Press, prefix="aln"):
    """Decline; the reason is asked for first."""

    application_id: int


class ShowApplication(Press, prefix="alo"):
    """Her application, from the list."""

    application_id: int


class ShowApplications(Press, prefix="alw"):
    """Who waits."""

    page: int


DECIDED = Family("applications-decided", ["approved", "rejected"])
NOTICE = Family("applications-notice", Decision)


def card_screen(t: Translator, application: Application, *, in_list: bool = False) -> Screen:
    """An application as its reviewers see it; once decided, it says by whom."""
    nav = ((back_button(t, ShowApplications(0)),),) if in_list else ()
    head = t("applications-card")
    if application.status == "pending":
        rows = (
            (
                Button(
                    t.plain("applications-let-in"),
                    ApproveApplication(application.id, application.version),
                ),
                Button(t.plain("applications-decline"), AskReason(application.id)),
            ),
            *nav,
        )
        decided = None
    else:
        rows = nav or (home_row(t),)
        by = application.decided_by or t.plain("applications-somebody")
        decided = t(DECIDED(application.status), by=by)
    return Screen(
        paragraphs(head, profile_lines(t, application.profile), decided), rows, protected=True
    )


def waiting_screen(t: Translator, waiting: list[Waiting], page: int, more: bool) -> Screen:
    """The list of who waits, longest first."""
    buttons = column(
        Button(
            t.plain(
                "applications-line",
                name=shortened(line.name, 40),
                country=t.plain(COUNTRY(line.country)),
            ),
            ShowApplication(line.application_id),
        )
        for line in waiting
    )
    turning = turning_row(
        t,
        ShowApplications(page - 1) if page > 0 else None,
        ShowApplications(page + 1) if more else None,
    )
    text = t("applications-waiting") if waiting else t("applications-nobody")
    return Screen(text, (*buttons, *turning, (back_button(t, Admin()),)), protected=True)


def reason_text(t: Translator, reason: str | None) -> str | None:
    """Why she was not let in, as Telegram HTML: a ready-made reason in her language, or as it was
    written.
    """
    if not reason:
        return None
    ready = reason in READY_REASONS
    return t("applications-reason", reason=t.plain(reason) if ready else reason)


def accepted_screen(t: Translator, network: str) -> Screen:
    """What a newcomer gets when she was let in."""
    return Screen(t("applications-welcome", network=network), (home_row(t),))


def declined_screen(t: Translator, reason: str | None) -> Screen:
    """What a newcomer gets when she was not let in."""
    return Screen(
        paragraphs(t("applications-sorry"), reason_text(t, reason), t("applications-sorry-next")),
        ((Button(t.plain("applications-try-again"), Register()),),),
    )


async def requested(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """The card for somebody who decides, unless somebody has, or it is no longer hers to do. One
    that she has already tells what was decided.
    """
    assert owed.subject_id is not None
    application = await applications.seen_by(services.db, owed.subject_id, owed.reader.id)
    if application is None or (application.status != "pending" and owed.edits is None):
        return None
    return card_screen(t, application)


async def approved(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """The welcome, for somebody who is in."""
    if owed.reader.status is not MemberStatus.MEMBER:
        return None
    return accepted_screen(t, services.network.name)


async def rejected(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """The no and its reason, unless she has tried again since."""
    application = await applications.latest_of(services.db, owed.reader.id)
    if application is None or application.id != owed.subject_id or application.status != "rejected":
        return None
    return declined_screen(t, application.reason)


@staff_only
async def list_waiting(ctx: Context, press: ShowApplications) -> None:
    """Who waits, a page at a time."""
    waiting, more = await applications.waiting(ctx.db, ctx.member.id, press.page, PAGE)
    await ctx.show(waiting_screen(ctx.t, waiting, press.page, more))


@staff_only
async def show_application(ctx: Context, press: ShowApplication) -> None:
    """One application, from the list."""
    await _show_application(ctx, press.application_id, None)


@staff_only
async def approve_application(ctx: Context, press: ApproveApplication) -> None:
    """Let her in, unless somebody was faster."""
    decision = await applications.approve(
        ctx.db, press.application_id, ctx.member.id, press.version, ctx.now(), ctx.pressed_message
    )
    await _decided(ctx, press.application_id, decision)


@staff_only
async def ask_reason(ctx: Context, press: AskReason) -> None:
    """Ask for the reason, unless it is too late."""
    application = await applications.seen_by(ctx.db, press.application_id, ctx.member.id)
    if application is None or application.status != "pending":
        await _show_application(
            ctx, press.application_id, lazy("applications-notice-already-decided")
        )
        return
    await forms.begin(ctx, DECLINE, field="reason", subject=press.application_id)


async def _decline(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    decision = await applications.reject(
        ctx.closing(draft),
        draft.subject_id,
        ctx.member.id,
        str(draft.answers["reason"]),
        ctx.now(),
        ctx.pressed_message,
    )
    await _decided(ctx, draft.subject_id, decision)


async def _cancel_reason_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await _show_application(ctx, draft.subject_id, None)


DECLINE = Form(
    "decline",
    (Field("reason", TextLine(300, READY_REASONS)),),
    _decline,
    _cancel_reason_form,
    access=Access.STAFF,
)


async def _decided(ctx: Context, application_id: int, decision: Decision) -> None:
    await _show_application(ctx, application_id, lazy(NOTICE(decision)))


async def _show_application(ctx: Context, application_id: int, notice: LazyText | None) -> None:
    application = await applications.seen_by(ctx.db, application_id, ctx.member.id)
    if application is None:
        await ctx.show(Screen(ctx.t("applications-gone"), (home_row(ctx.t),)), notice)
    else:
        await ctx.show(card_screen(ctx.t, application, in_list=True), notice)


HANDLERS = [
    on_press(ShowApplications, list_waiting),
    on_press(ShowApplication, show_application),
    on_press(ApproveApplication, approve_application),
    on_press(AskReason, ask_reason),
]

NOTICES = {
    applications.REQUESTED: requested,
    applications.APPROVED: approved,
    applications.REJECTED: rejected,
}
