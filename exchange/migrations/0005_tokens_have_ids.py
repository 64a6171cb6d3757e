from __future__ import annotations

from django.db import migrations, models

import sources.ids


class Migration(migrations.Migration):
    dependencies = [("exchange", "0004_imports"), ("sources", "0001_clocks")]

    operations = [
        migrations.AddField(
            "token",
            "uuid",
            models.UUIDField(
                db_default=models.Func(function="registry_uuid7"),
                default=sources.ids.uuid7,
                editable=False,
                unique=True,
            ),
        ),
    ]
