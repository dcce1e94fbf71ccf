PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test torture prepare lint format texts

# The main job: the whole suite in windows where there is a screen; offscreen with pictures, paper
# and sound left in out/ where there is none.
run:
	@PYTHON=$(PYTHON) sh installer/prepare.sh run
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then $(BIN)/motcua demo; \
	else $(BIN)/motcua tour --out out; fi

test: prepare lint
	@$(BIN)/python -m db.migrate
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile

# The record under fire for as long as it takes: the same faults, random histories and outages as in
# `make test`, many more times. (A look at the stacks of a slow test can end the interpreter.)
torture: prepare
	@MOTCUA_TORTURE=1 $(BIN)/python -m pytest -q -n 2 --dist loadfile -o faulthandler_timeout=0 \
		tests/faults tests/db/queue/test_machine.py tests/db/outbox tests/journey/test_outage.py \
		tests/journey/test_bursts.py tests/journey/test_null_sink.py

prepare:
	@PYTHON=$(PYTHON) sh installer/prepare.sh test

lint:
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet . || { echo "Mend it with: make format"; exit 1; }
	@$(BIN)/mypy
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/lint-imports --no-logo
	@$(BIN)/python -m tests.rules.qml_lint
	@$(BIN)/python -m resources.i18n check

format:
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

# New words of the screens into the translation files.
texts:
	@$(BIN)/python -m resources.i18n update
