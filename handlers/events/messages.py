"""The messages of events that are selected by an outcome, a status or a list."""

from handlers.kit.texts import Family
from storage.events.checkin import CheckInOutcome
from storage.events.feedback import USUAL, FeedbackOutcome
from storage.events.fields import EditOutcome
from storage.events.materials import AddMaterialOutcome
from storage.events.publishing import PublishOutcome
from storage.events.records import EventList, EventStatus
from storage.events.registrations import RegisterOutcome, RegistrationStatus, SeatOutcome

NOTICE = Family("event-notice", RegisterOutcome)
REGISTRATION = Family(
    "event-registration", RegistrationStatus,
    without=(RegistrationStatus.OFFERED, RegistrationStatus.WAITLISTED, RegistrationStatus.REVOKED),
)  # fmt: skip
TAB = Family("event-box", EventList)
LIST = Family("event-list", EventList)
NONE = Family("event-none", EventList)
ANY = Family("event-any", ["country", "sector"])

STATUS = Family("event-organiser-is", EventStatus)
SEAT_STATUS = Family("event-organiser-state", RegistrationStatus)
ORGANISER_NOTICE = Family("event-organiser-notice", [*EditOutcome, *PublishOutcome, *SeatOutcome])
ACTION = Family(
    "event-organiser-act",
    [
        "publish",
        "cancel",
        "event-approved",
        "event-rejected",
        "event-changes_requested",
        "seat",
        "revoke-seat",
        "delegate-enter",
        "export-people",
        "export-results",
        "export-funders",
    ],
)
"""The audit entries about an event."""

CHECK_IN_NOTICE = Family("event-checkin-notice", CheckInOutcome)
MATERIAL_NOTICE = Family("event-feedback-notice", AddMaterialOutcome)
EVALUATION_NOTICE = Family("evaluation-notice", FeedbackOutcome)
FEEDBACK_PART = Family("event-feedback", USUAL)
