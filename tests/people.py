"""A person of every role, for the tests of rights."""

from storage.members import MemberStatus
from tests.dialogue import Network, Someone
from tests.terms.steps import chair

ROLES = ("newcomer", "waiting", "declined", "member", "chair", "coordinator", "admin")
STATUSES = {"waiting": MemberStatus.PENDING, "declined": MemberStatus.REJECTED}


async def somebody(network: Network, role: str) -> Someone:
    match role:
        case "newcomer":
            someone = network.newcomer()
            await someone.say("/start")
            await someone.press("English")
            return someone
        case "waiting" | "declined":
            someone = await network.member("Amina", "KZ")
            own = (await someone.member()).id
            await network.db.write(
                lambda tx: tx.execute(
                    "UPDATE members SET status = :status, joined_at = NULL WHERE id = :id",
                    {"status": STATUSES[role], "id": own},
                )
            )
            return someone
        case "member":
            return await network.member("Amina", "KZ")
        case "chair":
            return await chair(network)
        case "coordinator":
            return await network.coordinator("KZ", "Amina")
        case _:
            return await network.admin()
