"""The buttons of privacy."""

from handlers.kit.buttons import Press


class ShowHeld(Press, prefix="myh"):
    """Show what is held about her, and until when."""


class GetData(Press, prefix="myf"):
    """Send her all her data in two files."""


class PickDeletion(Press, prefix="myd"):
    """Show what deleting her data means, and what may stay."""


class DeleteMe(Press, prefix="myx", irrevocable=True, destructive=True):
    """Delete everything about her. `keeps_texts`: the texts that she agreed to leave stay."""

    keeps_texts: bool


class Agree(Press, prefix="mya"):
    """Agree to the terms of this version."""

    version: str


class ConfirmProfile(Press, prefix="myr"):
    """Her profile is still right, and she is still there."""
