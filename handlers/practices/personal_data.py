"""Finds text that looks like personal data of other people, so that the author can check it before
submitting.
"""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import re
from collections.abc import Iterable, Iterator

REGIONS = ("KZ", "KG", "TJ", "TM", "UZ", "RU")

# Document numbers as they are written in the five countries and in Russia: letters and digits of
# passports and identity cards (ICAO 9303 allows nine characters), personal numbers of 12 and 14
# digits (ИИН, ПИНФЛ, ПИН), the 4 and 6 digits of a Russian passport.
_DOCUMENTS = re.compile(
    r"\b(?:[A-ZА-Я]{2}\s?\d{6,8}|[A-Za-zА-Яа-я]{1,2}\d{7,8}|I-[A-Z]{2}\s?№?\s?\d{6,7}"
    r"|\d{12}|\d{14}|\d{4}\s\d{6})\b"
)
# Bounded: otherwise a long text of one letter would be scanned again from each position.
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.-]{0,250}|(?<![\w@])@[A-Za-z]\w{4,31}\b")

TRIES = 100
"""After this many groups of digits that are not phone numbers, the text contains a table, and
searching on would take tenths of a second.
"""

MAX_FOUND = 40
"""Largest number of phone numbers in a warning, which has no room for more."""


def find_personal_data(texts: Iterable[str]) -> tuple[str, ...]:
    """The parts of these texts that look like a phone number, a document number, an e-mail address
    or a Telegram username, in order and without duplicates.
    """
    return tuple(dict.fromkeys(found for text in texts for found in _found(text)))


def _found(text: str) -> Iterator[str]:
    # Imported on first use, because the import reads its numbering plans.
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
                if len(seen) == MAX_FOUND:
                    return
