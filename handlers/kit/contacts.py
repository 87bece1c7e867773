"""The contact that a member chooses to give: her Telegram username, her phone number or an e-mail
address.
"""

import re
from enum import Enum, auto
from typing import Any, cast

from telegram import Bot
from telegram import Contact as Shared
from telegram.error import BadRequest, Forbidden, TelegramError

from handlers.kit import addresses
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.texts import Family, Translator, lazy
from storage.kit.contacts import Contact

# The pattern that browsers use
# (https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address), but with a dot required
# in the domain.
_EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
_PHONE = re.compile(r"\+?[0-9]{7,15}")
_BETWEEN = re.compile(r"[\s().,/‐‑‒–—−-]+")
_USERNAME = re.compile(
    r"(?:(?:(?:https?://)?(?:www\.)?(?:t|telegram)\.(?:me|dog)/|tg://resolve\?domain=)@?|@\s?)"
    r"[A-Za-z][A-Za-z0-9_]{3,31}(?:[/?&].*)?",
    re.IGNORECASE,
)
_NAMED = re.compile(r"<([^<>@]+@[^<>@]+)>")


CHECK_TIMEOUT = 5.0
"""Timeout in seconds for asking Telegram for a username: she is waiting for the screen."""

KIND = Family("contact", ["username", "phone", "email"])


class Missing(Enum):
    """Why there is no contact to show: her Telegram username is GONE, or cannot be checked now."""

    GONE = auto()
    UNCHECKED = auto()


def not_asked(t: Translator, shared: Shared, telegram_id: int) -> str:
    """What she reads who shares a contact where none is asked for: her own, or somebody else's."""
    is_own = shared.user_id == telegram_id
    return t("contact-not-asked" if is_own else "contact-of-somebody")


def html(t: Translator, contact: Contact) -> str:
    """The contact as Telegram HTML: a link if there is one."""
    return t(KIND(contact.kind), value=contact.value)


def link(contact: Contact) -> str | None:
    """The address that opens a chat with her in Telegram; None for an e-mail address."""
    match contact.kind:
        case "username":
            return f"https://t.me/{contact.value}"
        case "phone":
            return f"https://t.me/+{contact.value.removeprefix('+')}"
        case "email":
            return None


def email(text: str) -> Contact:
    """Parse a typed e-mail address. Raises InvalidAnswer; for a phone number, the error explains
    how to share one.
    """
    named = _NAMED.search(text)
    typed = addresses.plain(named[1] if named else text, "mailto:")
    address = re.sub(r"\s*@\s*", "@", typed.partition("?")[0])
    if len(address) <= 254 and _EMAIL.fullmatch(address):
        return Contact("email", address)
    if _PHONE.fullmatch(_BETWEEN.sub("", addresses.plain(text, "tel:"))):
        raise InvalidAnswer(lazy("contact-phone-by-button"))
    if _USERNAME.fullmatch(typed):
        raise InvalidAnswer(lazy("contact-name-by-button"))
    raise InvalidAnswer(lazy("contact-not-an-address"))


def phone(number: str) -> Contact:
    """A phone number as Telegram shares it, with or without its plus. Raises InvalidAnswer."""
    digits = "".join(char for char in number if char.isascii() and char.isdigit())
    if not 7 <= len(digits) <= 15:
        raise InvalidAnswer(lazy("contact-own-phone"))
    return Contact("phone", f"+{digits}")


def with_name(contact: Contact, username: str | None) -> Contact | Missing:
    """The contact as it is today, given the current Telegram `username` of the giver: the username
    that she gave earlier may belong to a stranger by now.
    """
    if contact.kind != "username":
        return contact
    return Contact("username", username) if username else Missing.GONE


async def of_today(bot: Bot, contact: Contact, giver: int) -> Contact | Missing:
    """The contact as it is today. `giver` is the Telegram id of its owner; Telegram is asked about
    her if the contact is a username.
    """
    if contact.kind != "username":
        return contact
    try:
        chat: Any = await bot.do_api_request(
            "GetChat", api_kwargs={"chat_id": giver}, read_timeout=CHECK_TIMEOUT
        )
    except (BadRequest, Forbidden):
        # The account no longer exists.
        return Missing.GONE
    except TelegramError:
        return Missing.UNCHECKED
    if not isinstance(chat, dict) or cast(dict[str, Any], chat).get("id") != giver:
        return Missing.UNCHECKED
    username = cast(dict[str, Any], chat).get("username")
    return with_name(contact, username if isinstance(username, str) else None)
