"""The top layer: the process, the network, the clock."""

import os

import storage as storage  # its zone files are chosen before any library reads others

# Read by python-telegram-bot whenever it returns a duration: a timedelta, not a number.
os.environ.setdefault("PTB_TIMEDELTA", "1")

__version__ = "0.1.0"
