"""Every screen of the settings, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers import settings
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.announcements.records import KINDS
from storage.kit.quiet_hours import QuietHours
from storage.settings import Settings
from tests.announcements.screens import ZONE


def settings_screens(t: Translator) -> Iterator[Screen]:
    for off, weekday in (((), None), (KINDS, 2)):
        yield settings.settings_screen(t, Settings(off, QuietHours(ZONE)), weekday)
        yield settings.digest_screen(t, weekday)
    for evening in (None, 21):
        yield settings.quiet_screen(t, evening)
