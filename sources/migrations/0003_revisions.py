"""Recorded time: the functions that give a write its revision and let a read look back."""

from __future__ import annotations

from django.db import migrations

REVISIONS = """
INSERT INTO sources_revisionhead (id, number, clock) VALUES (1, 0, clock_timestamp());

CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was recorded stays: % is only added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sources_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER stays_one_row BEFORE DELETE OR TRUNCATE ON sources_revisionhead
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();

-- Put this transaction in line with all other writers. First of all locks, so that none can deadlock.
CREATE FUNCTION revision_lock() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM 1 FROM sources_revisionhead FOR UPDATE;
END $$;

-- Open a write: forget an earlier one of this transaction, say who writes and why, take the head lock.
CREATE FUNCTION revision_open(actor text, reason text, request_id text) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM set_config('tiaokuai.revision', '', true), set_config('tiaokuai.actor', actor, true),
        set_config('tiaokuai.reason', reason, true), set_config('tiaokuai.request_id', request_id, true);
    PERFORM public.revision_lock();
END $$;

-- The revision of this transaction, given at the first change and remembered.
CREATE FUNCTION revision_next() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    remembered text := current_setting('tiaokuai.revision', true);
    next_number bigint;
    next_clock timestamptz;
BEGIN
    IF split_part(remembered, ':', 2) = pg_current_xact_id()::text THEN
        RETURN split_part(remembered, ':', 1)::bigint;
    END IF;
    UPDATE sources_revisionhead
        SET number = number + 1, clock = greatest(clock_timestamp(), clock + interval '1 microsecond')
        RETURNING number, clock INTO next_number, next_clock;
    INSERT INTO sources_revision VALUES (
        next_number, next_clock,
        coalesce(nullif(current_setting('tiaokuai.actor', true), ''), 'database:' || session_user),
        coalesce(current_setting('tiaokuai.reason', true), ''),
        coalesce(current_setting('tiaokuai.request_id', true), ''));
    PERFORM set_config('tiaokuai.revision', next_number || ':' || pg_current_xact_id(), true);
    RETURN next_number;
END $$;

-- Close a write: return the revision that it took (null: it changed nothing) and forget it.
CREATE FUNCTION revision_close() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    taken bigint := nullif(split_part(current_setting('tiaokuai.revision', true), ':', 1), '')::bigint;
BEGIN
    PERFORM set_config('tiaokuai.revision', '', true), set_config('tiaokuai.actor', '', true),
        set_config('tiaokuai.reason', '', true), set_config('tiaokuai.request_id', '', true);
    RETURN taken;
END $$;

-- The revision at which this transaction reads the past.
CREATE FUNCTION revision_known() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('tiaokuai.known', true), '')::bigint
$$;

-- From here on this transaction reads the past: the views of `known` hide the tables of the same name.
-- They are anti-joins on the history's own key; a hash of all versions would be made anew for each row.
CREATE FUNCTION revision_look_back(known bigint) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF to_regnamespace('known') IS NULL THEN
        RAISE EXCEPTION 'the views of the past are being made anew' USING ERRCODE = 'cannot_connect_now';
    END IF;
    PERFORM set_config('search_path', 'known, public', true), set_config('tiaokuai.known', known::text, true),
        set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true);
END $$;

CREATE FUNCTION revision_look_forward() RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM set_config('search_path', 'public', true), set_config('tiaokuai.known', '', true),
        set_config('enable_hashjoin', 'on', true), set_config('enable_mergejoin', 'on', true);
END $$;

-- The revision that answers for a number, an instant, or (both null) now; with the last one given.
CREATE FUNCTION revision_resolve(wanted bigint, instant timestamptz)
RETURNS TABLE (revision bigint, clock timestamptz, settled boolean, head bigint) LANGUAGE sql STABLE AS $$
    WITH last AS (SELECT h.number, h.clock FROM public.sources_revisionhead h),
    answer AS (
        SELECT CASE
            WHEN wanted IS NOT NULL THEN least(wanted, last.number)
            WHEN instant IS NULL OR instant > last.clock THEN last.number
            ELSE coalesce((SELECT r.number FROM public.sources_revision r
                           WHERE r.recorded_at <= instant ORDER BY r.recorded_at DESC LIMIT 1), 0)
        END AS number FROM last)
    SELECT answer.number,
        coalesce((SELECT r.recorded_at FROM public.sources_revision r WHERE r.number = answer.number),
                 CASE WHEN answer.number = last.number THEN last.clock ELSE 'epoch' END),
        wanted IS NOT NULL OR coalesce(instant <= last.clock, false),
        last.number
    FROM answer, last
$$;
"""

UNDO = """
DROP FUNCTION revision_resolve(bigint, timestamptz), revision_look_forward(), revision_look_back(bigint),
    revision_known(), revision_close(), revision_next(), revision_open(text, text, text), revision_lock();
DROP TRIGGER append_only ON sources_revision;
DROP TRIGGER stays_one_row ON sources_revisionhead;
DROP FUNCTION refuse_to_rewrite();
DELETE FROM sources_revisionhead;
"""


class Migration(migrations.Migration):
    dependencies = [("sources", "0002_initial")]
    operations = [migrations.RunSQL(REVISIONS, UNDO)]
