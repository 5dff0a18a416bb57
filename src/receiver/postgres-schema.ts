/**
 * What a fresh database needs, for PostgreSQL 14 and later; running it again changes nothing. Sent as one query it is
 * one transaction, and two receivers that start at once wait for each other. The trigger keeps the table append-only
 * for every program: what may be removed is said by a setting of the same transaction.
 */
export const POSTGRES_SCHEMA = `
select pg_advisory_xact_lock(hashtext('sluis_records'));
create table if not exists sluis_records (
  id text collate "C" primary key,
  subject text collate "C" not null,
  received text collate "C" not null,
  body text not null
);
create index if not exists sluis_records_subject on sluis_records (subject, received, id);
create index if not exists sluis_records_received on sluis_records (received, id);
create or replace function sluis_records_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('sluis.erasing', true) = 'on' then
    return null;
  end if;
  raise exception 'sluis_records is append-only';
end $$;
create or replace trigger sluis_records_guard before update or delete or truncate on sluis_records
for each statement execute function sluis_records_guard();
`;

/** A commit is answered when it is on disk, whatever the server's default is. */
export const POSTGRES_SETTINGS = "set synchronous_commit = on; set client_min_messages = warning";
