"""Families of messages of certificates."""

from handlers.kit.texts import Family
from storage.certificates.checking import Standing
from storage.certificates.issuing import IssueOutcome, WithdrawOutcome
from storage.certificates.tokens import Kind, Problem, Role

KIND = Family("certificate-kind", Kind)
"""The heading of a certificate: what it is a certificate of."""

ABOUT = Family("certificate-about", Kind)
"""What a certificate is about, in a word: the label of its subject."""

ROLE = Family("certificate-role", Role)
"""The part of its holder in a mentoring."""

DID = Family("certificate-did", ["attendance", "mentee", "mentor", "project"])
"""What its holder did, between her name and the title of the subject on the page."""

CHECKED = Family("certificate-checked", [*Standing, *Problem])
"""What is said about one that somebody holds."""

ISSUE_NOTICE = Family("certificate-issue", [one for one in IssueOutcome if one != "issued"])
WITHDRAW_NOTICE = Family("certificate-withdraw", WithdrawOutcome)
