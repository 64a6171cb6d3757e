"""A transaction has the revision that the head of the registry says it has, and takes one only for what changes."""

from __future__ import annotations

from importlib import import_module

from django.db import migrations

import sources.models

FUNCTIONS = """
-- Open a write: forget an earlier one of this transaction, say who writes and why, take the head lock.
CREATE OR REPLACE FUNCTION revision_open(actor text, reason text, request_id text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM set_config('tiaokuai.actor', actor, true), set_config('tiaokuai.reason', reason, true),
        set_config('tiaokuai.request_id', request_id, true);
    PERFORM revision_lock();
    UPDATE sources_revisionhead SET xact = NULL WHERE xact = pg_current_xact_id_if_assigned();
END $$;

-- The revision of this transaction, given at the first change. Numbers of transactions begin anew where a dump
-- is restored: only what was taken since this transaction began can be its own.
CREATE OR REPLACE FUNCTION revision_next() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    next_number bigint;
    next_clock timestamptz;
BEGIN
    SELECT number INTO next_number FROM sources_revisionhead
        WHERE xact = pg_current_xact_id() AND clock >= transaction_timestamp();
    IF FOUND THEN
        RETURN next_number;
    END IF;
    UPDATE sources_revisionhead SET number = number + 1, xact = pg_current_xact_id(),
        clock = greatest(clock_timestamp(), transaction_timestamp(), clock + interval '1 microsecond')
        RETURNING number, clock INTO next_number, next_clock;
    INSERT INTO sources_revision VALUES (
        next_number, next_clock,
        coalesce(nullif(current_setting('tiaokuai.actor', true), ''), 'database:' || session_user),
        coalesce(current_setting('tiaokuai.reason', true), ''),
        coalesce(current_setting('tiaokuai.request_id', true), ''));
    RETURN next_number;
END $$;

-- The revision that this transaction has, or will take at its first change: for a row that may yet turn
-- out to be on record. The head lock is held, so nobody else takes it.
CREATE FUNCTION revision_coming() RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN xact = pg_current_xact_id() AND clock >= transaction_timestamp() THEN number ELSE number + 1 END
    FROM sources_revisionhead
$$;

-- Close a write: return the revision that it took (null: it changed nothing) and forget it.
CREATE OR REPLACE FUNCTION revision_close() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    taken bigint;
BEGIN
    UPDATE sources_revisionhead SET xact = NULL
        WHERE xact = pg_current_xact_id_if_assigned() AND clock >= transaction_timestamp() RETURNING number INTO taken;
    PERFORM set_config('tiaokuai.actor', '', true), set_config('tiaokuai.reason', '', true),
        set_config('tiaokuai.request_id', '', true);
    RETURN taken;
END $$;
"""

EARLIER: str = import_module("sources.migrations.0003_revisions").REVISIONS
UNDO = "DROP FUNCTION revision_coming();" + EARLIER[
    EARLIER.index("-- Open a write") : EARLIER.index("-- The revision at which")
].replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")


class Migration(migrations.Migration):
    dependencies = [("sources", "0003_revisions")]
    operations = [
        migrations.AddField("revisionhead", "xact", sources.models.TransactionIdField(null=True)),
        migrations.RunSQL(FUNCTIONS, UNDO),
    ]
