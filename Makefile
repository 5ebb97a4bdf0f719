# Doors only: what is behind them stands in .ci/ and in the program itself.

.PHONY: demo test bench check install packages

PREFIX ?= /usr/local

# A fresh archive from samples/ in ./demo: filed, searched, checked, opened in the browser.
demo: packages
	swift build -c release --product sijill
	bash .ci/demo

# Everything that must hold before a commit.
test:
	bash .ci/run

# How fast a corpus is cut and indexed; with QUERIES=… also how fast and how well it is searched.
CORPUS ?= samples/bulk/bulk.jsonl
bench: packages
	swift run -c release Bench tokenizer $(CORPUS)
	$(if $(QUERIES),swift run -c release Bench retrieval $(CORPUS) $(QUERIES) --limit 100)

# Whether the archive of the demo is sound.
check:
	$$(swift build -c release --show-bin-path)/sijill --archive demo/archive.sijill check

# The program, its manual in both languages and its completions, under PREFIX.
install: packages
	swift build -c release --product sijill --static-swift-stdlib
	bash .ci/install "$(PREFIX)"

# The Debian packages that are missing.
packages:
	@bash .ci/packages
