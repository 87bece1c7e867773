"""The same broadcast with python-telegram-bot's own AIORateLimiter: gather over all readers."""

import asyncio
import itertools
import logging
import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, Application, CallbackQueryHandler, CommandHandler

logging.disable()
token, port = sys.argv[1:3]
rate, first, count = (int(word) for word in sys.argv[3:])
paid = {"allow_paid_broadcast": True} if rate > 30 else {}
KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="h")]])
presses = itertools.count()


async def pressed(update, _context):
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(f"Answer {next(presses)}", reply_markup=KEYS)


async def written(update, _context):
    await update.message.reply_text("Answer", **paid)


async def one(bot, chat):
    for _ in range(5):
        try:
            await bot.send_message(chat, "Welcome to Kurak!\n\nYou have been let in.", **paid)
            return
        except TelegramError:
            await asyncio.sleep(1)


async def broadcast(application):
    async def go():
        await asyncio.gather(*(one(application.bot, first + n) for n in range(count)))

    application.create_task(go())


application = (
    Application.builder()
    .token(token)
    .base_url(f"http://127.0.0.1:{port}/bot")
    .rate_limiter(AIORateLimiter(overall_max_rate=rate, max_retries=3))
    .concurrent_updates(64)
    .connection_pool_size(256)
    .pool_timeout(60)
    .post_init(broadcast)
    .build()
)
application.add_handler(CallbackQueryHandler(pressed))
application.add_handler(CommandHandler("help", written))
application.run_polling()
