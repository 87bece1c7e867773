"""What should be looked at once more before a text is sent: data of other people."""

# The library has types for a part of it only.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import re
from collections.abc import Iterable, Iterator

REGIONS = ("KZ", "KG", "TJ", "TM", "UZ", "RU")

# Numbers of documents as they are written in the five countries and Russia: letters and digits of
# passports and identity cards (ICAO 9303 allows nine signs), personal numbers of 12 and 14 digits
# (ИИН, ПИНФЛ, ПИН), a Russian passport's 4 and 6.
_DOCUMENTS = re.compile(
    r"\b(?:[A-ZА-Я]{2}\s?\d{6,8}|[A-Za-zА-Яа-я]{1,2}\d{7,8}|I-[A-Z]{2}\s?№?\s?\d{6,7}"
    r"|\d{12}|\d{14}|\d{4}\s\d{6})\b"
)
# Bounded: a long text of one letter would be gone through again from each of its places.
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.-]{0,250}|(?<![\w@])@[A-Za-z]\w{4,31}\b")

TRIES = 100
"""After so many groups of figures that are no phone number a text holds a table, and looking on
would take tenths of a second."""

MOST = 40
"""Phone numbers of a text that are told; a warning has no room for more."""


def personal(texts: Iterable[str]) -> tuple[str, ...]:
    """What looks like a phone number, the number of a document, an e-mail address or a Telegram
    name in these texts, in their order and once each.
    """
    return tuple(dict.fromkeys(found for text in texts for found in _found(text)))


def _found(text: str) -> Iterator[str]:
    # Imported here: its numbering plans are read when they are wanted.
    from phonenumbers import Leniency, PhoneNumberMatcher

    for pattern in (_DOCUMENTS, _ADDRESS):
        for match in pattern.finditer(text):
            yield match[0].strip()
    seen: list[tuple[int, int]] = []
    for region in REGIONS:
        for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=TRIES):
            if not any(start <= match.start < end for start, end in seen):
                seen.append((match.start, match.end))
                yield match.raw_string.strip()
                if len(seen) == MOST:
                    return
