"""What the planner of the database knows of the tables."""

from __future__ import annotations

from django.db import connection


def analyze() -> None:
    """Count what the tables of the project hold, so that the next statement is planned for it.

    PostgreSQL does so on its own, but up to a minute after rows were written, and never while they are not
    committed. The catalogs that all databases of a server share are left alone: whoever analyses them in a
    transaction keeps everybody else from it until its end.
    """
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    names = ", ".join(connection.ops.quote_name(table) for table in sorted(tables))
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {names}")
