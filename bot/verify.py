"""`kurak verify`: whether a certificate is genuine, by the database, or offline by public keys."""

import sys
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from bot.config import Config
from bot.snapshot import snapshot
from handlers.certificates import signatures
from storage.certificates import checking, keys, tokens
from storage.certificates.checking import Checked, Standing
from storage.certificates.tokens import Claims, Problem
from storage.database import StorageError

LONGEST = 100_000
"""The most that is read of a file, in bytes."""


class Exit(IntEnum):
    """The exit code: the certificate is genuine and not withdrawn as far as can be known; it is
    not; it could not be checked.
    """

    GENUINE = 0
    NOT = 1
    UNCHECKED = 2


_SAID = {
    Standing.VALID: "genuine: it is on the list, and not withdrawn",
    Standing.WITHDRAWN: "withdrawn: it is not valid any more",
    Standing.UNLISTED: "the signature is genuine, but it is no longer on the list",
    Standing.STOLEN: "not genuine: it is not on the list, and its key was stolen",
    Standing.UNKNOWN: "no certificate has this number",
    Problem.CUT: "a part of the text is missing",
    Problem.OTHER_KEY: "not issued here: its key is not known",
    Problem.FORGED: "not genuine: its text was changed after it was signed",
}


def content_of(given: str) -> str:
    """The text that is checked: that of a file, of the standard input for "-", or `given` itself.
    Raises OSError.
    """
    if given == "-":
        return sys.stdin.read(LONGEST)
    try:
        is_file = Path(given).is_file()
    except (OSError, ValueError):  # a token is longer than the name of a file may be
        is_file = False
    if not is_file:
        return given
    with Path(given).open("rb") as file:
        return file.read(LONGEST).decode("utf-8", "replace")


def by_keys(text: str, pems: Sequence[Path]) -> Exit:
    """Check the code in a text offline, with the public keys in these files; print what is found.
    Raises OSError, KeyFileError.
    """
    found = [key for pem in pems for key in keys.public_in(pem.read_text("utf-8", "replace"))]
    token = tokens.token_in(text)
    if token is None:
        print("there is no code of a certificate in this; a number needs the database")
        return Exit.UNCHECKED
    known = {signatures.key_id(public): public for public in found}
    checked = tokens.verified(token, known, signatures.is_signature)
    if isinstance(checked, Problem):
        print(_SAID[checked])
        return Exit.NOT
    print("genuine, as signed; whether it was withdrawn since, only the database knows")
    print_claims(checked)
    return Exit.GENUINE


def by_database(text: str, settings: Config) -> Exit:
    """Check the code or the number in a text with the configured database, which the bot may be
    using; print what is found. Raises StorageError.
    """
    token, number = tokens.token_in(text), tokens.number_in(text)
    if token is None and number is None:
        print("there is neither a code nor a number of a certificate in this")
        return Exit.UNCHECKED
    with snapshot(settings.storage) as tx:
        if token is not None:
            found = tokens.verified(token, keys.known_in(tx), signatures.is_signature)
            if not isinstance(found, Problem):
                stolen = settings.certificates.stolen_keys
                found = checking.standing_of(tx, token, found, stolen)
        else:
            found = checking.look_up(tx, number or "")
    print(_SAID[found.standing if isinstance(found, Checked) else found])
    if isinstance(found, Checked):
        if found.withdrawn_at is not None:
            print(f"withdrawn: {found.withdrawn_at:%Y-%m-%d}")
        if found.claims is not None:
            print_claims(found.claims)
        return Exit.GENUINE if found.standing is Standing.VALID else Exit.NOT
    return Exit.NOT


def run(given: str, settings: Config | None, pems: Sequence[Path]) -> Exit:
    """Check what is given, with the keys in these files, or if there are none with the database."""
    try:
        text = content_of(given)
        if pems or settings is None:
            return by_keys(text, pems)
        return by_database(text, settings)
    except (OSError, keys.KeyFileError, StorageError) as error:
        print(f"cannot be checked: {error}", file=sys.stderr)
        return Exit.UNCHECKED


def print_claims(claims: Claims) -> None:
    """Print all that a certificate says."""
    days = f"{claims.first}" if claims.first == claims.last else f"{claims.first} to {claims.last}"
    lines = {
        "name": claims.name,
        claims.kind.value: claims.title,
        "role": claims.role.value if claims.role else None,
        "days": days,
        "attended": f"{len(claims.attended)} of {claims.days} days" if claims.days > 1 else None,
        "issued by": claims.network,
        "issued on": str(claims.issued),
        "number": claims.number,
    }
    for label, said in lines.items():
        if said is not None:
            print(f"  {label}: {_printable(said)}")


def _printable(text: str) -> str:
    """The text without what would move the cursor of a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)
