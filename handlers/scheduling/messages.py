"""Messages of finding a time that are selected by an enum."""

from handlers.kit.texts import Family
from storage.scheduling.groups import GroupOutcome
from storage.scheduling.polls import AnswerOutcome, MarkOutcome, OpenOutcome
from storage.scheduling.records import PollStatus

OPEN_NOTICE = Family(
    "scheduling-opening", OpenOutcome, without=[OpenOutcome.ALREADY, OpenOutcome.TOO_MANY]
)
MARK_NOTICE = Family("scheduling-marking", MarkOutcome, without=[MarkOutcome.MARKED])
ANSWER_NOTICE = Family("scheduling-answer", AnswerOutcome)
GROUP_NOTICE = Family(
    "scheduling-group",
    GroupOutcome,
    without=[GroupOutcome.ADDED, GroupOutcome.REMOVED, GroupOutcome.TOO_MANY],
)
STATE = Family("scheduling-is", PollStatus, without=[PollStatus.DRAFT, PollStatus.SET])
TOLD = Family("scheduling-told", ["asked", "again", "changed", "reminder"])
