"""Backups that are too old: what admins are told, who may know whom to ask."""

from handlers.kit.context import Services
from handlers.kit.date_format import day_and_hour
from handlers.kit.navigation import home_row
from handlers.kit.router import Route
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.texts import Translator
from storage import backups
from storage.backups import BackupState
from storage.outbox import ClaimedDelivery


def overdue_screen(t: Translator, found: BackupState, zone: str) -> Screen:
    """The last backup is too old, or there is none."""
    if found.last is None:
        told = t("backup-none")
    else:
        told = t("backup-overdue", when=day_and_hour(t, found.last, zone))
    return Screen(
        paragraphs(told, t("backup-next", command="kurak check")), (home_row(t),), private=True
    )


async def overdue(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin that the last backup is too old, while it is."""
    found = await backups.state(services.db)
    if not found.is_overdue or not delivery.reader.is_admin:
        return None
    return overdue_screen(t, found, delivery.reader.zone)


HANDLERS: list[Route] = []
NOTICES = {backups.OVERDUE: overdue}
