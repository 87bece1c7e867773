"""The buttons of the Dialogue and its years."""

from handlers.kit.buttons import Press


class PastYears(Press, prefix="yp"):
    """Show a page of the years that are over."""

    page: int


class ShowThemes(Press, prefix="yt"):
    """Show the priorities or the tracks of a term: "priority" or "track"."""

    term_id: int
    kind: str


class OpenTheme(Press, prefix="yto"):
    """Show a priority or a track, and what belongs to it."""

    theme_id: int


class TieTheme(Press, prefix="ytt"):
    """Tie an object to this theme, or untie it; `page` is that of the chooser."""

    kind: str
    subject_id: int
    theme_id: int
    is_tied: bool
    page: int


# For admins


class ShowTerms(Press, prefix="yl"):
    """Show a page of all terms, to plan them."""

    page: int


class OpenTerm(Press, prefix="ylo"):
    """Show a term with what admins can change."""

    term_id: int


class NewTerm(Press, prefix="yln"):
    """Enter a term."""


class ChangeTerm(Press, prefix="yle"):
    """Change the country or the days of a term."""

    term_id: int


class DeleteTerm(Press, prefix="ylx", irrevocable=True, destructive=True):
    """Delete a term that has not begun."""

    term_id: int


class FindPerson(Press, prefix="yla"):
    """Look for a member who carries a term, or with a country for one of its focal points."""

    term_id: int | None
    country: str | None


class NamePerson(Press, prefix="ylp"):
    """Name a member who carries a term, or take it from her."""

    term_id: int
    member_id: int
    is_named: bool

    @property
    def takes_away(self) -> bool:
        """Whether it takes the term from her."""
        return not self.is_named


class ShowOrder(Press, prefix="yr"):
    """Show the order of the countries, and how long a term is."""


class MoveCountry(Press, prefix="yru"):
    """Move a country one place forward in the order."""

    country: str


class TakeIn(Press, prefix="yrt"):
    """Take a country into the Dialogue."""

    country: str


class Leave(Press, prefix="yrx", irrevocable=True, destructive=True):
    """Take a country out of the Dialogue, with its planned terms."""

    country: str


class ChangeLength(Press, prefix="yrm"):
    """Change how long a term is."""


class ShowFocalPoints(Press, prefix="yf"):
    """Show the focal points of all countries."""


class OpenFocalPoints(Press, prefix="yfo"):
    """Show the focal points of a country, to change them."""

    country: str


class NameFocalPoint(Press, prefix="yfn"):
    """Name a member as a focal point of a country, or take it back."""

    country: str
    member_id: int
    is_named: bool

    @property
    def takes_away(self) -> bool:
        """Whether it is taken back."""
        return not self.is_named


# For the chair


class ChairDesk(Press, prefix="yc"):
    """Show what the chair can do."""


class EditThemes(Press, prefix="yce"):
    """Show the priorities or the tracks of a term, to change them."""

    term_id: int
    kind: str


class EditTheme(Press, prefix="yct"):
    """Show a priority or a track in all its languages, to change it."""

    theme_id: int


class AddTheme(Press, prefix="yca"):
    """Add a priority or a track."""

    term_id: int
    kind: str


class WriteTheme(Press, prefix="ycw"):
    """Write a priority or a track in a language."""

    theme_id: int
    language: str


class RemoveTheme(Press, prefix="ycx", irrevocable=True, destructive=True):
    """Remove a priority or a track."""

    theme_id: int


class ProposePriorities(Press, prefix="ycp"):
    """Propose the priorities of a term for adoption."""

    term_id: int


class RevisePriorities(Press, prefix="ycb"):
    """Take the proposal back, to change it."""

    term_id: int


class ShowMeetings(Press, prefix="ycm"):
    """Show the meetings of the year, and call those that are missing."""


class ShowLetters(Press, prefix="ycl"):
    """Show a page of the letters to the focal points."""

    page: int


class OpenLetter(Press, prefix="yco"):
    """Show a letter of the chair."""

    letter_id: int


class WriteLetter(Press, prefix="ycd"):
    """Write to the focal points of all countries."""


class AnswerLetter(Press, prefix="ycr"):
    """Answer a letter of the chair."""

    letter_id: int


class ShowLate(Press, prefix="ycz"):
    """Show what should have been done by now."""

    page: int


# The handover


class ShowHandover(Press, prefix="yh"):
    """Show a page of the handover of a term; without a term, of the current one."""

    term_id: int | None
    page: int


class ShowHandoverItem(Press, prefix="yho"):
    """Show an open item, to say what becomes of it; `page` is that of the list."""

    kind: str
    subject_id: int
    page: int


class DecideItem(Press, prefix="yhd"):
    """Say that an open item goes on or is closed."""

    kind: str
    subject_id: int
    decision: str
    page: int


class GiveItem(Press, prefix="yhg"):
    """Look for a member to whom an open item is given."""

    kind: str
    subject_id: int


class GiveItemTo(Press, prefix="yhp"):
    """Give an open item to this member."""

    kind: str
    subject_id: int
    member_id: int


class OfferHandover(Press, prefix="yhs"):
    """Hand the decided list to the new chair."""


class TakeHandoverBack(Press, prefix="yhb"):
    """Take the list back, to change it."""


class ReturnHandover(Press, prefix="yhr"):
    """Return the list to the leaving chair, with a note."""


class GetHandoverReport(Press, prefix="yhf"):
    """Send the report of a handover as a document."""

    term_id: int


class ConfirmHandover(Press, prefix="yhc", irrevocable=True):
    """Confirm the list: everything takes effect and the rights pass."""

    version: str
