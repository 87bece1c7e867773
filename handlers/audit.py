"""The audit log in the chat: the last entries, and news of what all admins are told at once."""

from collections.abc import Sequence

from handlers.kit import date_format
from handlers.kit.access import admins_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import Admin, Audit, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Family, Translator
from handlers.reviews.cards import KIND
from handlers.roles import role_name
from storage import audit_notices
from storage.audit_notices import Action
from storage.kit import audit
from storage.kit.audit import AuditEntry, Verification
from storage.outbox import ClaimedDelivery
from storage.roles import Role

LENGTH = 20
"""Entries on the screen."""

ACTION = Family("audit-action", Action)


def audit_screen(
    t: Translator, entries: Sequence[AuditEntry], found: Verification, zone: str
) -> Screen:
    """The last entries, newest first, below what a look at the whole chain has found."""
    lines = "\n".join(_line(t, entry, zone) for entry in entries)
    state = "sound" if found.broken_at is None else "broken"
    return Screen(
        paragraphs(
            t("audit-title"),
            t("audit-state", state=state, number=str(found.broken_at or 0)),
            lines or t("audit-empty"),
        ),
        ((back_button(t, Admin()), home_button(t)),),
        protected=True,
    )


def _line(t: Translator, entry: AuditEntry, zone: str) -> str:
    act = audit_notices.action_of(entry)
    role = None
    if act in (Action.APPOINTED, Action.DISMISSED) and entry.note:
        name, _, country = entry.note.partition(" ")
        role = role_name(t, Role(name), country)
    kind = None
    if entry.kind is not None and entry.kind in KIND:
        kind = t.plain(KIND(entry.kind))
    about = (_person(t, entry.member_id, entry.member), kind, role)
    return t(
        "audit-line",
        when=date_format.day_and_hour(t, entry.at, zone),
        actor=_person(t, entry.actor_id, entry.actor) or t.plain("audit-by-itself"),
        action=t.plain(ACTION(act)),
        about=" · ".join(part for part in about if part),
    )


def _person(t: Translator, member_id: int | None, name: str | None) -> str:
    """A person by name; one who has left by number; "" where there is none."""
    if name:
        return shortened(name, 40)
    return "" if member_id is None else t.plain("audit-left", number=str(member_id))


def told_screen(t: Translator, network: str, entry: AuditEntry, zone: str) -> Screen:
    """What another admin or a coordinator has done, as all admins are told."""
    return Screen(
        paragraphs(
            t("audit-told", network=network),
            _line(t, entry, zone),
            t("audit-told-doubt"),
        ),
        (
            (Button(t.plain("audit-button"), Audit()),),
            (back_button(t, Admin()), home_button(t)),
        ),
        protected=True,
        private=True,
    )


@admins_only
async def show_audit(ctx: Context, _press: Audit) -> None:
    """Show the last entries, and whether the log was tampered with."""
    entries = await audit.latest(ctx.db, LENGTH)
    found = await audit.verify(ctx.db)
    await ctx.show(audit_screen(ctx.t, entries, found, ctx.member.zone))


async def told(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin of an entry; None once she is no admin or the entry has ended."""
    if not delivery.reader.is_admin or delivery.subject_id is None:
        return None
    entry = await audit.find(services.db, delivery.subject_id)
    if entry is None:
        return None
    return told_screen(t, services.network.name, entry, delivery.reader.zone)


HANDLERS = [on_press(Audit, show_audit)]
NOTICES = {audit_notices.TOLD: told}
