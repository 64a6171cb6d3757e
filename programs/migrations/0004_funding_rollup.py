"""Sums of flows by fiscal year, provider and currency, kept by triggers in the transaction that changes a flow.

What every row adds is added and taken away as rows come, change and go. What rivals of a better account would
add is written down beside it (`programs_passedoverflow`), and written anew for every claim that is touched, so
that the order in which the triggers of one statement run does not matter. All writers hold the head lock.
"""

from __future__ import annotations

from django.db import migrations, models

OUTSIDE = "('budget', 'fund_size', 'total_investment_planned')"
NOBODY = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid"
SAFE = "SECURITY DEFINER SET search_path = public, pg_temp"


def counted(row: str) -> str:
    """Return what `row` of the flows counts as: null throughout if its type is in no sum."""
    year = f"""CASE WHEN {row}.fiscal_year IS NOT NULL THEN {row}.fiscal_year
        WHEN {row}.currency = 'CNY' THEN substr({row}.date, 1, 4)::int ELSE 32767 END"""
    party = f"coalesce({row}.provider_institution_id, {row}.provider_program_id, {row}.provider_jurisdiction_id, {NOBODY})"
    values = {
        "fiscal_year": f"({year})::int",
        "fiscal_year_end": f"coalesce({row}.fiscal_year_end, 0)::int",
        "provider": party,
        "currency": f"{row}.currency::text",
        "amount": f"{row}.amount::numeric",
        "qualifier": f"{row}.qualifier::text",
    }
    return ", ".join(
        f"CASE WHEN {row}.type NOT IN {OUTSIDE} THEN {value} END AS {name}" for name, value in values.items()
    )


ADD = """
    INSERT INTO programs_fundingtotal AS t
        (fiscal_year, fiscal_year_end, provider, currency, amount, flows, at_least, at_most, about)
    SELECT d.fiscal_year, d.fiscal_year_end, d.provider, d.currency, sum(d.sign * d.amount), sum(d.sign),
        coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'at_least'), 0),
        coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'at_most'), 0),
        coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'about'), 0)
    FROM ({changes}) d WHERE d.currency IS NOT NULL
    GROUP BY 1, 2, 3, 4
    HAVING sum(d.sign * d.amount) <> 0 OR sum(d.sign) <> 0
        OR coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'at_least'), 0) <> 0
        OR coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'at_most'), 0) <> 0
        OR coalesce(sum(d.sign) FILTER (WHERE d.qualifier = 'about'), 0) <> 0
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (fiscal_year, fiscal_year_end, provider, currency) DO UPDATE SET
        amount = t.amount + excluded.amount, flows = t.flows + excluded.flows,
        at_least = t.at_least + excluded.at_least, at_most = t.at_most + excluded.at_most,
        about = t.about + excluded.about;
"""
TIDY = """
    DELETE FROM programs_fundingtotal
    WHERE flows = 0 AND amount = 0 AND at_least = 0 AND at_most = 0 AND about = 0;
"""


def rows(table: str, sign: int) -> str:
    """Return what the rows of a transition table add (or, with the sign -1, take away)."""
    return f"SELECT {counted('f')}, {sign} AS sign FROM {table} f WHERE f.standing <> 'deprecated'"


