"""Safety: services that help, and what Telegram itself can do to keep a chat private."""

from collections.abc import Mapping, Sequence

from handlers.kit.access import anyone
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Service
from handlers.kit.navigation import (
    Help,
    Safety,
    SettingsMenu,
    Tidying,
    back_button,
    home_button,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, listed, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE
from handlers.kit.texts import Family, Translator, texts
from storage.members import MemberStatus

ANDROID, IPHONE = "Android", "iPhone"
"""The systems, as they call themselves in every language."""

STEPS: Mapping[str, Sequence[str]] = {
    "timer": ("auto-delete",),
    "preview": ("settings", "notifications", "private-chats", "preview"),
    "passcode": ("settings", "privacy", "passcode"),
    "sessions": ("settings", "devices", "end-sessions"),
    "two-step": ("settings", "privacy", "two-step"),
}
"""What she can set in Telegram, with the way there through the menus of the app."""

STEP = Family("telegram-step", STEPS)
TIMER = Family("telegram-timer", [ANDROID.lower(), IPHONE.lower()])
MENU_ITEM = Family("telegram-menu", dict.fromkeys(item for way in STEPS.values() for item in way))
"""Items of the app's menus, as it names them in the languages in which we know its names."""

NAMED_BY_TELEGRAM = ("en", "ru")
"""Languages of which the names of menu items are the app's own; in others the English name stands
beside, because the app may show that one.
"""


FIRST_NUMBERS = 2
"""How many services of each country are listed for somebody whose country is not known."""


class ShowServices(Press, prefix="sv"):
    """Show the services of a country."""

    country: str


class TelegramSettings(Press, prefix="tg"):
    """Show what to set in Telegram, on Android (False) or on an iPhone (True)."""

    on_iphone: bool


def safety_screen(
    t: Translator,
    services: Mapping[str, tuple[Service, ...]],
    country: str | None,
    *,
    is_registered: bool,
) -> Screen:
    """The services of a country, with the way to those of others, to tidying and to Telegram's own
    settings. Without a country: the first numbers of each.
    """
    here = services.get(country or "", ())
    if here:
        assert country is not None
        title = t("safety-services", country=t.plain(COUNTRY(country)))
        shown = paragraphs(title, *(_service(t, one) for one in here))
    elif country is None and services:
        shown = paragraphs(*(_numbers(t, code, some) for code, some in services.items()))
    else:
        shown = t("safety-no-services")
    others = [
        Button(t.plain(COUNTRY(code)), ShowServices(code)) for code in services if code != country
    ]
    back = back_button(t, SettingsMenu() if is_registered else Help())
    return Screen(
        paragraphs(t("safety-title"), shown, t("safety-call")),
        (
            (Button(t.plain("tidying-button"), Tidying()),),
            (Button(t.plain("telegram-button"), TelegramSettings(False)),),
            *pairs(others),
            (back, home_button(t)),
        ),
    )


def _service(t: Translator, one: Service) -> str:
    languages = listed(t.plain(LANGUAGE(code)) for code in one.languages)
    hours, note = _said(one.hours, t), _said(one.note, t)
    lines = (
        t("safety-service", name=_said(one.name, t), phone=one.phone),
        t("safety-hours", hours=hours) if hours else "",
        t("safety-languages", languages=languages) if languages else "",
        t("safety-note", note=note) if note else "",
    )
    return "\n".join(line for line in lines if line)


def _numbers(t: Translator, country: str, services: Sequence[Service]) -> str:
    lines = (
        t("safety-service", name=_said(one.name, t), phone=one.phone)
        for one in services[:FIRST_NUMBERS]
    )
    return "\n".join((t("safety-services", country=t.plain(COUNTRY(country))), *lines))


def _said(said: Mapping[str, str], t: Translator) -> str:
    """The text in her language, else the one for all, else the first one."""
    return said.get(t.language) or said.get("") or next(iter(said.values()), "")


def telegram_screen(t: Translator, *, on_iphone: bool) -> Screen:
    """What she can set in Telegram, step by step."""
    system, other = (IPHONE, ANDROID) if on_iphone else (ANDROID, IPHONE)
    timer = t(TIMER(system.lower()))
    steps = (
        t(STEP(step), number=number, way=_way(t, STEPS[step]))
        + (f"\n{timer}" if step == "timer" else "")
        for number, step in enumerate(STEPS, 1)
    )
    return Screen(
        paragraphs(t("telegram-title", system=system), *steps, t("telegram-after")),
        (
            (Button(other, TelegramSettings(not on_iphone)),),
            (back_button(t, Safety()), home_button(t)),
        ),
    )


def _way(t: Translator, items: Sequence[str]) -> str:
    return " → ".join(_menu_item(t, item) for item in items)


def _menu_item(t: Translator, item: str) -> str:
    name = t.plain(MENU_ITEM(item))
    if t.language in NAMED_BY_TELEGRAM:
        return name
    return f"{name} ({texts('en').plain(MENU_ITEM(item))})"


async def _show(ctx: Context, country: str | None) -> None:
    is_registered = ctx.member.status is not MemberStatus.NEWCOMER
    screen = safety_screen(ctx.t, ctx.network.services, country, is_registered=is_registered)
    await ctx.show(screen)


@anyone
async def safety_pressed(ctx: Context, _press: Safety) -> None:
    """Show the services of her country."""
    await _show(ctx, ctx.member.country)


@anyone
async def show_services(ctx: Context, press: ShowServices) -> None:
    """Show the services of another country."""
    await _show(ctx, press.country if press.country in ctx.network.services else None)


@anyone
async def telegram_settings(ctx: Context, press: TelegramSettings) -> None:
    """Show what to set in Telegram."""
    await ctx.show(telegram_screen(ctx.t, on_iphone=press.on_iphone))


HANDLERS = [
    on_press(Safety, safety_pressed, keeps_form=True, needs_consent=False),
    on_press(ShowServices, show_services, keeps_form=True, needs_consent=False),
    on_press(TelegramSettings, telegram_settings, keeps_form=True, needs_consent=False),
]
