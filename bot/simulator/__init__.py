"""A Telegram on loopback: strict where Telegram is strict, and in Telegram's own words.

`world` is what Telegram knows, `methods` the Bot API, `server` its door over HTTP with faults on
demand, `page` the demo's chat in a browser. Tests and the demo talk to the same one.
"""
