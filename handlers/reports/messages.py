"""Messages of this feature that are selected by an enum."""

from handlers.introductions.messages import note_words
from handlers.kit.taxonomy import PROFILE_FIELD
from handlers.kit.text_pages import Block, TextRun, block
from handlers.kit.texts import Family, Translator
from handlers.plan.messages import COLUMN
from handlers.practices.messages import PART
from handlers.projects.messages import PART as PROJECT_PART
from storage import reports
from storage.features import REPORTABLES
from storage.introductions.blocks import BlockOutcome
from storage.reports import Content, Measure, ReportOutcome

ABOUT = Family("report-about", REPORTABLES)
"""What is reported."""
REASON = Family("report-reason", reports.REASONS)
MEASURE = Family("report-measure", reports.MEASURES)
"""The buttons of what can be decided."""
DECIDED = Family("report-decided", Measure)
"""What was decided, as its reviewers read it."""
TO_AUTHOR = Family(
    "report-author", [Measure.WARNING, Measure.HIDING, Measure.SUSPENSION, Measure.REMOVAL]
)
"""What was decided, as the author reads it."""
ASKS = Family("report-words-for", reports.MEASURES)
"""The question for the reviewer's words with each decision."""
DAYS = Family("report-days", map(str, reports.SUSPENSIONS))
NOTICE = Family("report-notice", ReportOutcome)
BLOCK_NOTICE = Family("block-notice", BlockOutcome)


def content_blocks(t: Translator, content: Content) -> tuple[Block, ...]:
    """What was reported, part by part."""
    return tuple(block(_label(t, part), TextRun(note_words(t, text))) for part, text in content)


def _label(t: Translator, part: str) -> str | None:
    """The heading of a part; None for one that needs none."""
    if part in PROFILE_FIELD:
        return t.plain(PROFILE_FIELD(part))
    if part in PROJECT_PART:
        return t.plain(PROJECT_PART(part))
    if part in COLUMN:
        return t.plain(COLUMN(part))
    return t.plain(PART(part)) if part in PART else None
