"""`kurak verify-page`: a page on which anybody checks a certificate in a browser, and a file with
the public keys. The page needs nothing else: no server that answers, no network.
"""

import base64
import json
from collections.abc import Iterator
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

from bot.config import Config
from bot.snapshot import snapshot
from handlers.certificates.messages import ABOUT, CHECKED, KIND, ROLE
from handlers.kit import date_format
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, texts
from storage.certificates import checking, keys
from storage.certificates.tokens import Kind, Problem, Role

PAGE, KEYS = "verify.html", "certificate-keys.pem"
"""The names of the two files."""


def write(settings: Config, folder: Path, now: datetime) -> Iterator[Path]:
    """Write the page and the public keys into a folder, in place of older ones; yields each file.
    Raises StorageError, OSError, or ValueError if no certificate was ever issued.
    """
    with snapshot(settings.storage) as tx:
        known = keys.known_in(tx)
        withdrawn = checking.withdrawn_numbers(tx)
    if not known:
        raise ValueError("no certificate was issued yet, so there is no key to check one with")
    genuine = {
        id: public for id, public in known.items() if id not in settings.certificates.stolen_keys
    }
    folder.mkdir(parents=True, exist_ok=True)
    content = page(settings, genuine, withdrawn, now)
    pem = "".join(keys.public_pem(public) for public in genuine.values())
    for name, text in ((PAGE, content), (KEYS, pem)):
        (folder / name).write_text(text, "utf-8")
        yield folder / name


def page(
    settings: Config, known: dict[str, bytes], withdrawn: tuple[str, ...], now: datetime
) -> str:
    """The page, which knows these keys (public halves by id) and these numbers of withdrawn
    certificates.
    """
    name = settings.network.name
    data: dict[str, Any] = {
        "keys": {id: base64.b64encode(public).decode() for id, public in known.items()},
        "withdrawn": withdrawn,
        "texts": {code: _texts(texts(code), name, now) for code in settings.network.languages},
    }
    template = resources.files("bot").joinpath("verify.html").read_text("utf-8")
    packed = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return template.replace("/*DATA*/null", packed)


def _texts(t: Translator, network: str, now: datetime) -> dict[str, Any]:
    """The texts of the page in one language; those with markup are HTML."""
    return {
        "language": t.plain(LANGUAGE(t.language)),
        "title": t.plain("certificate-check"),
        "how": t("certificate-page-how"),
        "check": t.plain("certificate-page-check"),
        "valid": t("certificate-page-valid", day=date_format.date(t, now, "UTC")),
        "withdrawn": t("certificate-checked-withdrawn"),
        "number": t("certificate-page-number"),
        "old": t("certificate-page-old"),
        "compare": t("certificate-compare"),
        **{one.value: t(CHECKED(one), network=network) for one in Problem},
        "labels": {
            "name": t.plain("certificate-name"),
            "role": t.plain("certificate-role"),
            "days": t.plain("certificate-days"),
            "attended": t.plain("certificate-days-attended"),
            "by": t.plain("certificate-by"),
            "issued": t.plain("certificate-issued"),
            "number": t.plain("certificate-number"),
            **{kind.value: t.plain(ABOUT(kind)) for kind in Kind},
        },
        "kinds": {kind.value: t.plain(KIND(kind)) for kind in Kind},
        "roles": {role.value: t.plain(ROLE(role)) for role in Role},
        "part": t.plain("certificate-attended", count="#", days="##"),
    }
