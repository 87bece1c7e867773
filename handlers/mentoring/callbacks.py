"""The buttons of mentoring."""

from handlers.kit.buttons import Press


class ShowProgramme(Press, prefix="mgp"):
    """Open a programme, as a member sees it."""

    programme_id: int


class OfferMentoring(Press, prefix="mgo"):
    """Write or change what she offers as a mentor."""

    programme_id: int


class SeekMentor(Press, prefix="mgs"):
    """Write or change what she looks for as a mentee."""

    programme_id: int


class SetFull(Press, prefix="mgf"):
    """A mentor takes nobody else for now, or takes mentees again."""

    entry_id: int
    full: bool


class WithdrawFromProgramme(Press, prefix="mgw", irrevocable=True, destructive=True):
    """Delete her entry in a programme."""

    entry_id: int


class ShowMentors(Press, prefix="mgm"):
    """Show a page of the mentors who are suggested to a mentee."""

    entry_id: int
    page: int


class OpenMentor(Press, prefix="mgc"):
    """Open a mentor who is suggested."""

    entry_id: int
    mentor_id: int
    page: int


class PickMentor(Press, prefix="mga"):
    """Put a mentor on her list."""

    entry_id: int
    mentor_id: int


class TakeOffMentor(Press, prefix="mgx"):
    """Take a mentor off her list."""

    entry_id: int
    mentor_id: int


class ShowChoices(Press, prefix="mgl"):
    """Show her list."""

    entry_id: int


class AskMentors(Press, prefix="mgg"):
    """Send her list: the first mentor on it is asked."""

    entry_id: int


class TakeBackChoices(Press, prefix="mgb", irrevocable=True, destructive=True):
    """Take her list back, to choose anew."""

    entry_id: int


class OpenMentee(Press, prefix="mgq"):
    """Open the question to a mentor whether she takes a mentee."""

    choice_id: int


class AcceptMentee(Press, prefix="mgy", irrevocable=True):
    """Take the mentee."""

    choice_id: int


class DeclineMentee(Press, prefix="mgn", irrevocable=True, destructive=True):
    """Do not take the mentee."""

    choice_id: int


class OpenProposedPair(Press, prefix="mgv"):
    """Open a pair that the staff propose to her."""

    pair_id: int


class AgreeToPair(Press, prefix="mge", irrevocable=True):
    """Agree to a pair that the staff propose."""

    pair_id: int


class DeclinePair(Press, prefix="mgr", irrevocable=True, destructive=True):
    """Decline a pair that the staff propose."""

    pair_id: int


class OpenPair(Press, prefix="mgi"):
    """Open a pair of hers."""

    pair_id: int


class EndPair(Press, prefix="mgz", irrevocable=True, destructive=True):
    """End a pair before its time."""

    pair_id: int


class ShowAgreement(Press, prefix="mgk"):
    """Show a version of the agreement; the last one is on page 0."""

    pair_id: int
    page: int


class WriteAgreement(Press, prefix="mgwa"):
    """Write a version of the agreement."""

    pair_id: int


class AcceptAgreement(Press, prefix="mgac"):
    """Accept a version of the agreement, which stands above the button."""

    pair_id: int
    number: int


class AnswerCheckin(Press, prefix="mgan"):
    """Answer a question about the mentoring."""

    pair_id: int
    step: str
    answer: str


class OpenCheckin(Press, prefix="mgoc"):
    """Open the question that she has not answered."""

    pair_id: int
    step: str


class WantToMentor(Press, prefix="mgwm"):
    """A former mentee wants to be a mentor."""

    pair_id: int


# Staff


class ShowProgrammes(Press, prefix="mgd"):
    """Show a page of the programmes that she runs."""

    page: int


class NewProgramme(Press, prefix="mgdn"):
    """Write a programme."""


class ManageProgramme(Press, prefix="mgdm"):
    """Open a programme that she runs."""

    programme_id: int


class ChangeProgramme(Press, prefix="mgdc"):
    """Change a programme."""

    programme_id: int


class PickProgrammeLanguage(Press, prefix="mgdl"):
    """Choose the language in which a programme is written too."""

    programme_id: int


class TranslateProgramme(Press, prefix="mgdt"):
    """Write a programme in another language."""

    programme_id: int
    language: str


class OpenProgramme(Press, prefix="mgdo", irrevocable=True):
    """Open a programme to its audience."""

    programme_id: int


class CloseProgramme(Press, prefix="mgde", irrevocable=True, destructive=True):
    """Close a programme: no new pairs come about."""

    programme_id: int


class DeleteProgramme(Press, prefix="mgdx", irrevocable=True, destructive=True):
    """Delete a programme that was never open."""

    programme_id: int


class ShowPeople(Press, prefix="mgdp"):
    """Show a page of the mentors or mentees of a programme."""

    programme_id: int
    side: str
    page: int


class OpenPerson(Press, prefix="mgdi"):
    """Open a mentor or mentee of a programme."""

    entry_id: int


class PickMentorFor(Press, prefix="mgdk"):
    """Choose the mentor to propose to a mentee."""

    entry_id: int
    page: int


class ProposePair(Press, prefix="mgdy", irrevocable=True):
    """Propose a mentor and a mentee to each other."""

    mentee_id: int
    mentor_id: int


class ShowPairs(Press, prefix="mgdr"):
    """Show a page of the pairs of a programme."""

    programme_id: int
    page: int


class OpenPairForStaff(Press, prefix="mgdz"):
    """Open a pair, as those who run the programme see it."""

    pair_id: int


class ShowMentoringNumbers(Press, prefix="mgdu"):
    """Show the numbers of a programme."""

    programme_id: int
