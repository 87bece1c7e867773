"""Kurak's promises, tested briefly; `make soak` tests the same for hours."""

from pathlib import Path

import pytest

from tests import engine
from tests.compressed_time import compressed
from tests.soak import erasure, faults, flood, hostile, waiting, year, years
from tests.soak.harness import Experiment
from tests.soak.kills import (
    announcements,
    backups,
    decisions,
    draws,
    mentoring,
    practices,
    seats,
    updates,
)


def holds(figure: Experiment) -> None:
    assert not figure.broken, (figure.what, figure.broken, figure.found)


async def test_a_message_to_many_under_kills(tmp_path: Path) -> None:
    holds(await announcements.broadcast(tmp_path, 1, kills=3, readers=150))


async def test_an_announcement_under_kills(tmp_path: Path) -> None:
    holds(await announcements.announcement(tmp_path, 1, kills=4, readers=60))


async def test_updates_under_kills(tmp_path: Path) -> None:
    holds(await updates.updates(tmp_path, 1, kills=3, writers=10))


@pytest.mark.parametrize("cause", waiting.CAUSES)
async def test_updates_whose_answers_wait_under_kills(tmp_path: Path, cause: waiting.Cause) -> None:
    holds(await waiting.waiting(tmp_path, 1, kills=1, women=6, cause=cause))


@pytest.mark.parametrize(("people", "each"), [(1, 2000), (60, 24)])
async def test_a_flood_slows_nobody_else(tmp_path: Path, people: int, each: int) -> None:
    holds(await flood.flood(tmp_path, people, each, asks=60))


async def test_seats_under_kills(tmp_path: Path) -> None:
    holds(await seats.seats(tmp_path, 1, kills=3, people=20, places=6))


async def test_decisions_under_kills(tmp_path: Path) -> None:
    holds(await decisions.decisions(tmp_path, 1, kills=1, authors=12))


async def test_draws_under_kills(tmp_path: Path) -> None:
    holds(await draws.draws(tmp_path, 1, kills=2, women=9))


async def test_mentoring_under_kills(tmp_path: Path) -> None:
    holds(await mentoring.mentoring(tmp_path, 1, pairs=2, days=15))


async def test_practices_under_kills(tmp_path: Path) -> None:
    holds(await practices.practices(tmp_path, 1, kills=2, people=12, count=9))


async def test_the_same_press_under_five_numbers(tmp_path: Path) -> None:
    holds(await faults.same_press(tmp_path, 1))


async def test_sends_that_go_wrong(tmp_path: Path) -> None:
    holds(await faults.faulty_sends(tmp_path, 1, sends=500))


@compressed
async def test_a_429_stops_what_it_concerns(tmp_path: Path) -> None:
    holds(await faults.too_many(tmp_path, 1, seconds=60))


async def test_nothing_after_a_403(tmp_path: Path) -> None:
    holds(await faults.turned_away(tmp_path, 1, messages=5))


async def test_a_month_of_reminders(tmp_path: Path) -> None:
    holds(await year.reminders(tmp_path, 1, events=10, members=40, restarts=12, days=30))


@engine.about_the_file("a copy of the file")
async def test_a_clone_and_a_second_process(tmp_path: Path) -> None:
    holds(await faults.copies(tmp_path, 1, readers=40))


@engine.about_the_file("a lock on the file")
async def test_nobody_is_told_what_was_not_stored(tmp_path: Path) -> None:
    holds(await faults.broken_storage(tmp_path, 1))


@engine.about_the_file("the disk of the file")
async def test_a_full_disk_and_a_lock(tmp_path: Path) -> None:
    holds(await faults.full_disk(tmp_path, 1, lock_for=0.5, full_for=0.5, people=2))


@pytest.mark.parametrize("seed", [1, 2])
async def test_malformed_updates_stop_nobody(tmp_path: Path, seed: int) -> None:
    holds(await hostile.malformed(tmp_path, seed, updates=800))


async def test_years_of_the_dialogue(tmp_path: Path) -> None:
    holds(await years.years(tmp_path, 4, items=8, people=24, length=75))


@engine.about_the_file("bytes in the file")
async def test_whoever_is_erased_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "live"
    folder.mkdir()
    holds(await erasure.erasures(folder, 1, kills=2, people=40))


async def test_logs_tell_nothing_personal(tmp_path: Path) -> None:
    holds(await hostile.silent_logs(tmp_path, 1, people=6))


@engine.about_the_file("a backup of the file")
async def test_a_backup_under_kills(tmp_path: Path) -> None:
    holds(await backups.backing_up(tmp_path, 1, kills=3, rows=50))


@engine.about_the_file("a backup of the file")
async def test_a_restore_under_kills(tmp_path: Path) -> None:
    holds(await backups.restoring(tmp_path, 1, kills=3, rows=50))


@engine.about_the_file("tests/postgres/test_promises.py kills migrations of a server")
async def test_a_migration_under_kills(tmp_path: Path) -> None:
    holds(await backups.migrating(tmp_path, 1, kills=3, rows=50))
