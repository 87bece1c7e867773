"""The families of messages about delegations."""

from handlers.kit.texts import Family
from storage.delegations.claims import ClaimOutcome
from storage.delegations.entering import Agreed, EnterOutcome
from storage.delegations.keeping import KeepOutcome, ProfileState
from storage.managed_profiles import DelegationNews

ENTERED = Family("delegate-entered", EnterOutcome, without=[EnterOutcome.MEMBER])
KEPT = Family("delegate-notice", KeepOutcome)
AGREED = Family("delegate-agreed", [one.value for one in Agreed])
LINK = Family("delegate-link", ProfileState, without=[ProfileState.ENTERED, ProfileState.CLAIMED])
CLAIM = Family("claim-notice", ClaimOutcome, without=[ClaimOutcome.READY])
NEWS = Family("delegation-news", DelegationNews)
COMES = Family("delegate-comes", ["yes", "no"])
FIELD = Family(
    "delegate-field",
    ["name", "institution", "country", "comes", "agreed", "agreed_on", "said", "nominator"],
)
