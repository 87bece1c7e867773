"""Mentoring: pairs of two members, one of whom advises the other for some months.

`records` is what a programme, an entry and a pair are, `programmes` is how the staff write and open
programmes, `entries` what mentors offer and mentees look for, `matching` who suits whom, `choices`
whom mentees choose, `asking` who is asked, `proposals` the pairs that the staff propose, `pairs`
two who meet, `agreements` what they agree on, `checkins` the questions to both and what happens
when nobody answers, `endings` how a pair ends early, `desk` what the staff see.

Names are hidden until both have agreed, and nobody is told who declined. What a woman answers is
counted and forgotten.
"""
