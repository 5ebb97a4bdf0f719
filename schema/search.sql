-- The derived tables: everything here can be dropped and filled again from the archive's tables.
-- An archive whose index this script made is at rest without a log (Sources/Store/Archive/ArchiveFile.swift).

DROP TABLE IF EXISTS common_word_index;
DROP TABLE IF EXISTS word_index;
DROP TABLE IF EXISTS passage_index;
DROP VIEW IF EXISTS passage_source;
DROP TABLE IF EXISTS passage_card_index;
DROP TABLE IF EXISTS corpus_index;
DROP TABLE IF EXISTS holding_index;
DROP TABLE IF EXISTS person_key_index;
DROP TABLE IF EXISTS document_case_index;
DROP TABLE IF EXISTS facet_index;
DROP TABLE IF EXISTS facet_value_index;

-- What the index is cut from. A law's title is part of each of its articles, so that
-- «العقوبات مادة 17» finds the article; the rest of the card stands with the first passage only.
-- The trash is not in it.
CREATE VIEW passage_source AS
SELECT
  passage.id AS id,
  passage.document AS document,
  document.title || ' ' || passage.label AS title,
  passage.text AS text,
  CASE passage.ordinal WHEN 1 THEN
    document.author || ' ' || document.issuer || ' ' || document.source || ' ' || document.case_name || ' '
    || document.remark || ' ' || ifnull (document.file, '') || ' '
    || ifnull (
      (SELECT group_concat (tag.name, ' ') FROM tag WHERE tag.document = document.id), '')
  ELSE '' END AS card
FROM passage
JOIN document ON document.id = passage.document
WHERE document.removed_at IS NULL;

-- The words of every passage that is filed. The row is the passage's.
CREATE VIRTUAL TABLE passage_index USING fts5 (
  title,
  text,
  card,
  content = 'passage_source',
  content_rowid = 'id',
  columnsize = 0,
  tokenize = 'sijill'
);

-- Bytes of new words held in memory before they are written: larger makes bulk loads faster.
INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', 33554432);

-- What ranking and permission need of each indexed passage, narrow, so that it is read fast.
CREATE TABLE passage_card_index (
  id INTEGER PRIMARY KEY, -- the passage
  document INTEGER NOT NULL,
  visibility INTEGER NOT NULL, -- the document's
  length INTEGER NOT NULL -- bytes of title and text
) STRICT;

CREATE INDEX passage_card_index_document ON passage_card_index (document);

-- How many rows carry a word.
CREATE VIRTUAL TABLE word_index USING fts5vocab (passage_index, row);

-- How many rows carried each common word when they were last counted: to count them anew the index
-- must be walked over. Counted after much was filed at once; in between an old number serves.
CREATE TABLE common_word_index (
  word TEXT PRIMARY KEY,
  rows INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The number of rows and the sum of their lengths, kept as they change; and what made the index.
CREATE TABLE corpus_index (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  state INTEGER NOT NULL, -- another number after every change of the index
  analyzer INTEGER NOT NULL, -- the analyzer's version
  script TEXT NOT NULL, -- this file's digest
  rules TEXT NOT NULL -- the digest of the program's rules that were looked at last; empty before
) STRICT;

-- What the archive holds, in numbers, so that a page need not count it; the trash not counted.
CREATE TABLE holding_index (
  visibility INTEGER NOT NULL,
  kind TEXT NOT NULL,
  quality TEXT NOT NULL,
  documents INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  PRIMARY KEY (visibility, kind, quality)
) STRICT, WITHOUT ROWID;

-- The consonants of each part of a person's name and its spellings: names that share none of them
-- are never compared. And the person's numbers, after the word that says which: 'number:7001',
-- 'telephone:01000000000', 'id:29001010000000', and the consonants of each part across scripts, after
-- the script the name is in: 'arabic:frz', 'latin:frz'.
CREATE TABLE person_key_index (
  key TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (key, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_key_index_person ON person_key_index (person);

-- What a document says of its case, so that a case finds its papers: each number as 1054/2021, and
-- the whole in its letters.
CREATE TABLE document_case_index (
  key TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_case_index_document ON document_case_index (document);

-- A value that documents are told apart by, such as a year, a tag or a court, as it is spelled.
CREATE TABLE facet_value_index (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL, -- 'kind', 'year', 'issuer', 'tag', 'case' or 'quality'
  key TEXT NOT NULL, -- the name, letters folded: two spellings of one name have one key
  name TEXT NOT NULL,
  root INTEGER NOT NULL, -- the first spelling of the key; its own number where it is that
  UNIQUE (facet, key, name)
) STRICT;

-- The values of each document, the trash too: narrow, so that a large answer is counted fast.
CREATE TABLE facet_index (
  document INTEGER PRIMARY KEY,
  visibility INTEGER NOT NULL, -- the document's; 9 in the trash
  date TEXT NOT NULL, -- the document's own: YYYY, YYYY-MM, YYYY-MM-DD or empty
  marks TEXT NOT NULL -- the numbers of its values, a space before and after each
) STRICT;
