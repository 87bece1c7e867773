"""Events: `record` what they are, `making` how they are made and changed, `seats` who comes,
`reminders` what is due, `door` who was there, `afterwards` what she says of it.
"""
