"""Finds contacts and other personal data in a text: phone numbers, addresses, usernames, links,
document numbers.
"""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import re
from collections.abc import Iterable, Iterator

REGIONS = ("KZ", "KG", "TJ", "TM", "UZ", "RU")

# Document numbers as they are written in the five countries and in Russia: letters and digits of
# passports and identity cards (ICAO 9303 allows nine characters), personal numbers of 12 and 14
# digits (ИИН, ПИНФЛ, ПИН), the 4 and 6 digits of a Russian passport. What follows № is the number
# of an order or a decree, unless a passport is named before it.
_DOCUMENTS = re.compile(
    r"\b(?:[A-ZА-Я]{2}\s?\d{6,8}|[A-Za-zА-Яа-я]{1,2}\d{7,8}|I-[A-Z]{2}\s?№?\s?\d{6,7}"
    r"|\d{12}|\d{14}|(?<!№)(?<!№\s)\d{4}\s\d{6})\b"
)
_PASSPORT = re.compile(r"(?i:паспорт|passport|pasport)\D{0,15}(\d{4}\s?№?\s?\d{6})\b")
# Bounded: otherwise a long text of one letter would be scanned again from each position.
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.-]{0,250}|(?<![\w@])@[A-Za-z]\w{4,31}\b")
_SPELLED = re.compile(
    r"[\w.+-]{1,64}\s?[(\[{]\s?(?:at|эт|ат|собака|@)\s?[)\]}]\s?[\w-]{1,63}"
    r"(?:\.|\s?[(\[{]\s?(?:dot|точка)\s?[)\]}]\s?)\w{2,24}",
    re.IGNORECASE,
)
_MESSENGER = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:t|telegram|wa|vk|fb)\.(?:me|dog|com|link)"
    r"|(?:instagram|facebook|linkedin|api\.whatsapp)\.com|ok\.ru)/[^\s,;]{2,200}|tg://[^\s,;]{2,200}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:telegram|телеграмм?|тг|tg|whats?\s?app|ватсапп?|вацап|instagram|insta|инстаграмм?|инста"
    r"|viber|вайбер|signal|skype|скайп|wechat|imo)\s?[:=]\s?@?(?:[A-Za-z][\w.]{4,31}|\+?\d[\d\s()-]{5,20}\d)"
    r"(?=\s*(?:$|[,;.)\n]))",
    re.IGNORECASE | re.MULTILINE,
)
_LINK = re.compile(r"https?://[^\s,;]{3,200}|www\.[^\s,;]{3,200}", re.IGNORECASE)
_SITE = re.compile(
    r"\b[\w-]{2,63}(?:\.[\w-]{2,63})?\.(?:com|org|net|info|kz|kg|tj|tm|uz|ru|su|af|io)\b(?:/[^\s,;]{1,200})?",
    re.IGNORECASE,
)

_NUMBER_OF = re.compile(r"(?:№|\bNo\.|\bГОСТ\w?|\bGOST|\bISO|\bИСО)\s?$", re.IGNORECASE)
"""Before the number of a document or a standard."""

_FEWEST_DIGITS = 7
"""A phone number has at least so many digits."""

TRIES = 100
"""After this many groups of digits that are not phone numbers, the text contains a table, and
searching on would take tenths of a second.
"""

MAX_FOUND = 40
"""Largest number of phone numbers in a warning, which has no room for more."""


def find_personal_data(texts: Iterable[str]) -> tuple[str, ...]:
    """The parts of these texts that look like a contact or a document number, in order of kind and
    without duplicates. Links to web pages are none.
    """
    return tuple(dict.fromkeys(found for text in texts for found in _personal(text)))


def _personal(text: str) -> Iterator[str]:
    yield from _matches(text, _DOCUMENTS)
    yield from (found[1] for found in _PASSPORT.finditer(text))
    yield from _contacts(text)


def find_contacts(text: str, *, links: bool = True, sites: bool = True) -> tuple[str, ...]:
    """The parts of a text that look like a phone number, an e-mail address, a username or a link,
    without duplicates and without what lies within another one. Without `links`, a web page is
    none; without `sites`, the bare name of a web site ("24.kg") is none.
    """
    pages = (*((_LINK,) if links else ()), *((_SITE,) if sites else ()))
    found = [*_contacts(text), *_matches(text, *pages)]
    return tuple(
        one
        for one in dict.fromkeys(found)
        if not any(one != other and one in other for other in found)
    )


def _contacts(text: str) -> Iterator[str]:
    yield from _matches(text, _MESSENGER, _NAMED, _ADDRESS, _SPELLED)
    if sum(map(str.isdecimal, text)) >= _FEWEST_DIGITS:
        yield from _phones(text)


def _matches(text: str, *patterns: re.Pattern[str]) -> Iterator[str]:
    found = (one[0] for pattern in patterns for one in pattern.finditer(text))
    return (one.strip().rstrip(".,;:!?") for one in found)


def _phones(text: str) -> Iterator[str]:
    # Imported on first use, because the import reads its numbering plans.
    from phonenumbers import Leniency, PhoneNumberMatcher

    seen: list[tuple[int, int]] = []
    for region in REGIONS:
        for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=TRIES):
            if _NUMBER_OF.search(text, max(match.start - 12, 0), match.start):
                continue
            if not any(start <= match.start < end for start, end in seen):
                seen.append((match.start, match.end))
                yield match.raw_string.strip()
                if len(seen) == MAX_FOUND:
                    return
