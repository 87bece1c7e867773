"""The answers to updates that no route handles, so that every update gets an answer."""

from telegram import Message
from telegram.error import BadRequest

from handlers import directory, help, profile, start, visibility
from handlers.kit import contacts
from handlers.kit.access import Access
from handlers.kit.context import Context, Services, send
from handlers.kit.languages import spoken
from handlers.kit.navigation import home_row
from handlers.kit.query_parsing import Intent
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, lazy, texts
from handlers.privacy import overview as privacy
from handlers.registration import REGISTRATION
from storage.members import MemberStatus


async def home(ctx: Context, notice: LazyText | None) -> None:
    """Show her home screen."""
    await start.home(ctx, notice)


async def text(ctx: Context, text: str) -> None:
    """Search for a text that nothing recognises, if she may search. What is not a search gets an
    answer that fits.
    """
    if ctx.member.language is None:
        await start.home(ctx)
        return
    is_member = ctx.member.status is MemberStatus.MEMBER
    match await directory.intent_of(ctx, text):
        case Intent.PRIVACY:
            await privacy.privacy_command(ctx, "")
        case Intent.HELP:
            await help.help_command(ctx, "")
        case _ if not is_member:
            await start.home(ctx)
        case None:
            await directory.search(ctx, text)
        case Intent.LONG:
            await directory.offer_for_long_text(ctx, text)
        case Intent.GREETING:
            await start.home(ctx, lazy("fallback-greeting"))
        case Intent.THANKS:
            await start.home(ctx, lazy("fallback-thanks"))
        case Intent.MENU:
            await start.home(ctx)
        case Intent.PROFILE:
            await profile.profile_command(ctx, "")


async def non_text(ctx: Context) -> None:
    """Answer a photo, a sticker or a voice message outside forms."""
    message = ctx.update.message
    if message is not None and message.contact is not None:
        await ctx.hide_keyboard(contacts.not_asked(ctx.t, message.contact, ctx.member.telegram_id))
        await start.home(ctx)
    else:
        await start.home(ctx, lazy("fallback-wordless"))


async def unknown_command(ctx: Context, name: str) -> None:
    """Answer a command that does not exist."""
    await ctx.show(Screen(ctx.t("fallback-unknown-command"), (home_row(ctx.t),)))


async def stale_button(ctx: Context) -> None:
    """Answer a button that this version does not know."""
    await start.home(ctx, lazy("fallback-stale-button"))


async def refused(ctx: Context, access: Access) -> None:
    """Answer a member who may not use a handler: say what she can do instead."""
    unfinished = ctx.member.open_form or ctx.member.paused_form
    if unfinished == REGISTRATION.name:
        await start.home(ctx, lazy("start-finish-registration"))
    elif access is Access.VISIBLE and ctx.member.is_hidden and Access.MEMBERS.allows(ctx.member):
        await visibility.show_page(ctx, lazy("visibility-first"))
    elif access is Access.CHAIR:
        await start.home(ctx, lazy("fallback-chair-only"))
    elif access in (Access.ORGANISERS, Access.STAFF, Access.ADMINS):
        await start.home(ctx, lazy("fallback-staff-only"))
    else:
        await start.home(ctx, lazy("fallback-not-yet"))


async def too_fast(ctx: Context) -> None:
    """Tell her that she sends faster than the bot answers, and that what followed was not taken."""
    await ctx.acknowledge()
    await ctx.say(Screen(ctx.t("fallback-too-fast"), (home_row(ctx.t),)))


async def ask_consent(ctx: Context) -> None:
    """Ask her to agree to the changed terms, below what she pressed."""
    await ctx.acknowledge()
    await ctx.say(privacy.consent_screen(ctx.t, ctx.network))


async def not_private(services: Services, message: Message) -> None:
    """Answer a command in a group: the bot talks to one person at a time."""
    user, languages = message.from_user, services.network.languages
    language = spoken(user.language_code if user else None, languages) or languages[0]
    try:
        await send(services.bot, message.chat_id, Screen(texts(language)("fallback-private")))
    except BadRequest:
        return
