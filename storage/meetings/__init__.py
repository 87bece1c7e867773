"""Meetings by lot: members opt in for a round, are drawn into pairs across countries, and say yes
before they see each other's names.

`draw` is who meets whom, `records` what a round is, `rounds` how it is opened and entered,
`drawing` how it is drawn, `pairs` what the two do until they are in contact, `questions` what came
of it, in numbers.
"""
