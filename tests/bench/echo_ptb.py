"""A bare echo bot on python-telegram-bot, as its documentation shows it; 64 concurrent updates."""

import logging
import sys

from telegram.ext import Application, MessageHandler, filters

logging.disable()


async def echo(update, _context):
    await update.message.reply_text(update.message.text)


application = (
    Application.builder()
    .token(sys.argv[1])
    .base_url(f"http://127.0.0.1:{sys.argv[2]}/bot")
    .concurrent_updates(64 if sys.argv[3] == "64" else False)
    .connection_pool_size(256)
    .pool_timeout(60)
    .build()
)
application.add_handler(MessageHandler(filters.ALL, echo))
application.run_polling()
