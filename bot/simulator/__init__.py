"""A simulated Telegram on loopback, strict where Telegram is strict, and in Telegram's own words.

`world` is what Telegram knows, `methods` the Bot API, `server` serves it over HTTP with faults on
demand, and `page` is the demo's chat in a browser. Tests and the demo use the same simulator.
"""
