"""Programs, who runs and pays them, their rules, statistics and joint actions."""

from __future__ import annotations

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.lookups
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import sources.dates
import sources.facts
import sources.ids
from sources.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("institutions", "0003_codes_are_codes"),
        ("sources", "0005_codes_are_codes"),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="Challenge",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("text", models.TextField(help_text="The difficulty, in the compilers' words.")),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ChallengeHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("text", models.TextField(help_text="The difficulty, in the compilers' words.")),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_challenge_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Consultation",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("name", models.TextField(help_text="Who with whom about what, in a few words.")),
                        (
                            "state",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("opened", "opened"),
                                    ("offered", "an offer is on the table"),
                                    ("countered", "answered by another offer"),
                                    ("agreed", "agreed"),
                                    ("funded", "money has flowed"),
                                    ("closed", "closed"),
                                    ("lapsed", "lapsed"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="",
                                help_text="Empty: not established.",
                                max_length=10,
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When it was held or signed.", null=True
                            ),
                        ),
                        (
                            "term_ends",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="By when what was agreed is to be paid; empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "central_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the centre is to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "local_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the localities are to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "total_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What all sides together are to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "currency",
                            models.CharField(
                                blank=True, default="", help_text="ISO 4217 code.", max_length=3
                            ),
                        ),
                        (
                            "central_share",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Share of the centre as the source gives it, from 0 to 1.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("date", "date", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationParty",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("central", "central"),
                                    ("local", "local"),
                                    ("partner", "partner: neither, such as a company"),
                                ],
                                max_length=7,
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parties",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="consultations",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "consultation parties",
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationPartyHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "side",
                            models.CharField(
                                choices=[
                                    ("central", "central"),
                                    ("local", "local"),
                                    ("partner", "partner: neither, such as a company"),
                                ],
                                max_length=7,
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_consultationparty_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Guideline",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("title", models.TextField(help_text="Title in English.")),
                        (
                            "title_zh",
                            models.TextField(
                                blank=True, default="", help_text="Title in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "number",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Number of the document, such as 国发〔2014〕64号.",
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="Day on which it was issued.", null=True
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("title", models.TextField(help_text="Title in English.")),
                        (
                            "title_zh",
                            models.TextField(
                                blank=True, default="", help_text="Title in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "number",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="Number of the document, such as 国发〔2014〕64号.",
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="Day on which it was issued.", null=True
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_guideline_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineIssuer",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="issuers",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="issued_guidelines",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="GuidelineIssuerHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_guidelineissuer_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineReplacement",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaces",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "replaced",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaced_by",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="GuidelineReplacementHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "replaced",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_guidelinereplacement_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineStatus",
                    fields=[
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("in_force", "in force"),
                                    ("replaced", "replaced or repealed"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statuses",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "guideline statuses",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineStatusHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("in_force", "in force"),
                                    ("replaced", "replaced or repealed"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_guidelinestatus_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Indicator",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("name", models.TextField(help_text="What is measured, in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="What is measured, in Chinese characters."
                            ),
                        ),
                        (
                            "concept",
                            models.CharField(
                                choices=[
                                    ("rd_expenditure", "R&D expenditure of all sources (Frascati: GERD)"),
                                    ("rd_intensity", "R&D expenditure as a share of the product"),
                                    ("basic_research", "expenditure on basic research"),
                                    ("fiscal_appropriation", "fiscal expenditure on science and technology"),
                                    ("budget_line", "the science and technology line of public budgets"),
                                    ("count", "number of things"),
                                    ("other", "other"),
                                ],
                                default="other",
                                max_length=30,
                            ),
                        ),
                        (
                            "unit",
                            models.TextField(
                                help_text="Unit of the values: an ISO 4217 code for money, percent, or what is counted."
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("name", models.TextField(help_text="What is measured, in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="What is measured, in Chinese characters."
                            ),
                        ),
                        (
                            "concept",
                            models.CharField(
                                choices=[
                                    ("rd_expenditure", "R&D expenditure of all sources (Frascati: GERD)"),
                                    ("rd_intensity", "R&D expenditure as a share of the product"),
                                    ("basic_research", "expenditure on basic research"),
                                    ("fiscal_appropriation", "fiscal expenditure on science and technology"),
                                    ("budget_line", "the science and technology line of public budgets"),
                                    ("count", "number of things"),
                                    ("other", "other"),
                                ],
                                default="other",
                                max_length=30,
                            ),
                        ),
                        (
                            "unit",
                            models.TextField(
                                help_text="Unit of the values: an ISO 4217 code for money, percent, or what is counted."
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_indicator_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JointAction",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "central_commits",
                            models.TextField(blank=True, default="", help_text="What the centre puts in."),
                        ),
                        (
                            "local_commits",
                            models.TextField(blank=True, default="", help_text="What the localities put in."),
                        ),
                        (
                            "central_share_min",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Least share of the centre, from 0 to 1; empty: no rule known.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "central_share_max",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Greatest share of the centre, from 0 to 1; empty: no rule known.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ChallengedActionHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "challenge",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.challenge",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_challengedaction_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ChallengedAction",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "challenge",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joint_actions",
                                to="programs.challenge",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="challenges",
                                to="programs.jointaction",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="JointActionStep",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        (
                            "actor",
                            models.TextField(
                                help_text="Who acts: a body, or a kind of body such as provinces."
                            ),
                        ),
                        ("action", models.TextField()),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                help_text="The body that acts, where it is one body.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joint_action_steps",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="steps",
                                to="programs.jointaction",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["number"],
                    },
                ),
                migrations.CreateModel(
                    name="JointActionStepHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        (
                            "actor",
                            models.TextField(
                                help_text="Who acts: a body, or a kind of body such as provinces."
                            ),
                        ),
                        ("action", models.TextField()),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The body that acts, where it is one body.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_jointactionstep_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Offer",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(help_text="Its place in the negotiation."),
                        ),
                        ("date", sources.dates.PartialDateField()),
                        (
                            "central_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the centre is to pay, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "local_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the localities are to pay, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "currency",
                            models.CharField(
                                blank=True, default="", help_text="ISO 4217 code.", max_length=3
                            ),
                        ),
                        (
                            "in_kind",
                            models.TextField(
                                blank=True, default="", help_text="What is put in that is not money."
                            ),
                        ),
                        ("conditions", models.TextField(blank=True, default="")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("open", "on the table"),
                                    ("countered", "answered by another"),
                                    ("accepted", "accepted"),
                                    ("withdrawn", "withdrawn"),
                                    ("lapsed", "lapsed"),
                                ],
                                default="open",
                                max_length=10,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("date", "date", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="offers",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                help_text="The party that makes it.",
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="offers",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["consultation__slug", "number"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationStepHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place in the course of the consultation."
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("opened", "opened"),
                                    ("offered", "an offer is on the table"),
                                    ("countered", "answered by another offer"),
                                    ("agreed", "agreed"),
                                    ("funded", "money has flowed"),
                                    ("closed", "closed"),
                                    ("lapsed", "lapsed"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("date", sources.dates.PartialDateField()),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.offer",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_consultationstep_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationStep",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place in the course of the consultation."
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("opened", "opened"),
                                    ("offered", "an offer is on the table"),
                                    ("countered", "answered by another offer"),
                                    ("agreed", "agreed"),
                                    ("funded", "money has flowed"),
                                    ("closed", "closed"),
                                    ("lapsed", "lapsed"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("date", sources.dates.PartialDateField()),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="turns",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="consultation_turns",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="turns",
                                to="programs.offer",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["consultation__slug", "number"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OfferHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(help_text="Its place in the negotiation."),
                        ),
                        ("date", sources.dates.PartialDateField()),
                        (
                            "central_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the centre is to pay, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "local_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the localities are to pay, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "currency",
                            models.CharField(
                                blank=True, default="", help_text="ISO 4217 code.", max_length=3
                            ),
                        ),
                        (
                            "in_kind",
                            models.TextField(
                                blank=True, default="", help_text="What is put in that is not money."
                            ),
                        ),
                        ("conditions", models.TextField(blank=True, default="")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("open", "on the table"),
                                    ("countered", "answered by another"),
                                    ("accepted", "accepted"),
                                    ("withdrawn", "withdrawn"),
                                    ("lapsed", "lapsed"),
                                ],
                                default="open",
                                max_length=10,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("date", "date", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                help_text="The party that makes it.",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_offer_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Priority",
                    fields=[
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        ("name_pinyin", models.TextField(blank=True, default="")),
                        (
                            "document",
                            models.TextField(
                                blank=True, default="", help_text="The plan or list that names it."
                            ),
                        ),
                        (
                            "issued",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When the document was issued.", null=True
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("basic_research", "basic research"),
                                    ("applied_research", "applied research"),
                                    ("experimental_development", "experimental development"),
                                    ("pilot", "pilot and demonstration"),
                                    ("commercialization", "commercialization"),
                                    ("talent", "talent"),
                                ],
                                default="",
                                help_text="Empty: not bound to a stage.",
                                max_length=30,
                            ),
                        ),
                        (
                            "ford",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified.",
                                max_length=4,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "issuer",
                            models.ForeignKey(
                                blank=True,
                                help_text="Who issued the document.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="priorities",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="programs.priority",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "priorities",
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundingFlow",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "type",
                            models.CharField(
                                choices=[
                                    ("incoming_funds", "incoming funds (1)"),
                                    ("outgoing_commitment", "outgoing commitment (2)"),
                                    ("disbursement", "disbursement (3)"),
                                    ("expenditure", "expenditure (4)"),
                                    ("interest_payment", "interest payment (5)"),
                                    ("loan_repayment", "loan repayment (6)"),
                                    ("reimbursement", "reimbursement (7)"),
                                    ("purchase_of_equity", "purchase of equity (8)"),
                                    ("sale_of_equity", "sale of equity (9)"),
                                    ("credit_guarantee", "credit guarantee (10)"),
                                    ("incoming_commitment", "incoming commitment (11)"),
                                    ("outgoing_pledge", "outgoing pledge (12)"),
                                    ("incoming_pledge", "incoming pledge (13)"),
                                    ("appropriation", "appropriation"),
                                    ("budget", "budget"),
                                    ("fund_size", "size of a fund"),
                                    ("total_investment_planned", "total investment planned"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "provider_level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("central", "central government"),
                                    ("local", "local government"),
                                    ("private", "companies and others"),
                                ],
                                default="",
                                help_text="Empty: not established, or mixed.",
                                max_length=10,
                            ),
                        ),
                        (
                            "provider_scope",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("single_institution", "one institution"),
                                    ("central_government", "the central government"),
                                    ("local_governments", "local governments together"),
                                    ("all_government", "all levels of government"),
                                    ("multiple_investors", "several investors"),
                                    ("all_sources", "all sources"),
                                ],
                                default="",
                                max_length=20,
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When it was made.", null=True
                            ),
                        ),
                        (
                            "fiscal_year",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="The fiscal year, or the first of several.", null=True
                            ),
                        ),
                        (
                            "fiscal_year_end",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="The last fiscal year, where the figure is of several.",
                                null=True,
                            ),
                        ),
                        (
                            "amount",
                            models.DecimalField(
                                decimal_places=2, help_text="In units of the currency.", max_digits=22
                            ),
                        ),
                        ("currency", models.CharField(help_text="ISO 4217 code.", max_length=3)),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("at_least", "at least"),
                                    ("at_most", "at most"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                            ),
                        ),
                        ("figure_as_printed", models.TextField(blank=True, default="")),
                        ("unit_as_printed", models.TextField(blank=True, default="")),
                        (
                            "covers",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="What the figure is of, in the compilers' words.",
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.comparison.Coalesce(
                                        "date",
                                        django.db.models.functions.comparison.Cast(
                                            "fiscal_year", models.TextField()
                                        ),
                                    ),
                                    django.db.models.functions.comparison.Coalesce(
                                        "date",
                                        django.db.models.functions.comparison.Cast(
                                            django.db.models.functions.comparison.Coalesce(
                                                "fiscal_year_end", "fiscal_year"
                                            ),
                                            models.TextField(),
                                        ),
                                    ),
                                    function="edtf_days",
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "fulfils",
                            models.ForeignKey(
                                blank=True,
                                help_text="The commitment or pledge that it pays.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="fulfilments",
                                to="programs.fundingflow",
                            ),
                        ),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                help_text="The area that it is spent in.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "provider_institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows_provided",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "provider_jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows_provided",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "receiver_institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows_received",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "receiver_jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows_received",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="flows",
                                to="programs.priority",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PriorityHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        ("name_pinyin", models.TextField(blank=True, default="")),
                        (
                            "document",
                            models.TextField(
                                blank=True, default="", help_text="The plan or list that names it."
                            ),
                        ),
                        (
                            "issued",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When the document was issued.", null=True
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("basic_research", "basic research"),
                                    ("applied_research", "applied research"),
                                    ("experimental_development", "experimental development"),
                                    ("pilot", "pilot and demonstration"),
                                    ("commercialization", "commercialization"),
                                    ("talent", "talent"),
                                ],
                                default="",
                                help_text="Empty: not bound to a stage.",
                                max_length=30,
                            ),
                        ),
                        (
                            "ford",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified.",
                                max_length=4,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "issuer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Who issued the document.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_priority_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Program",
                    fields=[
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                max_length=100, unique=True, validators=[sources.facts.validate_slug]
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("plan", "plan"),
                                    ("program", "program"),
                                    ("special_project", "special project of a program"),
                                    ("fund", "research fund"),
                                    ("guidance_fund", "government guidance fund"),
                                    ("center_network", "network of centres, or a centre of one"),
                                    ("lab_system", "system of laboratories"),
                                    ("subsidy_scheme", "subsidy scheme"),
                                    ("predecessor_program", "program of before, since merged"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("central", "central"),
                                    ("central_local", "central and local"),
                                    ("local", "local"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("active", "active"),
                                    ("closed", "closed"),
                                    ("merged", "merged into another"),
                                    ("renamed", "goes on under another name"),
                                ],
                                default="",
                                help_text="Empty: not established.",
                                max_length=10,
                            ),
                        ),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "name_pinyin",
                            models.TextField(
                                blank=True, default="", help_text="Name in pinyin, by syllables."
                            ),
                        ),
                        ("abbreviation", models.TextField(blank=True, default="")),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                help_text="The program that it is part of.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["slug"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ObservationHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "period",
                            sources.dates.PartialDateField(help_text="The year, month or day that it is of."),
                        ),
                        (
                            "breakdown",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Which part of the whole, such as central, local or enterprise; empty: the whole.",
                                max_length=50,
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                decimal_places=6, help_text="In the unit of the indicator.", max_digits=26
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("at_least", "at least"),
                                    ("at_most", "at most"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                            ),
                        ),
                        (
                            "vintage",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Which account of the figure it is, such as preliminary, final or revised.",
                                max_length=30,
                            ),
                        ),
                        ("figure_as_printed", models.TextField(blank=True, default="")),
                        ("unit_as_printed", models.TextField(blank=True, default="")),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("period", "period", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.indicator",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_observation_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Observation",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "period",
                            sources.dates.PartialDateField(help_text="The year, month or day that it is of."),
                        ),
                        (
                            "breakdown",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Which part of the whole, such as central, local or enterprise; empty: the whole.",
                                max_length=50,
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                decimal_places=6, help_text="In the unit of the indicator.", max_digits=26
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("at_least", "at least"),
                                    ("at_most", "at most"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                            ),
                        ),
                        (
                            "vintage",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="Which account of the figure it is, such as preliminary, final or revised.",
                                max_length=30,
                            ),
                        ),
                        ("figure_as_printed", models.TextField(blank=True, default="")),
                        ("unit_as_printed", models.TextField(blank=True, default="")),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("period", "period", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="observations",
                                to="programs.indicator",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="observations",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="observations",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="observations",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="JointActionHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "central_commits",
                            models.TextField(blank=True, default="", help_text="What the centre puts in."),
                        ),
                        (
                            "local_commits",
                            models.TextField(blank=True, default="", help_text="What the localities put in."),
                        ),
                        (
                            "central_share_min",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Least share of the centre, from 0 to 1; empty: no rule known.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "central_share_max",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Greatest share of the centre, from 0 to 1; empty: no rule known.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_jointaction_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineProgramHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_guidelineprogram_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuidelineProgram",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "guideline",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="applies_to",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="guidelines",
                                to="programs.program",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="FundingFlowHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "type",
                            models.CharField(
                                choices=[
                                    ("incoming_funds", "incoming funds (1)"),
                                    ("outgoing_commitment", "outgoing commitment (2)"),
                                    ("disbursement", "disbursement (3)"),
                                    ("expenditure", "expenditure (4)"),
                                    ("interest_payment", "interest payment (5)"),
                                    ("loan_repayment", "loan repayment (6)"),
                                    ("reimbursement", "reimbursement (7)"),
                                    ("purchase_of_equity", "purchase of equity (8)"),
                                    ("sale_of_equity", "sale of equity (9)"),
                                    ("credit_guarantee", "credit guarantee (10)"),
                                    ("incoming_commitment", "incoming commitment (11)"),
                                    ("outgoing_pledge", "outgoing pledge (12)"),
                                    ("incoming_pledge", "incoming pledge (13)"),
                                    ("appropriation", "appropriation"),
                                    ("budget", "budget"),
                                    ("fund_size", "size of a fund"),
                                    ("total_investment_planned", "total investment planned"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "provider_level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("central", "central government"),
                                    ("local", "local government"),
                                    ("private", "companies and others"),
                                ],
                                default="",
                                help_text="Empty: not established, or mixed.",
                                max_length=10,
                            ),
                        ),
                        (
                            "provider_scope",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("single_institution", "one institution"),
                                    ("central_government", "the central government"),
                                    ("local_governments", "local governments together"),
                                    ("all_government", "all levels of government"),
                                    ("multiple_investors", "several investors"),
                                    ("all_sources", "all sources"),
                                ],
                                default="",
                                max_length=20,
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When it was made.", null=True
                            ),
                        ),
                        (
                            "fiscal_year",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="The fiscal year, or the first of several.", null=True
                            ),
                        ),
                        (
                            "fiscal_year_end",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="The last fiscal year, where the figure is of several.",
                                null=True,
                            ),
                        ),
                        (
                            "amount",
                            models.DecimalField(
                                decimal_places=2, help_text="In units of the currency.", max_digits=22
                            ),
                        ),
                        ("currency", models.CharField(help_text="ISO 4217 code.", max_length=3)),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("at_least", "at least"),
                                    ("at_most", "at most"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                            ),
                        ),
                        ("figure_as_printed", models.TextField(blank=True, default="")),
                        ("unit_as_printed", models.TextField(blank=True, default="")),
                        (
                            "covers",
                            models.TextField(
                                blank=True,
                                default="",
                                help_text="What the figure is of, in the compilers' words.",
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.comparison.Coalesce(
                                        "date",
                                        django.db.models.functions.comparison.Cast(
                                            "fiscal_year", models.TextField()
                                        ),
                                    ),
                                    django.db.models.functions.comparison.Coalesce(
                                        "date",
                                        django.db.models.functions.comparison.Cast(
                                            django.db.models.functions.comparison.Coalesce(
                                                "fiscal_year_end", "fiscal_year"
                                            ),
                                            models.TextField(),
                                        ),
                                    ),
                                    function="edtf_days",
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "fulfils",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The commitment or pledge that it pays.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.fundingflow",
                            ),
                        ),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The area that it is spent in.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "provider_institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "provider_jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "receiver_institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "receiver_jurisdiction",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                        (
                            "provider_program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                        (
                            "receiver_program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_fundingflow_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConsultationHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        ("name", models.TextField(help_text="Who with whom about what, in a few words.")),
                        (
                            "state",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("opened", "opened"),
                                    ("offered", "an offer is on the table"),
                                    ("countered", "answered by another offer"),
                                    ("agreed", "agreed"),
                                    ("funded", "money has flowed"),
                                    ("closed", "closed"),
                                    ("lapsed", "lapsed"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="",
                                help_text="Empty: not established.",
                                max_length=10,
                            ),
                        ),
                        (
                            "date",
                            sources.dates.PartialDateField(
                                blank=True, help_text="When it was held or signed.", null=True
                            ),
                        ),
                        (
                            "term_ends",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="By when what was agreed is to be paid; empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "central_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the centre is to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "local_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What the localities are to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "total_amount",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="What all sides together are to put in, in units of the currency.",
                                max_digits=22,
                                null=True,
                            ),
                        ),
                        (
                            "currency",
                            models.CharField(
                                blank=True, default="", help_text="ISO 4217 code.", max_length=3
                            ),
                        ),
                        (
                            "central_share",
                            models.DecimalField(
                                blank=True,
                                decimal_places=6,
                                help_text="Share of the centre as the source gives it, from 0 to 1.",
                                max_digits=7,
                                null=True,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func("date", "date", function="edtf_days"),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_consultation_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("plan", "plan"),
                                    ("program", "program"),
                                    ("special_project", "special project of a program"),
                                    ("fund", "research fund"),
                                    ("guidance_fund", "government guidance fund"),
                                    ("center_network", "network of centres, or a centre of one"),
                                    ("lab_system", "system of laboratories"),
                                    ("subsidy_scheme", "subsidy scheme"),
                                    ("predecessor_program", "program of before, since merged"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("central", "central"),
                                    ("central_local", "central and local"),
                                    ("local", "local"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("active", "active"),
                                    ("closed", "closed"),
                                    ("merged", "merged into another"),
                                    ("renamed", "goes on under another name"),
                                ],
                                default="",
                                help_text="Empty: not established.",
                                max_length=10,
                            ),
                        ),
                        ("name", models.TextField(help_text="Name in English.")),
                        (
                            "name_zh",
                            models.TextField(
                                blank=True, default="", help_text="Name in Chinese characters, simplified."
                            ),
                        ),
                        (
                            "name_pinyin",
                            models.TextField(
                                blank=True, default="", help_text="Name in pinyin, by syllables."
                            ),
                        ),
                        ("abbreviation", models.TextField(blank=True, default="")),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The program that it is part of.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_program_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramHost",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosted_programs",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosts",
                                to="programs.program",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="ProgramHostHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "jurisdiction",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.jurisdiction",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_programhost_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramPriority",
                    fields=[
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[
                                    ("stated", "stated by the source"),
                                    ("inferred", "inferred by the compilers"),
                                ],
                                default="stated",
                                max_length=10,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programs",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="priorities",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "program priorities",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramPriorityHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[
                                    ("stated", "stated by the source"),
                                    ("inferred", "inferred by the compilers"),
                                ],
                                default="stated",
                                max_length=10,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_programpriority_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramRole",
                    fields=[
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("funding", "funding (1)"),
                                    ("accountable", "accountable (2)"),
                                    ("extending", "extending (3)"),
                                    ("implementing", "implementing (4)"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "detail",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="What the role is called there, such as competent_department or steering_body.",
                                max_length=100,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="program_roles",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="roles",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramRoleHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "valid_from",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
                                null=True,
                            ),
                        ),
                        (
                            "valid_until",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
                                null=True,
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                choices=[("no", "no"), ("yes", "yes"), ("unknown", "unknown")],
                                db_default="no",
                                default="no",
                                help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
                                max_length=7,
                            ),
                        ),
                        (
                            "valid",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    "valid_from", "valid_until", "ended", function="edtf_period"
                                ),
                                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                            ),
                        ),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name of the fact in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "standing",
                            models.CharField(
                                choices=[
                                    ("preferred", "preferred"),
                                    ("normal", "normal"),
                                    ("deprecated", "deprecated"),
                                ],
                                db_default="normal",
                                default="normal",
                                max_length=10,
                            ),
                        ),
                        (
                            "claim_key",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Shared by rival accounts of one claim; empty: the fact's own.",
                                max_length=200,
                            ),
                        ),
                        (
                            "attested_on",
                            sources.dates.PartialDateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold, where a bound is not established.",
                                null=True,
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("funding", "funding (1)"),
                                    ("accountable", "accountable (2)"),
                                    ("extending", "extending (3)"),
                                    ("implementing", "implementing (4)"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "detail",
                            models.CharField(
                                blank=True,
                                default="",
                                help_text="What the role is called there, such as competent_department or steering_body.",
                                max_length=100,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_programrole_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramSuccession",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "predecessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successions",
                                to="programs.program",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="predecessions",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgramSuccessionHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "predecessor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_programsuccession_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Requirement",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place among the guideline's requirements."
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                help_text="What it is about, such as co_funding.", max_length=100
                            ),
                        ),
                        ("text", models.TextField(help_text="What it asks, in the compilers' words.")),
                        (
                            "test",
                            models.CharField(
                                choices=[
                                    ("not_evaluated", "not evaluated"),
                                    ("alignment", "serves the priorities of a body or document"),
                                    ("applicant_eligibility", "who may apply"),
                                    ("co_funding", "share of central money"),
                                    ("commission_oversight", "a commission oversees it"),
                                    ("control", "who may not be the largest contributor"),
                                    ("investment_floor", "least to be invested in a purpose"),
                                    ("local_participation", "localities take part"),
                                    ("participants", "how many may take part"),
                                    ("prohibition", "what the money may not be used for"),
                                    ("scope", "fields or uses that are covered"),
                                    ("single_channel", "one body recommends it"),
                                ],
                                default="not_evaluated",
                                max_length=30,
                            ),
                        ),
                        (
                            "parameters",
                            models.JSONField(
                                blank=True,
                                default=dict,
                                help_text="What the test needs to know; its type says which names.",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True, default="", help_text="Why it is not evaluated, where it is not."
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="requirements",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["guideline__slug", "number"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RequirementHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place among the guideline's requirements."
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                help_text="What it is about, such as co_funding.", max_length=100
                            ),
                        ),
                        ("text", models.TextField(help_text="What it asks, in the compilers' words.")),
                        (
                            "test",
                            models.CharField(
                                choices=[
                                    ("not_evaluated", "not evaluated"),
                                    ("alignment", "serves the priorities of a body or document"),
                                    ("applicant_eligibility", "who may apply"),
                                    ("co_funding", "share of central money"),
                                    ("commission_oversight", "a commission oversees it"),
                                    ("control", "who may not be the largest contributor"),
                                    ("investment_floor", "least to be invested in a purpose"),
                                    ("local_participation", "localities take part"),
                                    ("participants", "how many may take part"),
                                    ("prohibition", "what the money may not be used for"),
                                    ("scope", "fields or uses that are covered"),
                                    ("single_channel", "one body recommends it"),
                                ],
                                default="not_evaluated",
                                max_length=30,
                            ),
                        ),
                        (
                            "parameters",
                            models.JSONField(
                                blank=True,
                                default=dict,
                                help_text="What the test needs to know; its type says which names.",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True, default="", help_text="Why it is not evaluated, where it is not."
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_requirement_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StatementSubject",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statements",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statements",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statements",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statements",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statements",
                                to="programs.program",
                            ),
                        ),
                        (
                            "statement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="program_subjects",
                                to="sources.statement",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="StatementSubjectHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                        (
                            "statement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.statement",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_statementsubject_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitPriority",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="priorities",
                                to="institutions.visit",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "visit priorities",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FurtherCitationHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "stance",
                            models.CharField(
                                choices=[("supports", "supports"), ("disputes", "disputes")],
                                default="supports",
                                max_length=8,
                            ),
                        ),
                        (
                            "challenge",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.challenge",
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "consultation_step",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.consultationstep",
                            ),
                        ),
                        (
                            "funding_flow",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.fundingflow",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "guideline_status",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.guidelinestatus",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.indicator",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "observation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.observation",
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.offer",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.program",
                            ),
                        ),
                        (
                            "program_priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.programpriority",
                            ),
                        ),
                        (
                            "program_role",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.programrole",
                            ),
                        ),
                        (
                            "program_succession",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.programsuccession",
                            ),
                        ),
                        (
                            "requirement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.requirement",
                            ),
                        ),
                        (
                            "visit_priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.visitpriority",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_furthercitation_history",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FurtherCitation",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "stance",
                            models.CharField(
                                choices=[("supports", "supports"), ("disputes", "disputes")],
                                default="supports",
                                max_length=8,
                            ),
                        ),
                        (
                            "challenge",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.challenge",
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_uses_in_programs",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "consultation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.consultation",
                            ),
                        ),
                        (
                            "consultation_step",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.consultationstep",
                            ),
                        ),
                        (
                            "funding_flow",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.fundingflow",
                            ),
                        ),
                        (
                            "guideline",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.guideline",
                            ),
                        ),
                        (
                            "guideline_status",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.guidelinestatus",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.indicator",
                            ),
                        ),
                        (
                            "joint_action",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.jointaction",
                            ),
                        ),
                        (
                            "observation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.observation",
                            ),
                        ),
                        (
                            "offer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.offer",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.program",
                            ),
                        ),
                        (
                            "program_priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.programpriority",
                            ),
                        ),
                        (
                            "program_role",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.programrole",
                            ),
                        ),
                        (
                            "program_succession",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.programsuccession",
                            ),
                        ),
                        (
                            "requirement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.requirement",
                            ),
                        ),
                        (
                            "visit_priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="further_citations",
                                to="programs.visitpriority",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="VisitPriorityHistoryevent",
                    fields=[
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_id", models.BigAutoField(primary_key=True, serialize=False)),
                        (
                            "id",
                            models.UUIDField(
                                db_default=models.Func(function="registry_uuid7"),
                                default=sources.ids.uuid7,
                                editable=False,
                                serialize=False,
                            ),
                        ),
                        ("revision", models.BigIntegerField(db_default=0, default=0, editable=False)),
                        (
                            "confidence",
                            models.CharField(
                                choices=[("high", "high"), ("medium", "medium"), ("low", "low")],
                                db_default="medium",
                                default="medium",
                                max_length=6,
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Remark of the compilers, in their own words.",
                            ),
                        ),
                        (
                            "key",
                            models.CharField(
                                blank=True,
                                help_text="Stable name in files, to load it again.",
                                max_length=100,
                                null=True,
                            ),
                        ),
                        (
                            "citation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sources.citation",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.priority",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.visit",
                            ),
                        ),
                    ],
                    options={
                        "db_table": "programs_visitpriority_history",
                        "abstract": False,
                    },
                ),
            ]
        ),
        AtOnce(
            [
                migrations.AddField(
                    model_name="consultation",
                    name="joint_action",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consultations",
                        to="programs.jointaction",
                    ),
                ),
                migrations.AddField(
                    model_name="consultation",
                    name="priority",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consultations",
                        to="programs.priority",
                    ),
                ),
                migrations.AddField(
                    model_name="jointaction",
                    name="program",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="joint_actions",
                        to="programs.program",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingflow",
                    name="program",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="flows",
                        to="programs.program",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingflow",
                    name="provider_program",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="flows_provided",
                        to="programs.program",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingflow",
                    name="receiver_program",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="flows_received",
                        to="programs.program",
                    ),
                ),
                migrations.AddField(
                    model_name="consultation",
                    name="program",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consultations",
                        to="programs.program",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="challenge",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_challenge_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="challenge",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_challenge_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_challenge_history h JOIN public.programs_challenge t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_challenge_slug_was_taken', TABLE = 'programs_challenge', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="c4dc7f6b554809336535b4843cf9ccff10dc2bfa",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_8ed2f",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="12b8482c6f1ece1fdd10cce5a292765200f29cd4",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_11a50",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="1171bff0dd610d4f49b10b881f8d18dca06a25bf",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_465b2",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="0fdd6ab597d35bddec523f26b2751d779a55ff56",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_2aced",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="7dcab2538be8ab75a325f79c82454c84e1b5d5b8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_8b077",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_challenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="4e15473dbae0a766da5fef9c479c614896c87366",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_d72a1",
                            table="programs_challenge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challenge_history" ("citation_id", "confidence", "id", "note", "pgh_created_at", "pgh_label", "revision", "slug", "text") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d73c41be1b06cc61fa684a2ec6d4a27f851d3f14",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d307",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_challenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challenge_history" ("citation_id", "confidence", "id", "note", "pgh_created_at", "pgh_label", "revision", "slug", "text") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df47e27530ab688e3e788b19258503e32b3975e8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55b50",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_challenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challenge_history" ("citation_id", "confidence", "id", "note", "pgh_created_at", "pgh_label", "revision", "slug", "text") SELECT old_values."citation_id", old_values."confidence", old_values."id", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2570c8d74fc77b8c924a26f957c455c10f2a3859",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f5428",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_challenge",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="challengehistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_challenge_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="challengehistoryevent",
                    index=models.Index(fields=["revision"], name="programs_challenge_revision"),
                ),
                migrations.AddIndex(
                    model_name="challengehistoryevent",
                    index=models.Index(fields=["slug"], name="programs_challenge_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="93aa1d0a0fad413d3d56d13e4c6007e541503458",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_bc33e",
                            table="programs_challenge_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="0c2f0019f2191bc7cdc2beb44fb3c2b4da23a54c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_da0c9",
                            table="programs_challenge_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="71784f49156d85d0c396216bec800242ebe0b886",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ff52d",
                            table="programs_challenge_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationparty",
                    constraint=models.UniqueConstraint(
                        fields=("consultation", "institution"),
                        name="programs_consultationparty_once",
                        violation_error_code="unique",
                        violation_error_message="This body takes part already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationparty",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("side__in", ["central", "local", "partner"])),
                        name="programs_consultationparty_side_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="643ef40283b2c5bfec96a79589e415411e134cf3",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_4b948",
                            table="programs_consultationparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="852ca705307c1d42820fe6c0ea0b68c7dc5f8993",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_33d9b",
                            table="programs_consultationparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="93e533d2bec33a53dbace5ce2bf4279e07f8f848",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_63ca3",
                            table="programs_consultationparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="4805934c93238f10f5764b3300c9f790593e60a6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_96541",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultationparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="42dc18f90e72de45b79b9c84b4c146927fd02988",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_1d88b",
                            table="programs_consultationparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationparty_history" ("consultation_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision", "side") SELECT new_values."consultation_id", new_values."id", new_values."institution_id", NOW(), \'insert\', new_values."revision", new_values."side" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="16de1d6b39ba9dd20d93dea957243b1881dae1f0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3eb1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultationparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationparty_history" ("consultation_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision", "side") SELECT new_values."consultation_id", new_values."id", new_values."institution_id", NOW(), \'update\', new_values."revision", new_values."side" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4faeec7c7bce5791b18a80edfb5e989bed7217b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0846",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_consultationparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationparty_history" ("consultation_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision", "side") SELECT old_values."consultation_id", old_values."id", old_values."institution_id", NOW(), \'delete\', old_values."revision", old_values."side" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="01401e54a6855f2e930333bf60109b956288f48b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1504a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_consultationparty",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationpartyhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_consultationparty_version"
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationpartyhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_consultationparty_revisio"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationpartyhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="f5b0dcdf789af5c225195c76c08c33605513c3e4",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_5600d",
                            table="programs_consultationparty_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationpartyhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="dddf670235843d34d91f16f6286e71b68a7d26d4",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_5bd2e",
                            table="programs_consultationparty_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationpartyhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="17128df00b58a4e27925a76c98bf724039ce47ae",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bc3a3",
                            table="programs_consultationparty_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guideline",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_guideline_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guideline",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_guideline_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guideline",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_guideline_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_guideline_history h JOIN public.programs_guideline t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_guideline_slug_was_taken', TABLE = 'programs_guideline', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="58f5c23d63a9a06e5e80539ce6a5f0f690e69ae4",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_aa810",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="f9f8ffd2b8241439502ab47895457060a6c84689",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_a5930",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="123852b57d6d4e312bd32c4590352f9f47d3a96c",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_af549",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="218c2de51011651b8de485f9399830e6249fad5f",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_891a9",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="b9510c87f3890945563d8b9f7effe013c6d43780",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_e3320",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guideline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="5a4568a8cdf88e67075b8701b82c90b729b0561e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_6c4be",
                            table="programs_guideline",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guideline_history" ("citation_id", "confidence", "date", "id", "note", "number", "pgh_created_at", "pgh_label", "revision", "slug", "title", "title_zh") SELECT new_values."citation_id", new_values."confidence", new_values."date", new_values."id", new_values."note", new_values."number", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."title", new_values."title_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="995fa70622d57a5f703a4848b4488de24ba06bfb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_342a8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guideline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guideline_history" ("citation_id", "confidence", "date", "id", "note", "number", "pgh_created_at", "pgh_label", "revision", "slug", "title", "title_zh") SELECT new_values."citation_id", new_values."confidence", new_values."date", new_values."id", new_values."note", new_values."number", NOW(), \'update\', new_values."revision", new_values."slug", new_values."title", new_values."title_zh" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8a3259ee97c59e760e7e31b03f7994142bc42640",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7791c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_guideline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guideline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guideline_history" ("citation_id", "confidence", "date", "id", "note", "number", "pgh_created_at", "pgh_label", "revision", "slug", "title", "title_zh") SELECT old_values."citation_id", old_values."confidence", old_values."date", old_values."id", old_values."note", old_values."number", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."title", old_values."title_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a7a9eb83404a1adfee4a566c4b670ef9d30cd973",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f6369",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_guideline",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinehistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_guideline_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinehistoryevent",
                    index=models.Index(fields=["revision"], name="programs_guideline_revision"),
                ),
                migrations.AddIndex(
                    model_name="guidelinehistoryevent",
                    index=models.Index(fields=["slug"], name="programs_guideline_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="bf606b9350e6218f97c0c6b798eeae6e4d1175e5",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_9822a",
                            table="programs_guideline_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="e2ed1d35ca22add918d26c2f2b12cfbb346e83e8",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_3f51e",
                            table="programs_guideline_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="454cd0dbafe2e1710bfea8b3be0f217b172c47c3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_52e30",
                            table="programs_guideline_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelineissuer",
                    constraint=models.UniqueConstraint(
                        fields=("guideline", "institution"),
                        name="programs_guidelineissuer_once",
                        violation_error_code="unique",
                        violation_error_message="This body is named already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="f1bff5e1e2c8e120c955a07e02499b1f2115fea7",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_cbd28",
                            table="programs_guidelineissuer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="fa7072734b43121591d61c3bca35a9e0de3cb0e0",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_29843",
                            table="programs_guidelineissuer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a33624e64e14a8a35fd418624705e85e04aceb9a",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_7ed2d",
                            table="programs_guidelineissuer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="6c56ac19dc2af08f2f237c7860de1d7f31b5c050",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_a745b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelineissuer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="bedd28f4ed8dd80853b10b951480e5f28ee5320b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_b3da7",
                            table="programs_guidelineissuer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineissuer_history" ("guideline_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."guideline_id", new_values."id", new_values."institution_id", NOW(), \'insert\', new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce6b89a092ee55fc955a1d8eea6165c3e6b8a763",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_eec6b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelineissuer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineissuer_history" ("guideline_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."guideline_id", new_values."id", new_values."institution_id", NOW(), \'update\', new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="19e180a733a766af1e733d4ee016d85d0dab55ce",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cdd68",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_guidelineissuer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineissuer_history" ("guideline_id", "id", "institution_id", "pgh_created_at", "pgh_label", "revision") SELECT old_values."guideline_id", old_values."id", old_values."institution_id", NOW(), \'delete\', old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="26f11cf3d886197798dce26b36cebee1f5f99a3e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_904ee",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_guidelineissuer",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelineissuerhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_guidelineissuer_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelineissuerhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_guidelineissuer_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="1409d93090b0e38755efa98e4113c173c35e87dd",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_39b56",
                            table="programs_guidelineissuer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="c8ecd34f62fbd85d65b1583a6ce8242a4ed1a27f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_96483",
                            table="programs_guidelineissuer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineissuerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bad603d7ca309ea08b7aaf86750d7faec143f731",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4d0a3",
                            table="programs_guidelineissuer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinereplacement",
                    constraint=models.UniqueConstraint(
                        fields=("guideline", "replaced"),
                        name="programs_guidelinereplacement_once",
                        violation_error_code="unique",
                        violation_error_message="This guideline is named already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinereplacement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("guideline", models.F("replaced")), _negated=True),
                        name="programs_guidelinereplacement_not_itself",
                        violation_error_code="related_to_itself",
                        violation_error_message="A guideline does not replace itself.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="ef1d0460fbaf7ce616317558b94dc3a3ee4f0b33",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_34a43",
                            table="programs_guidelinereplacement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="1fd200e70b8b9125cbd5bb955af0871ec84fa8a9",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_98545",
                            table="programs_guidelinereplacement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="25e93ed435cacd45d4e57cc415b888a09bef7675",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_e5d1a",
                            table="programs_guidelinereplacement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="672558e83a059a5adca0c9d459cf6c45db89eb05",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_0c5e3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelinereplacement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="55fd75866c5aebd84b83cee0d54a23a8cc034911",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_37470",
                            table="programs_guidelinereplacement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinereplacement_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "replaced_id", "revision") SELECT new_values."guideline_id", new_values."id", NOW(), \'insert\', new_values."replaced_id", new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b2b58c8cc4d61c791c5a31fbf9f7912246066cb7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4af42",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelinereplacement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinereplacement_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "replaced_id", "revision") SELECT new_values."guideline_id", new_values."id", NOW(), \'update\', new_values."replaced_id", new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="68de5e13bd086edc789b486d191e2c60fa9c0f84",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_771c2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_guidelinereplacement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinereplacement_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "replaced_id", "revision") SELECT old_values."guideline_id", old_values."id", NOW(), \'delete\', old_values."replaced_id", old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d66b675772aae4eec4eb93151c5b3e24fb2babe",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6628",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_guidelinereplacement",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinereplacementhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_guidelinereplacement_vers"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinereplacementhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_guidelinereplacement_revi"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="730efe67773d0b5139ee307727516e0f7ab1ecb9",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_68b89",
                            table="programs_guidelinereplacement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="f3e2b9a14e99bc6cc4441ed1d2fe9ef4c060e1a6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_08185",
                            table="programs_guidelinereplacement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinereplacementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4906d5f70f9518de46adbac791478fcad7ff03f6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bf10c",
                            table="programs_guidelinereplacement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatus",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="guidelinestatus_valid"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatus",
                    index=models.Index(fields=["claim_key"], name="guidelinestatus_claim"),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_guidelinestatus_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_guidelinestatus_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="programs_guidelinestatus_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="programs_guidelinestatus_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("guideline", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="programs_guidelinestatus_one_at_a_time",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="programs_guidelinestatus_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_guidelinestatus_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="programs_guidelinestatus_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelinestatus",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_force", "replaced"])),
                        name="programs_guidelinestatus_status_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="cbc8af74982120dea8cdb10dcc685771fa457755",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_add0a",
                            table="programs_guidelinestatus",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="e19130cb74ce005b07be721f6fc9857ee0084b66",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_4b581",
                            table="programs_guidelinestatus",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."guideline_id" IS DISTINCT FROM (NEW."guideline_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="1507ae7c36120f179e48ff83311e5534a24a5648",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_596cd",
                            table="programs_guidelinestatus",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="8a0a0a3964ff530fa419892b3431c8b820a4832a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_8961b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelinestatus",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3d31461bb7e6784c477efcb64bb08e7fe7e58e66",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_b7172",
                            table="programs_guidelinestatus",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinestatus_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "guideline_id", "id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "status", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."guideline_id", new_values."id", new_values."key", new_values."note", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."status", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d02ca5f55554bee0761f3b47fd312a59a39ae9a2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f2fb1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelinestatus",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinestatus_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "guideline_id", "id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "status", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."guideline_id", new_values."id", new_values."key", new_values."note", NOW(), \'update\', new_values."revision", new_values."standing", new_values."status", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."guideline_id" IS DISTINCT FROM (new_values."guideline_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="951f8fb6b6f93c9a71ba4e5214690cf6d8bb4feb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0f8c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_guidelinestatus",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatus",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelinestatus_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "guideline_id", "id", "key", "note", "pgh_created_at", "pgh_label", "revision", "standing", "status", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."guideline_id", old_values."id", old_values."key", old_values."note", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."status", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="adff25995449f20025ad71b5192e37c504d07f39",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6599e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_guidelinestatus",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatushistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_guidelinestatus_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatushistoryevent",
                    index=models.Index(fields=["revision"], name="prog_guidelinestatus_revision"),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatushistoryevent",
                    index=models.Index(fields=["key"], name="prog_guidelinestatus_past_key"),
                ),
                migrations.AddIndex(
                    model_name="guidelinestatushistoryevent",
                    index=models.Index(fields=["claim_key"], name="prog_guidelinestatus_past_clai"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatushistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="88897205ed06aa01b33fde129ab4e9cbcd437d61",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_3415f",
                            table="programs_guidelinestatus_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatushistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="eedebc8f99c656fd591a52b44dec6128b82522b5",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_fd432",
                            table="programs_guidelinestatus_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelinestatushistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="58dcc5d70d04f5eb83d18c9aaaf2c7690b8dd11b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_826e7",
                            table="programs_guidelinestatus_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_indicator_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("unit", ""), _negated=True),
                        name="programs_indicator_unit_is_not_empty",
                        violation_error_code="blank",
                        violation_error_message="A figure has a unit.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_indicator_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "concept__in",
                                [
                                    "rd_expenditure",
                                    "rd_intensity",
                                    "basic_research",
                                    "fiscal_appropriation",
                                    "budget_line",
                                    "count",
                                    "other",
                                ],
                            )
                        ),
                        name="programs_indicator_concept_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_indicator_history h JOIN public.programs_indicator t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_indicator_slug_was_taken', TABLE = 'programs_indicator', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="0d31d64c32f9ccc565ca91f3ab2232415ce6fb91",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_0c6f8",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="dc29e77eb77e2b7e1b3182334b3cf15dfd4b793a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_76529",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="3288093e102eb5a2ac8098e20ba7c4893cce2b51",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_eb2fc",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="fa312f1496adf27392895a1b84ff815118832c88",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_ad10e",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="ed62f7b520f4c8bbd677a60f28153abff617a2b5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_b3b43",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="33232c0e23feaa907e5de5d8dfbb973e0d41cee3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_911c6",
                            table="programs_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_indicator_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug", "unit") SELECT new_values."citation_id", new_values."concept", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e33cc8bd9601b3cecedd4947a3256fe1135c999",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8a5cb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_indicator_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug", "unit") SELECT new_values."citation_id", new_values."concept", new_values."confidence", new_values."id", new_values."name", new_values."name_zh", new_values."note", NOW(), \'update\', new_values."revision", new_values."slug", new_values."unit" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="558474653cbb8c50a11f0f87ece4ee9f08bbe9ef",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bbb3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_indicator_history" ("citation_id", "concept", "confidence", "id", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "revision", "slug", "unit") SELECT old_values."citation_id", old_values."concept", old_values."confidence", old_values."id", old_values."name", old_values."name_zh", old_values."note", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."unit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1ec9e00d63fb09813b9beab146b8c049d8cbeaa2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5b57c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="indicatorhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_indicator_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="indicatorhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_indicator_revision"),
                ),
                migrations.AddIndex(
                    model_name="indicatorhistoryevent",
                    index=models.Index(fields=["slug"], name="programs_indicator_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="76b8cefc25720fff4e5ed3bd80c7fc20b62188e5",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_89cbd",
                            table="programs_indicator_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8b5ea9c52c7da32985f90e2c0df0f40b252e0451",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_052cd",
                            table="programs_indicator_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="54872e54ba24d133e19dd0d224f457b3fdc75f8e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_85101",
                            table="programs_indicator_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="challengedactionhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_challengedaction_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="challengedactionhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_challengedaction_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="c98ed4af1c944767eff38fad568aa56989d8b710",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_7ce4d",
                            table="programs_challengedaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8eb33938a88e3566034107934fe2fb235364cc99",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_752db",
                            table="programs_challengedaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cfac561676e71924b3b0ba29169d66cbe42ea125",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_27a8e",
                            table="programs_challengedaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="challengedaction",
                    constraint=models.UniqueConstraint(
                        fields=("challenge", "joint_action"),
                        name="programs_challengedaction_once",
                        violation_error_code="unique",
                        violation_error_message="The challenge names this joint action already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="33af00b0b4ad12ceaf6c122e181f644373cdd025",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_29a2e",
                            table="programs_challengedaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="8c384dd54d5c84b518a25a53681428eab9781878",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_dc550",
                            table="programs_challengedaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="aaa7fd5773d7d8ba895792f37881b8722e9939fe",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_dc391",
                            table="programs_challengedaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="69515a12ecce87f2ff8969fd9c4b38468fcabab1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_e71aa",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_challengedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="79fa8caa19feeb487cfe41e1d1cc4809deeb246f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_fc713",
                            table="programs_challengedaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challengedaction_history" ("challenge_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."challenge_id", new_values."id", new_values."joint_action_id", NOW(), \'insert\', new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7999652127d0dcc6fe6b39521b8277a00698789a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7025a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_challengedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challengedaction_history" ("challenge_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "revision") SELECT new_values."challenge_id", new_values."id", new_values."joint_action_id", NOW(), \'update\', new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a722ed169fc0a58a3fecf135a67836fb4896b933",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a517",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_challengedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="challengedaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_challengedaction_history" ("challenge_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "revision") SELECT old_values."challenge_id", old_values."id", old_values."joint_action_id", NOW(), \'delete\', old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c53c432c95f6648a5fafd285587058c07581e26",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1faf9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_challengedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="jointactionstep",
                    constraint=models.UniqueConstraint(
                        fields=("joint_action", "number"),
                        name="programs_jointactionstep_one_per_number",
                        violation_error_code="unique",
                        violation_error_message="There is a step of this number already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="7c5d6ef0be5a498c1ecb87a8cf96282d1936c866",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_67372",
                            table="programs_jointactionstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="df5a9abb4a4819068ff42d41eae8bb7d7812be80",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_1e0c7",
                            table="programs_jointactionstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="34adc72e2c34b2fa70fa7d18f8febb64d1e26765",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_28827",
                            table="programs_jointactionstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="a66dcf23f8763e80fa9464397148aca913791702",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_73bdf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_jointactionstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="bfcc91950ef7e405de0b7e7cdbf9e2a93fb413fe",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_78e02",
                            table="programs_jointactionstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointactionstep_history" ("action", "actor", "id", "institution_id", "joint_action_id", "number", "pgh_created_at", "pgh_label", "revision") SELECT new_values."action", new_values."actor", new_values."id", new_values."institution_id", new_values."joint_action_id", new_values."number", NOW(), \'insert\', new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="203d8067e87b56364e34a19ce55143dc7de6eea8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab757",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_jointactionstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointactionstep_history" ("action", "actor", "id", "institution_id", "joint_action_id", "number", "pgh_created_at", "pgh_label", "revision") SELECT new_values."action", new_values."actor", new_values."id", new_values."institution_id", new_values."joint_action_id", new_values."number", NOW(), \'update\', new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1857dc04447192157a69ebf0dea64c3fd7bb3f27",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_57b2d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_jointactionstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointactionstep_history" ("action", "actor", "id", "institution_id", "joint_action_id", "number", "pgh_created_at", "pgh_label", "revision") SELECT old_values."action", old_values."actor", old_values."id", old_values."institution_id", old_values."joint_action_id", old_values."number", NOW(), \'delete\', old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5b9cec34696bb473c83a21401351a93e01378266",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ff4a7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_jointactionstep",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="jointactionstephistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_jointactionstep_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="jointactionstephistoryevent",
                    index=models.Index(fields=["revision"], name="prog_jointactionstep_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4c5f3cc6e0a17885b559dea9e35d1e15b22a5464",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_012ed",
                            table="programs_jointactionstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="bef548a176ac98ac0f19e98d1c44dad330580b3d",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_2d284",
                            table="programs_jointactionstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4074da48d7446946849ca80e0e74b3a3f6569088",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_45dbb",
                            table="programs_jointactionstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="offer",
                    index=django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="offer_valid"),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_offer_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.UniqueConstraint(
                        fields=("consultation", "number"),
                        name="programs_offer_one_per_number",
                        violation_error_code="unique",
                        violation_error_message="There is an offer of this number already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("outcome", "open")),
                        fields=("consultation",),
                        name="programs_offer_one_on_the_table",
                        violation_error_code="offer_on_the_table",
                        violation_error_message="Another offer is on the table; answer that one first.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("outcome", "accepted")),
                        fields=("consultation",),
                        name="programs_offer_one_accepted",
                        violation_error_code="agreed_already",
                        violation_error_message="Another offer was accepted already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("currency__regex", "^[A-Z]{3}$"),
                            models.Q(("central_amount", None), ("currency", ""), ("local_amount", None)),
                            _connector="OR",
                        ),
                        name="programs_offer_amounts_have_a_currency",
                        violation_error_code="no_currency",
                        violation_error_message="An amount has a currency: write its ISO 4217 code.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("central_amount", None), ("central_amount__gte", 0), _connector="OR"),
                            models.Q(("local_amount", None), ("local_amount__gte", 0), _connector="OR"),
                        ),
                        name="programs_offer_amounts_are_positive",
                        violation_error_code="negative_amount",
                        violation_error_message="Nobody pays less than nothing.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("central_amount", None), ("in_kind", ""), ("local_amount", None), _negated=True
                        ),
                        name="programs_offer_puts_something_in",
                        violation_error_code="empty_offer",
                        violation_error_message="An offer names an amount or something in kind.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_offer_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="offer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["open", "countered", "accepted", "withdrawn", "lapsed"])
                        ),
                        name="programs_offer_outcome_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="a19821211215ab6f8f916606783eae2046909cff",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_594f4",
                            table="programs_offer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="43e40dd159daed8e67ccc580dc828cbbad6dc72e",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_3ad3e",
                            table="programs_offer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."central_amount" IS DISTINCT FROM (NEW."central_amount") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."conditions" IS DISTINCT FROM (NEW."conditions") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."consultation_id" IS DISTINCT FROM (NEW."consultation_id") OR OLD."currency" IS DISTINCT FROM (NEW."currency") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_kind" IS DISTINCT FROM (NEW."in_kind") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."local_amount" IS DISTINCT FROM (NEW."local_amount") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."revision" IS DISTINCT FROM (NEW."revision"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a97ec3b7ea977b0dbabed1b60cddd56c33923a62",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_07bcc",
                            table="programs_offer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="3a15a8d7ac1738e6c257acdc33dd72947db24de1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_9e08b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="738635782425da6e8ee12cceada2b6b8a925999c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_8db92",
                            table="programs_offer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_offer_history" ("central_amount", "citation_id", "conditions", "confidence", "consultation_id", "currency", "date", "id", "in_kind", "institution_id", "key", "local_amount", "note", "number", "outcome", "pgh_created_at", "pgh_label", "revision") SELECT new_values."central_amount", new_values."citation_id", new_values."conditions", new_values."confidence", new_values."consultation_id", new_values."currency", new_values."date", new_values."id", new_values."in_kind", new_values."institution_id", new_values."key", new_values."local_amount", new_values."note", new_values."number", new_values."outcome", NOW(), \'insert\', new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ac59a48fc8b877fa32c90b429bc2c3e897d047f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d833",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_offer_history" ("central_amount", "citation_id", "conditions", "confidence", "consultation_id", "currency", "date", "id", "in_kind", "institution_id", "key", "local_amount", "note", "number", "outcome", "pgh_created_at", "pgh_label", "revision") SELECT new_values."central_amount", new_values."citation_id", new_values."conditions", new_values."confidence", new_values."consultation_id", new_values."currency", new_values."date", new_values."id", new_values."in_kind", new_values."institution_id", new_values."key", new_values."local_amount", new_values."note", new_values."number", new_values."outcome", NOW(), \'update\', new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."central_amount" IS DISTINCT FROM (new_values."central_amount") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."conditions" IS DISTINCT FROM (new_values."conditions") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."currency" IS DISTINCT FROM (new_values."currency") OR old_values."date" IS DISTINCT FROM (new_values."date") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."in_kind" IS DISTINCT FROM (new_values."in_kind") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."local_amount" IS DISTINCT FROM (new_values."local_amount") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."outcome" IS DISTINCT FROM (new_values."outcome") OR old_values."revision" IS DISTINCT FROM (new_values."revision")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="20d8235cd7a798d7cda17bfd8cfee77e3ba68c2a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8107d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_offer_history" ("central_amount", "citation_id", "conditions", "confidence", "consultation_id", "currency", "date", "id", "in_kind", "institution_id", "key", "local_amount", "note", "number", "outcome", "pgh_created_at", "pgh_label", "revision") SELECT old_values."central_amount", old_values."citation_id", old_values."conditions", old_values."confidence", old_values."consultation_id", old_values."currency", old_values."date", old_values."id", old_values."in_kind", old_values."institution_id", old_values."key", old_values."local_amount", old_values."note", old_values."number", old_values."outcome", NOW(), \'delete\', old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a23d3a7b088c435e0717bc8bc66c1d0e17975b04",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_108ee",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationstephistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_consultationstep_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationstephistoryevent",
                    index=models.Index(fields=["revision"], name="prog_consultationstep_revision"),
                ),
                migrations.AddIndex(
                    model_name="consultationstephistoryevent",
                    index=models.Index(fields=["key"], name="prog_consultationstep_past_key"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="16ee629e73c73803ec3a8dcfa776e36f6f95d8c5",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_2a7b5",
                            table="programs_consultationstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="dc76af1603eef9657752a56bc526032b51f3a672",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_13099",
                            table="programs_consultationstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstephistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="feb49aa5f6a543efef4a978cea00dd8cdb7e4367",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6baca",
                            table="programs_consultationstep_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationstep",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_consultationstep_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationstep",
                    constraint=models.UniqueConstraint(
                        fields=("consultation", "number"),
                        name="programs_consultationstep_one_per_number",
                        violation_error_code="unique",
                        violation_error_message="There is a turn of this number already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationstep",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_consultationstep_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultationstep",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "opened",
                                    "offered",
                                    "countered",
                                    "agreed",
                                    "funded",
                                    "closed",
                                    "lapsed",
                                    "withdrawn",
                                ],
                            )
                        ),
                        name="programs_consultationstep_state_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="93ffab30ab7e10c32b8a12cbe89048413d91326e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_1645c",
                            table="programs_consultationstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="52e43c82c1799112617f90aa6f63b4b80a9f9933",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_8e476",
                            table="programs_consultationstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="7a91ff32c31c8a80e7a91f1c8ca300acde807282",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_9e34b",
                            table="programs_consultationstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="24628aff872c50a1c3a96b5c53478a9e2c2bae13",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_0cd03",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultationstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="c5433c848cb13dd4817e7eb14253bb4e9513af56",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_077b1",
                            table="programs_consultationstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationstep_history" ("citation_id", "confidence", "consultation_id", "date", "id", "institution_id", "key", "note", "number", "offer_id", "pgh_created_at", "pgh_label", "revision", "state") SELECT new_values."citation_id", new_values."confidence", new_values."consultation_id", new_values."date", new_values."id", new_values."institution_id", new_values."key", new_values."note", new_values."number", new_values."offer_id", NOW(), \'insert\', new_values."revision", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="48e0d9f14c42935d9630d0e58080197f480cd3bd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d631",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultationstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationstep_history" ("citation_id", "confidence", "consultation_id", "date", "id", "institution_id", "key", "note", "number", "offer_id", "pgh_created_at", "pgh_label", "revision", "state") SELECT new_values."citation_id", new_values."confidence", new_values."consultation_id", new_values."date", new_values."id", new_values."institution_id", new_values."key", new_values."note", new_values."number", new_values."offer_id", NOW(), \'update\', new_values."revision", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="997ac19efc9c3f0ff70d054b18aa99a939733e99",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee771",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_consultationstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultationstep_history" ("citation_id", "confidence", "consultation_id", "date", "id", "institution_id", "key", "note", "number", "offer_id", "pgh_created_at", "pgh_label", "revision", "state") SELECT old_values."citation_id", old_values."confidence", old_values."consultation_id", old_values."date", old_values."id", old_values."institution_id", old_values."key", old_values."note", old_values."number", old_values."offer_id", NOW(), \'delete\', old_values."revision", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="28be9c19563514bdf8bd543d612f68baf9becb3c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_46988",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_consultationstep",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="offerhistoryevent",
                    index=models.Index(fields=["id", "-revision", "-pgh_id"], name="programs_offer_versions"),
                ),
                migrations.AddIndex(
                    model_name="offerhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_offer_revision"),
                ),
                migrations.AddIndex(
                    model_name="offerhistoryevent",
                    index=models.Index(fields=["key"], name="programs_offer_past_key"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="add5997657418a41d42a302b2e597d81a607f52c",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_e1bd9",
                            table="programs_offer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8ff69933c5c288bbe75a45207ff850a5693a497a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_6be57",
                            table="programs_offer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="offerhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="29828c5897bf2cbfbbea7d74f5f734a7596a34c8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7fd56",
                            table="programs_offer_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_priority_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_priority_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_priority_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="programs_priority_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="programs_priority_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("issued__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_priority_issued_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="programs_priority_not_its_own_parent",
                        violation_error_code="related_to_itself",
                        violation_error_message="A priority is not part of itself.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ford__regex", "^([1-6](\\.[0-9]{1,2})?)?$")),
                        name="programs_priority_ford_is_a_code",
                        violation_error_code="invalid_code",
                        violation_error_message="Write a code of the Fields of R&D such as 2 or 2.5.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="programs_priority_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_priority_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="priority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "stage__in",
                                [
                                    "",
                                    "basic_research",
                                    "applied_research",
                                    "experimental_development",
                                    "pilot",
                                    "commercialization",
                                    "talent",
                                ],
                            )
                        ),
                        name="programs_priority_stage_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_priority_history h JOIN public.programs_priority t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_priority_slug_was_taken', TABLE = 'programs_priority', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="4f7857c351f3a455f37429bb39d4243e1df6c2a8",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_072d4",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="2d7d484cbe9e801f564c16e4c9a65714fc1f3c9c",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_f6723",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="ea4e8c716a37c867b734cb0fabaf5aee201936bf",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_71c89",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."document" IS DISTINCT FROM (NEW."document") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."ford" IS DISTINCT FROM (NEW."ford") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued" IS DISTINCT FROM (NEW."issued") OR OLD."issuer_id" IS DISTINCT FROM (NEW."issuer_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."name_pinyin" IS DISTINCT FROM (NEW."name_pinyin") OR OLD."name_zh" IS DISTINCT FROM (NEW."name_zh") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."stage" IS DISTINCT FROM (NEW."stage") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="a7769750e1337ab7ed8121a6296a56cb6b5f9ea3",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_cd0e3",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="09d1ff6223d8effd5269f2b4b9b56dfcb5aefbbc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_2795c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="23b1d55a7a89defc7986ad95d3fa066e7745e911",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_5067f",
                            table="programs_priority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_priority_history" ("citation_id", "confidence", "document", "ended", "ford", "id", "issued", "issuer_id", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "stage", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."document", new_values."ended", new_values."ford", new_values."id", new_values."issued", new_values."issuer_id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."stage", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f731a5129ae478bb0bc2f0a076a4a98167287b45",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_86ae6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_priority_history" ("citation_id", "confidence", "document", "ended", "ford", "id", "issued", "issuer_id", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "stage", "valid_from", "valid_until") SELECT new_values."citation_id", new_values."confidence", new_values."document", new_values."ended", new_values."ford", new_values."id", new_values."issued", new_values."issuer_id", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'update\', new_values."revision", new_values."slug", new_values."stage", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."document" IS DISTINCT FROM (new_values."document") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."ford" IS DISTINCT FROM (new_values."ford") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."issued" IS DISTINCT FROM (new_values."issued") OR old_values."issuer_id" IS DISTINCT FROM (new_values."issuer_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."name_pinyin" IS DISTINCT FROM (new_values."name_pinyin") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."stage" IS DISTINCT FROM (new_values."stage") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="943a7081368a24893b363e60ddf9344ae719523e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1314d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_priority_history" ("citation_id", "confidence", "document", "ended", "ford", "id", "issued", "issuer_id", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "stage", "valid_from", "valid_until") SELECT old_values."citation_id", old_values."confidence", old_values."document", old_values."ended", old_values."ford", old_values."id", old_values."issued", old_values."issuer_id", old_values."name", old_values."name_pinyin", old_values."name_zh", old_values."note", old_values."parent_id", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."stage", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="87b33650269574508e011b157c9132b597764108",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b8030",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="priorityhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_priority_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="priorityhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_priority_revision"),
                ),
                migrations.AddIndex(
                    model_name="priorityhistoryevent",
                    index=models.Index(fields=["slug"], name="programs_priority_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="0093ac99b3614fc69b0b7ff9d2f2f46c209c2b7e",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_9b01e",
                            table="programs_priority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3d503ec955d707e52d03e2bde1fb955a21060579",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_02f8c",
                            table="programs_priority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="priorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39bf978771f87c9832a89e71aa6961993bc6bde9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_afa51",
                            table="programs_priority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="program",
                    index=models.Index(fields=["kind", "id"], name="program_kind"),
                ),
                migrations.AddIndex(
                    model_name="program",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["name", "name_zh"],
                        name="program_text",
                        opclasses=["gin_trgm_ops", "gin_trgm_ops"],
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_program_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_program_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_program_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="programs_program_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="programs_program_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="programs_program_not_its_own_parent",
                        violation_error_code="related_to_itself",
                        violation_error_message="A program is not part of itself.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="programs_program_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_program_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "plan",
                                    "program",
                                    "special_project",
                                    "fund",
                                    "guidance_fund",
                                    "center_network",
                                    "lab_system",
                                    "subsidy_scheme",
                                    "predecessor_program",
                                ],
                            )
                        ),
                        name="programs_program_kind_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("level__in", ["central", "central_local", "local"])),
                        name="programs_program_level_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="program",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["", "active", "closed", "merged", "renamed"])),
                        name="programs_program_status_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_program_history h JOIN public.programs_program t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_program_slug_was_taken', TABLE = 'programs_program', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="9edd80004a2c42afcc20b389b84bacbcdb18eeb5",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_27c91",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="f4b1fec980417ab91abc736dc78905bb993b9d50",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_ee6c0",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="1d39f079a52cc677ae0dc9f46ef1e29cda0c15a7",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_89768",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."abbreviation" IS DISTINCT FROM (NEW."abbreviation") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."name_pinyin" IS DISTINCT FROM (NEW."name_pinyin") OR OLD."name_zh" IS DISTINCT FROM (NEW."name_zh") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="14ecf811df100fd08e54c11b431b9344c83e857d",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_2e006",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="75e1bbf24b5e8f01f3d21d85052c1e093d9d55c3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_6e239",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_program",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="0b171d0de4977fefa128631f2104d83736e22b40",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_077ac",
                            table="programs_program",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_program_history" ("abbreviation", "citation_id", "confidence", "ended", "id", "kind", "level", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "status", "valid_from", "valid_until") SELECT new_values."abbreviation", new_values."citation_id", new_values."confidence", new_values."ended", new_values."id", new_values."kind", new_values."level", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'insert\', new_values."revision", new_values."slug", new_values."status", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3189883f682c61de7e5245399736747a248f910",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5a554",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_program",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_program_history" ("abbreviation", "citation_id", "confidence", "ended", "id", "kind", "level", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "status", "valid_from", "valid_until") SELECT new_values."abbreviation", new_values."citation_id", new_values."confidence", new_values."ended", new_values."id", new_values."kind", new_values."level", new_values."name", new_values."name_pinyin", new_values."name_zh", new_values."note", new_values."parent_id", NOW(), \'update\', new_values."revision", new_values."slug", new_values."status", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."abbreviation" IS DISTINCT FROM (new_values."abbreviation") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."name_pinyin" IS DISTINCT FROM (new_values."name_pinyin") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6f78121e4cd2924eadb86217cd68c9be39610e0e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7f86c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_program",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="program",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_program_history" ("abbreviation", "citation_id", "confidence", "ended", "id", "kind", "level", "name", "name_pinyin", "name_zh", "note", "parent_id", "pgh_created_at", "pgh_label", "revision", "slug", "status", "valid_from", "valid_until") SELECT old_values."abbreviation", old_values."citation_id", old_values."confidence", old_values."ended", old_values."id", old_values."kind", old_values."level", old_values."name", old_values."name_pinyin", old_values."name_zh", old_values."note", old_values."parent_id", NOW(), \'delete\', old_values."revision", old_values."slug", old_values."status", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="67039471b8063dfd3604bc48766486d42c88a174",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7c1d4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_program",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="observationhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_observation_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="observationhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_observation_revision"),
                ),
                migrations.AddIndex(
                    model_name="observationhistoryevent",
                    index=models.Index(fields=["key"], name="programs_observation_past_key"),
                ),
                migrations.AddIndex(
                    model_name="observationhistoryevent",
                    index=models.Index(fields=["claim_key"], name="prog_observation_past_claim"),
                ),
                migrations.AddIndex(
                    model_name="observationhistoryevent",
                    index=models.Index(fields=["indicator", "period"], name="prog_observation_past_series"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="5e550e5ccbe0784d8b8809cf6bdf3835594fd66c",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_040e3",
                            table="programs_observation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8b4d0378c3d8a4398550bf52f0c1bef5a422ed34",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_cd426",
                            table="programs_observation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="77fb5c54147876e1df20bb946a21cf7a4c2bd2d7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4ca7b",
                            table="programs_observation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="observation",
                    index=models.Index(fields=["claim_key"], name="observation_claim"),
                ),
                migrations.AddIndex(
                    model_name="observation",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="observation_valid"
                    ),
                ),
                migrations.AddIndex(
                    model_name="observation",
                    index=models.Index(fields=["indicator", "period"], name="observation_series"),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("period__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_observation_period_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("breakdown__regex", "^([a-z0-9]+(_[a-z0-9]+)*)?$")),
                        name="programs_observation_breakdown_is_a_word",
                        violation_error_code="invalid_code",
                        violation_error_message="Use lower-case words joined by underscores, such as central.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_observation_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="programs_observation_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="observation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["exact", "at_least", "at_most", "about"])),
                        name="programs_observation_qualifier_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="f7601b855e2a578ebe48333a83ac9789a54ac865",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_7fa60",
                            table="programs_observation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="53e806a63754bd40159caaee79635987943b971f",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_4e25e",
                            table="programs_observation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."breakdown" IS DISTINCT FROM (NEW."breakdown") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."figure_as_printed" IS DISTINCT FROM (NEW."figure_as_printed") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."indicator_id" IS DISTINCT FROM (NEW."indicator_id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."unit_as_printed" IS DISTINCT FROM (NEW."unit_as_printed") OR OLD."value" IS DISTINCT FROM (NEW."value") OR OLD."vintage" IS DISTINCT FROM (NEW."vintage"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="be4ba6e52eaf597fa605d29c4363e9181d1ecfae",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_23773",
                            table="programs_observation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="fefaf8728962c084c55cce7023c0ede93f6451a4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_3b7cf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="efee72e101c12e026f2fff4ecd741fcfb4854ed9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_54f3d",
                            table="programs_observation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "note", "period", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT new_values."breakdown", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."figure_as_printed", new_values."id", new_values."indicator_id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", new_values."period", NOW(), \'insert\', new_values."program_id", new_values."qualifier", new_values."revision", new_values."standing", new_values."unit_as_printed", new_values."value", new_values."vintage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2de4c6a7305c8f8781aaae45a26f300745176d9d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e5f48",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "note", "period", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT new_values."breakdown", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."figure_as_printed", new_values."id", new_values."indicator_id", new_values."institution_id", new_values."jurisdiction_id", new_values."key", new_values."note", new_values."period", NOW(), \'update\', new_values."program_id", new_values."qualifier", new_values."revision", new_values."standing", new_values."unit_as_printed", new_values."value", new_values."vintage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."breakdown" IS DISTINCT FROM (new_values."breakdown") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."figure_as_printed" IS DISTINCT FROM (new_values."figure_as_printed") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."indicator_id" IS DISTINCT FROM (new_values."indicator_id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."period" IS DISTINCT FROM (new_values."period") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."qualifier" IS DISTINCT FROM (new_values."qualifier") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."unit_as_printed" IS DISTINCT FROM (new_values."unit_as_printed") OR old_values."value" IS DISTINCT FROM (new_values."value") OR old_values."vintage" IS DISTINCT FROM (new_values."vintage")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c6e9c9bc3f94ab7dc64e052cf623bd16e98419c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e201a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_observation_history" ("breakdown", "citation_id", "claim_key", "confidence", "figure_as_printed", "id", "indicator_id", "institution_id", "jurisdiction_id", "key", "note", "period", "pgh_created_at", "pgh_label", "program_id", "qualifier", "revision", "standing", "unit_as_printed", "value", "vintage") SELECT old_values."breakdown", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."figure_as_printed", old_values."id", old_values."indicator_id", old_values."institution_id", old_values."jurisdiction_id", old_values."key", old_values."note", old_values."period", NOW(), \'delete\', old_values."program_id", old_values."qualifier", old_values."revision", old_values."standing", old_values."unit_as_printed", old_values."value", old_values."vintage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="27f781350a8652388463f0819fd7281500a87fa2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de117",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="jointactionhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_jointaction_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="jointactionhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_jointaction_revision"),
                ),
                migrations.AddIndex(
                    model_name="jointactionhistoryevent",
                    index=models.Index(fields=["slug"], name="programs_jointaction_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="cfdbed392df06fd86f8d1e1fef0fba19bc5f0fea",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_c9886",
                            table="programs_jointaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="9bfb1c8295d156b2b84dc980375c1f4f777e74f6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_78448",
                            table="programs_jointaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointactionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3ac35baf1a1976d3348891e4f205cd2a62791e3a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ccf07",
                            table="programs_jointaction_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="jointaction",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_jointaction_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="jointaction",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("central_share_min__gte", 0),
                                ("central_share_max__lte", 1),
                                ("central_share_min__lte", models.F("central_share_max")),
                            ),
                            models.Q(
                                ("central_share_max__gte", 0),
                                ("central_share_max__lte", 1),
                                ("central_share_min", None),
                            ),
                            models.Q(
                                ("central_share_max", None),
                                ("central_share_min__gte", 0),
                                ("central_share_min__lte", 1),
                            ),
                            models.Q(("central_share_max", None), ("central_share_min", None)),
                            _connector="OR",
                        ),
                        name="programs_jointaction_shares_are_shares",
                        violation_error_code="invalid_share",
                        violation_error_message="Shares run from 0 to 1, the least first.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="jointaction",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_jointaction_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_jointaction_history h JOIN public.programs_jointaction t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_jointaction_slug_was_taken', TABLE = 'programs_jointaction', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="99a37fa8a891a2fac767ab716325f9cc9bb1c2c3",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_99058",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="ae9aac6c81c365595333262f8adbbb793fe5f41b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_36251",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="53712bb6986e0c0de3e77fdaed8f7286156eebde",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_f0b5f",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="6f8e31a1c65e1ff382d5878b0c9a6c0861ec08a0",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_e7826",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="c25d9c42db1f1c03681e0c0e58064a77cac69333",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_a9a63",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="772d896c55ac4c27c9a72a64aeadf5d0ca9e8e18",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_2b931",
                            table="programs_jointaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointaction_history" ("central_commits", "central_share_max", "central_share_min", "citation_id", "confidence", "id", "local_commits", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "slug") SELECT new_values."central_commits", new_values."central_share_max", new_values."central_share_min", new_values."citation_id", new_values."confidence", new_values."id", new_values."local_commits", new_values."name", new_values."name_zh", new_values."note", NOW(), \'insert\', new_values."program_id", new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="776810ce9ca4b2eefb6fa49af562685883214e50",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_099bc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointaction_history" ("central_commits", "central_share_max", "central_share_min", "citation_id", "confidence", "id", "local_commits", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "slug") SELECT new_values."central_commits", new_values."central_share_max", new_values."central_share_min", new_values."citation_id", new_values."confidence", new_values."id", new_values."local_commits", new_values."name", new_values."name_zh", new_values."note", NOW(), \'update\', new_values."program_id", new_values."revision", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d7df93057798c78514ec35a26d235194435746a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18f99",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointaction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_jointaction_history" ("central_commits", "central_share_max", "central_share_min", "citation_id", "confidence", "id", "local_commits", "name", "name_zh", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "slug") SELECT old_values."central_commits", old_values."central_share_max", old_values."central_share_min", old_values."citation_id", old_values."confidence", old_values."id", old_values."local_commits", old_values."name", old_values."name_zh", old_values."note", NOW(), \'delete\', old_values."program_id", old_values."revision", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="df740044fd5b6c8dfe356064fdb19ec130311aea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_59d88",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_jointaction",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelineprogramhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_guidelineprogram_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="guidelineprogramhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_guidelineprogram_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogramhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="e6d2493c4b85ac716750fe0c5c90973d063135eb",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_74321",
                            table="programs_guidelineprogram_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogramhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="6f47cd82599987398c4fc97294131c2c73082a4c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f7ae4",
                            table="programs_guidelineprogram_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogramhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a128137f4df96999131161706055bb6086a286e6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2810e",
                            table="programs_guidelineprogram_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guidelineprogram",
                    constraint=models.UniqueConstraint(
                        fields=("guideline", "program"),
                        name="programs_guidelineprogram_once",
                        violation_error_code="unique",
                        violation_error_message="This program is named already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="0b2d326e24b94bee38114c3ed4ccffb77e0ae9c4",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_d8649",
                            table="programs_guidelineprogram",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="b58ece763cffc7aa5d6135ab21787e7d3bda4000",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_e7dc9",
                            table="programs_guidelineprogram",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="feaf1413a25c447ce49d6d869152593918d76b98",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_60fdb",
                            table="programs_guidelineprogram",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="b84f11ecbec1928a26ed98ab145c084f0bba3eb4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_3b6d5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelineprogram",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="a219a77e5ec697ee20ca3c43b6d146dea0ce5fc6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f9309",
                            table="programs_guidelineprogram",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineprogram_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT new_values."guideline_id", new_values."id", NOW(), \'insert\', new_values."program_id", new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="318c6626c8a64510e91501030ad4ceca23e877ae",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2aaef",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_guidelineprogram",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineprogram_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT new_values."guideline_id", new_values."id", NOW(), \'update\', new_values."program_id", new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="900ad8b399aea3e5f3ca395aa9b42e3947463b8c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e3538",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_guidelineprogram",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guidelineprogram",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_guidelineprogram_history" ("guideline_id", "id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT old_values."guideline_id", old_values."id", NOW(), \'delete\', old_values."program_id", old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7de6afbd8df97b0ec7fb03b4100f21137f8770d5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_242cf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_guidelineprogram",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="fundingflowhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_fundingflow_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="fundingflowhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_fundingflow_revision"),
                ),
                migrations.AddIndex(
                    model_name="fundingflowhistoryevent",
                    index=models.Index(fields=["key"], name="programs_fundingflow_past_key"),
                ),
                migrations.AddIndex(
                    model_name="fundingflowhistoryevent",
                    index=models.Index(fields=["claim_key"], name="prog_fundingflow_past_claim"),
                ),
                migrations.AddIndex(
                    model_name="fundingflowhistoryevent",
                    index=models.Index(fields=["fiscal_year", "id"], name="programs_fundingflow_past_year"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflowhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="e25179bcd9d83edf738dec8f301d9a933f5c4a4b",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_18e52",
                            table="programs_fundingflow_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflowhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="a137154d94e023143e540b1841552565c0c73570",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_2e367",
                            table="programs_fundingflow_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflowhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f0a9b58b30e80bbab589cb7716477b09612a44bb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b1116",
                            table="programs_fundingflow_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="fundingflow",
                    index=models.Index(fields=["claim_key"], name="fundingflow_claim"),
                ),
                migrations.AddIndex(
                    model_name="fundingflow",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="fundingflow_valid"
                    ),
                ),
                migrations.AddIndex(
                    model_name="fundingflow",
                    index=models.Index(fields=["fiscal_year", "id"], name="fundingflow_year"),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_fundingflow_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("provider_jurisdiction__isnull", True), ("provider_program__isnull", True)
                            ),
                            models.Q(
                                ("provider_institution__isnull", True),
                                ("provider_jurisdiction__isnull", True),
                            ),
                            models.Q(
                                ("provider_institution__isnull", True), ("provider_program__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="programs_fundingflow_one_provider",
                        violation_error_code="more_than_one",
                        violation_error_message="Name at most one of: provider_institution, provider_program, provider_jurisdiction.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("receiver_jurisdiction__isnull", True), ("receiver_program__isnull", True)
                            ),
                            models.Q(
                                ("receiver_institution__isnull", True),
                                ("receiver_jurisdiction__isnull", True),
                            ),
                            models.Q(
                                ("receiver_institution__isnull", True), ("receiver_program__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="programs_fundingflow_one_receiver",
                        violation_error_code="more_than_one",
                        violation_error_message="Name at most one of: receiver_institution, receiver_program, receiver_jurisdiction.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("provider_institution", None),
                            ("provider_jurisdiction", None),
                            ("provider_program", None),
                            ("receiver_institution", None),
                            ("receiver_jurisdiction", None),
                            ("receiver_program", None),
                            _negated=True,
                        ),
                        name="programs_fundingflow_has_a_party",
                        violation_error_code="no_party",
                        violation_error_message="Name who gives it or who gets it; what has neither is a statistic.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("currency__regex", "^[A-Z]{3}$")),
                        name="programs_fundingflow_currency_is_a_currency",
                        violation_error_code="no_currency",
                        violation_error_message="Write the ISO 4217 code of the currency, such as CNY.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)),
                        name="programs_fundingflow_amount_is_positive",
                        violation_error_code="negative_amount",
                        violation_error_message="An amount is not below nothing; what is paid back is a flow the other way.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date", None), ("fiscal_year", None), _negated=True),
                        name="programs_fundingflow_has_a_time",
                        violation_error_code="no_date",
                        violation_error_message="Give the date or the fiscal year.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fiscal_year", None), ("fiscal_year_end", None)),
                            models.Q(
                                ("fiscal_year__gte", 1000),
                                ("fiscal_year__lte", 9999),
                                ("fiscal_year_end", None),
                            ),
                            models.Q(
                                ("fiscal_year__gte", 1000),
                                ("fiscal_year_end__gt", models.F("fiscal_year")),
                                ("fiscal_year_end__lte", 9999),
                            ),
                            _connector="OR",
                        ),
                        name="programs_fundingflow_years_run_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The last fiscal year comes after the first.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("fulfils", models.F("id")), _negated=True),
                        name="programs_fundingflow_fulfils_another",
                        violation_error_code="related_to_itself",
                        violation_error_message="A flow does not fulfil itself.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_fundingflow_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="programs_fundingflow_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "type__in",
                                [
                                    "incoming_funds",
                                    "outgoing_commitment",
                                    "disbursement",
                                    "expenditure",
                                    "interest_payment",
                                    "loan_repayment",
                                    "reimbursement",
                                    "purchase_of_equity",
                                    "sale_of_equity",
                                    "credit_guarantee",
                                    "incoming_commitment",
                                    "outgoing_pledge",
                                    "incoming_pledge",
                                    "appropriation",
                                    "budget",
                                    "fund_size",
                                    "total_investment_planned",
                                ],
                            )
                        ),
                        name="programs_fundingflow_type_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("provider_level__in", ["", "central", "local", "private"])),
                        name="programs_fundingflow_provider_level_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "provider_scope__in",
                                [
                                    "",
                                    "single_institution",
                                    "central_government",
                                    "local_governments",
                                    "all_government",
                                    "multiple_investors",
                                    "all_sources",
                                ],
                            )
                        ),
                        name="programs_fundingflow_provider_scope_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["exact", "at_least", "at_most", "about"])),
                        name="programs_fundingflow_qualifier_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="95ec2b670181d1ba6abfd2da286d864ae1c6eb48",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_db49a",
                            table="programs_fundingflow",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="241cc3d022f818d03bf2e78ad37169e5ef4cf377",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_1acbe",
                            table="programs_fundingflow",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."amount" IS DISTINCT FROM (NEW."amount") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."consultation_id" IS DISTINCT FROM (NEW."consultation_id") OR OLD."covers" IS DISTINCT FROM (NEW."covers") OR OLD."currency" IS DISTINCT FROM (NEW."currency") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."figure_as_printed" IS DISTINCT FROM (NEW."figure_as_printed") OR OLD."fiscal_year" IS DISTINCT FROM (NEW."fiscal_year") OR OLD."fiscal_year_end" IS DISTINCT FROM (NEW."fiscal_year_end") OR OLD."fulfils_id" IS DISTINCT FROM (NEW."fulfils_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."joint_action_id" IS DISTINCT FROM (NEW."joint_action_id") OR OLD."jurisdiction_id" IS DISTINCT FROM (NEW."jurisdiction_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."priority_id" IS DISTINCT FROM (NEW."priority_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."provider_institution_id" IS DISTINCT FROM (NEW."provider_institution_id") OR OLD."provider_jurisdiction_id" IS DISTINCT FROM (NEW."provider_jurisdiction_id") OR OLD."provider_level" IS DISTINCT FROM (NEW."provider_level") OR OLD."provider_program_id" IS DISTINCT FROM (NEW."provider_program_id") OR OLD."provider_scope" IS DISTINCT FROM (NEW."provider_scope") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."receiver_institution_id" IS DISTINCT FROM (NEW."receiver_institution_id") OR OLD."receiver_jurisdiction_id" IS DISTINCT FROM (NEW."receiver_jurisdiction_id") OR OLD."receiver_program_id" IS DISTINCT FROM (NEW."receiver_program_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."type" IS DISTINCT FROM (NEW."type") OR OLD."unit_as_printed" IS DISTINCT FROM (NEW."unit_as_printed"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="89737189d009d50552777bc0467468b0bf3dfeea",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_ab1e4",
                            table="programs_fundingflow",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="59c737c0ef931d2379f7ad88bb9db4e1cb086d44",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_ca33c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_fundingflow",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="45ad20d962f81a36259c223306c72369e5d2cb50",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_53bae",
                            table="programs_fundingflow",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_fundingflow_history" ("amount", "citation_id", "claim_key", "confidence", "consultation_id", "covers", "currency", "date", "figure_as_printed", "fiscal_year", "fiscal_year_end", "fulfils_id", "id", "joint_action_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "provider_institution_id", "provider_jurisdiction_id", "provider_level", "provider_program_id", "provider_scope", "qualifier", "receiver_institution_id", "receiver_jurisdiction_id", "receiver_program_id", "revision", "standing", "type", "unit_as_printed") SELECT new_values."amount", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."consultation_id", new_values."covers", new_values."currency", new_values."date", new_values."figure_as_printed", new_values."fiscal_year", new_values."fiscal_year_end", new_values."fulfils_id", new_values."id", new_values."joint_action_id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."priority_id", new_values."program_id", new_values."provider_institution_id", new_values."provider_jurisdiction_id", new_values."provider_level", new_values."provider_program_id", new_values."provider_scope", new_values."qualifier", new_values."receiver_institution_id", new_values."receiver_jurisdiction_id", new_values."receiver_program_id", new_values."revision", new_values."standing", new_values."type", new_values."unit_as_printed" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="62a9631535061eaf8a8f4644892313dbd8b3abf1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4b0ab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_fundingflow",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_fundingflow_history" ("amount", "citation_id", "claim_key", "confidence", "consultation_id", "covers", "currency", "date", "figure_as_printed", "fiscal_year", "fiscal_year_end", "fulfils_id", "id", "joint_action_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "provider_institution_id", "provider_jurisdiction_id", "provider_level", "provider_program_id", "provider_scope", "qualifier", "receiver_institution_id", "receiver_jurisdiction_id", "receiver_program_id", "revision", "standing", "type", "unit_as_printed") SELECT new_values."amount", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."consultation_id", new_values."covers", new_values."currency", new_values."date", new_values."figure_as_printed", new_values."fiscal_year", new_values."fiscal_year_end", new_values."fulfils_id", new_values."id", new_values."joint_action_id", new_values."jurisdiction_id", new_values."key", new_values."note", NOW(), \'update\', new_values."priority_id", new_values."program_id", new_values."provider_institution_id", new_values."provider_jurisdiction_id", new_values."provider_level", new_values."provider_program_id", new_values."provider_scope", new_values."qualifier", new_values."receiver_institution_id", new_values."receiver_jurisdiction_id", new_values."receiver_program_id", new_values."revision", new_values."standing", new_values."type", new_values."unit_as_printed" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."amount" IS DISTINCT FROM (new_values."amount") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."covers" IS DISTINCT FROM (new_values."covers") OR old_values."currency" IS DISTINCT FROM (new_values."currency") OR old_values."date" IS DISTINCT FROM (new_values."date") OR old_values."figure_as_printed" IS DISTINCT FROM (new_values."figure_as_printed") OR old_values."fiscal_year" IS DISTINCT FROM (new_values."fiscal_year") OR old_values."fiscal_year_end" IS DISTINCT FROM (new_values."fiscal_year_end") OR old_values."fulfils_id" IS DISTINCT FROM (new_values."fulfils_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."joint_action_id" IS DISTINCT FROM (new_values."joint_action_id") OR old_values."jurisdiction_id" IS DISTINCT FROM (new_values."jurisdiction_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."priority_id" IS DISTINCT FROM (new_values."priority_id") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."provider_institution_id" IS DISTINCT FROM (new_values."provider_institution_id") OR old_values."provider_jurisdiction_id" IS DISTINCT FROM (new_values."provider_jurisdiction_id") OR old_values."provider_level" IS DISTINCT FROM (new_values."provider_level") OR old_values."provider_program_id" IS DISTINCT FROM (new_values."provider_program_id") OR old_values."provider_scope" IS DISTINCT FROM (new_values."provider_scope") OR old_values."qualifier" IS DISTINCT FROM (new_values."qualifier") OR old_values."receiver_institution_id" IS DISTINCT FROM (new_values."receiver_institution_id") OR old_values."receiver_jurisdiction_id" IS DISTINCT FROM (new_values."receiver_jurisdiction_id") OR old_values."receiver_program_id" IS DISTINCT FROM (new_values."receiver_program_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."type" IS DISTINCT FROM (new_values."type") OR old_values."unit_as_printed" IS DISTINCT FROM (new_values."unit_as_printed")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a59184b481551b2b3bf245dfee8e06e50393ffb1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_65fab",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_fundingflow",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_fundingflow_history" ("amount", "citation_id", "claim_key", "confidence", "consultation_id", "covers", "currency", "date", "figure_as_printed", "fiscal_year", "fiscal_year_end", "fulfils_id", "id", "joint_action_id", "jurisdiction_id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "provider_institution_id", "provider_jurisdiction_id", "provider_level", "provider_program_id", "provider_scope", "qualifier", "receiver_institution_id", "receiver_jurisdiction_id", "receiver_program_id", "revision", "standing", "type", "unit_as_printed") SELECT old_values."amount", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."consultation_id", old_values."covers", old_values."currency", old_values."date", old_values."figure_as_printed", old_values."fiscal_year", old_values."fiscal_year_end", old_values."fulfils_id", old_values."id", old_values."joint_action_id", old_values."jurisdiction_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."priority_id", old_values."program_id", old_values."provider_institution_id", old_values."provider_jurisdiction_id", old_values."provider_level", old_values."provider_program_id", old_values."provider_scope", old_values."qualifier", old_values."receiver_institution_id", old_values."receiver_jurisdiction_id", old_values."receiver_program_id", old_values."revision", old_values."standing", old_values."type", old_values."unit_as_printed" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b4555167d0ba841ffeff957fbf1e626d4b58796",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32cc9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_fundingflow",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_consultation_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultationhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_consultation_revision"),
                ),
                migrations.AddIndex(
                    model_name="consultationhistoryevent",
                    index=models.Index(fields=["slug"], name="prog_consultation_past_slug"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="0c25b27867ac1255ea28b52965bfd0205bc44b91",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_8eb6e",
                            table="programs_consultation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="e1f0595d436ef69ac538b5b25cdd331a109f8e01",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_b1097",
                            table="programs_consultation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="53c746fa93cd73fb614c0226d1df8f4f3ed16b90",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_41a73",
                            table="programs_consultation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="consultation",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="consultation_valid"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="programs_consultation_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_consultation_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("term_ends__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_consultation_term_ends_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("currency__regex", "^[A-Z]{3}$"),
                            models.Q(
                                ("central_amount", None),
                                ("currency", ""),
                                ("local_amount", None),
                                ("total_amount", None),
                            ),
                            _connector="OR",
                        ),
                        name="programs_consultation_amounts_have_a_currency",
                        violation_error_code="no_currency",
                        violation_error_message="An amount has a currency: write its ISO 4217 code.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("central_amount", None), ("central_amount__gte", 0), _connector="OR"),
                            models.Q(("local_amount", None), ("local_amount__gte", 0), _connector="OR"),
                            models.Q(("total_amount", None), ("total_amount__gte", 0), _connector="OR"),
                        ),
                        name="programs_consultation_amounts_are_positive",
                        violation_error_code="negative_amount",
                        violation_error_message="Nobody puts in less than nothing.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("central_share__gte", 0), ("central_share__lte", 1)),
                            ("central_share", None),
                            _connector="OR",
                        ),
                        name="programs_consultation_share_is_a_share",
                        violation_error_code="invalid_share",
                        violation_error_message="A share runs from 0 to 1.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_consultation_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="consultation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "",
                                    "opened",
                                    "offered",
                                    "countered",
                                    "agreed",
                                    "funded",
                                    "closed",
                                    "lapsed",
                                    "withdrawn",
                                ],
                            )
                        ),
                        name="programs_consultation_state_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.programs_consultation_history h JOIN public.programs_consultation t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'programs_consultation_slug_was_taken', TABLE = 'programs_consultation', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="5371b677032b784bca55d0bf7b051dd112c56a84",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_91d3d",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="9bb236eac7657fcfcd143acff2703115f9690d4d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_540e9",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="c93bfe5d55aa1c29efeb553b511f6e695c900062",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_dfa74",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."central_amount" IS DISTINCT FROM (NEW."central_amount") OR OLD."central_share" IS DISTINCT FROM (NEW."central_share") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."currency" IS DISTINCT FROM (NEW."currency") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."joint_action_id" IS DISTINCT FROM (NEW."joint_action_id") OR OLD."local_amount" IS DISTINCT FROM (NEW."local_amount") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."priority_id" IS DISTINCT FROM (NEW."priority_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."term_ends" IS DISTINCT FROM (NEW."term_ends") OR OLD."total_amount" IS DISTINCT FROM (NEW."total_amount"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="83af2bf2a8cf6284563e35fbc3faf7db28a70caa",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_58a10",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="5e786c9c1d2a58cb40876416f5d25d56cc8c4c49",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_624f4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="54cac9cfdce20a1c17db33266a3e63c2fc91cbc3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_78a84",
                            table="programs_consultation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultation_history" ("central_amount", "central_share", "citation_id", "confidence", "currency", "date", "id", "joint_action_id", "local_amount", "name", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "slug", "state", "term_ends", "total_amount") SELECT new_values."central_amount", new_values."central_share", new_values."citation_id", new_values."confidence", new_values."currency", new_values."date", new_values."id", new_values."joint_action_id", new_values."local_amount", new_values."name", new_values."note", NOW(), \'insert\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."slug", new_values."state", new_values."term_ends", new_values."total_amount" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3c20c867a9ef68783230e52070f0ff93c74f00a2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8686e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultation_history" ("central_amount", "central_share", "citation_id", "confidence", "currency", "date", "id", "joint_action_id", "local_amount", "name", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "slug", "state", "term_ends", "total_amount") SELECT new_values."central_amount", new_values."central_share", new_values."citation_id", new_values."confidence", new_values."currency", new_values."date", new_values."id", new_values."joint_action_id", new_values."local_amount", new_values."name", new_values."note", NOW(), \'update\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."slug", new_values."state", new_values."term_ends", new_values."total_amount" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."central_amount" IS DISTINCT FROM (new_values."central_amount") OR old_values."central_share" IS DISTINCT FROM (new_values."central_share") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."currency" IS DISTINCT FROM (new_values."currency") OR old_values."date" IS DISTINCT FROM (new_values."date") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."joint_action_id" IS DISTINCT FROM (new_values."joint_action_id") OR old_values."local_amount" IS DISTINCT FROM (new_values."local_amount") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."priority_id" IS DISTINCT FROM (new_values."priority_id") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."term_ends" IS DISTINCT FROM (new_values."term_ends") OR old_values."total_amount" IS DISTINCT FROM (new_values."total_amount")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4367ef5990e51439b37ddf36ba6090d84b295e19",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79589",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consultation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_consultation_history" ("central_amount", "central_share", "citation_id", "confidence", "currency", "date", "id", "joint_action_id", "local_amount", "name", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "slug", "state", "term_ends", "total_amount") SELECT old_values."central_amount", old_values."central_share", old_values."citation_id", old_values."confidence", old_values."currency", old_values."date", old_values."id", old_values."joint_action_id", old_values."local_amount", old_values."name", old_values."note", NOW(), \'delete\', old_values."priority_id", old_values."program_id", old_values."revision", old_values."slug", old_values."state", old_values."term_ends", old_values."total_amount" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e3881aca4bb3db95856fa69f484483bdf9ac0f64",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e833",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_program_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_program_revision"),
                ),
                migrations.AddIndex(
                    model_name="programhistoryevent",
                    index=models.Index(fields=["slug"], name="programs_program_past_slug"),
                ),
                migrations.AddIndex(
                    model_name="programhistoryevent",
                    index=models.Index(fields=["kind", "id"], name="programs_program_past_kind"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="5796d9b540ec294fd047fe9a02e0a3e041b5e651",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_456aa",
                            table="programs_program_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ca25f312c74b77e1b144149820e72b24382b9cb5",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_c51f4",
                            table="programs_program_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b05ab4ec74e3ce3edc273f308a0360b572f28423",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_81878",
                            table="programs_program_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programhost",
                    constraint=models.UniqueConstraint(
                        fields=("program", "jurisdiction"),
                        name="programs_programhost_once",
                        violation_error_code="unique",
                        violation_error_message="The program names this area already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="71aebbf012f803662c39e93d24b2f558d04297b0",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_1b8fd",
                            table="programs_programhost",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="c3194dcb7ee5aef91fe820a9a51cfdcc092bbf11",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_cc38b",
                            table="programs_programhost",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="42c037461c23099688f1c440b3b082d6ab0fda22",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_38ec1",
                            table="programs_programhost",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="d3c3d316d44867ee732067a390bb06bd6d20b2dc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_e8fcc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programhost",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="488fe19ae54c8967b1316afd56c9d6e2d92897d5",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_021e8",
                            table="programs_programhost",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programhost_history" ("id", "jurisdiction_id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT new_values."id", new_values."jurisdiction_id", NOW(), \'insert\', new_values."program_id", new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ce1c8deb47ef9b908ff223a256216b51af35c73",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e09cd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programhost",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programhost_history" ("id", "jurisdiction_id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT new_values."id", new_values."jurisdiction_id", NOW(), \'update\', new_values."program_id", new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d48b2b9a1119d2973178c322d0d7895b4a50365",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a3df3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_programhost",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhost",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programhost_history" ("id", "jurisdiction_id", "pgh_created_at", "pgh_label", "program_id", "revision") SELECT old_values."id", old_values."jurisdiction_id", NOW(), \'delete\', old_values."program_id", old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e87b1b7b085d5371c3b07fdbf5d79fd440e05f58",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cb1e7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_programhost",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programhosthistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_programhost_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programhosthistoryevent",
                    index=models.Index(fields=["revision"], name="programs_programhost_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhosthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="f4d347d646c6cec0f383daaa5be20c37813964a7",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_24112",
                            table="programs_programhost_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhosthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="4c71f33f320585b7eb27f5802207f5720da09b5a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_e28fe",
                            table="programs_programhost_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programhosthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a8d7066cf75134ad2e3864637e5f29d90a01ab93",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_45349",
                            table="programs_programhost_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programpriority",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="programpriority_valid"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programpriority",
                    index=models.Index(fields=["claim_key"], name="programpriority_claim"),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_programpriority_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_programpriority_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="programs_programpriority_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="programs_programpriority_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("program", "="),
                            ("priority", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="programs_programpriority_told_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="programs_programpriority_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_programpriority_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="programs_programpriority_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("basis__in", ["stated", "inferred"])),
                        name="programs_programpriority_basis_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="a523c4c6e9b7dae9c05754025605ffdb3ff99c55",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_ab142",
                            table="programs_programpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="3efaff2150fce874b5c0c27b13c26d563848233d",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_949cb",
                            table="programs_programpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."priority_id" IS DISTINCT FROM (NEW."priority_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="50f528658635a65baefee485e3f8c22300094ddb",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_59a84",
                            table="programs_programpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="d4a289aa8517c3ec00e7030ae7c46a55bf1ef161",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_9854b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="674571adb5e803298b1193540728a5c6bed6a55b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_98cef",
                            table="programs_programpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programpriority_history" ("attested_on", "basis", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."basis", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."note", NOW(), \'insert\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2ab871ca847540de99699fe7589e578db62f17e9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b90c8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programpriority_history" ("attested_on", "basis", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."basis", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."note", NOW(), \'update\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."basis" IS DISTINCT FROM (new_values."basis") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."priority_id" IS DISTINCT FROM (new_values."priority_id") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7de51c09024445e7285cc168c9b1cc920b6f070",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b0b3c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_programpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programpriority_history" ("attested_on", "basis", "citation_id", "claim_key", "confidence", "ended", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."basis", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."key", old_values."note", NOW(), \'delete\', old_values."priority_id", old_values."program_id", old_values."revision", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cf8e87e97db59e65336e5e47aadd2624d833769c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dbf9b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_programpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programpriorityhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_programpriority_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programpriorityhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_programpriority_revision"),
                ),
                migrations.AddIndex(
                    model_name="programpriorityhistoryevent",
                    index=models.Index(fields=["key"], name="prog_programpriority_past_key"),
                ),
                migrations.AddIndex(
                    model_name="programpriorityhistoryevent",
                    index=models.Index(fields=["claim_key"], name="prog_programpriority_past_clai"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="e2d3f6065ad29661a0a36b06be6026104f6ff93e",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_9697f",
                            table="programs_programpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="20f0b7ae6cad7ca35dace597492e884108a528ba",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_68d6b",
                            table="programs_programpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bd4fecb6fc13aed94942a82ae573de73e3c72f75",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_332c0",
                            table="programs_programpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programrole",
                    index=django.contrib.postgres.indexes.GistIndex(
                        fields=["valid"], name="programrole_valid"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programrole",
                    index=models.Index(fields=["claim_key"], name="programrole_claim"),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_programrole_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="programs_programrole_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="programs_programrole_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="programs_programrole_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("standing", "deprecated"), _negated=True),
                        expressions=[
                            ("program", "="),
                            ("institution", "="),
                            ("role", "="),
                            ("detail", "="),
                            (django.db.models.functions.comparison.Collate("claim_key", "C"), "<>"),
                            ("valid", "&&"),
                        ],
                        name="programs_programrole_held_once",
                        violation_error_code="overlapping_period",
                        violation_error_message="Another fact of this kind holds on some of these days.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("detail__regex", "^([a-z0-9]+(_[a-z0-9]+)*)?$")),
                        name="programs_programrole_detail_is_a_word",
                        violation_error_code="invalid_code",
                        violation_error_message="Use lower-case words joined by underscores, such as steering_body.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="programs_programrole_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_programrole_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("standing__in", ["preferred", "normal", "deprecated"])),
                        name="programs_programrole_standing_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programrole",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("role__in", ["funding", "accountable", "extending", "implementing"])
                        ),
                        name="programs_programrole_role_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="3edfcda1484567d8f5fedbcf308291c56035e591",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_e2b73",
                            table="programs_programrole",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="698ce1273609912b2a51d98cce4ac8931c33382f",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_e71c8",
                            table="programs_programrole",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."detail" IS DISTINCT FROM (NEW."detail") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."institution_id" IS DISTINCT FROM (NEW."institution_id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="413b89c8f6993365c9a0e0573cd6c0c8ffe95ea8",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_83dc9",
                            table="programs_programrole",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="cdb12a460eff2e9e64e11100c70ca44ca5854e39",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_0fe38",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programrole",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="a4811177a0085b116dc73ecf8102e9bbecfd40b9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_594ab",
                            table="programs_programrole",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programrole_history" ("attested_on", "citation_id", "claim_key", "confidence", "detail", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "role", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."detail", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'insert\', new_values."program_id", new_values."revision", new_values."role", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc40fd588a7efd240b26356d093ac75e1be27399",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69c4f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programrole",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programrole_history" ("attested_on", "citation_id", "claim_key", "confidence", "detail", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "role", "standing", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."detail", new_values."ended", new_values."id", new_values."institution_id", new_values."key", new_values."note", NOW(), \'update\', new_values."program_id", new_values."revision", new_values."role", new_values."standing", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."detail" IS DISTINCT FROM (new_values."detail") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."program_id" IS DISTINCT FROM (new_values."program_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e253dae50b739a77da5896f5820816e2433b36bb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_40b83",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_programrole",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrole",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programrole_history" ("attested_on", "citation_id", "claim_key", "confidence", "detail", "ended", "id", "institution_id", "key", "note", "pgh_created_at", "pgh_label", "program_id", "revision", "role", "standing", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."detail", old_values."ended", old_values."id", old_values."institution_id", old_values."key", old_values."note", NOW(), \'delete\', old_values."program_id", old_values."revision", old_values."role", old_values."standing", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f7f8ca018b20c725df4caa99524bb7de8963804a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9543c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_programrole",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programrolehistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_programrole_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programrolehistoryevent",
                    index=models.Index(fields=["revision"], name="programs_programrole_revision"),
                ),
                migrations.AddIndex(
                    model_name="programrolehistoryevent",
                    index=models.Index(fields=["key"], name="programs_programrole_past_key"),
                ),
                migrations.AddIndex(
                    model_name="programrolehistoryevent",
                    index=models.Index(fields=["claim_key"], name="prog_programrole_past_claim"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrolehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="1b889834e5267606a237723f477940b099a944ba",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_f8465",
                            table="programs_programrole_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrolehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="b0da1739cf9b07aa2e709e2176b00fe93e5a4837",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_2c5c9",
                            table="programs_programrole_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programrolehistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cb20cc74a1a320fa558a9563ec4947fd8b9f100d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d5004",
                            table="programs_programrole_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programsuccession",
                    constraint=models.UniqueConstraint(
                        fields=("predecessor", "successor"),
                        name="programs_programsuccession_once",
                        violation_error_code="unique",
                        violation_error_message="This succession is on record already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programsuccession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("predecessor", models.F("successor")), _negated=True),
                        name="programs_programsuccession_not_to_itself",
                        violation_error_code="related_to_itself",
                        violation_error_message="A program does not follow itself.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programsuccession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_programsuccession_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="acc92010eaedbc48fe3139bef564fff19bacaf13",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_6d44a",
                            table="programs_programsuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="9132a6f0b9733393a18aad21a5a020cf1a5f8ac6",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_0d49a",
                            table="programs_programsuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="81f8fd3d110aa5867982f90f04559f7f559d3c50",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_ff3d6",
                            table="programs_programsuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="82c04ef413e861c75aee892a5716a39ee6ced779",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_f6c3e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programsuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="8b46e2bcaeea00b148b2fd03e9cb5fa84f26296f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_c0db1",
                            table="programs_programsuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programsuccession_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "predecessor_id", "revision", "successor_id") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."key", new_values."note", NOW(), \'insert\', new_values."predecessor_id", new_values."revision", new_values."successor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a83c8ccf2f8862ad147b1ee5ad33d649c5019aa7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81a9a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_programsuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programsuccession_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "predecessor_id", "revision", "successor_id") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."key", new_values."note", NOW(), \'update\', new_values."predecessor_id", new_values."revision", new_values."successor_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="627ef18630165dddde488bc198d00d6b11370234",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e1d7b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_programsuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_programsuccession_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "predecessor_id", "revision", "successor_id") SELECT old_values."citation_id", old_values."confidence", old_values."id", old_values."key", old_values."note", NOW(), \'delete\', old_values."predecessor_id", old_values."revision", old_values."successor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1800f41196c9d4cbfa6c6b51eec8989e5118f627",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_026eb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_programsuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="programsuccessionhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_programsuccession_version"
                    ),
                ),
                migrations.AddIndex(
                    model_name="programsuccessionhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_programsuccession_revisio"),
                ),
                migrations.AddIndex(
                    model_name="programsuccessionhistoryevent",
                    index=models.Index(fields=["key"], name="prog_programsuccession_past_ke"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccessionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="266c9cdc42b2884b28483bd12d3997491f585a13",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_0b798",
                            table="programs_programsuccession_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccessionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="1fd17ede33764013e4c109b0dc2dae2c0a56ee6f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_ed806",
                            table="programs_programsuccession_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programsuccessionhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="461d3572765af373d4a7b6e6b6391a8648ffc805",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_42b1d",
                            table="programs_programsuccession_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="requirement",
                    constraint=models.UniqueConstraint(
                        fields=("guideline", "number"),
                        name="programs_requirement_one_per_number",
                        violation_error_code="unique",
                        violation_error_message="The guideline has a requirement of this number already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="requirement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("test", "not_evaluated"), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="programs_requirement_says_why_not",
                        violation_error_code="blank",
                        violation_error_message="Say why the requirement is not evaluated.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="requirement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_requirement_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="requirement",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "test__in",
                                [
                                    "not_evaluated",
                                    "alignment",
                                    "applicant_eligibility",
                                    "co_funding",
                                    "commission_oversight",
                                    "control",
                                    "investment_floor",
                                    "local_participation",
                                    "participants",
                                    "prohibition",
                                    "scope",
                                    "single_channel",
                                ],
                            )
                        ),
                        name="programs_requirement_test_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="fe9c88aa1381164ea15668bce4fdb216048c37b8",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_2afa1",
                            table="programs_requirement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="169ecc7b30c9de6901ef44dabb23e0cd4318db3b",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_725a5",
                            table="programs_requirement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="b1901327cbd87a15600eb3f1fa6d23437dbbd13d",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_81e60",
                            table="programs_requirement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="8f6848b2be99349e13f222f2b309c72feb2e697c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_5345a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_requirement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ace535f7150219171ac4de100c4b01f73d352966",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_08c9a",
                            table="programs_requirement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_requirement_history" ("citation_id", "confidence", "guideline_id", "id", "key", "note", "number", "parameters", "pgh_created_at", "pgh_label", "reason", "revision", "subject", "test", "text") SELECT new_values."citation_id", new_values."confidence", new_values."guideline_id", new_values."id", new_values."key", new_values."note", new_values."number", new_values."parameters", NOW(), \'insert\', new_values."reason", new_values."revision", new_values."subject", new_values."test", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b90580894638d1603c4083197bcf13e72c96336b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1edb3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_requirement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_requirement_history" ("citation_id", "confidence", "guideline_id", "id", "key", "note", "number", "parameters", "pgh_created_at", "pgh_label", "reason", "revision", "subject", "test", "text") SELECT new_values."citation_id", new_values."confidence", new_values."guideline_id", new_values."id", new_values."key", new_values."note", new_values."number", new_values."parameters", NOW(), \'update\', new_values."reason", new_values."revision", new_values."subject", new_values."test", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6eb1c1a67501f7ee57dad3310ed07a35e0a51d76",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_519e9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_requirement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_requirement_history" ("citation_id", "confidence", "guideline_id", "id", "key", "note", "number", "parameters", "pgh_created_at", "pgh_label", "reason", "revision", "subject", "test", "text") SELECT old_values."citation_id", old_values."confidence", old_values."guideline_id", old_values."id", old_values."key", old_values."note", old_values."number", old_values."parameters", NOW(), \'delete\', old_values."reason", old_values."revision", old_values."subject", old_values."test", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="abc11ebf56b659d8698127b93aa868b272e96d43",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0ab6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_requirement",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="requirementhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="programs_requirement_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="requirementhistoryevent",
                    index=models.Index(fields=["revision"], name="programs_requirement_revision"),
                ),
                migrations.AddIndex(
                    model_name="requirementhistoryevent",
                    index=models.Index(fields=["key"], name="programs_requirement_past_key"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="2d7cae5010c408d2715fa00e175bd893c8bef672",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_ab0f4",
                            table="programs_requirement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="ca21e5117418cca0edcb45dde145f331e1093985",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_0671c",
                            table="programs_requirement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="requirementhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="819e0bc8b1573cf0b0058515af333cf246c3d958",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6a1c9",
                            table="programs_requirement_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="statementsubject",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("consultation__isnull", True),
                                ("guideline__isnull", True),
                                ("joint_action__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", False),
                            ),
                            models.Q(
                                ("consultation__isnull", True),
                                ("guideline__isnull", True),
                                ("joint_action__isnull", True),
                                ("priority__isnull", False),
                                ("program__isnull", True),
                            ),
                            models.Q(
                                ("consultation__isnull", True),
                                ("guideline__isnull", False),
                                ("joint_action__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                            ),
                            models.Q(
                                ("consultation__isnull", True),
                                ("guideline__isnull", True),
                                ("joint_action__isnull", False),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                            ),
                            models.Q(
                                ("consultation__isnull", False),
                                ("guideline__isnull", True),
                                ("joint_action__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="programs_statementsubject_is_one_thing",
                        violation_error_code="exactly_one",
                        violation_error_message="Name exactly one of: program, priority, guideline, joint_action, consultation.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="statementsubject",
                    constraint=models.UniqueConstraint(
                        fields=(
                            "statement",
                            "program",
                            "priority",
                            "guideline",
                            "joint_action",
                            "consultation",
                        ),
                        name="programs_statementsubject_once",
                        nulls_distinct=False,
                        violation_error_code="unique",
                        violation_error_message="The statement names this already.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="7a5b97bfa4b4a7ec7c5fac3cfcb2026425847ecd",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_82776",
                            table="programs_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="97fc0d66b02a935cdcb85663e42c51df9836783b",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_f5bd2",
                            table="programs_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="48195ff9110fa2031dbddf451e1e2bde746a06c2",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_eaef2",
                            table="programs_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="f9e729959a643f201a13a05e8df184393ac13b23",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_6231c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_statementsubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="94e60a7789f81d5d14a3d3f72f0e2ac323eac179",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_a0595",
                            table="programs_statementsubject",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_statementsubject_history" ("consultation_id", "guideline_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "statement_id") SELECT new_values."consultation_id", new_values."guideline_id", new_values."id", new_values."joint_action_id", NOW(), \'insert\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."statement_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ff9041d164d3d20bd6fa648b4872d9f8c9a9e3b9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3b1f7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_statementsubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_statementsubject_history" ("consultation_id", "guideline_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "statement_id") SELECT new_values."consultation_id", new_values."guideline_id", new_values."id", new_values."joint_action_id", NOW(), \'update\', new_values."priority_id", new_values."program_id", new_values."revision", new_values."statement_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aff3293156a239bb019f9b17d9e652471b12deab",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a599f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_statementsubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_statementsubject_history" ("consultation_id", "guideline_id", "id", "joint_action_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "revision", "statement_id") SELECT old_values."consultation_id", old_values."guideline_id", old_values."id", old_values."joint_action_id", NOW(), \'delete\', old_values."priority_id", old_values."program_id", old_values."revision", old_values."statement_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e7df23ffd0feeb7284fd4e63bf9d8f06ac458124",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6a554",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_statementsubject",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="statementsubjecthistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_statementsubject_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="statementsubjecthistoryevent",
                    index=models.Index(fields=["revision"], name="prog_statementsubject_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubjecthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="e1ef82988e56847ef91caa2ec3c889ab81fa1fba",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_aa8f7",
                            table="programs_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubjecthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="eb4a24c1af5e231f0629c2a45354f7c12f49e470",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_8ff49",
                            table="programs_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statementsubjecthistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="135f8d477f0ca1eb088eda0d73e3b732a3a5c217",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cdd44",
                            table="programs_statementsubject_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="visitpriority",
                    constraint=models.UniqueConstraint(
                        fields=("visit", "priority"),
                        name="programs_visitpriority_once",
                        violation_error_code="unique",
                        violation_error_message="The visit names this priority already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="visitpriority",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("confidence__in", ["high", "medium", "low"])),
                        name="programs_visitpriority_confidence_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="c33c574be8ac1eeec7a8f17674017e5e76bb73d3",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_9e64d",
                            table="programs_visitpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="014972a76462c467667098acd553f6e96dcacee7",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_2a499",
                            table="programs_visitpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="294375d8ac75ef83bec2068da1d53b2bd67abb0f",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_8d204",
                            table="programs_visitpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="dc18b2828315e0749803a18ff44d7bb8a916a3d8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_ac531",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_visitpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="4227f9a282984b07216dc5f9ef2c250723e3134c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_b5dda",
                            table="programs_visitpriority",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_visitpriority_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "revision", "visit_id") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."key", new_values."note", NOW(), \'insert\', new_values."priority_id", new_values."revision", new_values."visit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f51b915d5a73633602175fed0bf3c7e375bdfd6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ad5e7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_visitpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_visitpriority_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "revision", "visit_id") SELECT new_values."citation_id", new_values."confidence", new_values."id", new_values."key", new_values."note", NOW(), \'update\', new_values."priority_id", new_values."revision", new_values."visit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3701425b59d9ce50d3d4a51a0d2edefd4802774c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82ffd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_visitpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriority",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_visitpriority_history" ("citation_id", "confidence", "id", "key", "note", "pgh_created_at", "pgh_label", "priority_id", "revision", "visit_id") SELECT old_values."citation_id", old_values."confidence", old_values."id", old_values."key", old_values."note", NOW(), \'delete\', old_values."priority_id", old_values."revision", old_values."visit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="90eb2e3335cc469483d7fea582796c35f9295620",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de618",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_visitpriority",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="furthercitationhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_furthercitation_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="furthercitationhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_furthercitation_revision"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="b05076a66914721a6abed1297d000678dcca5c0b",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_d83b1",
                            table="programs_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="119602a7df43696e8687fd7fa5eb6b894bc60f4b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_03710",
                            table="programs_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitationhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9dd4c73c9c0262bc32d6a9b16aaf8c9f1f16e8a9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bee33",
                            table="programs_furthercitation_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="furthercitation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", False),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", False),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", False),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", False),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", False),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", False),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", False),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", False),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", False),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", False),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", False),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", False),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", False),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", False),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", False),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", False),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", True),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            models.Q(
                                ("challenge__isnull", True),
                                ("consultation__isnull", True),
                                ("consultation_step__isnull", True),
                                ("funding_flow__isnull", True),
                                ("guideline__isnull", True),
                                ("guideline_status__isnull", True),
                                ("indicator__isnull", True),
                                ("joint_action__isnull", True),
                                ("observation__isnull", True),
                                ("offer__isnull", False),
                                ("priority__isnull", True),
                                ("program__isnull", True),
                                ("program_priority__isnull", True),
                                ("program_role__isnull", True),
                                ("program_succession__isnull", True),
                                ("requirement__isnull", True),
                                ("visit_priority__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="programs_furthercitation_of_one_fact",
                        violation_error_code="exactly_one",
                        violation_error_message="Name exactly one of: priority, visit_priority, program, program_succession, program_role, program_priority, guideline, guideline_status, requirement, funding_flow, indicator, observation, joint_action, challenge, consultation, consultation_step, offer.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="furthercitation",
                    constraint=models.UniqueConstraint(
                        fields=(
                            "citation",
                            "priority",
                            "visit_priority",
                            "program",
                            "program_succession",
                            "program_role",
                            "program_priority",
                            "guideline",
                            "guideline_status",
                            "requirement",
                            "funding_flow",
                            "indicator",
                            "observation",
                            "joint_action",
                            "challenge",
                            "consultation",
                            "consultation_step",
                            "offer",
                        ),
                        name="programs_furthercitation_once",
                        nulls_distinct=False,
                        violation_error_code="unique",
                        violation_error_message="The fact cites this place already.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="furthercitation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes"])),
                        name="programs_furthercitation_stance_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="5a8d55d9633765240c1a74b17713d6a96e4d3f3a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_694fe",
                            table="programs_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_coming(); RETURN NEW;",
                            hash="ef7989005550e00c7bbe471d095425e37e36e808",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_116bb",
                            table="programs_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4fca9a31cfb4381c897406cdab401544608f4f2f",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_7a394",
                            table="programs_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="d_takes_the_revision",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
                            hash="513b9dba9a312da4a5bded45ebbaac034f7b419c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_d_takes_the_revision_a3b58",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_furthercitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="3c4757457f55a698efd91b3a44e0ab34c486fa18",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_c0228",
                            table="programs_furthercitation",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_furthercitation_history" ("challenge_id", "citation_id", "consultation_id", "consultation_step_id", "funding_flow_id", "guideline_id", "guideline_status_id", "id", "indicator_id", "joint_action_id", "observation_id", "offer_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "program_priority_id", "program_role_id", "program_succession_id", "requirement_id", "revision", "stance", "visit_priority_id") SELECT new_values."challenge_id", new_values."citation_id", new_values."consultation_id", new_values."consultation_step_id", new_values."funding_flow_id", new_values."guideline_id", new_values."guideline_status_id", new_values."id", new_values."indicator_id", new_values."joint_action_id", new_values."observation_id", new_values."offer_id", NOW(), \'insert\', new_values."priority_id", new_values."program_id", new_values."program_priority_id", new_values."program_role_id", new_values."program_succession_id", new_values."requirement_id", new_values."revision", new_values."stance", new_values."visit_priority_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e3f7d4915a5eb90b950edb9ee8889b15d74df994",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5d216",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="programs_furthercitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_furthercitation_history" ("challenge_id", "citation_id", "consultation_id", "consultation_step_id", "funding_flow_id", "guideline_id", "guideline_status_id", "id", "indicator_id", "joint_action_id", "observation_id", "offer_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "program_priority_id", "program_role_id", "program_succession_id", "requirement_id", "revision", "stance", "visit_priority_id") SELECT new_values."challenge_id", new_values."citation_id", new_values."consultation_id", new_values."consultation_step_id", new_values."funding_flow_id", new_values."guideline_id", new_values."guideline_status_id", new_values."id", new_values."indicator_id", new_values."joint_action_id", new_values."observation_id", new_values."offer_id", NOW(), \'update\', new_values."priority_id", new_values."program_id", new_values."program_priority_id", new_values."program_role_id", new_values."program_succession_id", new_values."requirement_id", new_values."revision", new_values."stance", new_values."visit_priority_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aeca6c57a41d504d9a9542452c86707fdb968aac",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_65139",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="programs_furthercitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="furthercitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "programs_furthercitation_history" ("challenge_id", "citation_id", "consultation_id", "consultation_step_id", "funding_flow_id", "guideline_id", "guideline_status_id", "id", "indicator_id", "joint_action_id", "observation_id", "offer_id", "pgh_created_at", "pgh_label", "priority_id", "program_id", "program_priority_id", "program_role_id", "program_succession_id", "requirement_id", "revision", "stance", "visit_priority_id") SELECT old_values."challenge_id", old_values."citation_id", old_values."consultation_id", old_values."consultation_step_id", old_values."funding_flow_id", old_values."guideline_id", old_values."guideline_status_id", old_values."id", old_values."indicator_id", old_values."joint_action_id", old_values."observation_id", old_values."offer_id", NOW(), \'delete\', old_values."priority_id", old_values."program_id", old_values."program_priority_id", old_values."program_role_id", old_values."program_succession_id", old_values."requirement_id", old_values."revision", old_values."stance", old_values."visit_priority_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0e42877d52dba877eeeb98e551aa52b9724d142",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_347cd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="programs_furthercitation",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddIndex(
                    model_name="visitpriorityhistoryevent",
                    index=models.Index(
                        fields=["id", "-revision", "-pgh_id"], name="prog_visitpriority_versions"
                    ),
                ),
                migrations.AddIndex(
                    model_name="visitpriorityhistoryevent",
                    index=models.Index(fields=["revision"], name="prog_visitpriority_revision"),
                ),
                migrations.AddIndex(
                    model_name="visitpriorityhistoryevent",
                    index=models.Index(fields=["key"], name="prog_visitpriority_past_key"),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="d904263604739f12aea6a5e38bfc5ffa9d091df6",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_33507",
                            table="programs_visitpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="32a91cb4db951149352bb187009390b29bd46d39",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_f3a3b",
                            table="programs_visitpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visitpriorityhistoryevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="23cb22ccdc562a0172ae44f56edc1b34a2ddccb5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cedd8",
                            table="programs_visitpriority_history",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
