"""An announcement on its way: paused, resumed, stopped, corrected."""

from collections.abc import Awaitable, Callable

from handlers.announcements.callbacks import (
    CorrectAnnouncement,
    OpenAnnouncement,
    PauseAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendCorrection,
    StopAnnouncement,
    WithdrawAnnouncement,
)
from handlers.announcements.drafting import show_texts
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import show, shown_progress
from handlers.announcements.sending import ask_correction_alone
from handlers.kit.access import staff_only
from handlers.kit.buttons import Press
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.progress import waiting_count
from handlers.kit.router import on_press
from handlers.kit.texts import Translator, lazy
from storage.announcements import control, corrections, records, results, sending
from storage.announcements.control import ControlOutcome
from storage.announcements.records import ANNOUNCED, Correction
from storage.announcements.sending import SendOutcome


def stop_confirmation(t: Translator, id: int, left: int) -> Confirmation:
    """The question before stopping; `left` is the number of readers who will not get it."""
    question = t("announcement-stop-sure", count=str(left))
    return Confirmation(question, t.plain("announcement-stop-yes"), OpenAnnouncement(id))


async def ask_stop(ctx: Context, press: StopAnnouncement) -> Confirmation | None:
    """The question before stopping: how many readers will not get it."""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    return (
        None
        if found is None
        else stop_confirmation(ctx.t, press.id, waiting_count(found.delivery_counts))
    )


async def ask_rejection(ctx: Context, press: RejectCorrection) -> Confirmation | None:
    """The question before the corrected text is deleted; None if there is no correction."""
    seen = await records.seen_by(ctx.db, press.id, ctx.member.id, ctx.language)
    if seen is None or seen.announcement.correction is None:
        return None
    question = ctx.t("announcement-correction-leave-sure")
    yes = ctx.t.plain("announcement-correction-leave")
    return Confirmation(question, yes, OpenAnnouncement(press.id))


ControlPress = (
    SendCorrection
    | WithdrawAnnouncement
    | PauseAnnouncement
    | ResumeAnnouncement
    | StopAnnouncement
    | RejectCorrection
)

MUTATIONS: dict[type[Press], Callable[..., Awaitable[SendOutcome | ControlOutcome]]] = {
    WithdrawAnnouncement: sending.withdraw,
    PauseAnnouncement: control.pause,
    ResumeAnnouncement: control.resume,
    StopAnnouncement: control.stop,
    SendCorrection: corrections.send_correction,
    RejectCorrection: corrections.reject_correction,
}


@staff_only
async def apply(ctx: Context, press: ControlPress) -> None:
    """Do what the press says, and show the announcement with what became of it."""
    version = (press.stamp,) if isinstance(press, SendCorrection) else ()
    outcome = await MUTATIONS[type(press)](ctx.db, press.id, ctx.member.id, *version, ctx.now())
    if (
        isinstance(press, SendCorrection)
        and outcome is ControlOutcome.NO_SECOND
        and ctx.member.is_admin
    ):
        await ask_correction_alone(ctx, press)
        return
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def correct(ctx: Context, press: CorrectAnnouncement) -> None:
    """Pause it, and show the languages of the text to correct."""
    outcome = await corrections.begin_correction(ctx.db, press.id, ctx.member.id, ctx.now())
    if outcome is ControlOutcome.CORRECTING:
        seen = await records.seen_by(ctx.db, press.id, ctx.member.id, ctx.language)
        if seen is not None and seen.announcement.correction is Correction.DRAFT:
            await show_texts(ctx, press.id, lazy("announcement-notice-correcting"))
            return
    await show(ctx, press.id, lazy(NOTICE(outcome)))


HANDLERS = [
    on_press(WithdrawAnnouncement, apply),
    on_press(PauseAnnouncement, apply),
    on_press(ResumeAnnouncement, apply),
    on_press(StopAnnouncement, apply, ask=ask_stop),
    on_press(CorrectAnnouncement, correct),
    on_press(SendCorrection, apply),
    on_press(RejectCorrection, apply, ask=ask_rejection),
]
PROGRESS = {ANNOUNCED: shown_progress}
