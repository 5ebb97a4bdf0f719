#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast macro: Swift cannot see it. */
static inline int csqlite_bind_text(
    sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csqlite_bind_blob(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/* sqlite3_config and sqlite3_db_config are variadic: Swift cannot call them. */
static inline int csqlite_db_config_flag(sqlite3 *connection, int option, int value) {
  return sqlite3_db_config(connection, option, value, (int *)0);
}

/* https://sqlite.org/fts5.html#extending_fts5: the API pointer comes by a pointer-typed value. */
static inline fts5_api *csqlite_fts5_api(sqlite3 *connection) {
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, 0) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", 0);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

/* The methods of an open file stand behind pointers (https://sqlite.org/c3ref/io_methods.html): Swift
   cannot follow them. Locks are taken on SQLite's own descriptor, because closing another one would let
   go of every lock of the process (https://sqlite.org/howtocorrupt.html, 2.2). */
static inline sqlite3_file *csqlite_file(sqlite3 *connection) {
  sqlite3_file *file = 0;
  sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  return file;
}

static inline int csqlite_file_lock(sqlite3 *connection, int level) {
  sqlite3_file *file = csqlite_file(connection);
  return file && file->pMethods ? file->pMethods->xLock(file, level) : SQLITE_CANTOPEN;
}

static inline int csqlite_file_unlock(sqlite3 *connection, int level) {
  sqlite3_file *file = csqlite_file(connection);
  return file && file->pMethods ? file->pMethods->xUnlock(file, level) : SQLITE_CANTOPEN;
}

static inline int csqlite_file_read(
    sqlite3 *connection, void *into, int count, sqlite3_int64 offset) {
  sqlite3_file *file = csqlite_file(connection);
  return file && file->pMethods ? file->pMethods->xRead(file, into, count, offset)
                                : SQLITE_CANTOPEN;
}
