from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0001_tokens"),
    ]

    operations = [
        migrations.CreateModel(
            name="RememberedAnswer",
            fields=[
                ("digest", models.BinaryField(primary_key=True, serialize=False)),
                ("request", models.BinaryField(help_text="SHA-256 of what was asked.")),
                ("asked_at", models.DateTimeField(db_index=True)),
                (
                    "status",
                    models.PositiveSmallIntegerField(help_text="Null while it is not answered.", null=True),
                ),
                ("headers", models.JSONField(default=dict)),
                ("body", models.BinaryField(default=b"")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__isnull", True), ("status__range", (200, 399)), _connector="OR"
                        ),
                        name="exchange_rememberedanswer_is_of_a_success",
                    )
                ],
            },
        ),
    ]
