"""The buttons of the Dialogue and its years."""

from handlers.kit.buttons import Press


class PastYears(Press, prefix="yp"):
    """Show a page of the years that are over."""

    page: int


class ShowThemes(Press, prefix="yt"):
    """Show the priorities or the tracks of a term: "priority" or "track"."""

    term_id: int
    kind: str


class OpenTheme(Press, prefix="yto"):
    """Show a priority or a track, and what belongs to it."""

    theme_id: int


class TieTheme(Press, prefix="ytt"):
    """Tie an object to this theme, or untie it; `page` is that of the chooser."""

    kind: str
    subject_id: int
    theme_id: int
    is_tied: bool
    page: int
