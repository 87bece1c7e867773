"""The directory: colleagues by country, sector and topic, or by words in any script.

`queries` understands what she types, `screens` are its screens, `finding` handles searches.
"""

from handlers.directory.callbacks import (
    LeaveOutPart,
    NarrowResults,
    OpenCard,
    PickCountry,
    PickSector,
    PickTopic,
    SavedSearches,
    SaveSearch,
    SearchTopic,
    ShowOptions,
    ShowResults,
)
from handlers.directory.finding import (
    HANDLERS,
    find_members,
    find_options,
    intent_of,
    offer_for_long_text,
    search,
    start_search,
)
from handlers.directory.queries import only_names, understand
from handlers.directory.screens import (
    card_screen,
    countries_screen,
    entry_label,
    find_screen,
    long_text_screen,
    options_screen,
    results_screen,
    sectors_screen,
    topics_screen,
)

__all__ = [
    "HANDLERS",
    "LeaveOutPart",
    "NarrowResults",
    "OpenCard",
    "PickCountry",
    "PickSector",
    "PickTopic",
    "SaveSearch",
    "SavedSearches",
    "SearchTopic",
    "ShowOptions",
    "ShowResults",
    "card_screen",
    "countries_screen",
    "entry_label",
    "find_members",
    "find_options",
    "find_screen",
    "intent_of",
    "long_text_screen",
    "offer_for_long_text",
    "only_names",
    "options_screen",
    "results_screen",
    "search",
    "sectors_screen",
    "start_search",
    "topics_screen",
    "understand",
]
