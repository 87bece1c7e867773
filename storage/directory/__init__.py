"""The directory: which members can be found, and how.

`criteria` is what a search looks for, `ranking` finds who fits, in which order and why, `lists` are
the lists by country and field, `searches` keeps her last searches, `cards` shows one colleague.
"""

from storage.directory.cards import (
    TooManyCards,
    card,
    open_as_staff,
    open_author,
    open_card,
    photo,
    remove_from_index,
    update_index,
)
from storage.directory.criteria import TOPICAL, WORDS, Criteria, Part, PartKind
from storage.directory.lists import (
    MOST_COUNTED,
    ColleagueCounts,
    browse,
    colleague_counts,
    colleagues_of,
)
from storage.directory.ranking import (
    LATELY,
    MOST,
    PAGE,
    DirectoryRow,
    Found,
    Reason,
    ReasonKind,
    colleagues_for,
    find,
    fits,
    found_from,
    is_named,
    look_up,
)
from storage.directory.searches import MEMBER_DATA, Search, search_of, start, typed_words

__all__ = [
    "LATELY",
    "MEMBER_DATA",
    "MOST",
    "MOST_COUNTED",
    "PAGE",
    "TOPICAL",
    "WORDS",
    "ColleagueCounts",
    "Criteria",
    "DirectoryRow",
    "Found",
    "Part",
    "PartKind",
    "Reason",
    "ReasonKind",
    "Search",
    "TooManyCards",
    "browse",
    "card",
    "colleague_counts",
    "colleagues_for",
    "colleagues_of",
    "find",
    "fits",
    "found_from",
    "is_named",
    "look_up",
    "open_as_staff",
    "open_author",
    "open_card",
    "photo",
    "remove_from_index",
    "search_of",
    "start",
    "typed_words",
    "update_index",
]
