"""QR codes."""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

import io


def picture(link: str) -> bytes:
    """The link as a QR code, as a PNG picture."""
    import segno  # imported on first use, to keep the start short

    content = io.BytesIO()
    segno.make(link, error="m", micro=False).save(content, kind="png", scale=10, border=4)
    return content.getvalue()
