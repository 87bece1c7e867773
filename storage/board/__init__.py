"""The board of cooperation and opportunities: what members seek, offer and know of.

`records` is what an entry is and who sees it, `board` how entries are found, `own` what an author
does with hers, `endings` how an entry runs out, is renewed and closed. `reviews` and `reports` say
what reviewers decide, `hints` which entries the digest tells a member of.
"""
