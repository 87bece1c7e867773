"""Decides which uploaded files are accepted, by name and MIME type together: neither may be
harmful, and at least one must say what the file is.
"""

import re
import unicodedata

from handlers.kit.characters import prefix, units
from handlers.kit.cleaning import clean

LONGEST_NAME = 80
"""Longest file name that is kept, in code units."""

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
_ZIPPED = ("application/zip", "application/x-zip-compressed")
SAFE: dict[str, tuple[str, ...]] = {
    ".pdf": ("application/pdf", "application/x-pdf"),
    ".txt": ("text/plain",),
    ".docx": (f"{_OFFICE}wordprocessingml.document", *_ZIPPED),
    ".odt": (f"{_OPEN}text", *_ZIPPED),
    ".xlsx": (f"{_OFFICE}spreadsheetml.sheet", *_ZIPPED),
    ".ods": (f"{_OPEN}spreadsheet", *_ZIPPED),
    ".csv": ("text/csv", "text/comma-separated-values", "application/csv",
             "application/vnd.ms-excel", "text/plain"),
    ".pptx": (f"{_OFFICE}presentationml.presentation", *_ZIPPED),
    ".odp": (f"{_OPEN}presentation", *_ZIPPED),
    ".jpg": ("image/jpeg", "image/jpg", "image/pjpeg"),
    ".jpeg": ("image/jpeg", "image/jpg", "image/pjpeg"),
    ".png": ("image/png",),
    ".webp": ("image/webp",),
    ".heic": ("image/heic", "image/heif"),
}  # fmt: skip
"""Extensions of files that run nothing when opened, with their MIME types. .doc, .xls and .ppt are
missing because they may contain macros.
"""

_GENERIC = frozenset(
    ("", "application/octet-stream", "binary/octet-stream", "application/x-download",
     "application/force-download", "application/unknown")
)  # fmt: skip
_AMBIGUOUS = frozenset((*_ZIPPED, "application/vnd.ms-excel"))
_TYPES = {
    **{kind: end for end, kinds in SAFE.items() for kind in kinds if kind not in _AMBIGUOUS},
    "image/jpeg": ".jpg",
    "text/plain": ".txt",
}
_ENDING = re.compile(r"\.(?=[a-z0-9_~$-]*[a-z])[a-z0-9_~$-]{1,12}$")
# A second extension that would run, or be unpacked, if the last one were hidden or removed.
_HIDDEN = re.compile(
    r"\.(?:exe|scr|bat|cmd|pif|cpl|dll|js|jse|mjs|vbs|vbe|wsf|wsh|hta|ps1|psm1|msi|msix|apk|xapk|"
    r"ipa|jar|lnk|url|reg|sh|bash|py|app|dmg|pkg|deb|rpm|iso|img|html?|xhtml|mht|svg|swf|docm|dotm|"
    r"xlsm|xlam|pptm|ppam|zip|rar|7z|gz|tgz|bz2|xz|tar|cab|arj|ace)(?=[\s.])"
)


def safe_name(name: str | None, kind: str | None) -> str | None:
    """The name to keep for a file with this name and MIME type. None if the file may be harmful, or
    neither name nor type says what it is.
    """
    shown = clean(re.split(r"[/\\]", name or "")[-1]).rstrip(". ")
    judged = unicodedata.normalize("NFKC", shown).lower()
    told = (kind or "").partition(";")[0].strip().lower()
    found = _ENDING.search(judged)
    ending = found[0] if found else ""
    if _HIDDEN.search(judged) or (ending and ending not in SAFE):
        return None
    if told in _GENERIC:
        fits = ending != ""
    elif ending:
        fits = told in _TYPES or told in SAFE[ending]
    else:
        ending, fits = _TYPES.get(told, ""), told in _TYPES
        shown = f"{shown or 'file'}{ending}"
    if not fits:
        return None
    stem, ending = shown[: -len(ending)], shown[-len(ending) :]
    return f"{prefix(stem, LONGEST_NAME - units(ending)).rstrip()}{ending}"
