import Database from "libsql";

export type GraphDatabase = Database.Database;
export type SqlValue = string | number | null;
export type Statement = Database.Statement<SqlValue[]>;

const TABLES = `
CREATE TABLE IF NOT EXISTS sites (
  id TEXT PRIMARY KEY, hostname TEXT NOT NULL, path TEXT NOT NULL, displayName TEXT NOT NULL, created TEXT NOT NULL,
  UNIQUE (hostname, path));
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, siteId TEXT NOT NULL REFERENCES sites (id), name TEXT NOT NULL, displayName TEXT NOT NULL,
  description TEXT NOT NULL, template TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, createdBy TEXT NOT NULL,
  version INTEGER NOT NULL, lastItemId INTEGER NOT NULL, lastChange INTEGER NOT NULL,
  UNIQUE (siteId, displayName COLLATE NOCASE), UNIQUE (siteId, name COLLATE NOCASE));
CREATE TABLE IF NOT EXISTS columns (
  ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, listId TEXT NOT NULL REFERENCES lists (id), name TEXT NOT NULL,
  definition TEXT NOT NULL,
  UNIQUE (listId, name COLLATE NOCASE));
CREATE TABLE IF NOT EXISTS items (
  listId TEXT NOT NULL REFERENCES lists (id), id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
  fields TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, createdBy TEXT NOT NULL, modifiedBy TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0, change INTEGER NOT NULL,
  PRIMARY KEY (listId, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS itemChanges ON items (listId, change);
CREATE TABLE IF NOT EXISTS versions (
  listId TEXT NOT NULL, itemId INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, modified TEXT NOT NULL,
  modifiedBy TEXT NOT NULL,
  PRIMARY KEY (listId, itemId, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS uniqueValues (
  listId TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL COLLATE NOCASE, itemId INTEGER NOT NULL,
  PRIMARY KEY (listId, name, value)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS uniqueItems ON uniqueValues (listId, itemId);
`;

/** Opens the database, making it when the file is new. `:memory:` keeps it in memory. WAL: an answered write survives a killed process. */
export function openDatabase(file: string): GraphDatabase {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("busy_timeout = 5000");
  database.exec(TABLES);
  return database;
}

/** Runs the work in one transaction that takes the write lock at once; any throw undoes all of it. */
export function inTransaction<T>(database: GraphDatabase, work: () => T): T {
  return database.transaction(work).immediate();
}
