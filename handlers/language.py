"""Chooses the language in which the bot talks to her."""

from handlers import registration
from handlers.kit import choices, forms
from handlers.kit.access import anyone
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Network
from handlers.kit.navigation import Languages
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, pairs
from handlers.kit.texts import lazy, texts
from storage import members
from storage.members import MemberStatus


class SetLanguage(Press, prefix="ls"):
    """Switch to this language."""

    language: str


def choice_screen(first: str | None, network: Network) -> Screen:
    """All languages in their own names, `first` at the top; the question appears in each of
    them.
    """
    order = sorted(network.languages, key=lambda language: language != first)
    return Screen(
        "\n".join(texts(language)("language-choose") for language in order),
        pairs(
            [
                Button(texts(language).plain("language-name"), SetLanguage(language))
                for language in order
            ]
        ),
    )


@anyone
async def language_command(ctx: Context, _arguments: str) -> None:
    """Answer /language: offer the languages."""
    await choices.ask(ctx, choice_screen(ctx.language, ctx.network), Languages())


@anyone
async def language_pressed(ctx: Context, _press: Languages) -> None:
    """Show the choice of language."""
    await choices.ask(ctx, choice_screen(ctx.language, ctx.network), Languages())


@anyone
async def set_language(ctx: Context, press: SetLanguage) -> None:
    """Switch to this language, then show the open question again, or the home screen."""
    if press.language not in ctx.network.languages:
        screen = choice_screen(ctx.language, ctx.network)
        await choices.ask(ctx, screen, Languages(), lazy("language-not-here"))
        return
    is_first = ctx.member.language is None and ctx.member.status is MemberStatus.NEWCOMER
    ctx.switch_language(press.language)
    if is_first:
        # Before her language is stored: if the process ends in between, the repeated press is again
        # her first one and leads to the same question.
        await registration.begin(ctx)
    await members.set_language(ctx.db, ctx.member.id, press.language, ctx.now())
    if not is_first and not await forms.ask_again(ctx, lazy("language-changed")):
        await ctx.home(lazy("language-changed"))


HANDLERS = [
    on_command("language", language_command, keeps_form=True, needs_consent=False),
    on_press(Languages, language_pressed, keeps_form=True, needs_consent=False),
    on_press(SetLanguage, set_language, keeps_form=True, needs_consent=False),
]
