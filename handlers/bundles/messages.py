"""The families of messages about bundles."""

from handlers.kit.texts import Family

PART = Family("bundle-part", ["events", "practices", "board", "plan"])