FUNCTIONS = f"""
-- The flows of the claims `keys` that do not count, since another account of the claim is better: the preferred
-- one, then the one published last, then the newest.
CREATE FUNCTION programs_passed_over(keys text[])
RETURNS TABLE (id uuid, claim_key text, fiscal_year int, fiscal_year_end int, provider uuid, currency text,
    amount numeric, qualifier text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT ranked.id, ranked.claim_key, ranked.fiscal_year, ranked.fiscal_year_end, ranked.provider,
        ranked.currency, ranked.amount, ranked.qualifier
    FROM (
        SELECT f.id, f.claim_key::text, {counted("f")},
            row_number() OVER (PARTITION BY f.claim_key ORDER BY
                f.standing <> 'preferred', s.published_last DESC NULLS LAST, f.id DESC) AS place
        FROM programs_fundingflow f
        LEFT JOIN sources_citation c ON c.id = f.citation_id LEFT JOIN sources_source s ON s.id = c.source_id
        WHERE f.standing <> 'deprecated' AND f.claim_key IN (
            SELECT k.claim_key FROM programs_fundingflow k
            WHERE k.claim_key = ANY (keys) GROUP BY 1 HAVING count(*) > 1)
    ) ranked
    WHERE ranked.place > 1
$$;

-- Write down anew which flows of the claims `keys` are passed over, and correct the sums by what changed.
CREATE FUNCTION programs_settle_claims(keys text[]) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    WITH loser AS MATERIALIZED (SELECT * FROM programs_passed_over(keys)),
    before AS MATERIALIZED (
        SELECT p.* FROM programs_passedoverflow p
        WHERE p.claim_key = ANY (keys) OR p.flow_id IN (SELECT l.id FROM loser l)),
    gone AS (
        DELETE FROM programs_passedoverflow p USING before b
        WHERE p.flow_id = b.flow_id AND b.flow_id NOT IN (SELECT l.id FROM loser l)),
    kept AS (
        INSERT INTO programs_passedoverflow
            (flow_id, claim_key, fiscal_year, fiscal_year_end, provider, currency, amount, qualifier)
        SELECT * FROM loser ON CONFLICT (flow_id) DO UPDATE SET
            claim_key = excluded.claim_key, fiscal_year = excluded.fiscal_year,
            fiscal_year_end = excluded.fiscal_year_end, provider = excluded.provider,
            currency = excluded.currency, amount = excluded.amount, qualifier = excluded.qualifier)
    {
    ADD.format(
        changes='''
        SELECT b.fiscal_year, b.fiscal_year_end, b.provider, b.currency, b.amount, b.qualifier, 1 AS sign FROM before b
        UNION ALL
        SELECT l.fiscal_year, l.fiscal_year_end, l.provider, l.currency, l.amount, l.qualifier, -1 FROM loser l'''
    )
}
END $$;

CREATE FUNCTION programs_fundingflow_keep_totals() RETURNS trigger LANGUAGE plpgsql VOLATILE {SAFE} AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        {ADD.format(changes=rows("new_values", 1))}
        PERFORM programs_settle_claims(ARRAY(SELECT DISTINCT n.claim_key::text FROM new_values n));
    ELSIF TG_OP = 'DELETE' THEN
        {ADD.format(changes=rows("old_values", -1))}
        PERFORM programs_settle_claims(ARRAY(SELECT DISTINCT o.claim_key::text FROM old_values o));
    ELSE
        {ADD.format(changes=rows("new_values", 1) + " UNION ALL " + rows("old_values", -1))}
        PERFORM programs_settle_claims(ARRAY(
            SELECT n.claim_key::text FROM new_values n UNION SELECT o.claim_key::text FROM old_values o));
    END IF;
    {TIDY}
    RETURN NULL;
END $$;

-- Another source of a citation, or another date of a source, may make another account of a claim the best.
CREATE FUNCTION programs_citation_keeps_totals() RETURNS trigger LANGUAGE plpgsql VOLATILE {SAFE} AS $$
BEGIN
    PERFORM programs_settle_claims(ARRAY(
        SELECT DISTINCT f.claim_key::text FROM new_values n JOIN programs_fundingflow f ON f.citation_id = n.id));
    {TIDY}
    RETURN NULL;
END $$;

CREATE FUNCTION programs_source_keeps_totals() RETURNS trigger LANGUAGE plpgsql VOLATILE {SAFE} AS $$
BEGIN
    PERFORM programs_settle_claims(ARRAY(
        SELECT DISTINCT f.claim_key::text FROM new_values n
        JOIN sources_citation c ON c.source_id = n.id JOIN programs_fundingflow f ON f.citation_id = c.id));
    {TIDY}
    RETURN NULL;
END $$;

CREATE TRIGGER keeps_totals_of_new AFTER INSERT ON programs_fundingflow
    REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION programs_fundingflow_keep_totals();
CREATE TRIGGER keeps_totals_of_gone AFTER DELETE ON programs_fundingflow
    REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION programs_fundingflow_keep_totals();
CREATE TRIGGER keeps_totals_of_changed AFTER UPDATE ON programs_fundingflow
    REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values
    FOR EACH STATEMENT EXECUTE FUNCTION programs_fundingflow_keep_totals();
CREATE TRIGGER keeps_totals_of_new AFTER INSERT ON sources_citation
    REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION programs_citation_keeps_totals();
CREATE TRIGGER keeps_totals_of_changed AFTER UPDATE ON sources_citation
    REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION programs_citation_keeps_totals();
CREATE TRIGGER keeps_totals_of_new AFTER INSERT ON sources_source
    REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION programs_source_keeps_totals();
CREATE TRIGGER keeps_totals_of_changed AFTER UPDATE ON sources_source
    REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION programs_source_keeps_totals();

CREATE INDEX programs_fundingtotal_nothing ON programs_fundingtotal (flows) WHERE flows = 0;

-- What is on record already.
{ADD.format(changes=rows("programs_fundingflow", 1))}
SELECT programs_settle_claims(ARRAY(SELECT DISTINCT claim_key::text FROM programs_fundingflow));
"""

