"""The contacts that two members have given each other."""

from handlers.introductions.callbacks import GiveAnotherContact
from handlers.introductions.messages import NOTICE
from handlers.introductions.requests import given_contact, show_request
from handlers.kit import forms
from handlers.kit.access import Access, members_only
from handlers.kit.context import Context
from handlers.kit.forms import ContactField, Field, Form
from handlers.kit.router import on_press
from handlers.kit.texts import lazy
from storage.introductions import contacts, records
from storage.kit.form_drafts import Draft


@members_only
async def give_another(ctx: Context, press: GiveAnotherContact) -> None:
    """Ask for another contact, while somebody may still receive it."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None or request.own_contact is None:
        await show_request(ctx, press.introduction_id, lazy("introductions-notice-gone"))
        return
    await forms.begin(ctx, ANOTHER_CONTACT, field="gives", subject=press.introduction_id)


async def _given(ctx: Context, draft: Draft) -> None:
    outcome = await contacts.give_contact(
        ctx.closing(draft),
        draft.subject,
        ctx.member.id,
        given_contact(draft),
        ctx.now(),
    )
    await show_request(ctx, draft.subject, lazy(NOTICE(outcome)))


ANOTHER_CONTACT = Form(
    "contact",
    (Field("gives", ContactField()),),
    _given,
    forms.back_to(show_request),
    access=Access.MEMBERS,
)


HANDLERS = [
    on_press(GiveAnotherContact, give_another),
]
