// The tables of the catalogue.
//
//   sources    every file and member that was met, and what became of it: one row each
//   holdings   which documents a source holds
//   documents  what is in the index: one row for each resolution
//   runs       the history, newest last
#pragma once

namespace disarm::build {

inline constexpr const char* kCatalogueSchema = R"sql(
  CREATE TABLE sources (
    locator         TEXT PRIMARY KEY,
    container       TEXT NOT NULL,     -- '' for a file on disk
    size            INTEGER NOT NULL,
    mtime_ns        INTEGER NOT NULL,
    ctime_ns        INTEGER NOT NULL,
    inode           INTEGER NOT NULL,
    device          INTEGER NOT NULL,
    is_racy         INTEGER NOT NULL,
    hash            TEXT NOT NULL,
    outcome         TEXT NOT NULL CHECK (outcome IN ('indexed', 'duplicate', 'skipped', 'failed')),
    original        TEXT NOT NULL,     -- '' unless it is a duplicate
    reason          TEXT NOT NULL,
    hint            TEXT NOT NULL,
    format          TEXT NOT NULL,
    program_version TEXT NOT NULL,
    reading_version INTEGER NOT NULL,
    tools           TEXT NOT NULL,
    run             INTEGER NOT NULL   -- that met it last, or found it changed
  ) WITHOUT ROWID;
  CREATE INDEX sources_by_hash ON sources (hash, locator) WHERE outcome IN ('indexed', 'duplicate');
  CREATE INDEX sources_by_container ON sources (container) WHERE container <> '';
  CREATE INDEX sources_by_outcome ON sources (outcome) WHERE outcome <> 'indexed';
  CREATE TABLE holdings (
    locator      TEXT NOT NULL,
    place        INTEGER NOT NULL,     -- of the document in the source, from 0
    document_key TEXT NOT NULL,
    characters   INTEGER NOT NULL,
    PRIMARY KEY (locator, place)
  ) WITHOUT ROWID;
  CREATE INDEX holdings_by_document ON holdings (document_key, characters DESC, locator);
  CREATE TABLE documents (
    key          TEXT PRIMARY KEY,
    symbol       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    body         TEXT NOT NULL,
    session      TEXT NOT NULL,
    language     TEXT NOT NULL,
    title        TEXT NOT NULL,
    adopted      TEXT NOT NULL,
    paragraphs   INTEGER NOT NULL,
    oddities     INTEGER NOT NULL,
    confidence   REAL NOT NULL,
    content_hash TEXT NOT NULL,        -- of the source whose reading is in the index
    reading_version INTEGER NOT NULL   -- that read it
  ) WITHOUT ROWID;
  CREATE INDEX documents_by_symbol ON documents (symbol);
  CREATE TABLE runs (
    id              INTEGER PRIMARY KEY,
    started         TEXT NOT NULL,
    finished        TEXT NOT NULL,
    milliseconds    INTEGER NOT NULL,
    indexed         INTEGER NOT NULL,
    unchanged       INTEGER NOT NULL,
    duplicates      INTEGER NOT NULL,
    skipped         INTEGER NOT NULL,
    failed          INTEGER NOT NULL,
    added           INTEGER NOT NULL,
    changed         INTEGER NOT NULL,
    moved           INTEGER NOT NULL,
    removed         INTEGER NOT NULL,
    known_failures  INTEGER NOT NULL,
    bytes_read      INTEGER NOT NULL,
    documents       INTEGER NOT NULL,
    paragraphs      INTEGER NOT NULL,
    program_version TEXT NOT NULL,
    note            TEXT NOT NULL
  );
)sql";

}  // namespace disarm::build
