"""The buttons of forms."""

from handlers.kit.buttons import Press


class Choose(Press, prefix="fc"):
    """This is my answer."""

    form: str
    field: str
    value: str


class SharePhone(Press, prefix="fp"):
    """My answer is my phone number: ask Telegram to share it."""

    form: str
    field: str


class Mark(Press, prefix="fm"):
    """This is, or is no longer, one of my answers."""

    form: str
    field: str
    value: str
    chosen: bool
    page: int


class TurnPage(Press, prefix="ft"):
    """Another page of choices."""

    form: str
    field: str
    page: int


class Next(Press, prefix="fo"):
    """Leave the answer as it is, or empty, and go on."""

    form: str
    field: str


class SkipRest(Press, prefix="fl"):
    """Skip all that may be skipped and show me the review."""

    form: str
    field: str


class Back(Press, prefix="fb"):
    """The question before."""

    form: str
    field: str


class Change(Press, prefix="fe"):
    """Change this line of the review."""

    form: str
    field: str


class Submit(Press, prefix="fs"):
    """What the review shows is right."""

    form: str


class Cancel(Press, prefix="fx"):
    """Set the form aside."""

    form: str


class Resume(Press, prefix="fr"):
    """Go on where I stopped."""

    form: str


class Discard(Press, prefix="fd", irrevocable=True):
    """Delete what I answered."""

    form: str
