"""Two rules over several rows: no more holders than seats, and no circle of authority or succession."""

from __future__ import annotations

from django.db import migrations

SEATS = """
-- Refuse more substantive holders of a post on any day than it has seats. Rows that share a claim_key
-- are one claim; `refused` is the row that brings one too many. Writers are in line at the head lock, so none can slip in between.
CREATE FUNCTION institutions_check_seats(checked uuid, refused uuid) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
    allowed smallint;
    crowd uuid[];
BEGIN
    SELECT seats INTO allowed FROM public.institutions_post WHERE id = checked;
    IF allowed IS NULL THEN RETURN; END IF;
    WITH held AS (
        SELECT id, claim_key, valid FROM public.institutions_tenure
        WHERE post_id = checked AND kind = 'substantive' AND standing <> 'deprecated' AND NOT isempty(valid))
    SELECT array_agg(DISTINCT h.id) INTO crowd
    FROM held s JOIN held h
        ON CASE WHEN lower_inf(s.valid) THEN lower_inf(h.valid) ELSE h.valid @> lower(s.valid) END
    GROUP BY s.id HAVING count(DISTINCT h.claim_key) > allowed LIMIT 1;
    IF crowd IS NOT NULL THEN
        RAISE EXCEPTION 'more holders than the post has seats' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = 'institutions_tenure_within_seats',
            TABLE = 'institutions_tenure', DETAIL = array_to_json(array_remove(crowd, refused))::text;
    END IF;
END $$;

CREATE FUNCTION institutions_tenure_within_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.institutions_check_seats(NEW.post_id, NEW.id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER institutions_tenure_within_seats AFTER INSERT OR UPDATE ON institutions_tenure
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION institutions_tenure_within_seats();

CREATE FUNCTION institutions_post_within_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.institutions_check_seats(NEW.id, NULL);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER institutions_post_within_seats AFTER UPDATE OF seats ON institutions_post
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION institutions_post_within_seats();
"""

CYCLES = """
-- Refuse a circle of part_of or administers on any day, and of succession at all.
CREATE FUNCTION institutions_relation_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    below uuid := CASE NEW.type WHEN 'administers' THEN NEW.object_id ELSE NEW.subject_id END;
    above uuid := CASE NEW.type WHEN 'administers' THEN NEW.subject_id ELSE NEW.object_id END;
    circle uuid[];
BEGIN
    WITH RECURSIVE walk(id, during, path) AS (
        SELECT above, CASE NEW.type WHEN 'succeeds' THEN daterange(NULL, NULL) ELSE NEW.valid END, ARRAY[above]
        UNION ALL
        SELECT step.above, walk.during * step.during, walk.path || step.above
        FROM walk CROSS JOIN LATERAL (
            SELECT CASE NEW.type WHEN 'administers' THEN r.subject_id ELSE r.object_id END AS above,
                CASE NEW.type WHEN 'succeeds' THEN daterange(NULL, NULL) ELSE r.valid END AS during
            FROM public.institutions_relation r
            WHERE r.type = NEW.type AND r.standing <> 'deprecated'
                AND walk.id = CASE NEW.type WHEN 'administers' THEN r.object_id ELSE r.subject_id END
        ) step
        WHERE walk.during && step.during AND step.above <> ALL (walk.path) AND walk.id <> below)
    SELECT path INTO circle FROM walk WHERE id = below LIMIT 1;
    IF circle IS NOT NULL THEN
        RAISE EXCEPTION 'the relation closes a circle' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = 'institutions_relation_no_cycle',
            TABLE = 'institutions_relation', DETAIL = array_to_json(circle)::text;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER institutions_relation_no_cycle AFTER INSERT OR UPDATE ON institutions_relation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.type IN ('part_of', 'administers', 'succeeds') AND NEW.standing <> 'deprecated')
    EXECUTE FUNCTION institutions_relation_no_cycle();
"""

UNDO = """
DROP TRIGGER institutions_relation_no_cycle ON institutions_relation;
DROP TRIGGER institutions_post_within_seats ON institutions_post;
DROP TRIGGER institutions_tenure_within_seats ON institutions_tenure;
DROP FUNCTION institutions_relation_no_cycle(), institutions_post_within_seats(),
    institutions_tenure_within_seats(), institutions_check_seats(uuid, uuid);
"""


class Migration(migrations.Migration):
    dependencies = [("institutions", "0001_initial")]
    operations = [migrations.RunSQL(SEATS + CYCLES, UNDO)]
