"""Addresses, codes and numbers as keyboards and clients send them: with signs around them, in
digits of any script, without a scheme.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from urllib.parse import parse_qs, urlsplit

from handlers.kit.cleaning import clean
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.transliteration import fold

LONGEST = 3_000
"""Code points of a text in which a link is looked for: no form takes as long a one."""

_AROUND = "<>\"'`“”„‟«»‹›‘’‚‛*_|"
_BEHIND = ".,;:!?…؟،。"
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_WITHOUT_SCHEME = re.compile(
    r"[^\W_](?:[\w-]*[^\W_])?(?:\.[\w-]+)*\.[^\W\d_]{2,24}(?::\d+)?([/?#]\S*)?"
)
_FILE = re.compile(
    r"\.(?:pdf|txt|docx?|odt|xlsx?|ods|csv|pptx?|odp|jpe?g|png|webp|heic|zip)$", re.I
)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)")
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_NUMBER = re.compile(r"(?<![\d.,+−–—-])(\d{1,3}(?:[ .,'’]\d{3})+|\d+)(?![.,]?\d)")


def link(typed: str) -> str | None:
    """The one address on the web that is typed, with its scheme; None where there is none that
    both a browser and Telegram open.
    """
    text = clean(typed[:LONGEST])
    found = _WEB.findall(text)
    if len(found) > 1:
        return None
    bare = _bare(found[0] if found else text)
    if not found:
        named = _WITHOUT_SCHEME.fullmatch(bare)
        if named is None or (named[1] is None and _FILE.search(bare)):
            return None
        bare = f"https://{bare}"
    scheme, _, rest = bare.partition("://")
    address = f"{scheme.lower()}://{rest}"
    return address if _opens(address) else None


def _opens(address: str) -> bool:
    if "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _parse()(address)
    except ValueError:
        return False
    if parts.username is not None or parts.password is not None:
        return False  # what stands before the @ pretends to be the host
    return _HOST.fullmatch(host) is not None or _IP.fullmatch(host) is not None


@cache
def _parse() -> Callable[[str], object]:
    # Imported where it is wanted: a start does without.
    from pydantic import HttpUrl, TypeAdapter

    return TypeAdapter(HttpUrl).validate_python


def host(address: str) -> str:
    """The host of a link that `link` has taken."""
    return urlsplit(address).hostname or address


def start_link(bot: str, prefix: str, rest: str) -> str:
    """A link into the bot (its username) that the deep link of this prefix opens. Both parts are
    letters, digits, underscores and, in the `rest`, hyphens; together 63 at most.
    """
    return f"https://t.me/{bot}?start={prefix}-{rest}"


def start_payload(typed: str, bot: str) -> str | None:
    """What a typed link to this bot (its username) gives to /start, "" where it gives nothing; None
    where it is something else.
    """
    bare = _bare(clean(typed[:LONGEST]))
    if bare.lower().startswith("tg:") and "[" not in bare and "]" not in bare:
        parts = urlsplit(bare)
        name = _value(parts.query, "domain") if "resolve" in (parts.netloc, parts.path) else ""
    else:
        parts = urlsplit(link(typed) or "")
        name = parts.path.strip("/")
        if (parts.hostname or "").lower() not in _TELEGRAM:
            return None
    return _value(parts.query, "start") if name.lower() == bot.lower() else None


_TELEGRAM = ("t.me", "www.t.me", "telegram.me", "telegram.dog")


def _value(query: str, name: str) -> str:
    return parse_qs(query).get(name, [""])[0]


def _bare(text: str) -> str:
    """Without the signs that stand around it."""
    before = ""
    while before != text:
        before = text
        text = text.strip().strip(_AROUND).rstrip(_BEHIND)
        for opened, closed in ("()", "[]"):
            if text.startswith(opened) and text.endswith(closed):
                text = text[1:-1]
            elif text.endswith(closed) and text.count(closed) > text.count(opened):
                text = text[:-1]
    return text


def plain(typed: str, scheme: str) -> str:
    """A typed address without this scheme ("mailto:") and the signs around it, in plain letters
    and digits.
    """
    text = _bare(_simple(typed))
    if text[: len(scheme)].lower() == scheme:
        text = _bare(text[len(scheme) :])
    return text


def _simple(typed: str) -> str:
    """In plain letters, with the digits of any script as those of ASCII."""
    text = unicodedata.normalize("NFKC", clean(typed[:LONGEST].replace("№", " ")))
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def number(typed: str) -> int | None:
    """The one whole number that is typed, with words for seats and people beside it at most."""
    text = _simple(typed)
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return None
    rest = _NUMBER.sub(" ", text)
    figures = "".join(sign for sign in found[0] if sign.isdecimal())
    if len(figures) > 9 or not set(_signs(rest)) <= set(f"{_AROUND}{_BEHIND}()[]№#~≈"):
        return None
    return int(figures) if set(fold(rest).split()) <= _counted() else None


def _signs(text: str) -> str:
    return "".join(sign for sign in text if not sign.isalpha() and not sign.isspace())


@cache
def _counted() -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES
        for word in fold(texts(language).plain("form-number-words")).split()
    )


def code(typed: str, length: int) -> str | None:
    """The code of so many digits that is typed, with other signs and a few words around it at
    most; None where it is something else.
    """
    text = _simple(typed)
    groups = re.findall(r"\d[\d\s.,:;/·•_'-]*", text.translate(_DASHES))
    if len(groups) != 1 or len(text) > 60:
        return None
    found = "".join(sign for sign in groups[0] if sign.isdecimal())
    if len(found) != length or re.search(r"[^\W\d_]\d|\d[^\W\d_]", text):
        return None
    return found if len(fold(re.sub(r"\d", " ", text)).split()) <= 4 else None


_DASHES = {ord(sign): "-" for sign in "‐‑‒–—―−"}
