"""Deleting her data: what goes, what may stay if she wants, and two questions before."""

from handlers.kit import date_format
from handlers.kit.access import anyone
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Privacy, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import Family, Translator, lazy
from handlers.privacy.callbacks import DeleteMe, GetData, PickDeletion
from storage import erasure
from storage.erasure import ErasureOutcome, Remainder
from storage.members import MemberStatus

OBSTACLE = Family("privacy-obstacle", [ErasureOutcome.FROM_CONFIG, ErasureOutcome.LAST_ADMIN])


def deletion_screen(
    t: Translator,
    remainder: Remainder,
    obstacle: ErasureOutcome | None,
    note_until: str | None = None,
) -> Screen:
    """What is deleted and what stays; with the choice if texts of hers may stay. `note_until` is
    the day on which the note ends that she was suspended, if she is.
    """
    rows: list[Row] = [(Button(t.plain("privacy-file"), GetData()),)]
    if obstacle is None:
        if remainder.texts:
            keep = t.plain("privacy-delete-but-texts")
            rows.append((Button(keep, DeleteMe(keeps_texts=True)),))
        rows.append((Button(t.plain("privacy-delete-all"), DeleteMe(keeps_texts=False)),))
    work = remainder.events + remainder.announcements
    return Screen(
        paragraphs(
            t("privacy-deletion"),
            t("privacy-may-stay", count=str(remainder.texts)) if remainder.texts else None,
            t("privacy-work-stays", count=str(work)) if work else None,
            t("privacy-others-stay"),
            t("privacy-note-stays", day=note_until) if note_until is not None else None,
            t(OBSTACLE(obstacle)) if obstacle is not None and obstacle in OBSTACLE else None,
        ),
        (*rows, (back_button(t, Privacy()), home_button(t))),
    )


def deletion_question(t: Translator, *, keeps_texts: bool, basis: str) -> Confirmation:
    """The two questions before everything is deleted. `basis` is what stays."""
    said = t("privacy-sure-but-texts") if keeps_texts else t("privacy-sure-all")
    yes = t.plain("privacy-sure-yes")
    last = Confirmation(
        t("privacy-sure-again"), t.plain("privacy-sure-again-yes"), PickDeletion(), basis
    )
    return Confirmation(said, yes, PickDeletion(), basis, then=last)


@anyone
async def pick_deletion(ctx: Context, _press: PickDeletion) -> None:
    """Show what deleting her data means."""
    await _show(ctx)


async def _show(ctx: Context) -> None:
    remainder = await erasure.remainder(ctx.db, ctx.member.id)
    obstacle = await erasure.obstacle(ctx.db, ctx.member.id)
    until = None
    if ctx.member.status is MemberStatus.SUSPENDED:
        ends_at = ctx.now() + ctx.network.terms.of("backups")
        until = date_format.day(ctx.t, ends_at, ctx.member.zone)
    await ctx.show(deletion_screen(ctx.t, remainder, obstacle, until))


async def ask_deletion(ctx: Context, press: DeleteMe) -> Confirmation | None:
    """The two questions; none if she cannot be deleted now."""
    if await erasure.obstacle(ctx.db, ctx.member.id) is not None:
        return None
    remainder = await erasure.remainder(ctx.db, ctx.member.id)
    return deletion_question(
        ctx.t, keeps_texts=press.keeps_texts, basis=f"{remainder.texts} {ctx.member.status}"
    )


@anyone
async def delete_me(ctx: Context, press: DeleteMe) -> None:
    """Delete everything about her, and tell her so."""
    outcome = await erasure.erase(
        ctx.services.db, ctx.member.id, ctx.now(), keeps_texts=press.keeps_texts
    )
    if outcome in (ErasureOutcome.ERASED, ErasureOutcome.GONE):
        await ctx.show(Screen(ctx.t("privacy-deleted", network=ctx.network.name)))
    else:
        await ctx.home(lazy(OBSTACLE(outcome)))


HANDLERS = [
    on_press(PickDeletion, pick_deletion, needs_consent=False),
    on_press(DeleteMe, delete_me, ask=ask_deletion, needs_consent=False),
]
