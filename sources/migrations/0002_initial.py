"""The tables of this app, their histories and triggers."""

import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.lookups
import pgtrigger.compiler
from django.db import migrations, models

import sources.dates
import sources.facts
import sources.ids


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("sources", "0001_clocks"),
    ]

    operations = [
        migrations.CreateModel(
            name="SourceHistoryevent",
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
                ("slug", models.CharField(max_length=100, validators=[sources.facts.validate_slug])),
                ("title", models.TextField()),
                ("publisher", models.TextField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official_document", "official document"),
                            ("news", "news"),
                            ("think_tank", "think tank"),
                            ("statistics", "statistics"),
                            ("academic", "academic"),
                            ("reference", "reference work"),
                            ("recall", "recall of a compiler, no document"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "date",
                    sources.dates.PartialDateField(
                        blank=True, help_text="When it was published, as known; empty: undated.", null=True
                    ),
                ),
                (
                    "published_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date", function="edtf_last"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="BCP 47 tag of the text, such as zh-Hans.",
                        max_length=35,
                    ),
                ),
                ("url", models.URLField(blank=True, default="", max_length=2000)),
                ("archived_url", models.URLField(blank=True, default="", max_length=2000)),
                (
                    "retrieved",
                    models.DateField(
                        blank=True, help_text="Day on which the compilers took their copy.", null=True
                    ),
                ),
                (
                    "access",
                    models.CharField(
                        choices=[
                            ("read", "the text itself"),
                            ("excerpt", "an excerpt"),
                            ("republished_excerpt", "an excerpt, republished elsewhere"),
                            ("cited", "not read; cited from elsewhere"),
                            ("recall", "nothing; from memory"),
                        ],
                        default="cited",
                        max_length=20,
                    ),
                ),
                ("note", models.TextField(blank=True, default="")),
            ],
            options={
                "db_table": "sources_source_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="sources_source_versions"),
                    models.Index(fields=["revision"], name="sources_source_revision"),
                    models.Index(fields=["slug"], name="sources_source_past_slug"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="55e5cf5d89d37f5bebd9c567a3aad429b98e8858",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_06615",
                            table="sources_source_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="099c5269377a82bd4e0863a7728c484091fc0524",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_06c35",
                            table="sources_source_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fcff888c54d4e1b6c8cedf7454a8e9fd993e7d8c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8d860",
                            table="sources_source_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField()),
                ("actor", models.TextField(blank=True)),
                ("reason", models.TextField(blank=True)),
                ("request_id", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["-number"],
                "indexes": [
                    models.Index(
                        models.OrderBy(models.F("recorded_at"), descending=True), name="revision_recorded"
                    ),
                    models.Index(fields=["actor", "number"], name="revision_actor"),
                ],
            },
        ),
        migrations.CreateModel(
            name="RevisionHead",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("number", models.BigIntegerField(default=0)),
                ("clock", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id", 1)), name="sources_revisionhead_is_one_row"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
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
                    "slug",
                    models.CharField(max_length=100, unique=True, validators=[sources.facts.validate_slug]),
                ),
                ("title", models.TextField()),
                ("publisher", models.TextField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official_document", "official document"),
                            ("news", "news"),
                            ("think_tank", "think tank"),
                            ("statistics", "statistics"),
                            ("academic", "academic"),
                            ("reference", "reference work"),
                            ("recall", "recall of a compiler, no document"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "date",
                    sources.dates.PartialDateField(
                        blank=True, help_text="When it was published, as known; empty: undated.", null=True
                    ),
                ),
                (
                    "published_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func("date", function="edtf_last"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="BCP 47 tag of the text, such as zh-Hans.",
                        max_length=35,
                    ),
                ),
                ("url", models.URLField(blank=True, default="", max_length=2000)),
                ("archived_url", models.URLField(blank=True, default="", max_length=2000)),
                (
                    "retrieved",
                    models.DateField(
                        blank=True, help_text="Day on which the compilers took their copy.", null=True
                    ),
                ),
                (
                    "access",
                    models.CharField(
                        choices=[
                            ("read", "the text itself"),
                            ("excerpt", "an excerpt"),
                            ("republished_excerpt", "an excerpt, republished elsewhere"),
                            ("cited", "not read; cited from elsewhere"),
                            ("recall", "nothing; from memory"),
                        ],
                        default="cited",
                        max_length=20,
                    ),
                ),
                ("note", models.TextField(blank=True, default="")),
            ],
            options={
                "ordering": ["slug"],
                "indexes": [models.Index(fields=["published_last"], name="source_published")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="sources_source_slug_fits_an_address",
                        violation_error_code="invalid_slug",
                        violation_error_message="Use lower-case letters, digits and single hyphens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("date__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="sources_source_date_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="c_keeps_slugs",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT 1 FROM public.sources_source_history h JOIN public.sources_source t ON t.id = h.id WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug) THEN RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING ERRCODE = 'unique_violation', CONSTRAINT = 'sources_source_slug_was_taken', TABLE = 'sources_source', COLUMN = 'slug'; END IF; RETURN NEW;",
                            hash="ca07622f7f39b001e648c14a2698e789184ae198",
                            operation='INSERT OR UPDATE OF "slug"',
                            pgid="pgtrigger_c_keeps_slugs_1392f",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="74ea715d1f79963769fea8082aa3d0dc098ed7cd",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_52485",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4c8d9eab8dfdde2353e99f41c734ef8aeddea308",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_c9247",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."access" IS DISTINCT FROM (NEW."access") OR OLD."archived_url" IS DISTINCT FROM (NEW."archived_url") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."retrieved" IS DISTINCT FROM (NEW."retrieved") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="d7751065e68cb31fdc9126d04d80bcfa45d3b512",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_5c17a",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="f9db84ff71b40e0f862de26b71c754c561ae32d1",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_1f167",
                            table="sources_source",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_source_history" ("access", "archived_url", "date", "id", "kind", "language", "note", "pgh_created_at", "pgh_label", "publisher", "retrieved", "revision", "slug", "title", "url") SELECT new_values."access", new_values."archived_url", new_values."date", new_values."id", new_values."kind", new_values."language", new_values."note", NOW(), \'insert\', new_values."publisher", new_values."retrieved", new_values."revision", new_values."slug", new_values."title", new_values."url" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="212128f6cc3d7dd732caecbc9abe2a117e3d5faa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3ed3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_source_history" ("access", "archived_url", "date", "id", "kind", "language", "note", "pgh_created_at", "pgh_label", "publisher", "retrieved", "revision", "slug", "title", "url") SELECT new_values."access", new_values."archived_url", new_values."date", new_values."id", new_values."kind", new_values."language", new_values."note", NOW(), \'update\', new_values."publisher", new_values."retrieved", new_values."revision", new_values."slug", new_values."title", new_values."url" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."access" IS DISTINCT FROM (new_values."access") OR old_values."archived_url" IS DISTINCT FROM (new_values."archived_url") OR old_values."date" IS DISTINCT FROM (new_values."date") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."publisher" IS DISTINCT FROM (new_values."publisher") OR old_values."retrieved" IS DISTINCT FROM (new_values."retrieved") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."url" IS DISTINCT FROM (new_values."url")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99aeed6052fb1fb77875b43db7ae05f19e852a83",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6185",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_source_history" ("access", "archived_url", "date", "id", "kind", "language", "note", "pgh_created_at", "pgh_label", "publisher", "retrieved", "revision", "slug", "title", "url") SELECT old_values."access", old_values."archived_url", old_values."date", old_values."id", old_values."kind", old_values."language", old_values."note", NOW(), \'delete\', old_values."publisher", old_values."retrieved", old_values."revision", old_values."slug", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c724cb3ccf3405e3b617ce2ceeb50c8800ae4ca4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fde77",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CitationHistoryevent",
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
                    "locator",
                    models.TextField(
                        blank=True,
                        default="",
                        help_text="Page, article or passage; empty: the source as a whole.",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
            ],
            options={
                "db_table": "sources_citation_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="sources_citation_versions"),
                    models.Index(fields=["revision"], name="sources_citation_revision"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="70cef797f029411301f3dd607f8d87edcb6264a1",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_19a65",
                            table="sources_citation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="a58a12829de111b71a91742e9876fe3621271648",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_84e79",
                            table="sources_citation_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="01c3c2a1a609ce5fd8306f4b54eba3b9d167e677",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_16f5b",
                            table="sources_citation_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Citation",
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
                    "locator",
                    models.TextField(
                        blank=True,
                        default="",
                        help_text="Page, article or passage; empty: the source as a whole.",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="sources.source",
                    ),
                ),
            ],
            options={
                "ordering": ["source__slug", "locator"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("source", "locator"),
                        name="sources_citation_once_per_place",
                        violation_error_code="unique",
                        violation_error_message="This place in the source is on record already.",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="688a30e7f3466db2358f80ca51702920bf1971ec",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_2d10d",
                            table="sources_citation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="4e4211069c4dcdd92d0be75744c9bb4f30464d34",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_09f86",
                            table="sources_citation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="df83a8c9ed35920b8b68a023dfdc396250264091",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_50eea",
                            table="sources_citation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="98562ffec3ba6052e57694adea133ce828ea92ef",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_39bca",
                            table="sources_citation",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_citation_history" ("id", "locator", "pgh_created_at", "pgh_label", "revision", "source_id") SELECT new_values."id", new_values."locator", NOW(), \'insert\', new_values."revision", new_values."source_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a972c72319ff5c36850b60b521f6de4d488fc48e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a56d3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_citation_history" ("id", "locator", "pgh_created_at", "pgh_label", "revision", "source_id") SELECT new_values."id", new_values."locator", NOW(), \'update\', new_values."revision", new_values."source_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fcbec5a3d84a2cf48d481c560883f0d088bcbdd1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1b25",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_citation_history" ("id", "locator", "pgh_created_at", "pgh_label", "revision", "source_id") SELECT old_values."id", old_values."locator", NOW(), \'delete\', old_values."revision", old_values."source_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b58acab5c2aea381b3a303afbb213e99f663615",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00c85",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_citation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
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
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
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
                ("text", models.TextField()),
                (
                    "nature",
                    models.CharField(
                        choices=[
                            ("reported_fact", "reports a fact"),
                            ("interpretation", "interprets"),
                            ("forecast", "forecasts"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "citation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sources.citation"
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(fields=["valid"], name="statement_valid"),
                    models.Index(fields=["claim_key"], name="statement_claim"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_from__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="sources_statement_valid_from_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__regex", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
                        name="sources_statement_valid_until_is_a_date",
                        violation_error_code="invalid_date",
                        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.GreaterThan(
                            models.Func(models.F("valid_until"), function="edtf_last"),
                            models.Func(models.F("valid_from"), function="edtf_first"),
                        ),
                        name="sources_statement_period_runs_forward",
                        violation_error_code="empty_period",
                        violation_error_message="The period ends before it begins.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until", None), ("ended", "yes"), _connector="OR"),
                        name="sources_statement_ended_if_it_has_an_end",
                        violation_error_code="ended_contradicts_end",
                        violation_error_message="What has a last day has ended: set `ended` to yes.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended__in", ["no", "yes", "unknown"])),
                        name="sources_statement_ended_is_a_code",
                        violation_error_code="invalid_choice",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="a_takes_the_head_lock",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="PERFORM public.revision_lock(); RETURN NULL;",
                            hash="8c91642e50828a5f2b8f225999696c069f24c343",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_a_takes_the_head_lock_f99d8",
                            table="sources_statement",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_new",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="782f097a7e36e3378a1d5410d32f9a9e728ecfbb",
                            operation="INSERT",
                            pgid="pgtrigger_b_stamps_new_59e68",
                            table="sources_statement",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="b_stamps_changed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."attested_on" IS DISTINCT FROM (NEW."attested_on") OR OLD."citation_id" IS DISTINCT FROM (NEW."citation_id") OR OLD."claim_key" IS DISTINCT FROM (NEW."claim_key") OR OLD."confidence" IS DISTINCT FROM (NEW."confidence") OR OLD."ended" IS DISTINCT FROM (NEW."ended") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."nature" IS DISTINCT FROM (NEW."nature") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."standing" IS DISTINCT FROM (NEW."standing") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_until" IS DISTINCT FROM (NEW."valid_until"))',
                            func="IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="87f1761ae968f30f7e1e04037d2ce4a9a238a6fb",
                            operation="UPDATE",
                            pgid="pgtrigger_b_stamps_changed_3f323",
                            table="sources_statement",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="bb0dcbeb7224828174749cf4f35b19b56b364028",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_10453",
                            table="sources_statement",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statement_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "nature", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."nature", new_values."note", NOW(), \'insert\', new_values."revision", new_values."standing", new_values."text", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebeb5f35cd58d41b798b31a278057c972becf92a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e42df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statement_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "nature", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT new_values."attested_on", new_values."citation_id", new_values."claim_key", new_values."confidence", new_values."ended", new_values."id", new_values."key", new_values."nature", new_values."note", NOW(), \'update\', new_values."revision", new_values."standing", new_values."text", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attested_on" IS DISTINCT FROM (new_values."attested_on") OR old_values."citation_id" IS DISTINCT FROM (new_values."citation_id") OR old_values."claim_key" IS DISTINCT FROM (new_values."claim_key") OR old_values."confidence" IS DISTINCT FROM (new_values."confidence") OR old_values."ended" IS DISTINCT FROM (new_values."ended") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."key" IS DISTINCT FROM (new_values."key") OR old_values."nature" IS DISTINCT FROM (new_values."nature") OR old_values."note" IS DISTINCT FROM (new_values."note") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."standing" IS DISTINCT FROM (new_values."standing") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."valid_from" IS DISTINCT FROM (new_values."valid_from") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="50100d152971617cf29acfab1aaa5c0a65a7d9fa",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17196",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statement_history" ("attested_on", "citation_id", "claim_key", "confidence", "ended", "id", "key", "nature", "note", "pgh_created_at", "pgh_label", "revision", "standing", "text", "valid_from", "valid_until") SELECT old_values."attested_on", old_values."citation_id", old_values."claim_key", old_values."confidence", old_values."ended", old_values."id", old_values."key", old_values."nature", old_values."note", NOW(), \'delete\', old_values."revision", old_values."standing", old_values."text", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5997d675d42fba1596dab9eda3e45dd623b945e5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29e7d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatementHistoryevent",
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
                        expression=models.Func("valid_from", "valid_until", "ended", function="edtf_period"),
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
                ("text", models.TextField()),
                (
                    "nature",
                    models.CharField(
                        choices=[
                            ("reported_fact", "reports a fact"),
                            ("interpretation", "interprets"),
                            ("forecast", "forecasts"),
                        ],
                        max_length=20,
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
                "db_table": "sources_statement_history",
                "abstract": False,
                "indexes": [
                    models.Index(fields=["id", "-revision", "-pgh_id"], name="sources_statement_versions"),
                    models.Index(fields=["revision"], name="sources_statement_revision"),
                    models.Index(fields=["key"], name="sources_statement_past_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stamps_retraction",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"pgh_label\" = 'delete')",
                            func="NEW.revision := public.revision_next(); RETURN NEW;",
                            hash="72d53abb97a43255edb3f2f93254f3e608e9b7fd",
                            operation="INSERT",
                            pgid="pgtrigger_stamps_retraction_84cd1",
                            table="sources_statement_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="refuses_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
                            hash="25934cc2ed313700d878a64f5479ff98aedad795",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_refuses_truncate_a355c",
                            table="sources_statement_history",
                            when="BEFORE",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f45c5cfb069f48b191a6fdee097a76c3b65c2206",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf2b7",
                            table="sources_statement_history",
                            when="BEFORE",
                        ),
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="sourcehistoryevent",
            index=models.Index(fields=["published_last"], name="sources_source_past_published"),
        ),
        migrations.AddIndex(
            model_name="statementhistoryevent",
            index=models.Index(fields=["claim_key"], name="sources_statement_past_claim"),
        ),
    ]
