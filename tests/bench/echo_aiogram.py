"""A bare echo bot on aiogram, as its documentation shows it."""

import asyncio
import logging
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

logging.disable()


async def main():
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{sys.argv[2]}")
    bot = Bot(sys.argv[1], session=AiohttpSession(api=server))
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message):
        await message.answer(message.text)

    await dispatcher.start_polling(bot, tasks_concurrency_limit=int(sys.argv[3]) or None)


asyncio.run(main())
