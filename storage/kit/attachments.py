"""The link, file or picture that accompanies a text."""

from dataclasses import dataclass
from typing import Literal, cast

Kind = Literal["link", "document", "photo"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A link, file or picture. `content` is the address of the link, or Telegram's id of the file
    or picture; `name` is "" for a picture without a caption and for a link shown by its address.
    """

    kind: Kind
    content: str
    name: str = ""

    @property
    def is_link(self) -> bool:
        """Whether it is an address in the text, so that there is no file to send."""
        return self.kind == "link"

    @property
    def label(self) -> str:
        """The text that stands for it: its name, or the address of a link without one."""
        return self.name or (self.content if self.is_link else "")

    def packed(self) -> str:
        """The attachment in its stored form; a link without its name."""
        if self.is_link:
            return f"{self.kind}:{self.content}"
        return f"{self.kind}:{self.content}:{self.name}"

    @classmethod
    def unpack(cls, packed: str) -> "Attachment":
        """The attachment from its stored form."""
        kind, _, rest = packed.partition(":")
        if kind == "link":
            return cls(kind, rest)
        content, _, name = rest.partition(":")
        return cls(cast(Kind, kind), content, name)
