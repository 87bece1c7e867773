"""Parses addresses, codes and numbers as keyboards and clients send them: with punctuation around
them, in digits of any script, without a scheme.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from urllib.parse import parse_qs, urlencode, urlsplit

from handlers.kit.cleaning import clean
from handlers.kit.texts import LANGUAGES, texts
from storage.kit.transliteration import fold

LONGEST = 3_000
"""Longest text, in code points, that is searched for a link: no form accepts a longer one."""

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
    """The only web address in a typed text, with its scheme. None if there is none that both a
    browser and Telegram can open.
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
        return False  # the part before the @ pretends to be the host
    return _HOST.fullmatch(host) is not None or _IP.fullmatch(host) is not None


@cache
def _parse() -> Callable[[str], object]:
    # Imported on first use: the bot starts faster without it.
    from pydantic import HttpUrl, TypeAdapter

    return TypeAdapter(HttpUrl).validate_python


def without_links(text: str) -> str:
    """The text without the web addresses in it, and without what is left around them."""
    kept = [word for word in text.split() if link(word) is None]
    return " ".join(kept).strip(" ,;:·–—-()") if len(kept) < len(text.split()) else text


def links_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The web addresses in texts, as they are written, without duplicates. A word with a full stop
    inside is none.
    """
    words = (word for text in texts for word in text.split())
    return tuple(dict.fromkeys(_written(word) for word in words if _is_address(word)))


def without_addresses(text: str) -> str:
    """A text without the web addresses that `links_in` finds; its lines stay lines."""
    lines = (
        " ".join(word for word in line.split(" ") if not _is_address(word))
        if any(map(_is_address, line.split()))
        else line
        for line in text.split("\n")
    )
    return "\n".join(lines).strip(" \n,;:–—-")


def _is_address(word: str) -> bool:
    bare = _written(word).lower()
    is_explicit = bare.startswith(("http://", "https://", "www.")) or "/" in bare
    return is_explicit and link(bare) is not None


def _written(word: str) -> str:
    """An address without the brackets and stops around it."""
    return word.strip(_AROUND + "()[]").rstrip(_BEHIND).strip(_AROUND + "()[]")


def host(address: str) -> str:
    """The host name of a link that `link` returned."""
    return urlsplit(address).hostname or address


def secret() -> str:
    """The secret of a link that works once: 128 random bits, which are 22 characters."""
    return secrets.token_urlsafe(16)


def start_link(bot: str, prefix: str, rest: str) -> str:
    """A link into the bot with this username, opened by the deep link with this prefix.

    Both parts consist of letters, digits and underscores, the `rest` also of hyphens; together they
    have at most 63 characters.
    """
    return f"https://t.me/{bot}?start={prefix}-{rest}"


def share_link(link: str) -> str:
    """An address at which Telegram asks her to which chats she wants to send this link."""
    return f"https://t.me/share/url?{urlencode({'url': link})}"


def start_payload(typed: str, bot: str) -> str | None:
    """The payload that a typed link to the bot with this username passes to /start, "" if it passes
    none. None if the text is not such a link.
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
    """The text without the punctuation around it."""
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
    """A typed address without this scheme ("mailto:") and the punctuation around it, in plain
    letters and digits.
    """
    text = _bare(_simple(typed))
    if text[: len(scheme)].lower() == scheme:
        text = _bare(text[len(scheme) :])
    return text


def _simple(typed: str) -> str:
    """The text in plain letters, with digits of any script turned into ASCII digits."""
    text = unicodedata.normalize("NFKC", clean(typed[:LONGEST].replace("№", " ")))
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def number(typed: str) -> int | None:
    """The single whole number in a typed text, with at most words for seats and people beside it.
    None if there is no such number.
    """
    text = _simple(typed)
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return None
    rest = _NUMBER.sub(" ", text)
    figures = "".join(char for char in found[0] if char.isdecimal())
    if len(figures) > 9 or not set(_signs(rest)) <= set(f"{_AROUND}{_BEHIND}()[]№#~≈"):
        return None
    return int(figures) if set(fold(rest).split()) <= _counted() else None


def _signs(text: str) -> str:
    return "".join(char for char in text if not char.isalpha() and not char.isspace())


@cache
def _counted() -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES
        for word in fold(texts(language).plain("form-number-words")).split()
    )


def code(typed: str, length: int) -> str | None:
    """The typed code of `length` digits, with at most punctuation and a few words around it. None
    if the text is something else.
    """
    text = _simple(typed)
    groups = re.findall(r"\d[\d\s.,:;/·•_'-]*", text.translate(_DASHES))
    if len(groups) != 1 or len(text) > 60:
        return None
    found = "".join(char for char in groups[0] if char.isdecimal())
    if len(found) != length or re.search(r"[^\W\d_]\d|\d[^\W\d_]", text):
        return None
    return found if len(fold(re.sub(r"\d", " ", text)).split()) <= 4 else None


_DASHES = {ord(char): "-" for char in "‐‑‒–—―−"}
