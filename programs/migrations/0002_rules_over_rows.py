"""Rules over several rows: no circle of parents, successions or replacements; only promises are fulfilled."""

from __future__ import annotations

from django.db import migrations

CYCLES = """
-- Refuse a circle in a table whose rows lead from one column to another (arguments: from, to).
CREATE FUNCTION programs_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    below uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
    above uuid := (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
    circle uuid[];
BEGIN
    EXECUTE format('
        WITH RECURSIVE walk(id, path) AS (
            SELECT $1, ARRAY[$1]
            UNION ALL
            SELECT t.%2$I, walk.path || t.%2$I FROM walk JOIN public.%1$I t ON t.%3$I = walk.id
            WHERE t.%2$I IS NOT NULL AND t.%2$I <> ALL (walk.path) AND walk.id <> $2)
        SELECT path FROM walk WHERE id = $2 LIMIT 1', TG_TABLE_NAME, TG_ARGV[1], TG_ARGV[0])
        INTO circle USING above, below;
    IF circle IS NOT NULL THEN
        RAISE EXCEPTION 'the row closes a circle' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = TG_TABLE_NAME || '_no_cycle',
            TABLE = TG_TABLE_NAME, DETAIL = array_to_json(circle)::text;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER programs_program_no_cycle AFTER INSERT OR UPDATE OF parent_id ON programs_program
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION programs_no_cycle('id', 'parent_id');
CREATE CONSTRAINT TRIGGER programs_priority_no_cycle AFTER INSERT OR UPDATE OF parent_id ON programs_priority
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION programs_no_cycle('id', 'parent_id');
CREATE CONSTRAINT TRIGGER programs_programsuccession_no_cycle AFTER INSERT OR UPDATE ON programs_programsuccession
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_no_cycle('predecessor_id', 'successor_id');
CREATE CONSTRAINT TRIGGER programs_guidelinereplacement_no_cycle AFTER INSERT OR UPDATE ON programs_guidelinereplacement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_no_cycle('guideline_id', 'replaced_id');
"""

PROMISES = """
-- Refuse a flow that fulfils what is no commitment or pledge, or is in another currency.
CREATE FUNCTION programs_check_promise(promise uuid, refused uuid) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
    wrong uuid[];
BEGIN
    SELECT array_agg(paid.id) INTO wrong
    FROM public.programs_fundingflow paid JOIN public.programs_fundingflow promised ON promised.id = paid.fulfils_id
    WHERE promised.id = promise
        AND (promised.type NOT IN ('outgoing_commitment', 'incoming_commitment', 'outgoing_pledge', 'incoming_pledge')
            OR promised.currency <> paid.currency);
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'what is fulfilled is no promise in this currency' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = 'programs_fundingflow_fulfils_a_promise',
            TABLE = 'programs_fundingflow', DETAIL = array_to_json(array_remove(wrong || promise, refused))::text;
    END IF;
END $$;

CREATE FUNCTION programs_fundingflow_fulfils_a_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.programs_check_promise(coalesce(NEW.fulfils_id, NEW.id), NEW.id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER programs_fundingflow_fulfils_a_promise AFTER INSERT OR UPDATE ON programs_fundingflow
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.fulfils_id IS NOT NULL)
    EXECUTE FUNCTION programs_fundingflow_fulfils_a_promise();
CREATE CONSTRAINT TRIGGER programs_fundingflow_stays_a_promise AFTER UPDATE OF type, currency ON programs_fundingflow
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.fulfils_id IS NULL)
    EXECUTE FUNCTION programs_fundingflow_fulfils_a_promise();
"""

UNDO = """
DROP TRIGGER programs_fundingflow_stays_a_promise ON programs_fundingflow;
DROP TRIGGER programs_fundingflow_fulfils_a_promise ON programs_fundingflow;
DROP TRIGGER programs_guidelinereplacement_no_cycle ON programs_guidelinereplacement;
DROP TRIGGER programs_programsuccession_no_cycle ON programs_programsuccession;
DROP TRIGGER programs_priority_no_cycle ON programs_priority;
DROP TRIGGER programs_program_no_cycle ON programs_program;
DROP FUNCTION programs_fundingflow_fulfils_a_promise(), programs_check_promise(uuid, uuid), programs_no_cycle();
"""


class Migration(migrations.Migration):
    dependencies = [("programs", "0001_initial")]
    operations = [migrations.RunSQL(CYCLES + PROMISES, UNDO)]
