"""What the page proposes beside the tour: stories, and the parts of each in their order."""

from typing import Final

STORIES: Final[dict[str, tuple[str, ...]]] = {
    "year": ("year", "report", "showcase", "repeat", "handover"),
    "lot": ("lot", "agree", "time", "met"),
    "mentoring": ("mentor", "accept", "agreement", "checkins", "completed"),
    "delegation": ("delegate", "claim"),
    "events": ("event", "checkin", "certificate"),
    "staff": ("review", "announce", "two-admins", "role"),
    "everyday": (
        "practices", "question", "quiet", "settings", "scripts", "language", "mistakes",
    ),
}  # fmt: skip
