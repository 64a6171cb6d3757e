"""The claims of flows that have, or had at any time, more than one account: kept as claims are settled.

They are few, and only among them is one account to be chosen, now and in the past.
"""

from __future__ import annotations

from django.db import migrations, models

SETTLE = """
-- Remember which of the claims `keys` are told by several rows, and settle them.
CREATE FUNCTION programs_settle_claims(keys text[]) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    INSERT INTO programs_contestedclaim (claim_key)
    SELECT f.claim_key FROM programs_fundingflow f WHERE f.claim_key = ANY (keys) GROUP BY 1 HAVING count(*) > 1
    ON CONFLICT DO NOTHING;
    PERFORM programs_correct_totals(keys);
END $$;

INSERT INTO programs_contestedclaim (claim_key)
SELECT h.claim_key FROM programs_fundingflow_history h GROUP BY 1 HAVING count(DISTINCT h.id) > 1;
"""

FORWARDS = f"""
ALTER FUNCTION programs_settle_claims(text[]) RENAME TO programs_correct_totals;
{SETTLE}
"""

BACKWARDS = """
DROP FUNCTION programs_settle_claims(text[]);
ALTER FUNCTION programs_correct_totals(text[]) RENAME TO programs_settle_claims;
"""


class Migration(migrations.Migration):
    dependencies = [("programs", "0004_funding_rollup")]
    operations = [
        migrations.CreateModel(
            name="ContestedClaim",
            fields=[("claim_key", models.CharField(max_length=200, primary_key=True, serialize=False))],
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    ]
