"""Find the ranks that tell the claim of another row: they are few, and ranks are asked of many bodies at once."""

import django.db.models.functions.comparison
from django.db import migrations, models

from sources.operations import AtOnce

_SHARED = models.Q(
    ("claim_key", django.db.models.functions.comparison.Cast("id", models.TextField())), _negated=True
)


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0010_relations_by_who_stands_above"),
        ("sources", "0006_mergers"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="institutionrank",
                    index=models.Index(
                        condition=_SHARED, fields=["claim_key"], name="institutionrank_shared"
                    ),
                ),
                migrations.AddIndex(
                    model_name="institutionrankhistoryevent",
                    index=models.Index(
                        condition=_SHARED, fields=["claim_key"], name="inst_institutionrank_past_shar"
                    ),
                ),
            ]
        ),
    ]
