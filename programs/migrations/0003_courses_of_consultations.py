"""Who makes offers and takes turns is a party; turns run forward and agree with the state and the offers."""

from __future__ import annotations

from django.db import migrations

PARTIES = """
ALTER TABLE programs_offer ADD CONSTRAINT programs_offer_by_a_party FOREIGN KEY (consultation_id, institution_id)
    REFERENCES programs_consultationparty (consultation_id, institution_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE programs_consultationstep ADD CONSTRAINT programs_consultationstep_by_a_party
    FOREIGN KEY (consultation_id, institution_id)
    REFERENCES programs_consultationparty (consultation_id, institution_id) DEFERRABLE INITIALLY DEFERRED;
"""

COURSES = """
-- Refuse a consultation whose turns run backwards, or whose state or offers are not those of its last turn.
-- Without turns its course is not on record, and the state is what a source says.
CREATE FUNCTION programs_check_course(checked uuid) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
    last_state text;
    wrong uuid[];
BEGIN
    SELECT state INTO last_state FROM public.programs_consultationstep
    WHERE consultation_id = checked ORDER BY number DESC LIMIT 1;
    IF last_state IS NULL THEN RETURN; END IF;
    SELECT ARRAY[later.id, earlier.id] INTO wrong
    FROM public.programs_consultationstep earlier JOIN public.programs_consultationstep later
        ON later.consultation_id = earlier.consultation_id AND later.number > earlier.number
    WHERE earlier.consultation_id = checked
        AND public.edtf_last(later.date) < public.edtf_first(earlier.date)
    LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'the turns of the consultation run backwards' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = 'programs_consultationstep_runs_forward',
            TABLE = 'programs_consultationstep', DETAIL = array_to_json(wrong)::text;
    END IF;
    PERFORM FROM public.programs_consultation c
    WHERE c.id = checked AND (c.state <> last_state
        OR (last_state IN ('offered', 'countered')) <> EXISTS (
            SELECT FROM public.programs_offer o WHERE o.consultation_id = checked AND o.outcome = 'open')
        OR (last_state IN ('agreed', 'funded', 'closed')) <> EXISTS (
            SELECT FROM public.programs_offer o WHERE o.consultation_id = checked AND o.outcome = 'accepted'));
    IF FOUND THEN
        RAISE EXCEPTION 'the consultation or its offers are not as its last turn left them' USING
            ERRCODE = 'exclusion_violation', CONSTRAINT = 'programs_consultation_as_its_last_turn',
            TABLE = 'programs_consultation', DETAIL = array_to_json(ARRAY[checked])::text;
    END IF;
END $$;

CREATE FUNCTION programs_consultation_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM public.programs_check_course((to_jsonb(OLD) ->> TG_ARGV[0])::uuid);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM public.programs_check_course((to_jsonb(NEW) ->> TG_ARGV[0])::uuid);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER programs_consultation_course AFTER UPDATE OF state ON programs_consultation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_consultation_course('id');
CREATE CONSTRAINT TRIGGER programs_consultationstep_course AFTER INSERT OR UPDATE OR DELETE ON programs_consultationstep
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_consultation_course('consultation_id');
CREATE CONSTRAINT TRIGGER programs_offer_course AFTER INSERT OR UPDATE OR DELETE ON programs_offer
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION programs_consultation_course('consultation_id');
"""

UNDO = """
DROP TRIGGER programs_offer_course ON programs_offer;
DROP TRIGGER programs_consultationstep_course ON programs_consultationstep;
DROP TRIGGER programs_consultation_course ON programs_consultation;
DROP FUNCTION programs_consultation_course(), programs_check_course(uuid);
ALTER TABLE programs_consultationstep DROP CONSTRAINT programs_consultationstep_by_a_party;
ALTER TABLE programs_offer DROP CONSTRAINT programs_offer_by_a_party;
"""


class Migration(migrations.Migration):
    dependencies = [("programs", "0002_rules_over_rows")]
    operations = [migrations.RunSQL(PARTIES + COURSES, UNDO)]
