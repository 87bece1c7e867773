"""Ed25519 signatures with PyNaCl, which is imported on first use."""

import hashlib
from pathlib import Path

from storage.certificates import keys, tokens
from storage.certificates.tokens import Signer

KEY_ID = 8
"""Length of the id of a key, in characters."""


def signer(database: Path) -> Signer:
    """The key that signs the certificates of this database; it is made if there is none. Raises
    KeyFileError, OSError.
    """
    from nacl.signing import SigningKey

    key = SigningKey(keys.read_or_make(keys.file_of(database)))
    public = bytes(key.verify_key)
    return Signer(key_id(public), public, lambda message: key.sign(message).signature)


def public_of(secret: bytes) -> bytes:
    """The public half (32 bytes) of a private key (32 bytes)."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(secret).verify_key)


def key_id(public: bytes) -> str:
    """The id of a key by its public half: the beginning of its SHA-256 digest in base64url."""
    return tokens.encoded(hashlib.sha256(public).digest())[:KEY_ID]


def is_signature(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is the signature of a message by the key with this public half."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(public).verify(message, signature)
    except (CryptoError, ValueError):
        return False
    return True
