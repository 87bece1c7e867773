"""The list of contacts: by name, in pages, each colleague once."""

from handlers.kit.navigation import Requests
from storage.introductions import lists, requests
from storage.introductions.lists import RequestList
from storage.kit.contacts import Contact
from tests.dialogue import Network
from tests.introductions.steps import in_contact
from tests.practices.steps import asks as asks_author
from tests.practices.steps import in_library


async def test_contacts_are_sorted_and_have_pages(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    for name in ("Зарина", "Gulnara", "Әсел", "Maral", "Bermet", "Çynar", "Dilnoza"):
        await in_contact(await network.member(name, "KZ"), amina)
    await amina.say("/people")
    first = [label.partition(" ")[0] for label in amina.labels[:5]]
    assert first == ["Әсел", "Bermet", "Çynar", "Dilnoza", "Gulnara"]
    await amina.press(Requests("known", 1))
    assert [label.partition(" ")[0] for label in amina.labels[:2]] == ["Maral", "Зарина"]
    assert amina.sees(Requests("known", 0))


async def test_a_colleague_of_two_introductions_is_one_contact(network: Network) -> None:
    amina, _, practice_id = await in_library(network, named="no")
    maral = await network.member("Maral", "TM")
    own, author = (await maral.member()).id, (await amina.member()).id
    gives, now = Contact("email", "m@example.org"), network.clock.now()
    _, by_name = await requests.ask(network.db, author, own, "Hello", gives, now)
    assert by_name is not None
    hidden = await asks_author(maral, practice_id)
    await requests.accept(network.db, hidden, author, gives, now)
    await requests.accept(network.db, by_name, own, gives, now)
    for viewer in (own, author):
        rows = (await lists.listed(network.db, viewer, RequestList.CONTACTS, 0, 9)).rows
        assert len(rows) == 1
        assert (await lists.counts(network.db, viewer))[RequestList.CONTACTS] == 1
