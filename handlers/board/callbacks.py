"""The buttons of the board."""

from handlers.kit.buttons import Press


class ShowBoard(Press, prefix="bl"):
    """Show a page of the board: everything, or entries of a kind, on a topic, for a country."""

    kind: str | None
    topic: str | None
    country: str | None
    page: int


class ShowFoundEntries(Press, prefix="bf"):
    """Show another page of the entries that match her last words."""

    page: int


class PickEntryFilter(Press, prefix="bp"):
    """Choose by what the board is narrowed: "kind", "topic" or "country"."""

    what: str
    page: int


class SearchBoard(Press, prefix="bs"):
    """Ask for words to search the board by."""


class BackToBoard(Press, prefix="bb"):
    """Show the place on the board that she came from."""


class OpenEntry(Press, prefix="bo"):
    """Open an entry."""

    id: int


class OwnEntries(Press, prefix="bm"):
    """Show a page of her own entries."""

    page: int


class NewEntry(Press, prefix="bn"):
    """Write an entry."""


class EditEntry(Press, prefix="be"):
    """Change an entry of hers and send it for review again."""

    id: int


class RenewEntry(Press, prefix="br"):
    """Let an entry stay on the board for its full time."""

    id: int


class CloseEntry(Press, prefix="bc"):
    """Take an entry off the board, after the question what came of it."""

    id: int


class EndEntry(Press, prefix="bd"):
    """Take an entry off the board, or say what came of one that has run out."""

    id: int
    found: str


class WithdrawEntry(Press, prefix="bx", irrevocable=True, destructive=True):
    """Withdraw an entry that is not on the board."""

    id: int


class AnnounceEntry(Press, prefix="ba"):
    """Begin an announcement of an entry, for those whom it is about."""

    id: int


class ShowBoardNumbers(Press, prefix="bnn"):
    """Show what came of the entries, in numbers."""
