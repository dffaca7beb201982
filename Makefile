# trico: one page in, one knowledge graph out. Works on a bare Debian or Ubuntu with a Swift
# toolchain; `make` alone lists the targets. Every target does its own set-up, once.

SHELL := /bin/sh
.DEFAULT_GOAL := help

SWIFT ?= swift
PYTHON ?= python3
TRICO := .build/release/trico
STAMPS := .build-stamps
VENV := .venv-tests
ACCEPTANCE := Tests/Acceptance
REQUIREMENTS := $(ACCEPTANCE)/requirements.txt
FORMATTED := Package.swift Sources Tests Ontology/Embedded

# Where Output/ goes and what it is made with; a test makes it again with the same options.
OUTPUT ?= Output
EXPORT_OPTIONS ?= --source-url 'https://cn.tcs-asia.org/en/cooperation/mechanism.php?topics=10'
TEST_OPTIONS ?=
PYTEST_OPTIONS ?=
# How many tests run at a time.
JOBS ?= $(shell getconf _NPROCESSORS_ONLN)

# What the binary carries with it: name of the Swift constant, text, generated source.
SAMPLE := Sources/TricoKit/Sample
PAGE := Sources/TricoKit/Render/Template
EMBEDDED := \
  contextJSON Ontology/context.jsonld Ontology/Embedded/Context.swift \
  prefixesTurtle Ontology/prefixes.ttl Ontology/Embedded/Prefixes.swift \
  projectionTurtle Ontology/projection.ttl Ontology/Embedded/Projection.swift \
  samplePage $(SAMPLE)/customs.txt $(SAMPLE)/SamplePage.swift \
  pageCSS $(PAGE)/page.css $(PAGE)/PageCSS.swift \
  pageHTML $(PAGE)/page.html $(PAGE)/PageHTML.swift \
  pageJS $(PAGE)/page.js $(PAGE)/PageJS.swift

# What every run has to know, in the order of reading. It is carried as N-Triples, which are read five
# times as fast as Turtle.
KNOWLEDGE := Ontology/themes.ttl Ontology/codes.ttl Ontology/authorities.ttl

# A folder with an acceptance harness (accept.py), and its Python environment.
TRICO_LAB ?=
LAB_HOME ?= $(HOME)/.cache/trico-lab
LAB_VENV ?= $(LAB_HOME)/venv

# $(call apt,PACKAGES): installs Debian packages, through sudo when not root, saying so first.
define apt
sudo=; \
if [ "$$(id -u)" != 0 ]; then \
  command -v sudo >/dev/null 2>&1 || \
    { echo "Not root, and no sudo: please install $(1)" >&2; exit 1; }; \
  sudo=sudo; \
fi; \
echo "Installing $(1) with $${sudo:+sudo }apt-get"; \
$$sudo apt-get -q -o DPkg::Lock::Timeout=120 update && \
$$sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
  install --no-install-recommends $(1)
endef

# $(call pytest,HARNESS): the acceptance suite, with the harness in that folder if it names one.
pytest = env PYTHONDONTWRITEBYTECODE=1 TRICO_LAB='$(1)' LAB_HOME='$(LAB_HOME)' \
  LAB_VENV='$(LAB_VENV)' $(VENV)/bin/python -m pytest $(ACCEPTANCE) -n $(JOBS) --dist worksteal

.NOTPARALLEL:
.PHONY: help setup build completions man install export test unit acceptance conformance \
  validate questions fuzz sanitize mutants docs diagram bench growth spark-test lint format \
  generate sbom clean picture

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

LIBRARIES := libxml-2.0 serd-0 libcurl zlib libzstd

setup: $(STAMPS)/system ## install the system libraries that are missing
	@command -v $(SWIFT) >/dev/null 2>&1 || \
	  { echo "Please install Swift 6.2 or newer: https://www.swift.org/install/" >&2; exit 1; }

# Looked at again whenever this file has changed, since it may name more.
$(STAMPS)/system: Makefile
	@mkdir -p $(STAMPS)
	@if ! pkg-config --exists $(LIBRARIES) 2>/dev/null; then \
	  if ! command -v apt-get >/dev/null 2>&1; then \
	    echo "Please install pkg-config and the development files of these libraries:" >&2; \
	    echo "  Fedora   dnf install pkgconf libxml2-devel serd-devel libcurl-devel zlib-devel libzstd-devel" >&2; \
	    echo "  Homebrew brew install pkgconf libxml2 serd curl zlib zstd" >&2; \
	    exit 1; \
	  fi; \
	  $(call apt,libxml2-dev libserd-dev libcurl4-openssl-dev zlib1g-dev libzstd-dev pkg-config); \
	fi
	@pkg-config --exists --print-errors $(LIBRARIES)
	@touch $@

