"""An index of the currencies of flows: lists are narrowed by them, and name those on record."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("programs", "0005_contested_claims")]
    operations = [
        migrations.AddIndex(
            model_name="fundingflow",
            index=models.Index(fields=["currency"], name="fundingflow_currency"),
        ),
        migrations.AddIndex(
            model_name="fundingflowhistoryevent",
            index=models.Index(fields=["currency"], name="prog_fundingflow_past_currency"),
        ),
    ]
