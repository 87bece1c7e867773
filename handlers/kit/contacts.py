"""A contact that somebody chooses to give: her Telegram name, her phone, an e-mail address."""

import re
from typing import Literal, NamedTuple

from handlers.kit.cleaning import Unfit, clean
from handlers.kit.texts import Texts, say

Kind = Literal["username", "phone", "email"]

# What browsers take (https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address),
# with a dot in the domain.
_EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
_PHONE = re.compile(r"\+?[0-9 ()-]{7,20}")
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")


class Contact(NamedTuple):
    """A way to reach somebody."""

    kind: Kind
    value: str

    def packed(self) -> str:
        """As it is stored."""
        return f"{self.kind}:{self.value}"

    @classmethod
    def unpack(cls, packed: str) -> "Contact":
        """As it was stored."""
        kind, _, value = packed.partition(":")
        return cls(kind, value)  # type: ignore[arg-type]

    def plain(self) -> str:
        """As unformatted text."""
        return f"@{self.value}" if self.kind == "username" else self.value

    def html(self, t: Texts) -> str:
        """As Telegram HTML: a link where there is one."""
        return t(f"contact-{self.kind}", value=self.value)


def email(text: str) -> Contact:
    """A typed e-mail address. Raises Unfit, for a phone number with the way to share it."""
    typed = clean(text)
    if len(typed) <= 254 and _EMAIL.fullmatch(typed):
        return Contact("email", typed)
    if _PHONE.fullmatch(typed):
        raise Unfit(say("contact-phone-by-button"))
    if _USERNAME.fullmatch(typed.removeprefix("@")) and typed.startswith("@"):
        raise Unfit(say("contact-name-by-button"))
    raise Unfit(say("contact-not-an-address"))


def phone(number: str) -> Contact:
    """A phone number as Telegram shares it, with or without its plus. Raises Unfit."""
    digits = "".join(sign for sign in number if sign.isascii() and sign.isdigit())
    if not 7 <= len(digits) <= 15:
        raise Unfit(say("contact-own-phone"))
    return Contact("phone", f"+{digits}")
