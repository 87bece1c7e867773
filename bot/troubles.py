"""Every kind of problem that an operator may meet, with its meaning and advice.

The log, `/healthz`, `/metrics`, `kurak check` and `docs/troubleshooting.md` use these words.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """A kind of problem, as metrics name it."""

    UNREACHABLE = "unreachable"
    STALLED = "stalled"
    SERVER = "server"
    TOKEN = "token"
    CONFLICT = "conflict"
    WEBHOOK = "webhook"
    TOO_MANY = "too_many"
    REFUSED = "refused"
    NONSENSE = "nonsense"
    EARLY = "early"
    STORAGE = "storage"
    INTERNAL = "internal"
    WEBHOOK_UNREGISTERED = "webhook_unregistered"
    WEBHOOK_ELSEWHERE = "webhook_elsewhere"
    WEBHOOK_ERROR = "webhook_error"
    WEBHOOK_SILENT = "webhook_silent"
    WEBHOOK_GROWING = "webhook_growing"
    DATABASE = "database"
    SENDING_PAUSED = "sending_paused"
    BACKLOG = "backlog"
    CALLS = "calls"
    OUTBOX = "outbox"
    JOBS = "jobs"
    DISK = "disk"
    BACKUP = "backup"
    UNANSWERED = "unanswered"
    UNSENT = "unsent"


MEANING: Final = {
    Kind.UNREACHABLE: "Telegram cannot be reached",
    Kind.STALLED: "a poll did not return",
    Kind.SERVER: "Telegram returns server errors",
    Kind.TOKEN: "Telegram rejects the token",
    Kind.CONFLICT: "another process polls with the same token",
    Kind.WEBHOOK: "a webhook is set for this token",
    Kind.TOO_MANY: "Telegram asks to wait",
    Kind.REFUSED: "Telegram refuses getUpdates",
    Kind.NONSENSE: "the server that answers is not Telegram",
    Kind.EARLY: "polls return at once with no updates",
    Kind.STORAGE: "updates cannot be stored",
    Kind.INTERNAL: "a batch of updates cannot be processed",
    Kind.WEBHOOK_UNREGISTERED: "the webhook is not registered",
    Kind.WEBHOOK_ELSEWHERE: "a different webhook, or none, is set for this token",
    Kind.WEBHOOK_ERROR: "Telegram gets errors from the webhook",
    Kind.WEBHOOK_SILENT: "updates wait at Telegram and none arrive",
    Kind.WEBHOOK_GROWING: "more and more updates wait at Telegram",
    Kind.DATABASE: "the database cannot be read or written",
    Kind.SENDING_PAUSED: "Telegram asks the bot to send nothing for a while",
    Kind.BACKLOG: "updates arrive faster than they are answered",
    Kind.CALLS: "answers and messages do not reach Telegram",
    Kind.OUTBOX: "messages that are due are not sent",
    Kind.JOBS: "scheduled work fails or does not end",
    Kind.DISK: "the disk with the database is almost full",
    Kind.BACKUP: "the last good backup is too old",
    Kind.UNANSWERED: "no process answers some of the people",
    Kind.UNSENT: "no process sends what is due",
}

ADVICE: Final = {
    Kind.UNREACHABLE: "check the network, DNS and firewall of this machine; the bot keeps retrying",
    Kind.STALLED: "check the network and any proxy; the bot keeps retrying",
    Kind.SERVER: "wait: the problem is Telegram's, and the bot keeps retrying",
    Kind.TOKEN: "get the token from @BotFather, put it into the configuration and restart",
    Kind.CONFLICT: "find the other process and stop it, or give it a token of its own",
    Kind.WEBHOOK: 'stop whoever set it, or use mode = "webhook"; then restart',
    Kind.TOO_MANY: "wait: the bot continues by itself",
    Kind.REFUSED: "check [telegram] api_url; if it is Telegram's, report this",
    Kind.NONSENSE: "check [telegram] api_url and any proxy in between",
    Kind.EARLY: "check any proxy in between: it may cut long polls short",
    Kind.STORAGE: "check the disk: full, read-only or failing; nothing is lost meanwhile",
    Kind.INTERNAL: "report this with the surrounding lines of the log",
    Kind.WEBHOOK_UNREGISTERED: "check [telegram.webhook] url; the bot keeps retrying",
    Kind.WEBHOOK_ELSEWHERE: "stop the other process that uses this token; the bot sets its own "
    "webhook again",
    Kind.WEBHOOK_ERROR: "check the proxy, its certificate and the route to [telegram.webhook] port",
    Kind.WEBHOOK_SILENT: "check the proxy and the route to [telegram.webhook] port",
    Kind.WEBHOOK_GROWING: "check the load of this machine and the proxy",
    Kind.DATABASE: "check the disk: full, read-only or failing; restart once it is fixed",
    Kind.SENDING_PAUSED: "wait: answers are still sent, and the rest follows afterwards",
    Kind.BACKLOG: "check the load of this machine; the bot catches up by itself",
    Kind.CALLS: "check the network, any proxy and [telegram] api_url; the bot keeps retrying",
    Kind.OUTBOX: "restart the bot, and report this with the surrounding lines of the log",
    Kind.JOBS: "report this with the surrounding lines of the log; the bot keeps retrying",
    Kind.DISK: "make room: without it nothing is stored, and a backup needs a copy of the database",
    Kind.BACKUP: "check the log and the disk of [backup] to, then run kurak backup",
    Kind.UNANSWERED: "start kurak run --role answer; nothing is lost meanwhile",
    Kind.UNSENT: "start kurak run --role send; nothing is lost meanwhile",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One problem; `detail` adds to its description, without personal data."""

    kind: Kind
    detail: str = ""

    @property
    def message(self) -> str:
        """Its meaning and the advice, in one line."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{MEANING[self.kind]}{detail}: {ADVICE[self.kind]}"
