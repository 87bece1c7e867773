"""The key that signs certificates: a private one in a file beside the database, and the public
halves of all that have signed, in the database.

The file is in the format of PKCS #8 (RFC 8410), which openssl reads. A key is made when there is
none; so whoever wants a new one puts the old file away. It is not part of a backup, and need not
be: what the old key has signed stays valid.
"""

import base64
import binascii
import contextlib
import os
import secrets
from datetime import datetime
from pathlib import Path

from storage.certificates import tokens
from storage.certificates.tokens import Signer
from storage.database import Transaction, query, to_timestamp
from storage.database.backup import beside

END = ".certificate-key"
"""How the name of the file ends."""

_SECRET = bytes.fromhex("302e020100300506032b657004220420")
_PUBLIC = bytes.fromhex("302a300506032b6570032100")
"""What precedes the 32 bytes of a key, in DER."""

SIZE = 32


class KeyFileError(Exception):
    """The file holds no Ed25519 key."""


def file_of(database: Path) -> Path:
    """The file with the key that belongs to a database."""
    return beside(database, END)


def read(file: Path) -> bytes:
    """The private key (32 bytes) in a file. Raises KeyFileError, OSError."""
    lines = file.read_text("ascii", "replace").split("-----")
    try:
        content = base64.b64decode("".join(lines[2].split()), validate=True)
    except (IndexError, binascii.Error, ValueError):
        raise KeyFileError(f"{file}: holds no Ed25519 key") from None
    if "PRIVATE KEY" not in lines[1] or content[: len(_SECRET)] != _SECRET:
        raise KeyFileError(f"{file}: holds no Ed25519 key")
    if len(content) != len(_SECRET) + SIZE:
        raise KeyFileError(f"{file}: holds no Ed25519 key")
    return content[len(_SECRET) :]


def read_or_make(file: Path) -> bytes:
    """The private key (32 bytes) in a file; a new one, which only its owner can read, if there is
    no such file. Raises KeyFileError, OSError.
    """
    with contextlib.suppress(FileNotFoundError):
        return read(file)
    new = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as written:
            written.write(_pem("PRIVATE KEY", _SECRET + secrets.token_bytes(SIZE)))
            written.flush()
            os.fsync(written.fileno())
        # Of two processes that make one at once, the first wins.
        with contextlib.suppress(FileExistsError):
            os.link(new, file)
    finally:
        new.unlink(missing_ok=True)
    return read(file)


def public_pem(public: bytes) -> str:
    """A public key (32 bytes) as a PEM text, which openssl reads."""
    return _pem("PUBLIC KEY", _PUBLIC + public)


def public_in(pem: str) -> tuple[bytes, ...]:
    """The public keys (32 bytes each) in a PEM text. Raises KeyFileError if there is none."""
    found: list[bytes] = []
    for part in pem.split("-----BEGIN PUBLIC KEY-----")[1:]:
        try:
            content = base64.b64decode("".join(part.partition("-----")[0].split()), validate=True)
        except (binascii.Error, ValueError):
            continue
        if content.startswith(_PUBLIC) and len(content) == len(_PUBLIC) + SIZE:
            found.append(content[len(_PUBLIC) :])
    if not found:
        raise KeyFileError("there is no public Ed25519 key")
    return tuple(found)


def _pem(what: str, content: bytes) -> str:
    said = base64.b64encode(content).decode()
    return f"-----BEGIN {what}-----\n{said}\n-----END {what}-----\n"


def remember(tx: Transaction, signer: Signer, now: datetime) -> None:
    """Keep the public half of a key that signs, inside a transaction."""
    tx.execute(
        """INSERT INTO certificate_keys (id, public, since_at) VALUES (:id, :public, :now)
        ON CONFLICT DO NOTHING""",
        {
            "id": signer.key_id,
            "public": tokens.encoded(signer.public),
            "now": to_timestamp(now),
        },
    )


@query
def known(tx: Transaction) -> dict[str, bytes]:
    """The public halves (32 bytes) of all keys that have signed a certificate, by their ids."""
    return known_in(tx)


def known_in(tx: Transaction) -> dict[str, bytes]:
    """The same, inside a transaction."""
    return {
        row["id"]: tokens.decoded(row["public"]) or b""
        for row in tx.rows("SELECT id, public FROM certificate_keys ORDER BY since_at, id")
    }
