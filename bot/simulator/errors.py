"""Refusals in Telegram's own words."""


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: int | None = None,
        migrate_to_chat_id: int | None = None,
        *,
        page: bool = False,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = {
            name: value
            for name, value in (
                ("retry_after", retry_after), ("migrate_to_chat_id", migrate_to_chat_id),
            )
            if value
        }  # fmt: skip
        self.page = page
        """Whether a proxy says it, in HTML, before it comes to Telegram."""

    def body(self) -> dict[str, object]:
        """As JSON."""
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(words: str) -> Refusal:
    """400"""
    return Refusal(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refusal:
    """403"""
    return Refusal(403, f"Forbidden: {words}")


def conflict(words: str) -> Refusal:
    """409"""
    return Refusal(409, f"Conflict: {words}")


def too_many(seconds: int) -> Refusal:
    """429, for so many seconds; 0 says none."""
    if not seconds:
        return Refusal(429, "Too Many Requests")
    return Refusal(429, f"Too Many Requests: retry after {seconds}", seconds)


def too_large() -> Refusal:
    """413, by the proxy in front of the server"""
    return Refusal(413, "Request Entity Too Large", page=True)
