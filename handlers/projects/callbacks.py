"""The buttons of projects."""

from handlers.kit.buttons import Press

# The showcase


class ShowCall(Press, prefix="jc"):
    """Show what a call asks for."""

    call_id: int


class ShowProjects(Press, prefix="jl"):
    """Show a page of the showcase: of one year or block or of all, from one country or from all."""

    term_id: int | None
    block_id: int | None
    country: str | None
    page: int


class ShowFoundProjects(Press, prefix="jlf"):
    """Show another page of the projects that match her last words."""

    page: int


class SearchProjects(Press, prefix="jls"):
    """Search the showcase; the form asks for words."""


class BackToProjects(Press, prefix="jlb"):
    """Show the list that she came from."""


class ProjectLink(Press, prefix="jmi"):
    """Show the link of a project, to send it to a colleague."""

    project_id: int


class PickProjectFilter(Press, prefix="jk"):
    """Choose the block ("block") or the country ("country") by which the showcase is filtered."""

    what: str
    term_id: int | None
    block_id: int | None
    country: str | None
    page: int


class ReadProject(Press, prefix="jr"):
    """Read a project: a page of what it is ("main"), or of what it takes ("how")."""

    project_id: int
    view: str
    part: int
    language: str | None


class MarkProject(Press, prefix="ju"):
    """Mark a project as useful, or take the mark back."""

    project_id: int
    on: bool


class MoreOfProject(Press, prefix="jm"):
    """Show what else can be done with a project."""

    project_id: int


class GetProjectFile(Press, prefix="jf"):
    """Send the picture or file of a project."""

    project_id: int


# Repeating


class TellRepeat(Press, prefix="jwt"):
    """Tell where and how a project was repeated; the form asks."""

    project_id: int


class AnswerRepeat(Press, prefix="jwa"):
    """Answer what came of repeating a project: "trying" or "not-yet"."""

    repeat_id: int
    status: str


class RepeatedHere(Press, prefix="jwr"):
    """Answer that it was repeated; the form asks where."""

    repeat_id: int


class ForgetRepeat(Press, prefix="jwx", irrevocable=True, destructive=True):
    """Say that she does not want to repeat a project any more."""

    repeat_id: int


class ShowRepeats(Press, prefix="jwl"):
    """Show a page of the projects that she wants to repeat."""

    page: int


class OpenRepeat(Press, prefix="jwo"):
    """Open one of the projects that she wants to repeat."""

    repeat_id: int


class WhereRepeated(Press, prefix="jww"):
    """Show a page of where a project was repeated."""

    project_id: int
    page: int


# Her own


class PresentProject(Press, prefix="jn"):
    """Begin a project for a call."""

    call_id: int


class CopyToCall(Press, prefix="jna"):
    """Begin a project for a call with the texts of an earlier one of hers."""

    call_id: int
    project_id: int


class OwnProjects(Press, prefix="jo"):
    """Show a page of her projects."""

    page: int


class OpenOwnProject(Press, prefix="joo"):
    """Open one of her projects."""

    project_id: int


class ChangeProject(Press, prefix="joc"):
    """Change one of her projects, and send it again."""

    project_id: int


class PickProjectLanguage(Press, prefix="jol"):
    """Choose a language in which to write one of her projects."""

    project_id: int


class TranslateProject(Press, prefix="jot"):
    """Write one of her projects in another language."""

    project_id: int
    language: str


class WithdrawProject(Press, prefix="jox", irrevocable=True, destructive=True):
    """Withdraw one of her projects."""

    project_id: int


class DeleteProject(Press, prefix="jod", irrevocable=True, destructive=True):
    """Delete one of her projects that is not shown."""

    project_id: int


class PreviewProject(Press, prefix="jv"):
    """Show a page of the preview of a form."""

    form: str
    part: int


class PickProjectField(Press, prefix="jvf"):
    """Choose the line of a form to change, from a page of them."""

    form: str
    page: int


# Organisers


class Calls(Press, prefix="ja"):
    """Show a page of all calls, for organisers."""

    page: int


class NewCall(Press, prefix="jan"):
    """Begin a call; the form asks."""


class ManageCall(Press, prefix="jao"):
    """Open a call, for organisers."""

    call_id: int


class ChangeCall(Press, prefix="jac"):
    """Change a call; the form shows what it says."""

    call_id: int


class PickCallLanguage(Press, prefix="jal"):
    """Choose a language in which to write a call."""

    call_id: int


class TranslateCall(Press, prefix="jat"):
    """Write a call in another language; the form asks."""

    call_id: int
    language: str


class OpenCall(Press, prefix="jap", irrevocable=True):
    """Open a call to members."""

    call_id: int


class DeleteCall(Press, prefix="jax", irrevocable=True, destructive=True):
    """Delete a call that was never open."""

    call_id: int


class ShowSent(Press, prefix="jas"):
    """Show a page of the projects that were sent to a call."""

    call_id: int
    page: int


class OpenSent(Press, prefix="jad"):
    """Open a project that was sent to a call, at a page of its text."""

    project_id: int
    part: int


class Decide(Press, prefix="jae"):
    """Accept a project ("accepted"), decline it ("declined"), or take the decision back (None)."""

    project_id: int
    decision: str | None


class TellDecisions(Press, prefix="jag", irrevocable=True):
    """Tell all authors of a call what was decided."""

    call_id: int


class CallOffTelling(Press, prefix="jah"):
    """Do not tell the decisions at the planned moment."""

    call_id: int


class GetCallTable(Press, prefix="jaf"):
    """Send the projects of a call as a table."""

    call_id: int


# The order of presentation


class PickShowcaseEvent(Press, prefix="jsp"):
    """Choose the event at which projects are presented."""

    page: int


class ManageShowcase(Press, prefix="js"):
    """Open a page of the order of presentation of an event, for its organisers."""

    event_id: int
    page: int


class SetShowcase(Press, prefix="jss"):
    """Set when the session begins and how long each project has; the form asks."""

    event_id: int


class PickPresentation(Press, prefix="jsk"):
    """Choose a project to put into the order, from a page of them."""

    event_id: int
    page: int


class AddPresentation(Press, prefix="jsa"):
    """Put a project at the end of the order."""

    event_id: int
    project_id: int


class OpenPresentation(Press, prefix="jso"):
    """Open a project in the order, to move it."""

    event_id: int
    project_id: int


class MovePresentation(Press, prefix="jsm"):
    """Move a project up (-1) or down (1) in the order."""

    event_id: int
    project_id: int
    by: int


class TakeOffPresentation(Press, prefix="jsx", destructive=True):
    """Take a project off the order."""

    event_id: int
    project_id: int
