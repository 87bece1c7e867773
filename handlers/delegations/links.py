"""The link with which a woman takes over what was entered about her: made, handed over, shown as a
picture.
"""

from handlers.delegations import cards
from handlers.delegations.callbacks import GetLinkPicture, MakeLink, OpenDelegate, PickLinkLanguage
from handlers.delegations.keeping import looked, show, show_events
from handlers.kit import addresses, date_format, qr_codes
from handlers.kit.access import organisers_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.screens import File
from handlers.kit.texts import lazy, texts
from storage.delegations import claims, keeping
from storage.delegations.claims import LinkMade
from storage.delegations.keeping import ProfileState

PREFIX = "claim"
"""The prefix of the link; its secret follows."""


@organisers_only
async def pick_language(ctx: Context, press: PickLinkLanguage) -> None:
    """Ask in which language she reads."""
    found = await looked(ctx, press.profile_id)
    if found is not None:
        await ctx.show(cards.language_screen(ctx.t, found, ctx.network.languages))


async def ask_link(ctx: Context, press: MakeLink) -> Confirmation | None:
    """The question before an earlier link stops working; None if there is none."""
    found = await keeping.look(ctx.db, press.profile_id, ctx.member.id, ctx.now())
    if found is None or found.state in (ProfileState.ENTERED, ProfileState.EXPIRED):
        return None
    text = ctx.t("claim-again-sure", name=found.name)
    yes = ctx.t.plain("claim-again-yes")
    return Confirmation(text, yes, OpenDelegate(press.profile_id), protected=True)


@organisers_only
async def make(ctx: Context, press: MakeLink) -> None:
    """Make a link, and show the text to forward and the ways to hand it over."""
    found = await looked(ctx, press.profile_id)
    if found is None:
        return
    secret = addresses.secret()
    outcome, until = await claims.make_link(
        ctx.db, press.profile_id, ctx.member.id, secret, ctx.now()
    )
    if outcome is not LinkMade.MADE or until is None:
        key = "claim-too-many" if outcome is LinkMade.TOO_MANY else "delegate-notice-not-allowed"
        await show(ctx, press.profile_id, lazy(key))
        return
    language = press.language if press.language in ctx.network.languages else ctx.language
    hers = texts(language)
    link = addresses.start_link(ctx.bot.username, PREFIX, secret)
    day = date_format.day(hers, until, ctx.member.zone)
    title = found.event.wording(language).title
    await ctx.show(cards.text_to_forward(hers, ctx.network.name, title, link, day))
    await ctx.say(cards.made_screen(ctx.t, press.profile_id, link, secret, language))


@organisers_only
async def send_picture(ctx: Context, press: GetLinkPicture) -> None:
    """Send the link as a picture, to be shown or printed."""
    found = await claims.own_link(ctx.db, press.secret, ctx.member.id, ctx.now())
    if found is None or found.link_expires_at is None:
        await show_events(ctx, notice=lazy("invitation-link-gone"))
        return
    link = addresses.start_link(ctx.bot.username, PREFIX, press.secret)
    until = date_format.day(ctx.t, found.link_expires_at, ctx.member.zone)
    caption = ctx.t("claim-picture-caption", network=ctx.network.name, until=until)
    await ctx.send_file("photo", File("link.png", qr_codes.picture(link)), caption)


HANDLERS = [
    on_press(PickLinkLanguage, pick_language),
    on_press(MakeLink, make, ask=ask_link),
    on_press(GetLinkPicture, send_picture),
]
