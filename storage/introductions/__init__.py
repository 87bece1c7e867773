"""Introductions, the only way to a colleague's contact: one member asks, the other agrees, and each
gives the contact that she chose.

`records` is what a request is and who sees what of it, `requests` asks and accepts, `endings` is
how it ends, `blocks` how one of the two blocks the other. Of contacts, `contacts` is what the two
have given each other, `notes` what one writes for herself, `first_messages` what they send through
the bot, `follow_ups` what comes of them. `proposals` introduces two contacts to each other;
`proposal_records` is who sees what of that. `lists` is what waits for a member and whom she knows,
`limits` how often she may do what.
"""
