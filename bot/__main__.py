"""`python -m bot` is `kurak`."""

from bot.cli import main

main()
