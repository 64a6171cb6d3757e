"""Find the names that tell the claim of another row: they are few, and issues are counted over all names."""

import django.db.models.functions.comparison
from django.db import migrations, models

from sources.operations import AtOnce

_SHARED = models.Q(
    ("claim_key", django.db.models.functions.comparison.Cast("id", models.TextField())), _negated=True
)


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0007_relations_of_a_shared_claim"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="institutionname",
                    index=models.Index(
                        condition=_SHARED, fields=["claim_key"], name="institutionname_shared"
                    ),
                ),
                migrations.AddIndex(
                    model_name="institutionnamehistoryevent",
                    index=models.Index(
                        condition=_SHARED, fields=["claim_key"], name="inst_institutionname_past_shar"
                    ),
                ),
            ]
        ),
    ]
