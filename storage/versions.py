"""Versions: what a decision names of that which it was made on."""

import hashlib


def version_of(*shown: object) -> str:
    """A short mark of what was shown, another one once any of it changes; it fits a button.

    `shown` are values whose repr says all that they are.
    """
    return hashlib.blake2s(repr(shown).encode(), digest_size=6).hexdigest()
