"""Versions: with a version, a decision names the state that it was based on."""

import hashlib


def version_of(*shown: object) -> str:
    """A short fingerprint of what was shown, which differs once any of it changes; it fits into a
    button.

    `shown` are values whose repr contains all their data.
    """
    return hashlib.blake2s(repr(shown).encode(), digest_size=6).hexdigest()
