"""Certificates: `records` is what they are and what a member has earned, `keys` the key that signs
them, `tokens` what is signed, `issuing` makes and withdraws them, `checking` answers whoever holds
one.
"""
