"""How much is measured: enough for figures, or as little as shows that all of it runs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured; times are seconds.

    `work` holds the messages a second that are allowed, and readers. `watched` is how long other
    bots may take, `wait` how long it is until Kurak's announcement goes. `seats` are those that
    `rush` members press for, `directories` the numbers of members that are searched, `words` how
    many a language has, `tries` the queries of each kind. `deliveries` are in the database that is
    backed up while `traffic` updates a second come; `calm` is how long they are watched before.
    `claims` are sent on both engines. `draws` are the numbers of women who are drawn. `patience` is
    after how long one part of what both engines do has failed.
    """

    updates: int = 3_000
    people: int = 300
    rounds: int = 3
    members: int = 100_000
    work: tuple[tuple[float, int], ...] = ((30, 5_000), (1_000, 100_000))
    watched: float = 60
    wait: float = 8
    rush: int = 1_000
    seats: int = 50
    practices: int = 100_000
    directories: tuple[int, ...] = (1_000, 100_000)
    words: int = 20_000
    tries: int = 300
    deliveries: int = 1_000_000
    traffic: float = 30
    calm: float = 30
    claims: int = 20_000
    draws: tuple[int, ...] = (500, 1_000, 2_000, 5_000)
    patience: float = 3_600


FULL = Sizes()
TINY = Sizes(
    updates=5, people=2, rounds=1, members=20, work=((1_000, 20),), watched=1, wait=1, rush=60,
    seats=30, practices=150, directories=(60,), words=1_000, tries=3,
    deliveries=40, traffic=30, calm=0.3, claims=250, draws=(50,),
    patience=120,
)  # fmt: skip
