# Two commands do everything: `make demo` and `make test`. Both start with `make setup`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: setup system demo demo-map test lint soak lock clean

setup: system $(STAMP)

system:
	@sh .ci/system-libraries

$(STAMP): requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $(STAMP)

demo: setup
	$(BIN)/daozhen demo

# The demo building's map, drawn anew from its tables in resources/demo/building.
demo-map: setup
	$(BIN)/python -m shared.demo.building

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/mypy

test: lint
	$(BIN)/pytest -n 2 --dist loadfile

# Twenty thousand screens on one kiosk, five hundred runs of the state machine, a hundred kills,
# the day in every way: about forty minutes.
soak: setup
	DAOZHEN_SOAK_SCREENS=20000 DAOZHEN_MACHINE_RUNS=500 DAOZHEN_KILLS=100 DAOZHEN_EVERY_DAY=1 \
		$(BIN)/pytest tests/kiosk/test_soak.py tests/shared/store/test_invariants.py \
		tests/shared/store/test_hammer.py tests/shared/replay/test_day.py

# Needs uv; writes hashes for every platform and names no index.
lock:
	uv pip compile --universal --generate-hashes --extra dev --python-version 3.11 \
		--custom-compile-command "make lock" pyproject.toml --output-file requirements.txt

clean:
	rm -rf $(VENV) demo-out build dist *.egg-info
