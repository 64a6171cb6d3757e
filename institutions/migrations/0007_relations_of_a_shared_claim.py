"""Find the relations that tell the claim of another row: a walk asks whether those that it meets are among the few."""

import django.db.models.functions.comparison
from django.db import migrations, models

from sources.operations import AtOnce

_SHARED = models.Q(
    ("claim_key", django.db.models.functions.comparison.Cast("id", models.TextField())), _negated=True
)


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0006_concepts_of_functions"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="relation",
                    index=models.Index(condition=_SHARED, fields=["claim_key"], name="relation_shared"),
                ),
                migrations.AddIndex(
                    model_name="relationhistoryevent",
                    index=models.Index(
                        condition=_SHARED, fields=["claim_key"], name="inst_relation_past_shared"
                    ),
                ),
            ]
        ),
    ]
