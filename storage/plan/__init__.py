"""The action plan of a year: items that are drafted, reviewed, adopted at a session and reported on
once a quarter; what the meetings have decided and recommended.
"""
