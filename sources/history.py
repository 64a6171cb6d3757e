"""Every version of every row: the triggers and tables that keep them, and the views of the past.

`tracked` makes a model's history complete whatever path a write takes (ORM, bulk, COPY, MERGE, raw
SQL): statement-level pghistory events for insert, update and delete. `rebuild_views` makes the
schema `known`, with one view of each tracked table under the table's own name, and `known_whole`,
whose views have the same rows and are the better ones for reading whole tables.
"""

from __future__ import annotations

from collections import UserDict
from collections.abc import Sequence
from itertools import islice
from typing import Any, TypeVar

import pghistory
import pghistory.models
import pgtrigger
import pgtrigger.registry
from django.apps import apps
from django.db import connections, models
from django.db.models import GeneratedField

M = TypeVar("M", bound=type[models.Model])


class _Registered:
    """What is known of pgtrigger's triggers, kept as they are registered.

    pgtrigger makes these lists anew from all triggers for each new one: with a thousand of them that takes
    longer than all the rest of the start.
    """

    def __init__(self) -> None:
        self.known = 0
        self.tables: dict[tuple[str, str], pgtrigger.Trigger] = {}
        self.functions: set[str] = set()

    def of(self, registry: UserDict[str, Any]) -> _Registered:
        """Return this with what was registered since; from the beginning if some were taken back."""
        if len(registry.data) < self.known:
            self.__init__()  # type: ignore[misc]  # begin anew
        for model, trigger in islice(registry.data.values(), self.known, None):
            self.tables[model._meta.db_table, trigger.name] = trigger
            self.functions.add(trigger.get_pgid(model))
        self.known = len(registry.data)
        return self


_registered = _Registered()
_Registry: Any = type(pgtrigger.registry._registry)
_Registry.by_db_table = property(lambda registry: _registered.of(registry).tables)
_Registry.pg_function_names = property(lambda registry: _registered.of(registry).functions)


class HistoryEvent(pghistory.models.Event):
    """One version of a row, or (`delete`) its retraction; `revision` says when it was recorded."""

    pgh_id = models.BigAutoField(primary_key=True)
    id = models.UUIDField()
    revision = models.BigIntegerField()
    pgh_tracked_model: type[models.Model]  # type: ignore[assignment]  # None on the abstract class

    class Meta:
        abstract = True


def tracked(model: M) -> M:
    """Keep every version of the rows of `model`, and stamp each with the revision that made it."""
    table = model._meta.db_table
    unstamped = [f.name for f in model._meta.local_fields if isinstance(f, GeneratedField)]
    own_claim = (
        "NEW.claim_key := coalesce(nullif(NEW.claim_key, ''), NEW.id::text); "
        if any(f.name == "claim_key" for f in model._meta.local_fields)
        else ""
    )
    _check_codes(model)
    if any(f.name == "slug" for f in model._meta.local_fields):
        pgtrigger.register(_keep_slugs(table))(model)
    pgtrigger.register(
        pgtrigger.Trigger(
            name="a_takes_the_head_lock",
            level=pgtrigger.Statement,
            when=pgtrigger.Before,
            operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
            func="PERFORM public.revision_lock(); RETURN NULL;",
        ),
        pgtrigger.Trigger(
            name="b_stamps_new",
            when=pgtrigger.Before,
            operation=pgtrigger.Insert,
            func=f"{own_claim}NEW.revision := public.revision_coming(); RETURN NEW;",
        ),
        pgtrigger.Trigger(
            name="b_stamps_changed",
            when=pgtrigger.Before,
            operation=pgtrigger.Update,
            condition=pgtrigger.AnyChange(exclude=unstamped),
            func=(
                "IF NEW.id <> OLD.id THEN RAISE EXCEPTION 'an id never changes'; END IF; "
                f"{own_claim}NEW.revision := public.revision_next(); RETURN NEW;"
            ),
        ),
        pgtrigger.Trigger(
            name="d_takes_the_revision",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            referencing=pgtrigger.Referencing(new="new_values"),  # type: ignore[no-untyped-call]
            func="IF EXISTS (SELECT 1 FROM new_values) THEN PERFORM public.revision_next(); END IF; RETURN NULL;",
        ),
        _refuse_truncate(),
    )(model)
    pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(condition=pgtrigger.AnyChange(exclude=unstamped)),
        pghistory.DeleteEvent(),
        base_model=HistoryEvent,
        obj_field=None,
        context_field=None,  # type: ignore[arg-type]  # None means no context, as its documentation says
        append_only=True,
        level=pgtrigger.Statement,
        meta={
            "db_table": f"{table}_history",
            "indexes": _history_indexes(model),
            "triggers": [_stamp_retraction(), _refuse_truncate()],
        },
    )(model)
    return model


