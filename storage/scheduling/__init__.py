"""Finding a time: two to eight members mark the hours at which they can meet, each by her own clock
and outside her quiet hours, and get the first hour that suits them.

`records` is what a poll is and who sees what of it, `polls` how it is opened, answered, changed and
left, `groups` how a member gathers several of her contacts, `reminders` what is told before.
"""
