"""`make screens`: every screen in every language as static pages, in which native readers correct
the texts where they stand. The screens are those of `tests/every_screen.py`, with natural samples.
"""
