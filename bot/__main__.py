"""`python -m bot` runs `kurak`."""

from bot.cli import main

main()
