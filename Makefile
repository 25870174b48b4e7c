# Three commands do everything: `make run`, `make test`, and `make quick` while you work. Nothing but Python 3.11 or
# later and make is needed before.
PYTHON ?= python3
BIN := .venv/bin
# Byte code is compiled once, here: otherwise each start compiles some 800 modules where byte code is not to be kept.
UV_FLAGS := --quiet --python $(BIN)/python --require-hashes --compile-bytecode
# The same for our own modules and for the tests, which pytest rewrites: kept beside them from the first run on.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test quick format rules-page train evaluate lock clean

run: .venv/run.stamp
	$(BIN)/parley run

test: .venv/dev.stamp
	BIN=$(BIN) sh .ci/check

quick: .venv/dev.stamp
	BIN=$(BIN) sh .ci/check quick

format: .venv/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The tables in docs/rules.md, from the declarations of the rules.
rules-page: .venv/dev.stamp
	$(BIN)/python -m tests.support.rules_page

# What Parley understands, fitted to training/lines (training/README.md); the first time takes some ten minutes.
train: .venv/dev.stamp
	$(BIN)/python -m training.train

# The figures of docs/understanding.md: says every test line to the console; `--misses` shows what was read wrong.
evaluate: .venv/dev.stamp
	$(BIN)/python -m training.evaluate

# A uv of a known hash installs the locks; it reads the same index settings as your other tools.
.venv/uv.stamp: requirements/bootstrap.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Parley needs Python 3.11 or later; call make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.txt
	touch $@

.venv/run.stamp: .venv/uv.stamp requirements/run.txt pyproject.toml
	$(BIN)/uv pip install $(UV_FLAGS) -r requirements/run.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.txt
	$(BIN)/uv pip install $(UV_FLAGS) -r requirements/dev.txt
	touch $@

# Locks are hashed requirement files that resolve on Python 3.11 and later, on Linux and macOS, and name no host.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
lock: .venv/uv.stamp
	$(LOCK) requirements/run.in -o requirements/run.txt
	$(LOCK) requirements/dev.in -o requirements/dev.txt
	$(LOCK) requirements/bootstrap.in -o requirements/bootstrap.txt

clean:
	rm -rf .venv .training build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .import_linter_cache
