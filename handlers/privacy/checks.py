"""Once a year: is her profile still right? And after a long silence: is she still there?"""

from datetime import datetime

from handlers.kit import date_format
from handlers.kit.access import unsuspended_only
from handlers.kit.context import Context, Services
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import OwnProfile, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, paragraphs
from handlers.kit.texts import Translator
from handlers.privacy.callbacks import ConfirmProfile, PickDeletion
from storage import members, presence
from storage.members import MemberStatus, Profile
from storage.outbox import ClaimedDelivery


def profile_check_screen(t: Translator, profile: Profile) -> Screen:
    """Her profile, with the question whether it is still right."""
    return Screen(
        paragraphs(t("privacy-still-right"), profile_lines(t, profile)),
        (
            (main(t.plain("privacy-still-right-yes"), ConfirmProfile()),),
            (Button(t.plain("privacy-still-right-change"), OwnProfile()),),
            (Button(t.plain("privacy-delete"), PickDeletion()),),
        ),
        protected=True,
        private=True,
    )


def silence_screen(t: Translator, network: str, ends_at: datetime, zone: str) -> Screen:
    """The question whether she is still there; `ends_at` is when her data is deleted if she does
    not answer (UTC). It is not private: opening it would be the answer.
    """
    return Screen(
        t("privacy-still-there", network=network, day=date_format.date(t, ends_at, zone)),
        (
            (main(t.plain("privacy-still-there-yes"), ConfirmProfile()),),
            (Button(t.plain("privacy-still-right-change"), OwnProfile()),),
            (Button(t.plain("privacy-delete"), PickDeletion()),),
        ),
    )


async def profile_check(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """The yearly question; None if she is no member any more."""
    profile = await members.profile(services.db, delivery.reader.id)
    if profile is None or delivery.reader.status is not MemberStatus.MEMBER:
        return None
    return profile_check_screen(t, profile)


async def silence_check(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """The question to a silent member; None if she has been heard of since."""
    ends_at = await presence.ends_at(services.db, delivery.reader.id)
    if ends_at is None or delivery.reader.status is not MemberStatus.MEMBER:
        return None
    return silence_screen(t, services.network.name, ends_at, delivery.reader.zone)


@unsuspended_only
async def confirm_profile(ctx: Context, _press: ConfirmProfile) -> None:
    """Note that her profile is right, and that she is there."""
    await presence.confirm_profile(ctx.db, ctx.member.id, ctx.now())
    await ctx.show(Screen(ctx.t("privacy-confirmed"), (home_row(ctx.t),)))


HANDLERS = [on_press(ConfirmProfile, confirm_profile)]
NOTICES = {presence.STILL_RIGHT: profile_check, presence.STILL_THERE: silence_check}
