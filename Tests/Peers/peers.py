#!/usr/bin/env python3
"""What other engines reach on a corpus: plain FTS5 of Python's sqlite3, and tantivy where it is installed.

peers.py CORPUS.jsonl QUERIES.jsonl…      (pip install tantivy)

One line of JSON for each engine, file of queries and mode; times in milliseconds, top 20, three rounds after a
first one that is told by itself.
A measurement beside the product, never a part of it: see CONTRIBUTING.md.
"""
import json
import os
import re
import sqlite3
import sys
import tempfile
import time

ROUNDS = 3
TOP = 20


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def words(text):
    return re.findall(r"\w+", text)


def asked(ask, queries):
    times = []
    for query in queries:
        start = time.perf_counter()
        ask(words(query["text"]))
        times.append((time.perf_counter() - start) * 1000)
    return times


def report(engine, path, mode, ask, queries):
    first = sorted(asked(ask, queries))
    times = sorted(ms for _ in range(ROUNDS) for ms in asked(ask, queries))
    print(json.dumps({
        "engine": engine, "queries": os.path.basename(path), "mode": mode,
        "first_p95_ms": round(first[int(len(first) * 0.95)], 3),
        "p50_ms": round(times[len(times) // 2], 3),
        "p95_ms": round(times[int(len(times) * 0.95)], 3), "max_ms": round(times[-1], 3)}))


def size(folder):
    return sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))


def indexed(engine, seconds, folder, bytes_):
    print(json.dumps({
        "engine": engine, "index_s": round(seconds, 2), "mb_s": round(bytes_ / 1e6 / seconds, 2),
        "index_per_text_byte": round(size(folder) / bytes_, 3)}))


def fts5(records, bytes_, paths, folder):
    base = sqlite3.connect(os.path.join(folder, "fts5.db"))
    base.execute("CREATE VIRTUAL TABLE t USING fts5 (title, text, tokenize = unicode61)")
    start = time.perf_counter()
    with base:
        base.executemany(
            "INSERT INTO t VALUES (?, ?)", ((r.get("title", ""), r["text"]) for r in records))
    indexed("fts5 unicode61", time.perf_counter() - start, folder, bytes_)
    sql = f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT {TOP}"
    for path in paths:
        queries = lines(path)
        for mode, joint in (("all", " AND "), ("any", " OR ")):
            report(
                "fts5 unicode61", path, mode,
                lambda parts: base.execute(sql, (joint.join(f'"{p}"' for p in parts),)).fetchall(),
                queries)


def tantivy(records, bytes_, paths, folder):
    import tantivy as engine
    builder = engine.SchemaBuilder()
    builder.add_text_field("title", stored=True)
    builder.add_text_field("text", stored=True)
    index = engine.Index(builder.build(), path=folder)
    start = time.perf_counter()
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for record in records:
        writer.add_document(engine.Document(title=record.get("title", ""), text=record["text"]))
    writer.commit()
    writer.wait_merging_threads()
    indexed("tantivy", time.perf_counter() - start, folder, bytes_)
    index.reload()
    searcher = index.searcher()
    for path in paths:
        queries = lines(path)
        for mode, joint in (("all", " AND "), ("any", " OR ")):
            def ask(parts):
                query = index.parse_query(
                    joint.join(f'"{part}"' for part in parts), ["title", "text"])
                searcher.search(query, TOP)
            report("tantivy", path, mode, ask, queries)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    records = lines(sys.argv[1])
    bytes_ = os.path.getsize(sys.argv[1])
    for peer in (fts5, tantivy):
        with tempfile.TemporaryDirectory() as folder:
            try:
                peer(records, bytes_, sys.argv[2:], folder)
            except ImportError:
                print(json.dumps({"engine": peer.__name__, "missing": "pip install tantivy"}))


main()
