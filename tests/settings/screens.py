"""Every screen of the settings, for `tests/every_screen.py`."""

from collections.abc import Iterator
from datetime import timedelta

from handlers import safety, settings, tidying
from handlers.kit import chat_tidying
from handlers.kit.context import Service
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.announcements.records import KINDS
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import COUNTRIES
from storage.settings import Settings
from storage.tidying import Tidying
from tests.announcements.screens import ZONE
from tests.screens import NOW, clipped


def settings_screens(t: Translator, text: str, network: str) -> Iterator[Screen]:
    for off, weekday in (((), None), (KINDS, 2)):
        yield settings.settings_screen(t, Settings(off, QuietHours(ZONE)), weekday)
        yield settings.digest_screen(t, weekday)
    for evening in (None, 21):
        yield settings.quiet_screen(t, evening)
    yield from _tidying_screens(t, network)
    yield from _safety_screens(t, text)


def _tidying_screens(t: Translator, network: str) -> Iterator[Screen]:
    done = Tidying(None, False, NOW - timedelta(days=1), 999, 99, 9, 0)
    going_on = Tidying(21, True, None, 999, 99, 9, 999)
    for state in (Tidying(), done, going_on):
        yield tidying.tidying_screen(t, state, ZONE)
        yield tidying.result_screen(t, state if state.deleted else done, ZONE)
        yield tidying.evening_screen(t, state.evening_hour)
    yield chat_tidying.line_screen(t)
    yield chat_tidying.last_screen(t, network)


def _safety_screens(t: Translator, text: str) -> Iterator[Screen]:
    line, note = {"": clipped(text, 60)}, {"": clipped(text, 120)}
    whole = Service(line, "+7 (700) 000-00-00", line, LANGUAGES, note)
    services: dict[str, tuple[Service, ...]] = {}
    for country in COUNTRIES:
        services[country] = (whole,) * 5
    for country in (COUNTRIES[0], None):
        for is_registered in (True, False):
            yield safety.safety_screen(t, services, country, is_registered=is_registered)
    yield safety.safety_screen(t, {}, COUNTRIES[0], is_registered=True)
    for on_iphone in (True, False):
        yield safety.telegram_screen(t, on_iphone=on_iphone)
