"""The messages of projects that are selected by a field, an outcome or a status."""

from handlers.kit.texts import Family
from storage.projects.calls import CallOutcome
from storage.projects.decisions import DecideOutcome, Standing, TellOutcome
from storage.projects.presentations import OrderOutcome
from storage.projects.records import FIELDS, CallStatus, Decision, ProjectStatus
from storage.projects.repeats import RepeatOutcome, RepeatStatus
from storage.projects.submissions import SendOutcome, WithdrawOutcome

PART = Family("project-part", FIELDS)
FIELD = Family("project-field", ["block", "stays", "file", "language"])
ANY = Family("project-any", ["block", "country"])
PICK = Family("project-pick", ["block", "country"])

SEND_NOTICE = Family("project-sending", SendOutcome)
OWN_STATUS = Family("project-own-is", ProjectStatus, ["changes"])
WITHDRAW_NOTICE = Family("project-withdrawal", WithdrawOutcome)
DECIDED = Family("project-decided", Decision)

CALL_STATUS = Family("call-is", CallStatus)
CALL_NOTICE = Family("call-notice", CallOutcome)
CALL_FIELD = Family("call-field", ["title", "wanted", "blocks", "closing", "shares", "blind"])
BLINDNESS = Family("call-blind", ["yes", "no"])
STANDING = Family("project-standing", Standing)
DECIDE_NOTICE = Family("project-decision", DecideOutcome)
TELL_NOTICE = Family("call-telling", TellOutcome)

ORDER_NOTICE = Family("presentation-notice", OrderOutcome)

REPEAT_STATUS = Family("repeat-is", RepeatStatus)
REPEAT_NOTICE = Family("repeat-notice", RepeatOutcome)
