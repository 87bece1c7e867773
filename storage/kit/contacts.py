"""The contact details that a member gives: a Telegram name, a phone number or an e-mail address."""

from dataclasses import dataclass
from typing import Literal, cast

Kind = Literal["username", "phone", "email"]


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach a member; `value` is the name without its @, the number, or the address."""

    kind: Kind
    value: str

    def packed(self) -> str:
        """The contact in its stored form."""
        return f"{self.kind}:{self.value}"

    @classmethod
    def unpack(cls, packed: str) -> "Contact":
        """The contact from its stored form."""
        kind, _, value = packed.partition(":")
        return cls(cast(Kind, kind), value)

    def plain(self) -> str:
        """The contact as unformatted text."""
        return f"@{self.value}" if self.kind == "username" else self.value
