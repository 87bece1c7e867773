"""Announcements: written in languages, for an audience, allowed by two, and accounted for."""
