"""The buttons of forms."""

from handlers.kit.buttons import Press


class Choose(Press, prefix="fc"):
    """Answer with this option."""

    form: str
    field: str
    value: str


class SharePhone(Press, prefix="fp"):
    """Answer with her phone number: show the button that lets Telegram share it."""

    form: str
    field: str


class Mark(Press, prefix="fm"):
    """Add this option to the answers, or remove it."""

    form: str
    field: str
    value: str
    chosen: bool
    page: int


class TurnPage(Press, prefix="ft"):
    """Show another page of options."""

    form: str
    field: str
    page: int


class Next(Press, prefix="fo"):
    """Keep the answer as it is, or skip the question, and go on."""

    form: str
    field: str


class SkipRest(Press, prefix="fl"):
    """Skip all optional questions and show the review."""

    form: str
    field: str


class Back(Press, prefix="fb"):
    """Go back to the previous question."""

    form: str
    field: str


class Change(Press, prefix="fe"):
    """Change this line of the review."""

    form: str
    field: str


class Submit(Press, prefix="fs"):
    """Submit what the review shows."""

    form: str


class Cancel(Press, prefix="fx"):
    """Set the form aside."""

    form: str


class Resume(Press, prefix="fr"):
    """Continue the form at the open question."""

    form: str


class Discard(Press, prefix="fd", irrevocable=True, destructive=True):
    """Delete the answers."""

    form: str
