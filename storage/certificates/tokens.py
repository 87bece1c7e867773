"""What the QR code of a certificate holds: its claims, signed with Ed25519, as a JSON Web Token
(RFC 7519, RFC 8037) that any library for such tokens can verify.

The signature is made and verified by functions that are passed in (`Signer`, `Verify`).
"""

import base64
import binascii
import json
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What a certificate is about: that its holder was at an event, has completed a mentoring, or
    has presented a project.
    """

    ATTENDANCE = "attendance"
    MENTORING = "mentoring"
    PROJECT = "project"


class Role(StrEnum):
    """The holder's part in a mentoring."""

    MENTOR = "mentor"
    MENTEE = "mentee"


@dataclass(frozen=True, slots=True)
class Claims:
    """All that a certificate says. `network` is the network's name, `name` the holder's; `title` is
    that of the event, programme or project, cut to TITLE characters. `first` and `last` are days.
    `attended` are the numbers of the days on which she was there, if it lasted several (`days`).
    """

    number: str
    network: str
    kind: Kind
    name: str
    title: str
    first: date
    last: date
    issued: date
    attended: tuple[int, ...] = ()
    days: int = 1
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that signs: its id, its public half (32 bytes), and the function that makes the
    signature (64 bytes) of a message.
    """

    key_id: str
    public: bytes
    sign: Callable[[bytes], bytes]


Verify = Callable[[bytes, bytes, bytes], bool]
"""Whether a signature is that of a message, for a public key: gets the key, the message and the
signature.
"""


class Problem(StrEnum):
    """Why a text is not a genuine certificate: a part of it is missing, its key is not one of this
    network, or its signature is wrong.
    """

    CUT = "cut"
    OTHER_KEY = "other-key"
    FORGED = "forged"


TITLE = 100
"""Longest title in a token, in characters."""

NAME = 80
"""Longest name, in characters."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""The digits of Crockford's base 32, none of which is taken for another."""

DIGITS = 12
"""Digits of a number: 60 bits, which nobody guesses."""

_HEADER = '{"alg":"EdDSA","kid":"%s"}'
_BEGINNING = "eyJhbGciOiJFZERTQSIs"
"""How every token begins: the first 15 bytes of _HEADER."""

_TOKEN = re.compile(rf"{_BEGINNING}[A-Za-z0-9_.-]*")
_NUMBER = re.compile(r"[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}")
_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SIGNATURE = 64
LONGEST = 4_096
"""Longest text in which a token is looked for, in characters."""


def new_number() -> str:
    """A number that nobody can guess, of three groups of digits: "7K3M-9Q2X-ABCD"."""
    digits = "".join(secrets.choice(ALPHABET) for _ in range(DIGITS))
    return "-".join(digits[at : at + 4] for at in range(0, DIGITS, 4))


def number_in(text: str) -> str | None:
    """The number that somebody has typed, as it stands on the certificate; None if it is none. What
    is taken for a digit counts as that digit.
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    digits = text.upper().replace("-", "").replace(" ", "")
    digits = digits.translate(str.maketrans("OIL", "011"))
    if any(digit not in ALPHABET for digit in digits):
        return None
    return "-".join(digits[at : at + 4] for at in range(0, DIGITS, 4))


def token_in(text: str) -> str | None:
    """The token in a text, which may be an address that ends with it, or be broken into lines; None
    if there is none.
    """
    if len(text) > LONGEST:
        return None
    found = _TOKEN.search("".join(text.split()))
    return None if found is None else found[0].rstrip(".")


def encoded(content: bytes) -> str:
    """The bytes in base64url, without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes | None:
    """The bytes in base64url without padding; None if it is not exactly that."""
    try:
        content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None
    return content if encoded(content) == text else None


def packed(claims: Claims) -> str:
    """The claims as JSON, as a token has them."""
    said: dict[str, Any] = {
        "jti": claims.number,
        "iss": claims.network,
        "kind": claims.kind,
        "name": claims.name,
        "title": shortened(claims.title),
        "from": claims.first.isoformat(),
        "to": claims.last.isoformat(),
        "iat": int(datetime.combine(claims.issued, datetime.min.time(), UTC).timestamp()),
    }
    if claims.days > 1:
        said |= {"attended": claims.attended, "days": claims.days}
    if claims.role is not None:
        said["role"] = claims.role
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Claims:
    """The claims in such JSON. Raises ValueError, KeyError or TypeError for any other text."""
    return _claims(json.loads(text))


def compose(claims: Claims, signer: Signer) -> str:
    """The token of these claims."""
    header = encoded((_HEADER % signer.key_id).encode())
    message = f"{header}.{encoded(packed(claims).encode())}"
    return f"{message}.{encoded(signer.sign(message.encode()))}"


def shortened(title: str) -> str:
    """A title as a token holds it."""
    return title if len(title) <= TITLE else f"{title[: TITLE - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A token, taken apart and not verified."""

    key_id: str
    claims: Claims
    message: bytes
    signature: bytes


def parsed(token: str) -> Parsed | None:
    """The parts of a token; None if it is not whole."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    header, body, signature = (decoded(part) for part in parts)
    if header is None or body is None or signature is None or len(signature) != _SIGNATURE:
        return None
    try:
        said: Any = json.loads(header)
        key_id, claims = said["kid"], unpacked(body.decode())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None
    if said.get("alg") != "EdDSA" or not isinstance(key_id, str) or not _KEY_ID.fullmatch(key_id):
        return None
    return Parsed(key_id, claims, f"{parts[0]}.{parts[1]}".encode(), signature)


def _claims(said: Any) -> Claims:
    days = int(said.get("days", 1))
    return Claims(
        number=str(said["jti"]),
        network=str(said["iss"]),
        kind=Kind(said["kind"]),
        name=str(said["name"]),
        title=str(said["title"]),
        first=date.fromisoformat(said["from"]),
        last=date.fromisoformat(said["to"]),
        issued=datetime.fromtimestamp(int(said["iat"]), UTC).date(),
        attended=tuple(int(day) for day in said.get("attended", ())) if days > 1 else (),
        days=days,
        role=Role(said["role"]) if "role" in said else None,
    )


def verified(token: str, keys: Mapping[str, bytes], verify: Verify) -> Claims | Problem:
    """What a token says, if one of these keys (public halves by id) has signed exactly that;
    otherwise why not.
    """
    found = parsed(token)
    if found is None:
        return Problem.CUT
    public = keys.get(found.key_id)
    if public is None:
        return Problem.OTHER_KEY
    return found.claims if verify(public, found.message, found.signature) else Problem.FORGED
