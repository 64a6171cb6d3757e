"""The functions of valid time: partial dates, periods, and whether a fact holds on a day."""

from __future__ import annotations

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

DATES = """
-- None of these is STRICT, and each gives null for null: what is strict would be called for every row, instead of
-- becoming part of the query.
CREATE FUNCTION edtf_first(written text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT make_date(
        substr(written, 1, 4)::int,
        coalesce(nullif(substr(written, 6, 2), '')::int, 1),
        coalesce(nullif(substr(written, 9, 2), '')::int, 1))
$$;

CREATE FUNCTION edtf_last(written text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE length(written)
        WHEN 4 THEN make_date(substr(written, 1, 4)::int, 12, 31)
        WHEN 7 THEN (make_date(substr(written, 1, 4)::int, substr(written, 6, 2)::int, 1)
                     + interval '1 month' - interval '1 day')::date
        ELSE make_date(substr(written, 1, 4)::int, substr(written, 6, 2)::int, substr(written, 9, 2)::int)
    END
$$;

CREATE FUNCTION edtf_period(valid_from text, valid_until text, ended text) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN valid_until IS NOT NULL AND public.edtf_first(valid_until) <= public.edtf_first(valid_from)
            THEN 'empty'::daterange
        WHEN valid_until IS NOT NULL
            THEN daterange(public.edtf_first(valid_from), public.edtf_first(valid_until))
        WHEN ended <> 'yes' THEN daterange(public.edtf_first(valid_from), NULL)
        WHEN valid_from IS NULL THEN 'empty'::daterange
        ELSE daterange(public.edtf_first(valid_from), public.edtf_first(valid_from) + 1)
    END
$$;

CREATE FUNCTION edtf_days(date_start text, date_end text) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN date_start IS NULL AND date_end IS NULL THEN 'empty'::daterange
        WHEN public.edtf_last(date_end) < public.edtf_first(date_start) THEN 'empty'::daterange
        ELSE daterange(public.edtf_first(coalesce(date_start, date_end)),
                       public.edtf_last(coalesce(date_end, date_start)), '[]')
    END
$$;

CREATE FUNCTION edtf_holds(
    day date, valid_from text, valid_until text, ended text, attested_from date, attested_until date
) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN day IS NULL THEN NULL
        WHEN day < public.edtf_first(valid_from) OR day >= public.edtf_last(valid_until) THEN 'no'
        WHEN day < public.edtf_last(valid_from) OR day >= public.edtf_first(valid_until) THEN 'undetermined'
        WHEN valid_from IS NULL AND NOT coalesce(day >= attested_from, false) THEN 'undetermined'
        WHEN valid_until IS NOT NULL OR ended = 'no' OR coalesce(day = public.edtf_last(valid_from), false) THEN 'yes'
        WHEN ended = 'unknown' AND coalesce(day <= attested_until, false) THEN 'yes'
        ELSE 'undetermined'
    END
$$;
"""

IDS = """
CREATE FUNCTION registry_uuid7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
        52, 1), 53, 1), 'hex')::uuid
$$;
"""

UNDO = """
DROP FUNCTION registry_uuid7();
DROP FUNCTION edtf_holds(date, text, text, text, date, date), edtf_days(text, text), edtf_period(text, text, text),
    edtf_last(text), edtf_first(text);
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = [
        ("pghistory", "0004_auto_20220906_1625")
    ]  # its function is called by the triggers of histories
    operations = [
        BtreeGistExtension(),
        TrigramExtension(),
        UnaccentExtension(),
        migrations.RunSQL(DATES + IDS, UNDO),
    ]
