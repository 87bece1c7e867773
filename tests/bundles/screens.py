"""Every screen of bundles, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers.bundles import getting
from handlers.kit.screens import Screen
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LANGUAGES, Translator


def bundle_screens(t: Translator) -> Iterator[Screen]:
    yield getting.bundles_screen(t, LANGUAGES)
    for language in LANGUAGES:
        yield Screen(t("bundle-caption", language=t.plain(LANGUAGE(language))))