# Swift's own libraries go into the program where the toolchain has them for that: it then runs on
# machines without Swift, starts in half of the time and takes 3 MB less.
build: setup ## build the release binary
	@resources=$$($(SWIFT) -print-target-info | \
	  sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p'); \
	static=; [ ! -d "$${resources}_static/linux" ] || static=--static-swift-stdlib; \
	echo "$(SWIFT) build -c release --product trico $$static"; \
	$(SWIFT) build -c release --product trico $$static

# Where `make install` puts things; DESTDIR goes before it for packages.
PREFIX ?= /usr/local
SHARE := $(DESTDIR)$(PREFIX)/share
COMPLETIONS := .build/completions
MANUAL := .build/plugins/GenerateManual/outputs/trico/trico.1

completions: build ## make the completions for bash, zsh and fish
	@mkdir -p $(COMPLETIONS)
	for shell in bash zsh fish; do \
	  $(TRICO) --generate-completion-script $$shell > $(COMPLETIONS)/trico.$$shell || exit 1; \
	done

man: build ## make the manual page
	$(SWIFT) package plugin generate-manual --section 1

install: completions man ## install the program, its completions and its manual below PREFIX
	install -D -m 755 $(TRICO) $(DESTDIR)$(PREFIX)/bin/trico
	install -D -m 644 $(COMPLETIONS)/trico.bash $(SHARE)/bash-completion/completions/trico
	install -D -m 644 $(COMPLETIONS)/trico.zsh $(SHARE)/zsh/site-functions/_trico
	install -D -m 644 $(COMPLETIONS)/trico.fish $(SHARE)/fish/vendor_completions.d/trico.fish
	install -D -m 644 $(MANUAL) $(SHARE)/man/man1/trico.1

export: build ## export the sample page into Output/
	$(TRICO) export -o $(OUTPUT) $(EXPORT_OPTIONS)

picture: build ## draw the overview of the sample page for the README
	$(TRICO) export -q -f svg --view overview --stdout > Documentation/overview.svg

test: unit acceptance ## run every test: Swift's, then other people's engines on the exports

unit: setup ## run the Swift tests
	$(SWIFT) test --disable-xctest $(TEST_OPTIONS)

acceptance: build $(VENV)/ready ## hand the exports to engines that pip installs
	$(call pytest,$(if $(TRICO_LAB),$(abspath $(TRICO_LAB)))) $(PYTEST_OPTIONS)

# One process, which prints the table.
conformance: build $(VENV)/ready ## print what becomes of every case of the W3C test suites
	$(call pytest,$(if $(TRICO_LAB),$(abspath $(TRICO_LAB)))) -n 0 -m conformance $(PYTEST_OPTIONS)

questions: build $(VENV)/ready ## print questions to the sample's graph, with their answers
	@env PYTHONDONTWRITEBYTECODE=1 $(VENV)/bin/python $(ACCEPTANCE)/ask.py $(OUTPUT)

validate: build $(VENV)/ready ## hand the exports to the harness in TRICO_LAB
	@test -f "$(TRICO_LAB)/accept.py" || \
	  { echo "make validate TRICO_LAB=FOLDER, where FOLDER holds accept.py" >&2; exit 64; }
	$(call pytest,$(abspath $(TRICO_LAB))) -m harness -rP $(PYTEST_OPTIONS)

# Debian ships venv apart from Python; elsewhere virtualenv does as well.
$(VENV)/ready: $(REQUIREMENTS)
	@if ! $(PYTHON) -c 'import ensurepip, venv' >/dev/null 2>&1 \
	  && ! $(PYTHON) -m virtualenv --version >/dev/null 2>&1; then \
	  command -v apt-get >/dev/null 2>&1 || \
	    { echo "The acceptance tests need Python 3.10 or newer with venv" >&2; exit 1; }; \
	  $(call apt,python3 python3-venv); \
	fi
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) || $(PYTHON) -m virtualenv -q $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
	  -r $(REQUIREMENTS)
	@touch $@

# Coverage-guided, under the address sanitizer: the corpus grows in .build-fuzz, and what breaks a
# promise is kept there as a file that Fuzz takes as its argument. With FUZZ_RUNS the same cases are
# tried every time, so many for each target.
FUZZ_TARGETS ?= page triples ntriples nquads turtle trig graph ontology
FUZZ_SECONDS ?= 60
FUZZ_RUNS ?=
FUZZ := .build-fuzz/release/Fuzz
FUZZ_LENGTH := $(if $(FUZZ_RUNS),-seed=1 -runs=$(FUZZ_RUNS),-max_total_time=$(FUZZ_SECONDS))

fuzz: setup ## damage input at random for FUZZ_SECONDS each; looks for crashes and lost text
	TRICO_FUZZ=1 $(SWIFT) build -c release --scratch-path .build-fuzz --product Fuzz \
	  --sanitize address -Xswiftc -sanitize=fuzzer
	@set -e; for target in $(FUZZ_TARGETS); do \
	  corpus=.build-fuzz/corpus$(if $(FUZZ_RUNS),-again)/$$target; \
	  $(if $(FUZZ_RUNS),rm -rf $$corpus;) mkdir -p $$corpus; \
	  TRICO_FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no $(FUZZ) -max_len=2000 -timeout=60 \
	    $(FUZZ_LENGTH) -artifact_prefix=.build-fuzz/$$target- -print_final_stats=1 \
	    $$corpus Tests/Fuzz/Corpus/$$target 2>.build-fuzz/$$target.log || \
	    { tail -n 60 .build-fuzz/$$target.log; exit 1; }; \
	  awk -v target=$$target '/number_of_executed_units/ { print target ": " $$2 " cases" }' \
	    .build-fuzz/$$target.log; \
	done

