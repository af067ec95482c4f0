# Cordboard's commands. Each does its own set-up; run `make help` for the list.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
ASSETS := crates/web/assets
STAMP := $(ASSETS)/dist/.built
VENV := .venv

.PHONY: help demo assets check test bench bench-full clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /  make \1\t/' | expand -t 18

demo: assets ## build and run: a simulated Webex organisation, live in the browser (ARGS="--data DIR …")
	@scripts/demo.sh $(ARGS)

assets: $(STAMP) ## install front-end packages and bundle scripts and styles

$(STAMP): $(shell find $(ASSETS) -type f -not -path '*/node_modules/*' -not -path '*/dist/*')
	@scripts/assets.sh

check: assets ## quick checks: format, lints, generated code, crate table, licences
	@scripts/check.sh

test: assets ## check and every test: both databases, foreign clients, browser
	@scripts/test.sh

bench: assets ## figures, release build: simulator, store, SDK and command line (PARTS="people cli …")
	@scripts/bench.sh $(PARTS)

bench-full: ## figures of 10 million calls on one database, about 20 minutes and 18 GB of disk (ENGINE=sqlite or postgres)
	@scripts/bench/full.sh $(ENGINE)

clean: ## remove everything that was built or installed here
	rm -rf target $(VENV) $(ASSETS)/node_modules
	find $(ASSETS)/dist -mindepth 1 -not -name .gitkeep -delete
