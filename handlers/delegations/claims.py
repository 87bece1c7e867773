"""What a woman sees who opens her link: what was entered about her, and what she does with it."""

from handlers.delegations import cards
from handlers.delegations.callbacks import ConfirmClaim, EraseClaim, OpenClaim, RefuseClaim
from handlers.delegations.links import PREFIX
from handlers.delegations.messages import CLAIM
from handlers.kit.access import anyone
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.router import DeepLink, on_press
from handlers.kit.texts import LazyText, lazy
from storage.delegations import claims
from storage.delegations.claims import Claim, ClaimOutcome


@anyone
async def open_link(ctx: Context, secret: str) -> bool:
    """Open a link, and show what was entered about her."""
    outcome, profile_id = await claims.open_link(ctx.db, ctx.member.id, secret, ctx.now())
    if outcome is ClaimOutcome.READY and profile_id is not None and ctx.member.language is None:
        # She is asked for her language first; what was entered about her follows.
        await ctx.home()
    elif outcome is ClaimOutcome.READY and profile_id is not None:
        await _show(ctx, profile_id)
    else:
        await ctx.home(lazy(CLAIM(outcome)))
    return True


async def _show(ctx: Context, profile_id: int, notice: LazyText | None = None) -> None:
    found = await claims.claim(ctx.db, profile_id, ctx.member.id, ctx.now())
    if found is None:
        await ctx.home(notice or lazy(CLAIM(ClaimOutcome.INVALID)))
    else:
        await ctx.show(cards.claim_screen(ctx.t, found, ctx.member.zone), notice)


async def show_undecided(ctx: Context, notice: LazyText | None = None) -> bool:
    """Show what was entered about somebody who has opened her link and has not decided; False if
    there is nothing.
    """
    found: Claim | None = await claims.undecided(ctx.db, ctx.member.id, ctx.now())
    if found is None:
        return False
    await ctx.show(cards.claim_screen(ctx.t, found, ctx.member.zone), notice)
    return True


@anyone
async def open_claim(ctx: Context, press: OpenClaim) -> None:
    """Show what was entered about her."""
    await _show(ctx, press.profile_id)


@anyone
async def confirm(ctx: Context, press: ConfirmClaim) -> None:
    """Say that it is she."""
    found = await claims.claim(ctx.db, press.profile_id, ctx.member.id, ctx.now())
    outcome = await claims.confirm(ctx.db, press.profile_id, ctx.member.id, ctx.now())
    if outcome is ClaimOutcome.CLAIMED and found is not None:
        await ctx.show(cards.claimed_screen(ctx.t, found.profile.event.id))
    elif outcome is ClaimOutcome.WAITING:
        await ctx.show(cards.waiting_screen(ctx.t))
    else:
        await ctx.home(lazy(CLAIM(outcome)))


async def ask_refusal(ctx: Context, press: RefuseClaim) -> Confirmation | None:
    """The question before the link stops working."""
    return await _question(ctx, press.profile_id, "claim-no-sure", "claim-no-yes")


async def ask_erasure(ctx: Context, press: EraseClaim) -> Confirmation | None:
    """The question before everything is erased."""
    return await _question(ctx, press.profile_id, "claim-erase-sure", "claim-erase-yes")


async def _question(ctx: Context, profile_id: int, key: str, yes: str) -> Confirmation | None:
    found = await claims.claim(ctx.db, profile_id, ctx.member.id, ctx.now())
    if found is None:
        return None
    return Confirmation(ctx.t(key), ctx.t.plain(yes), OpenClaim(profile_id))


@anyone
async def refuse(ctx: Context, press: RefuseClaim) -> None:
    """Say that it is not she."""
    outcome = await claims.refuse(ctx.db, press.profile_id, ctx.member.id, ctx.now())
    await ctx.home(lazy(CLAIM(outcome)))


@anyone
async def erase(ctx: Context, press: EraseClaim) -> None:
    """Have everything erased that was entered about her."""
    outcome = await claims.erase(ctx.services.db, press.profile_id, ctx.member.id, ctx.now())
    await ctx.home(lazy(CLAIM(outcome)))


HANDLERS = [
    on_press(OpenClaim, open_claim),
    on_press(ConfirmClaim, confirm),
    on_press(RefuseClaim, refuse, ask=ask_refusal),
    on_press(EraseClaim, erase, ask=ask_erasure),
]
DEEP_LINKS = [DeepLink(PREFIX, open_link)]
