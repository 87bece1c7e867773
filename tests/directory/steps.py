"""What tests of the directory share."""

from handlers.directory import OpenCard
from tests.dialogue import Someone


def found(someone: Someone) -> list[str]:
    """Names on the page."""
    presses = zip(someone.labels, someone.presses, strict=True)
    return [label.split(" · ")[0] for label, press in presses if isinstance(press, OpenCard)]
