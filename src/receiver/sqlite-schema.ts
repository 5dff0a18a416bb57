/**
 * What a fresh file needs; running it again changes nothing. Triggers keep the table append-only for every program
 * that opens the file: what may be removed is said in the same transaction, in `sluis_records_erasing`.
 */
export const SQLITE_SCHEMA = `
create table if not exists sluis_records (
  id text primary key not null,
  subject text not null,
  received text not null,
  body text not null
) strict, without rowid;
create index if not exists sluis_records_subject on sluis_records (subject, received, id);
create index if not exists sluis_records_received on sluis_records (received, id);
create table if not exists sluis_records_erasing (yes integer not null) strict;

create trigger if not exists sluis_records_no_update before update on sluis_records
begin select raise(abort, 'sluis_records is append-only'); end;
create trigger if not exists sluis_records_no_replace before insert on sluis_records
when exists (select 1 from sluis_records where id = new.id)
begin select raise(ignore); end;
create trigger if not exists sluis_records_no_delete before delete on sluis_records
when not exists (select 1 from sluis_records_erasing)
begin select raise(abort, 'sluis_records is append-only'); end;
`;

/**
 * Readers go on while one writes, a commit is answered when it is on disk, what is deleted is overwritten, and another
 * program's lock is waited for (milliseconds).
 */
export const SQLITE_SETTINGS = [
  "journal_mode = wal",
  "synchronous = full",
  "secure_delete = on",
  "busy_timeout = 5000",
] as const;
