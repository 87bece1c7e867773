"""Women without Telegram, whom others enter for an event."""
