"""The base of every feature: permissions, search, audit log, form drafts."""