class CodeConstraint(models.CheckConstraint):
    """Refuse a code that is not in its list; Python knows that from the field, and asks no database."""

    def validate(self, *_: object, **__: object) -> None:
        """Leave it to the field."""

    def deconstruct(self) -> tuple[str, Sequence[object], dict[str, object]]:
        """Return it as what it is to the database."""
        _, arguments, named = super().deconstruct()
        return "django.db.models.CheckConstraint", arguments, named


def _check_codes(model: type[models.Model]) -> None:
    """Let the database refuse whatever is not a code of its list, in every column that holds codes."""
    options = model._meta
    options.constraints = [
        *options.constraints,
        *(
            CodeConstraint(
                name=f"{options.db_table}_{field.name}_is_a_code",
                condition=models.Q(
                    (f"{field.name}__in", [*([""] if field.blank else []), *dict(field.flatchoices)])
                ),
                violation_error_code="invalid_choice",
            )
            for field in options.local_fields
            if field.choices
        ),
    ]
    options.original_attrs["constraints"] = options.constraints  # What migrations read.


def _stamp_retraction() -> pgtrigger.Trigger:
    """Give a retraction its own revision: the row that leaves still carries the one before."""
    return pgtrigger.Trigger(
        name="stamps_retraction",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        condition=pgtrigger.Q(new__pgh_label="delete"),
        func="NEW.revision := public.revision_next(); RETURN NEW;",
    )


def _keep_slugs(table: str) -> pgtrigger.Trigger:
    """Refuse a slug under which another row of the table was known: the old address still leads to it.

    The address of a row that was merged leads to the one that stayed, which alone may take its slug.
    """
    return pgtrigger.Trigger(
        name="c_keeps_slugs",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.UpdateOf("slug"),  # type: ignore[no-untyped-call]
        func=(
            f"IF EXISTS (SELECT 1 FROM public.{table}_history h JOIN public.{table} t ON t.id = h.id"
            " WHERE h.slug = NEW.slug AND h.id <> NEW.id AND t.slug <> NEW.slug)"
            f" OR EXISTS (SELECT 1 FROM public.{table}_history h JOIN public.sources_merger m ON m.gone = h.id"
            " WHERE h.slug = NEW.slug AND h.id <> NEW.id AND m.into <> NEW.id) THEN"
            " RAISE EXCEPTION 'another row was known under the slug %', NEW.slug USING"
            f" ERRCODE = 'unique_violation', CONSTRAINT = '{table}_slug_was_taken', TABLE = '{table}', COLUMN = 'slug';"
            " END IF; RETURN NEW;"
        ),
    )


def _refuse_truncate() -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name="refuses_truncate",
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        operation=pgtrigger.Truncate,
        func="RAISE EXCEPTION 'what was recorded stays: % is not emptied', TG_TABLE_NAME;",
    )


def _history_indexes(model: type[models.Model]) -> list[models.Index]:
    """Return what reading the past needs: versions of a row, the row by its natural keys, and what the table has."""
    table = model._meta.db_table
    indexes = [models.Index(fields=["id", "-revision", "-pgh_id"], name=_short(f"{table}_versions"))]
    indexes.append(models.Index(fields=["revision"], name=_short(f"{table}_revision")))
    for field in model._meta.local_fields:
        if field.unique and not field.primary_key:
            indexes.append(models.Index(fields=[field.name], name=_short(f"{table}_past_{field.name}")))
    for index in model._meta.indexes:
        if type(index) is models.Index:
            name = _short(f"{table}_past_{index.name.rpartition('_')[2]}")
            if index.expressions:  # Of what it finds, versions after the revision asked for are not read.
                past = models.Index(*index.expressions, "revision", condition=index.condition, name=name)
            else:
                past = models.Index(fields=index.fields, condition=index.condition, name=name)
            indexes.append(past)
    return indexes


def _short(name: str) -> str:
    """Fit an index name into the 30 characters that Django allows, keeping it recognizable."""
    if len(name) <= 30:
        return name
    app, _, rest = name.partition("_")
    return f"{app[:4]}_{rest}"[:30].rstrip("_")


def tracked_models() -> list[type[models.Model]]:
    """Return the models that keep a history, in the order in which they were declared."""
    return [event.pgh_tracked_model for event in event_models()]


def event_models() -> list[type[HistoryEvent]]:
    """Return the history model of each tracked model."""
    return [model for model in apps.get_models() if issubclass(model, HistoryEvent)]


def event_of(model: type[models.Model]) -> type[HistoryEvent]:
    """Return the history model of `model`."""
    return next(event for event in event_models() if event.pgh_tracked_model is model)


def drop_views(using: str) -> None:
    """Drop the views of the past, so that a migration may alter the columns that they show."""
    with connections[using].cursor() as cursor:
        cursor.execute("DROP SCHEMA IF EXISTS known, known_whole CASCADE")


