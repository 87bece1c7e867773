"""First messages between contacts, which the bot passes on."""

from handlers.introductions.callbacks import OpenRequest, WriteMessage
from handlers.introductions.messages import MESSAGE_NOTICE
from handlers.introductions.requests import show_request
from handlers.kit import forms
from handlers.kit.access import Access, visible_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import Field, Form, Paragraphs
from handlers.kit.navigation import back_button, home_button, home_row
from handlers.kit.report_buttons import report_row_below
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, paragraphs
from handlers.kit.texts import Translator, lazy
from storage.introductions import first_messages, records
from storage.introductions.first_messages import MessageOutcome
from storage.introductions.records import IntroductionStatus
from storage.introductions.reports import REQUEST
from storage.kit.form_drafts import Draft
from storage.outbox import ClaimedDelivery

LONGEST = 600


def review_screen(t: Translator, name: str, text: str) -> Screen:
    """A message before it is sent."""
    form = CONTACT_MESSAGE.name
    return Screen(
        paragraphs(t("contact-message-review", name=name), t("question-text", text=text)),
        (
            (main(t.plain("introductions-send"), forms.Submit(form)),),
            (Button(t.plain("contact-message-change"), forms.Change(form, "text")),),
            (Button(t.plain("form-cancel"), forms.Cancel(form)),),
        ),
        protected=True,
    )


def message_screen(t: Translator, introduction_id: int, name: str, text: str) -> Screen:
    """A message from a contact, for its reader."""
    open_it = main(t.plain("contact-open"), OpenRequest(introduction_id))
    return Screen(
        paragraphs(t("contact-message-came", name=name), t("question-text", text=text)),
        ((open_it,), report_row_below(t, REQUEST, introduction_id), home_row(t)),
        protected=True,
        private=True,
    )


def too_early_screen(t: Translator, introduction_id: int, when: str) -> Screen:
    """She may not send the other one a message yet."""
    back = back_button(t, OpenRequest(introduction_id))
    return Screen(t("contact-message-too-early", when=when), ((back, home_button(t)),))


@visible_only
async def write(ctx: Context, press: WriteMessage) -> None:
    """Ask for the message, unless it is too early for another one."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.status is not IntroductionStatus.ACCEPTED:
        await show_request(ctx, press.introduction_id)
        return
    again = await first_messages.may_write_at(ctx.db, request.id, ctx.member.id, ctx.now())
    if again is not None:
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        await ctx.show(too_early_screen(ctx.t, request.id, when))
        return
    to = {"to": shortened(request.name, 80)}
    await forms.begin(ctx, CONTACT_MESSAGE, subject=request.id, answers={**to})


def _review(ctx: Context, draft: Draft) -> Screen:
    to, text = (str(draft.answers.get(key) or "") for key in ("to", "text"))
    return review_screen(ctx.t, to, text)


async def _send(ctx: Context, draft: Draft) -> None:
    outcome = await first_messages.send(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["text"]), ctx.now()
    )
    notice = lazy(MESSAGE_NOTICE(outcome))
    if outcome is MessageOutcome.TOO_EARLY:
        await ctx.show(forms.paused_screen(ctx.t, draft.form), notice)
    else:
        await show_request(ctx, draft.subject, notice)


CONTACT_MESSAGE = Form(
    "contactmessage",
    (Field("text", Paragraphs(LONGEST)),),
    done=_send,
    leave=forms.back_to(show_request),
    review=_review,
    access=Access.VISIBLE,
)


async def received(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A message from a contact, while the two share contacts."""
    assert delivery.subject_id is not None
    request = await records.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if request is None or request.message is None:
        return None
    return message_screen(t, request.id, request.name, request.message)


HANDLERS = [on_press(WriteMessage, write)]
