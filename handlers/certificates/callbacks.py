"""The buttons of certificates."""

from handlers.kit.buttons import Press


class GetCertificate(Press, prefix="ctf"):
    """Send the file of her certificate about this subject."""

    kind: str
    subject_id: int


class RenameCertificate(Press, prefix="ctn"):
    """Ask for another name on her certificate."""

    kind: str
    subject_id: int


class WithdrawOwnCertificate(Press, prefix="ctw", irrevocable=True, destructive=True):
    """Withdraw her certificate."""

    kind: str
    subject_id: int


class WithdrawCertificate(Press, prefix="cta", irrevocable=True, destructive=True):
    """Withdraw the certificate with this number, as an admin."""

    number: str


class CheckCertificate(Press, prefix="ctv"):
    """Show how a certificate is checked."""
