# Doors only: what is behind them stands in .ci/ and in the program itself.

.PHONY: demo quick test full hooks bench check pages install release packages

PREFIX ?= /usr/local

# A fresh archive from samples/ in ./demo: filed, searched, checked, opened in the browser.
demo: packages
	swift build -c release --product sijill
	bash .ci/demo

# Before every commit: format, build, the tests of values, store and site. One minute.
quick:
	bash .ci/run quick

# Everything that must hold before a change is handed on, and what CI runs. Five minutes, nine on a
# fresh clone, on two slow cores.
test:
	bash .ci/run

# Before a release: the same with six visits in a browser and twenty times the seeds, hostile lines
# and kills. Some twenty minutes, reckoned and not yet timed.
full:
	bash .ci/run full

# Lets Git look at the format of what is about to be committed.
hooks:
	install -D -m 755 .ci/pre-commit "$$(git rev-parse --git-path hooks)/pre-commit"

# How fast a corpus is cut and indexed; with QUERIES=… also how fast and how well it is searched.
CORPUS ?= samples/bulk/bulk.jsonl
bench: packages
	swift run -c release Bench tokenizer $(CORPUS)
	$(if $(QUERIES),swift run -c release Bench retrieval $(CORPUS) $(QUERIES) --limit 100)

# Whether the archive of the demo is sound.
check:
	$$(swift build -c release --show-bin-path)/sijill --archive demo/archive.sijill check

# A page of every kind, of the demo's invented archive and in both languages, in ./demo/pages.
pages: packages
	swift build -c release --product sijill
	DEMO_SERVE=0 bash .ci/demo >/dev/null
	$$(swift build -c release --show-bin-path)/sijill --archive demo/archive.sijill \
	  debug pages demo/pages تجديد الحبس

# The program, its manual in both languages and its completions, under PREFIX.
install: packages
	swift build -c release --product sijill --static-swift-stdlib
	bash .ci/install "$(PREFIX)"

# The same as a tarball in ./release, its version in the name; CHANGELOG.md must tell of the version.
release: packages
	swift build -c release --product sijill --static-swift-stdlib
	bash .ci/release

# The Debian packages that are missing.
packages:
	@bash .ci/packages
