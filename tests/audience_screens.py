"""An audience with everything that fits, and the screens of the picker with hostile data."""

import html
from collections.abc import Iterator

from handlers.kit import audience_picker
from handlers.kit.audience_picker import AudienceSelection
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, Translator
from storage.audiences import (
    EVERYBODY,
    MAX_GROUPS,
    MAX_NAMED,
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    Named,
    Reach,
    Segment,
)
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS
from tests.pages import NO_PAGE, middle_page
from tests.screens import BIG, NOW, clipped

ZONE = "Asia/Almaty"
SUBJECT = "announcement"
EVERY_KEY: dict[Kind, tuple[Key, ...]] = {
    **{
        kind: tuple(Attribute(kind, code) for code in codes)
        for kind, codes in (
            (Kind.COUNTRY, COUNTRIES), (Kind.SECTOR, SECTORS), (Kind.LANGUAGE, LANGUAGES),
            (Kind.ROLE, (NO_ROLE, "coordinator", "admin")), (Kind.OFFERS, TOPICS),
            (Kind.SEEKS, TOPICS),
        )
    },
    Kind.SINCE: (JoinedSince(NOW),),
    Kind.EVENT: tuple(Attended(BIG, attendance) for attendance in Attendance),
}  # fmt: skip
EVERYTHING = Audience(
    (frozenset(key for keys in EVERY_KEY.values() for key in keys),) * MAX_GROUPS,
    frozenset(range(MAX_NAMED)),
)


def audience_screens(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text, 120)
    for audience, countries, elsewhere in (
        (EVERYTHING, None, None), (Audience(), (), None), (EVERYBODY, COUNTRIES, 99_999),
    ):  # fmt: skip
        picked = AudienceSelection(
            BIG,
            BIG,
            audience,
            Reach(99_999, elsewhere),
            countries,
            "news",
            {BIG: title},
            (f"<i>{html.escape(title)}</i>",) * 2,
        )
        for number in (1, 5, 9):
            yield audience_picker.group_screen(t, SUBJECT, picked, number, ZONE)
        for kind, keys in EVERY_KEY.items():
            for page in range(6):
                yield audience_picker.keys_screen(
                    t,
                    SUBJECT,
                    picked,
                    5,
                    kind,
                    keys,
                    page,
                    dict.fromkeys(keys, Reach(99_999, elsewhere)),
                    ZONE,
                )
    events = middle_page([(BIG, title)] * audience_picker.EVENTS)
    yield audience_picker.events_screen(t, SUBJECT, BIG, 5, events)
    yield audience_picker.events_screen(t, SUBJECT, BIG, 5, NO_PAGE)
    for kept in ([Segment(BIG, clipped(text, 40), Reach(99_999, 99_999))] * 9, []):
        yield audience_picker.segments_screen(t, SUBJECT, BIG, kept)
    some = [Named(BIG, text, "media", "ZZ"), Named(BIG, None, "media", "ZZ")] * 10
    for named in (some, []):
        yield audience_picker.named_screen(t, SUBJECT, BIG, named, 1)
    for members in ([(BIG, text)] * 20, []):
        yield audience_picker.found_screen(t, SUBJECT, BIG, members)
