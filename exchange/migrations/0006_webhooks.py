import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import exchange.models
import sources.ids


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0005_tokens_have_ids"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Webhook",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=sources.ids.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(help_text="What it is for.", max_length=100)),
                (
                    "url",
                    models.CharField(help_text="Where deliveries go: an address of HTTPS.", max_length=500),
                ),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        help_text="Kinds of rows; empty: all.",
                        size=None,
                    ),
                ),
                (
                    "thing",
                    models.UUIDField(
                        blank=True,
                        help_text="Id of the thing that the rows are about; empty: any.",
                        null=True,
                    ),
                ),
                ("seed", models.CharField(default=exchange.models.new_seed, editable=False, max_length=64)),
                ("previous_seed", models.CharField(blank=True, default="", editable=False, max_length=64)),
                ("previous_until", models.DateTimeField(editable=False, null=True)),
                ("position", models.BigIntegerField(default=0)),
                ("active", models.BooleanField(default=True)),
                (
                    "disabled_because",
                    models.TextField(
                        blank=True, default="", help_text="Why it was switched off, where the service did."
                    ),
                ),
                ("failures", models.PositiveIntegerField(default=0, editable=False)),
                ("next_attempt", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ("created", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="webhooks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=sources.ids.uuid7, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "event",
                    models.CharField(
                        choices=[
                            ("revision", "something was recorded"),
                            ("ping", "nothing: it was asked for, to try the address"),
                        ],
                        max_length=8,
                    ),
                ),
                ("revision", models.BigIntegerField(null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "it is to be sent, or sent again"),
                            ("delivered", "it was taken"),
                            ("failed", "it was not taken and is not sent again"),
                        ],
                        default="waiting",
                        max_length=9,
                    ),
                ),
                ("attempts", models.PositiveIntegerField(default=0)),
                (
                    "status",
                    models.PositiveSmallIntegerField(
                        help_text="Status of the last answer; empty: none came.", null=True
                    ),
                ),
                (
                    "detail",
                    models.CharField(
                        blank=True, default="", help_text="Why it was not taken.", max_length=300
                    ),
                ),
                (
                    "milliseconds",
                    models.PositiveIntegerField(help_text="How long the last attempt took.", null=True),
                ),
                ("created", models.DateTimeField(default=django.utils.timezone.now)),
                ("last_attempt", models.DateTimeField(null=True)),
                (
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="exchange.webhook",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "deliveries",
                "ordering": ["-id"],
            },
        ),
        migrations.AddConstraint(
            model_name="webhook",
            constraint=models.UniqueConstraint(
                fields=("user", "name"), name="exchange_webhook_one_name_per_user"
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(fields=["webhook", "state"], name="exchange_delivery_state"),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(fields=["last_attempt"], name="exchange_delivery_last"),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.UniqueConstraint(
                fields=("webhook", "revision"), name="exchange_delivery_one_for_each_revision"
            ),
        ),
    ]
