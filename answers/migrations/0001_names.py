"""The index of names, the triggers that note every text that becomes a name, and what was noted before.

The triggers see every path of a write (raw SQL and COPY too). What a row once had stays noted: the past is
searched as well.
"""

from __future__ import annotations

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models

COLUMNS: tuple[tuple[str, int, tuple[tuple[int, str], ...]], ...] = (
    ("institutions_institutionname", 0, ((1, "text"),)),
    ("institutions_person", 1, ((2, "name"), (3, "name_zh"), (4, "name_pinyin"))),
    ("institutions_post", 2, ((5, "title"), (6, "title_zh"))),
    ("programs_program", 3, ((7, "name"), (8, "name_zh"), (9, "name_pinyin"), (10, "abbreviation"))),
    ("programs_priority", 4, ((11, "name"), (12, "name_zh"), (13, "name_pinyin"))),
    ("programs_guideline", 5, ((14, "title"), (15, "title_zh"), (16, "number"))),
    ("institutions_function", 6, ((17, "name"), (18, "name_zh"))),
    ("programs_jointaction", 7, ((19, "name"), (20, "name_zh"))),
    ("programs_consultation", 8, ((21, "name"),)),
    ("programs_challenge", 9, ((22, "text"),)),
    (
        "institutions_changeevent",
        10,
        ((23, "name"), (24, "instrument_title"), (25, "instrument_title_zh")),
    ),
    ("institutions_tour", 11, ((26, "title"),)),
    ("institutions_jurisdiction", 12, ((27, "name"), (28, "name_zh"), (29, "name_pinyin"))),
    ("institutions_rank", 13, ((30, "name"), (31, "name_zh"), (32, "name_pinyin"), (33, "short_name"))),
    ("programs_indicator", 14, ((34, "name"), (35, "name_zh"))),
    ("sources_source", 15, ((36, "title"),)),
)
"""Each table with names, the place of its type, and its columns with their numbers."""


def noting(place: int, rows: str) -> str:
    """Return the statements that note what `rows` (number, id, text) names."""
    return f"""
    INSERT INTO public.answers_spelledtext AS s (digest, text, borne_by)
    SELECT DISTINCT md5(n.text)::uuid, n.text, {1 << place} FROM ({rows}) n WHERE n.text <> '' ORDER BY 1
    ON CONFLICT (digest) DO UPDATE SET borne_by = s.borne_by | excluded.borne_by
    WHERE s.borne_by & excluded.borne_by = 0;
    INSERT INTO public.answers_bearing (digest, named, "row")
    SELECT DISTINCT md5(n.text)::uuid, n.number::smallint, n.id FROM ({rows}) n WHERE n.text <> ''
    ON CONFLICT DO NOTHING;
"""


def union(selects: list[str]) -> str:
    """Return the rows of all `selects`."""
    return " UNION ALL ".join(selects)


def triggers(table: str, place: int, columns: tuple[tuple[int, str], ...]) -> str:
    """Return the triggers of one table, and the statements that note what its history holds."""
    new = union(
        [f'SELECT {number} AS number, id, "{column}" AS text FROM new_rows' for number, column in columns]
    )
    changed = union(
        [
            f'SELECT {number} AS number, n.id, n."{column}" AS text FROM new_rows n JOIN old_rows o ON o.id = n.id'
            f' WHERE n."{column}" IS DISTINCT FROM o."{column}"'
            for number, column in columns
        ]
    )
    past = union(
        [
            f'SELECT {number} AS number, id, "{column}" AS text FROM {table}_history'
            for number, column in columns
        ]
    )
    sql = ""
    for verb, rows, tables in (
        ("insert", new, "NEW TABLE AS new_rows"),
        ("update", changed, "OLD TABLE AS old_rows NEW TABLE AS new_rows"),
    ):
        sql += f"""
CREATE FUNCTION answers_{table}_{verb}() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN {noting(place, rows)} RETURN NULL; END $$;
CREATE TRIGGER notes_names_{verb} AFTER {verb.upper()} ON {table}
REFERENCING {tables} FOR EACH STATEMENT EXECUTE FUNCTION answers_{table}_{verb}();
"""
    return sql + noting(place, past)


NOTE = "".join(triggers(*each) for each in COLUMNS)
FORGET = "".join(
    f"DROP TRIGGER notes_names_{verb} ON {table}; DROP FUNCTION answers_{table}_{verb}();"
    for table, _, _ in COLUMNS
    for verb in ("insert", "update")
)


class Migration(migrations.Migration):
    initial = True
    dependencies = [
        ("institutions", "0004_claims_by_a_collation_of_their_own"),
        ("programs", "0004_funding_rollup"),
        ("sources", "0005_codes_are_codes"),
    ]
    operations = [
        migrations.CreateModel(
            name="Bearing",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "digest",
                        "named",
                        "row",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("digest", models.UUIDField()),
                ("named", models.SmallIntegerField(help_text="Number of the column.")),
                ("row", models.UUIDField()),
            ],
        ),
        migrations.CreateModel(
            name="Gram",
            fields=[
                ("gram", models.TextField(primary_key=True, serialize=False)),
                ("texts", models.IntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="SpelledText",
            fields=[
                ("digest", models.UUIDField(help_text="MD5 of the text.", primary_key=True, serialize=False)),
                ("text", models.TextField()),
                (
                    "borne_by",
                    models.IntegerField(
                        db_default=0, default=0, help_text="Bits of the types of things it names."
                    ),
                ),
                (
                    "rules",
                    models.SmallIntegerField(
                        db_default=0, default=0, help_text="Which rules it is spelled by; 0: not yet."
                    ),
                ),
                ("plain", models.TextField(db_default="", default="")),
                ("folded", models.TextField(db_default="", default="")),
                (
                    "words",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), db_default=[], default=list, size=None
                    ),
                ),
                ("sound", models.TextField(db_default="", default="")),
                (
                    "sounds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), db_default=[], default=list, size=None
                    ),
                ),
                (
                    "initials",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), db_default=[], default=list, size=None
                    ),
                ),
                (
                    "forms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(),
                        db_default=[],
                        default=list,
                        help_text="What finds it as a whole.",
                        size=None,
                    ),
                ),
                (
                    "grams",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(),
                        db_default=[],
                        default=list,
                        help_text="What finds it by a part.",
                        size=None,
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fastupdate=False, fields=["forms"], name="spelledtext_forms"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fastupdate=False, fields=["grams"], name="spelledtext_grams"
                    ),
                    models.Index(fields=["rules"], name="spelledtext_rules"),
                ],
            },
        ),
        migrations.RunSQL(NOTE, FORGET),
    ]
