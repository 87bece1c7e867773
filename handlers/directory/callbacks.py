"""The buttons of the directory."""

from handlers.kit.buttons import Press
from handlers.kit.navigation import Find

FROM_START = 0
"""In the place of a search's number: the card was opened from the first screen of the directory."""


class PickCountry(Press, prefix="dpc"):
    """Show the countries to choose from. The sector is either chosen already or comes next; with a
    `search`, its country is chosen.
    """

    sector: str | None
    search: int | None = None


class PickSector(Press, prefix="dps"):
    """Show a page of sectors to choose from. The country is either chosen already or comes next;
    with a `search`, its sector is chosen.
    """

    country: str | None
    page: int
    search: int | None = None


class PickTopic(Press, prefix="dpt"):
    """Show a page of topics to choose from, for a new search or this one; `side` is "offers" or
    "seeks".
    """

    side: str
    page: int
    search: int | None = None


class ShowResults(Press, prefix="dr"):
    """Show a page of results; `search` is the number of a search, None for a list by country and
    sector.
    """

    country: str | None
    sector: str | None
    page: int
    search: int | None


class SearchTopic(Press, prefix="dt"):
    """Search for those who offer a topic or look for it; `side` is "offers" or "seeks"."""

    topic: str
    side: str


class NarrowResults(Press, prefix="dn"):
    """Give a search another country, sector or topic, or none; `kind` is "country", "sector",
    "offers" or "seeks".
    """

    search: int
    kind: str
    key: str | None


class LeaveOutPart(Press, prefix="dx"):
    """Take a part off a search; `part` counts from 0."""

    search: int
    part: int


class ShowOptions(Press, prefix="dm"):
    """Show what else can be done with a search, or with a list by country and sector."""

    country: str | None
    sector: str | None
    search: int | None


class SaveSearch(Press, prefix="dvs"):
    """Save a search, or a list by country and sector, to be told of new colleagues."""

    country: str | None
    sector: str | None
    search: int | None


class SavedSearches(Press, prefix="dv"):
    """Show her saved searches."""


class OpenCard(Press, prefix="dc"):
    """Open a colleague's card; the other fields are the results to go back to."""

    member_id: int
    country: str | None
    sector: str | None
    page: int
    search: int | None

    @property
    def back(self) -> Press:
        """Where she came from."""
        if self.search == FROM_START:
            return Find()
        return ShowResults(self.country, self.sector, self.page, self.search)