def rebuild_views(using: str) -> None:
    """Make the schema `known` anew from the models, each view with the columns of its table in their order.

    A view holds the versions with `revision <= revision_known()` that no later version up to there
    replaces, and that are no retractions. Those of `known_whole` come from the table itself as far as rows have
    not changed since R, and from the history only as far as they have.
    """
    connection = connections[using]
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA IF EXISTS known, known_whole CASCADE")
        cursor.execute("CREATE SCHEMA known; CREATE SCHEMA known_whole")
        for event in event_models():
            if event._meta.db_table in tables:
                table = event.pgh_tracked_model._meta.db_table
                columns = [
                    column.name for column in connection.introspection.get_table_description(cursor, table)
                ]
                cursor.execute(_view(table, event._meta.db_table, columns))
                cursor.execute(_whole_view(table, event._meta.db_table, columns))
        if "sources_revision" in tables:
            cursor.execute(
                "CREATE VIEW known.sources_revision AS SELECT * FROM public.sources_revision"
                " WHERE number <= (SELECT public.revision_known())"
            )


def _view(table: str, history: str, columns: Sequence[str]) -> str:
    selected = ", ".join(f'e."{column}"' for column in columns)
    return f"""
        CREATE VIEW known."{table}" AS
        SELECT {selected} FROM public."{history}" e
        WHERE e.revision <= (SELECT public.revision_known()) AND e.pgh_label <> 'delete'
        AND NOT EXISTS (
            SELECT 1 FROM public."{history}" later
            WHERE later.id = e.id AND later.revision <= (SELECT public.revision_known())
            AND (later.revision, later.pgh_id) > (e.revision, e.pgh_id)
        )"""


def _whole_view(table: str, history: str, columns: Sequence[str]) -> str:
    """Return the view for reading the whole table: a row that leaves a version behind was changed or retracted.

    The revision of what follows stands by itself, not in a query of its own, so that its rows can be estimated.
    """
    standing = ", ".join(f't."{column}"' for column in columns)
    replaced = ", ".join(f'e."{column}"' for column in columns)
    return f"""
        CREATE VIEW known_whole."{table}" AS
        SELECT {standing} FROM public."{table}" t WHERE t.revision <= (SELECT public.revision_known())
        UNION ALL
        SELECT {replaced} FROM public."{history}" e
        WHERE e.revision <= (SELECT public.revision_known()) AND e.pgh_label <> 'delete'
        AND e.id IN (
            SELECT left_behind.id FROM public."{history}" left_behind
            WHERE left_behind.revision > public.revision_known() AND left_behind.pgh_label <> 'insert'
        ) AND NOT EXISTS (
            SELECT 1 FROM public."{history}" later
            WHERE later.id = e.id AND later.revision <= (SELECT public.revision_known())
            AND (later.revision, later.pgh_id) > (e.revision, e.pgh_id)
        )"""


_SEAL = """
CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT false';

DO $$
DECLARE writes_history regprocedure;
BEGIN
    FOR writes_history IN SELECT tgfoid::regprocedure FROM pg_trigger
        WHERE tgname ~ '^pgtrigger_(insert_insert|update_update|delete_delete)_'
    LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = public, pg_temp', writes_history);
    END LOOP;
END $$;
"""


def seal_triggers(using: str) -> None:
    """Let nothing but the triggers add to histories, and nobody but the owner switch them off.

    pgtrigger builds a switch into its triggers, a setting that any session could make: it is taken back.
    What remains is `ALTER TABLE ... DISABLE TRIGGER`, which only the owner of a table may do.
    """
    with connections[using].cursor() as cursor:
        cursor.execute(_SEAL)


def grant(using: str, role: str) -> None:
    """Let `role` run the service: read and write rows, read histories, change neither them nor the schema.

    What a model with `kept_by_triggers` holds follows from other rows; only triggers write it.
    """
    histories = {event._meta.db_table for event in event_models()}
    connection = connections[using]
    quoted = connection.ops.quote_name(role)
    derived = {m._meta.db_table for m in apps.get_models() if getattr(m, "kept_by_triggers", False)}
    sealed = histories | derived | {"sources_revision", "sources_revisionhead", "django_migrations"}
    with connection.cursor() as cursor:
        cursor.execute(f"GRANT USAGE ON SCHEMA public, known, known_whole TO {quoted}")
        cursor.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA known, known_whole TO {quoted}")
        cursor.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {quoted}")
        for table in connection.introspection.table_names(cursor):
            rights = "SELECT" if table in sealed else "SELECT, INSERT, UPDATE, DELETE"
            name = connection.ops.quote_name(table)
            cursor.execute(f"REVOKE ALL ON {name} FROM {quoted}")
            cursor.execute(f"GRANT {rights} ON {name} TO {quoted}")
