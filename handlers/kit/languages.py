"""Matches a phone's language setting to the languages of the network."""

import re
from collections.abc import Sequence

# Languages whose speakers mostly read Russian rather than English.
_RUSSIAN_SECOND = frozenset(
    ("kk", "ky", "tg", "tk", "uz", "kaa", "ug", "tt", "ba", "az", "hy", "ka", "be", "uk", "mn")
)  # fmt: skip


def spoken(code: str | None, languages: Sequence[str]) -> str | None:
    """The language of the network that best matches a Telegram `language_code` ("ru", "ru-RU",
    "uz_Cyrl", "kaz"): the language itself, else the second language that its speakers usually read.
    None if the code gives no hint.
    """
    # Imported on first use; the texts have loaded it by then.
    from babel.core import get_global

    primary = re.split(r"[-_]", (code or "").strip().lower())[0]
    if not re.fullmatch(r"[a-z]{2,3}", primary):
        return None
    primary = str(get_global("language_aliases").get(primary, primary)).partition("_")[0]
    second = "ru" if primary in _RUSSIAN_SECOND else "en"
    return next((one for one in (primary, second) if one in languages), None)
