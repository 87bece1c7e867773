"""The apology that a member reads after an internal error."""

import contextlib
import logging

from telegram import Update
from telegram.error import TelegramError

from handlers.kit.context import Services, answer_press, send
from handlers.kit.languages import spoken
from handlers.kit.navigation import home_row
from handlers.kit.screens import Screen
from handlers.kit.texts import texts
from storage import members
from storage.database import StorageError

_log = logging.getLogger(__name__)


async def apologise(services: Services, update: Update, code: str) -> None:
    """Tell her in her language that the error is ours, with the code that the log also has."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None:
        return
    if update.callback_query is not None:
        await answer_press(services.bot, {"callback_query_id": update.callback_query.id})
    language = spoken(user.language_code, services.network.languages)
    with contextlib.suppress(StorageError, OSError):
        member = await members.by_telegram_id(services.db, user.id)
        language = (member and member.language) or language
    if language is None or language not in services.network.languages:
        language = services.network.languages[0]
    t = texts(language)
    try:
        await send(services.bot, chat.id, Screen(t("error-apology", code=code), (home_row(t),)))
    except TelegramError as failed:
        _log.error("could not send an apology for %s: %s", code, type(failed).__name__)
