"""Encryption of backups to a public key, in the format of age (https://age-encryption.org/v1), so
that `age` and `rage` read them too.

The library is imported on first use, because most starts do not need it.
"""

import hashlib
import os
from pathlib import Path
from typing import Any, BinaryIO

ENDING = ".age"
HEAD = b"age-encryption.org/v1"
"""How an encrypted file begins."""


class EncryptionError(Exception):
    """A key cannot be used, or a file cannot be decrypted; the message says which."""


def _age() -> Any:
    # Typed as Any: the library has no types.
    import pyrage

    return pyrage


def recipient_of(key: str) -> Any:
    """A public key, of age ("age1…") or of ssh ("ssh-ed25519 …"). Raises EncryptionError."""
    age = _age()
    try:
        if key.startswith("age1"):
            return age.x25519.Recipient.from_str(key)
        return age.ssh.Recipient.from_str(key)
    except age.RecipientError:
        raise EncryptionError("the recipient is no public key of age or ssh") from None


def encrypt_file(plain: Path, target: BinaryIO, key: str) -> str:
    """Write the encrypted content of a file; returns the SHA-256 of what was written, in hex.

    Raises EncryptionError, OSError.
    """
    with plain.open("rb") as source:
        hashing = _Hashing(target)
        _age().encrypt_io(source, hashing, [recipient_of(key)])
    target.flush()
    os.fsync(target.fileno())
    return hashing.digest.hexdigest()


class _Hashing:
    """A file that is written, and the checksum of what should be in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        """Write these bytes."""
        self.digest.update(data)
        return self._file.write(data)

    def flush(self) -> None:
        """Hand everything to the system."""
        self._file.flush()


def encrypted(content: bytes, key: str) -> bytes:
    """The content, encrypted. Raises EncryptionError."""
    return _age().encrypt(content, [recipient_of(key)])


def is_encrypted(path: Path) -> bool:
    """Whether a file is encrypted in this format. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(HEAD)) == HEAD


def decrypt_file(path: Path, target: BinaryIO, identity: Path) -> None:
    """Write the content of an encrypted file in plain; `identity` is a file with the private key.

    Raises EncryptionError, OSError.
    """
    age = _age()
    keys = _identities_of(identity)
    try:
        with path.open("rb") as source:
            age.decrypt_io(source, target, keys)
    except (age.DecryptError, OSError) as error:
        if getattr(error, "errno", None) is not None:
            raise  # the disk, not the content
        raise EncryptionError(
            f"{path}: cannot be decrypted: it is damaged, or {identity} holds another key"
        ) from None


def _identities_of(file: Path) -> list[Any]:
    age = _age()
    content = file.read_bytes()
    lines = [line.strip() for line in content.decode("utf-8", "replace").splitlines()]
    secret = [line for line in lines if line.startswith("AGE-SECRET-KEY-")]
    try:
        if secret:
            return [age.x25519.Identity.from_str(line) for line in secret]
        return [age.ssh.Identity.from_buffer(content)]
    except age.IdentityError:
        raise EncryptionError(f"{file}: holds no private key of age or ssh") from None
