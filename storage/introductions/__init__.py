"""Introductions, the only way to a colleague's contact: one member asks, the other agrees, and each
gives the contact that she chose.

`records` is what a request is and who sees what of it, `requests` asks and accepts, `contacts` is
what the two have given each other, `endings` how it ends, `blocks` how one of them blocks the
other, `lists` what waits for a member and whom she knows, `limits` how often she may ask.
"""
