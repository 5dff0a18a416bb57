/** Also the words of docs/records.md, where a test compares them. */
export const HELP = `sluis records: keeps proof of consent

  sluis records                      run the server
  sluis records find --subject ID    print what is kept of one visitor, or --id ID for one record
  sluis records export               print all records, one a line; --from TIME and --to TIME narrow that
  sluis records delete --subject ID  remove what is kept of one visitor
  sluis records purge --before TIME  remove what was received before

TIME is a date or a time in UTC: 2026-11-21, 2026-11-21T09:30Z

every command
  --database URL       sqlite:<file> or postgres://<user>@<host>/<name>
                       default: the variable SLUIS_RECORDS_DATABASE, else sqlite:./sluis-records.db
  --help               this text

the server
  --port N             default 8787; 0 for any that is free
  --host ADDRESS       default 127.0.0.1
  --origin ORIGIN      a site whose pages may send records, such as https://www.example.nl; may be repeated;
                       pages on the very host of the server always may
  --rate N             requests a minute from one client address; default 120, 0 for no limit
  --trust-proxy        take the client address and the host from the nearest proxy
  --retention-days N   remove older records at the start and once a day; default: nothing is removed

The variable SLUIS_RECORDS_TOKEN, of 16 characters or more, opens the routes to find, export and delete.
Exit codes: 0 done, 1 could not be done, 2 not understood.`;
