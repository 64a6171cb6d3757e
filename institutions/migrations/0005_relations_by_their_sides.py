"""Find the relations of a body by its side and their type: walks through authority go from one to the next."""

from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0004_claims_by_a_collation_of_their_own"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AddIndex(
                    model_name="relation",
                    index=models.Index(fields=["subject", "type"], name="relation_subject"),
                ),
                migrations.AddIndex(
                    model_name="relation",
                    index=models.Index(fields=["object", "type"], name="relation_object"),
                ),
                migrations.AddIndex(
                    model_name="relationhistoryevent",
                    index=models.Index(fields=["subject", "type"], name="inst_relation_past_subject"),
                ),
                migrations.AddIndex(
                    model_name="relationhistoryevent",
                    index=models.Index(fields=["object", "type"], name="inst_relation_past_object"),
                ),
            ]
        ),
    ]
