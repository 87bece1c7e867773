"""Choosing an audience: groups of keys, named members and saved segments, with live counts.

A feature that has audiences registers an `AudienceSubject`, which says how its audience is loaded
and changed. All screens and buttons here are the same for every feature.
"""

from handlers.kit.audience_picker.callbacks import (
    DeleteSegment,
    DropGroup,
    FindMember,
    NameMember,
    PickAttendance,
    PickKey,
    PickKeys,
    SaveSegment,
    ShowAudience,
    ShowNamed,
    ShowSegments,
    UseSegment,
)
from handlers.kit.audience_picker.groups import (
    EVENTS,
    drop_group,
    events_screen,
    group_screen,
    keys_screen,
    pick_attendance,
    pick_key,
    pick_keys,
    show,
    show_audience,
)
from handlers.kit.audience_picker.named import (
    find_member,
    found_screen,
    name_member,
    named_screen,
    show_named,
)
from handlers.kit.audience_picker.segments import (
    ask_deletion,
    delete_segment,
    save_segment,
    segments_screen,
    show_segments,
    use_segment,
)
from handlers.kit.audience_picker.subjects import AudienceSelection, AudienceSubject
from handlers.kit.audience_picker.words import (
    BY,
    audience_words,
    elsewhere_line,
    group_words,
    reach_lines,
    reach_number,
)
from handlers.kit.router import on_press

HANDLERS = [
    on_press(ShowAudience, show_audience),
    on_press(PickKeys, pick_keys),
    on_press(PickKey, pick_key),
    on_press(PickAttendance, pick_attendance),
    on_press(DropGroup, drop_group),
    on_press(ShowNamed, show_named),
    on_press(NameMember, name_member),
    on_press(FindMember, find_member),
    on_press(ShowSegments, show_segments),
    on_press(UseSegment, use_segment),
    on_press(DeleteSegment, delete_segment, ask=ask_deletion),
    on_press(SaveSegment, save_segment),
]

__all__ = [
    "BY",
    "EVENTS",
    "HANDLERS",
    "AudienceSelection",
    "AudienceSubject",
    "DeleteSegment",
    "DropGroup",
    "FindMember",
    "NameMember",
    "PickAttendance",
    "PickKey",
    "PickKeys",
    "SaveSegment",
    "ShowAudience",
    "ShowNamed",
    "ShowSegments",
    "UseSegment",
    "audience_words",
    "elsewhere_line",
    "events_screen",
    "found_screen",
    "group_screen",
    "group_words",
    "keys_screen",
    "named_screen",
    "reach_lines",
    "reach_number",
    "segments_screen",
    "show",
]