UNDO = """
DROP TRIGGER keeps_totals_of_changed ON sources_source;
DROP TRIGGER keeps_totals_of_new ON sources_source;
DROP TRIGGER keeps_totals_of_changed ON sources_citation;
DROP TRIGGER keeps_totals_of_new ON sources_citation;
DROP TRIGGER keeps_totals_of_changed ON programs_fundingflow;
DROP TRIGGER keeps_totals_of_gone ON programs_fundingflow;
DROP TRIGGER keeps_totals_of_new ON programs_fundingflow;
DROP FUNCTION programs_source_keeps_totals(), programs_citation_keeps_totals(), programs_fundingflow_keep_totals(),
    programs_settle_claims(text[]), programs_passed_over(text[]);
"""


class Migration(migrations.Migration):
    dependencies = [("programs", "0003_courses_of_consultations")]
    operations = [
        migrations.CreateModel(
            name="FundingTotal",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "fiscal_year",
                        "fiscal_year_end",
                        "provider",
                        "currency",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("fiscal_year", models.IntegerField()),
                ("fiscal_year_end", models.IntegerField()),
                ("provider", models.UUIDField(help_text="Institution, program or area.")),
                ("currency", models.CharField(max_length=3)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=38)),
                ("flows", models.BigIntegerField(help_text="How many flows it is the sum of.")),
                ("at_least", models.BigIntegerField(help_text="How many of them are lower bounds.")),
                ("at_most", models.BigIntegerField(help_text="How many of them are upper bounds.")),
                ("about", models.BigIntegerField(help_text="How many of them are rough.")),
            ],
        ),
        migrations.CreateModel(
            name="PassedOverFlow",
            fields=[
                ("flow_id", models.UUIDField(primary_key=True, serialize=False)),
                ("claim_key", models.CharField(db_index=True, max_length=200)),
                (
                    "fiscal_year",
                    models.IntegerField(
                        help_text="Null, with what follows: its type is in no sum.", null=True
                    ),
                ),
                ("fiscal_year_end", models.IntegerField(null=True)),
                ("provider", models.UUIDField(null=True)),
                ("currency", models.CharField(max_length=3, null=True)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=38, null=True)),
                ("qualifier", models.CharField(max_length=10, null=True)),
            ],
        ),
        migrations.RunSQL(FUNCTIONS, UNDO),
    ]
