#!/bin/sh
# Run once by the database's own image: a role that reads and cannot write.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --set=password="$READER_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE khuyen_cong_reader LOGIN PASSWORD :'password';
GRANT pg_read_all_data TO khuyen_cong_reader;
ALTER ROLE khuyen_cong_reader SET default_transaction_read_only = on;
SQL
