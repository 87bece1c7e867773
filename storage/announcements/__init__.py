"""Announcements: written in several languages for an audience, approved by a second admin if need
be, and accounted for.
"""
