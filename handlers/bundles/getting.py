"""One button sends a bundle: what she can print, or carry where the network is slow or closed."""

import asyncio

from handlers.bundles import archives
from handlers.bundles.callbacks import GetBundle, ShowBundles
from handlers.kit.access import organisers_only
from handlers.kit.context import Context
from handlers.kit.navigation import WithoutTelegram, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, pairs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, texts
from storage.bundles import contents


def bundles_screen(t: Translator, languages: tuple[str, ...]) -> Screen:
    """What a bundle is, and the languages to choose from."""
    buttons = [Button(t.plain(LANGUAGE(one)), GetBundle(one)) for one in languages]
    return Screen(
        t("bundle-about"),
        (*pairs(buttons), (back_button(t, WithoutTelegram()), home_button(t))),
    )


@organisers_only
async def show_bundles(ctx: Context, _press: ShowBundles) -> None:
    """Offer bundles in the languages of the network."""
    await ctx.show(bundles_screen(ctx.t, ctx.network.languages))


@organisers_only
async def get_bundle(ctx: Context, press: GetBundle) -> None:
    """Send the bundle in this language, with what her country is told."""
    language = press.language if press.language in ctx.network.languages else ctx.language
    now = ctx.now()
    found = await contents.of(ctx.db, language, ctx.member.country, now)
    # In a thread: texts are searched for contacts and packed.
    made = await asyncio.to_thread(
        archives.archive, texts(language), ctx.network.name, ctx.bot.username, found, now
    )
    caption = ctx.t("bundle-caption", language=ctx.t.plain(LANGUAGE(language)))
    await ctx.send_file("document", made.file, caption)


HANDLERS = [on_press(ShowBundles, show_bundles), on_press(GetBundle, get_bundle)]
