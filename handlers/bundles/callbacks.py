"""The buttons of bundles."""

from handlers.kit.buttons import Press


class ShowBundles(Press, prefix="bu"):
    """Show what a bundle is, and the languages to choose from."""


class GetBundle(Press, prefix="bug"):
    """Send the bundle in this language."""

    language: str
