"""What the bot sends to whoever keeps managed profiles."""

from handlers.delegations.cards import news_screen
from handlers.kit.access import Access
from handlers.kit.context import Services
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.events import records
from storage.managed_profiles import DelegationNews
from storage.outbox import ClaimedDelivery

_BY_KIND = {news.kind: news for news in DelegationNews}


async def news(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """News about the women whom somebody keeps for an event; None once she organises nothing."""
    event = await records.by_id(services.db, delivery.subject_id or 0)
    if event is None or not Access.ORGANISERS.allows(delivery.reader):
        return None
    title = event.wording(t.language).title
    return news_screen(t, _BY_KIND[delivery.kind], event.id, title)


NOTICES = dict.fromkeys(_BY_KIND, news)
