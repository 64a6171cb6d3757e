#!/bin/sh
# The PostgreSQL image runs this when it makes the database: it adds the role that the service connects as.
# The role may log in and owns nothing; what it may do is granted when the schema is migrated.
set -eu

psql --set=ON_ERROR_STOP=1 --set=password="$APPLICATION_PASSWORD" \
    --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
SELECT 'CREATE ROLE tiaokuai LOGIN'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tiaokuai') \gexec
ALTER ROLE tiaokuai PASSWORD :'password';
SQL
