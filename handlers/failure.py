"""What she reads when something broke."""

import contextlib
import sqlite3

from telegram import Update
from telegram.error import TelegramError

from handlers.kit.context import Services, send
from handlers.kit.navigation import home_row
from handlers.kit.screens import Screen
from handlers.kit.texts import texts
from storage import members


async def apologise(services: Services, update: Update, code: str) -> None:
    """Tell her in her language that it was our fault, with the code that the log has too."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None:
        return
    language = (user.language_code or "").split("-")[0]
    with contextlib.suppress(sqlite3.Error, OSError):
        member = await members.by_telegram_id(services.db, user.id)
        language = (member and member.language) or language
    if language not in services.network.languages:
        language = services.network.languages[0]
    t = texts(language)
    with contextlib.suppress(TelegramError):
        if update.callback_query is not None:
            await services.bot.answer_callback_query(update.callback_query.id)
    with contextlib.suppress(TelegramError):
        await send(services.bot, chat.id, Screen(t("error-apology", code=code), (home_row(t),)))
