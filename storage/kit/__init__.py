"""What every feature builds on: permissions, search, audit, form drafts."""
