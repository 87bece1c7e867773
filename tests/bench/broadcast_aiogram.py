"""The same broadcast with aiogram_broadcaster, used as intended: one mailer with an interval."""

import asyncio
import itertools
import logging
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_broadcaster import Broadcaster
from aiogram_broadcaster.contents import TextContent
from aiogram_broadcaster.intervals import SimpleInterval

logging.disable()
token, port = sys.argv[1:3]
rate, first, count = (int(word) for word in sys.argv[3:])
KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data="h")]])
presses = itertools.count()


async def main():
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{port}")
    bot = Bot(token, session=AiohttpSession(api=server))
    dispatcher = Dispatcher()
    broadcaster = Broadcaster(bot)
    broadcaster.setup(dispatcher)

    @dispatcher.callback_query()
    async def pressed(query):
        await query.answer()
        await query.message.edit_text(f"Answer {next(presses)}", reply_markup=KEYS)

    @dispatcher.message(Command("help"))
    async def written(message):
        await message.answer("Answer")

    await broadcaster.create_mailer(
        chats=range(first, first + count),
        content=TextContent(
            text="From Monday on the crossing opens at six.",
            allow_paid_broadcast=True if rate > 30 else None,
        ),
        interval=SimpleInterval(interval=1 / rate),
    )
    await dispatcher.start_polling(bot)


asyncio.run(main())