# A race is reported by the program itself, which then ends with an exit code of its own; so is
# undefined behaviour in the parts that are in C. Swift traps on it without being asked.
RACES := .build-tsan

sanitize: setup $(VENV)/ready ## look for races where several pages are read at a time
	$(SWIFT) build -c release --scratch-path $(RACES) --product trico --sanitize thread \
	  -Xcc -fsanitize=undefined -Xcc -fno-sanitize-recover=undefined
	env PYTHONDONTWRITEBYTECODE=1 TSAN_OPTIONS=halt_on_error=1 \
	  TRICO_BIN='$(CURDIR)/$(RACES)/release/trico' $(VENV)/bin/python -m pytest \
	  $(ACCEPTANCE)/test_parallel.py $(PYTEST_OPTIONS)

MUTANTS ?= 320

mutants: setup $(VENV)/ready ## put small faults into a copy of the sources, and count those that tests see
	$(VENV)/bin/python Tests/Mutation/mutants.py --count $(MUTANTS)

# The site needs no network; its part on the library wants a web server, as DocC's pages do.
SITE := .build-docs/site
DOCUMENTED := TricoKit RDFFormats

docs: build $(VENV)/ready ## write the reference of vocabulary, themes, codes and library into .build-docs
	@rm -rf $(SITE) && mkdir -p $(SITE)
	@# The plug-in for documentation is no part of what is pinned.
	@cp Package.resolved $(SITE)/../pinned
	TRICO_DOCS=1 $(SWIFT) package --scratch-path .build-docs \
	  --allow-writing-to-directory $(SITE)/library generate-documentation \
	  --enable-experimental-combined-documentation $(DOCUMENTED:%=--target %) \
	  --output-path $(SITE)/library --transform-for-static-hosting --hosting-base-path library; \
	  status=$$?; mv $(SITE)/../pinned Package.resolved; exit $$status
	PYTHONDONTWRITEBYTECODE=1 $(VENV)/bin/python Documentation/reference.py $(SITE)
	@set -e; for file in trico alignments themes codes authorities; do \
	  for syntax in rdf nt jsonld; do \
	    $(TRICO) convert $(SITE)/$$file.ttl -o $(SITE)/$$file.$$syntax; done; done
	@echo "See $(SITE)/index.html, or python3 -m http.server -d $(SITE)"

diagram: $(VENV)/ready ## draw Ontology/trico.svg anew, with Graphviz
	@command -v dot >/dev/null 2>&1 || { $(call apt,graphviz); }
	PYTHONDONTWRITEBYTECODE=1 $(VENV)/bin/python Documentation/diagram.py

# Peers by pip in an environment of their own; serdi and rapper where the system has them.
BENCH_VENV ?= .venv-bench
BENCH_OPTIONS ?=
GROWTH_OPTIONS ?=

bench: build ## compare trico with other programs, and print a table
	@[ -x $(BENCH_VENV)/bin/python ] || { $(PYTHON) -m venv $(BENCH_VENV) && \
	  $(BENCH_VENV)/bin/python -m pip install --quiet -r Benchmarks/requirements.txt; }
	$(BENCH_VENV)/bin/python Benchmarks/bench.py $(TRICO) $(BENCH_OPTIONS)

growth: build ## measure how time and memory grow, and draw it
	$(PYTHON) Benchmarks/growth.py $(TRICO) Documentation/growth.svg $(GROWTH_OPTIONS)

# Spark brings half a gigabyte and needs Java 17: it is never part of the other tests.
SPARK_VENV ?= .venv-spark

spark-test: build ## export with Apache Spark in local mode, and compare
	@command -v java >/dev/null 2>&1 || { echo "Apache Spark needs Java 17" >&2; exit 1; }
	@[ -x $(SPARK_VENV)/bin/pytest ] || { $(PYTHON) -m venv $(SPARK_VENV) && \
	  $(SPARK_VENV)/bin/python -m pip install --quiet -r Examples/spark/requirements.txt; }
	TRICO_BIN=$(abspath $(TRICO)) $(SPARK_VENV)/bin/python -m pytest -p no:cacheprovider Examples/spark

lint: ## check the style of the Swift sources
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

format: ## rewrite the Swift sources in that style
	$(SWIFT) format --in-place --recursive $(FORMATTED)

sbom: setup ## print what the program is made of, as CycloneDX
	@$(PYTHON) Documentation/sbom.py

generate: build ## embed Ontology/ and the sample page in Swift sources
	sh Ontology/embed.sh $(EMBEDDED)
	$(TRICO) convert $(KNOWLEDGE) -o .build/knowledge.nt
	FROM='$(KNOWLEDGE)' sh Ontology/embed.sh \
	  knowledgeTriples .build/knowledge.nt Ontology/Embedded/Knowledge.swift

clean: ## remove all that was built or installed here
	rm -rf .build .build-docs .build-fuzz .build-mutants $(RACES) $(STAMPS) $(VENV)
