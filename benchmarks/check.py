"""Ask a service in this process, and print for each address how many queries it took and what it answered.

Run as a process of its own: `python -m benchmarks.check SETTINGS ADDRESS ...`. With `lists` instead of
addresses: the most queries that any list of the API takes, at pages of 1, 100 and 500 rows.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import django


def main() -> None:
    """Print a JSON object: address to `{"queries": n, "document": ...}`; of a page, its results."""
    settings, *addresses = sys.argv[1:]
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    django.setup()
    print(json.dumps(lists() if addresses == ["lists"] else {address: ask(address) for address in addresses}))


def ask(address: str) -> dict[str, Any]:
    """Return the queries and the document of one address."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        response = Client().get(address)
    if response.status_code != 200:
        raise SystemExit(f"{address}: {response.status_code} {response.content[:500]!r}")
    body = json.loads(response.content)
    body.pop("clocks", None)
    return {"queries": len(queries), "document": body.get("results", body)}


def lists() -> dict[str, int]:
    """Return the most queries that each list takes."""
    from config.urls import RESOURCES

    most = {}
    for name in RESOURCES:
        pages = [
            ask(f"/api/v1/{name}?page_size={size}{past}")
            for size in (1, 100, 500)
            for past in ("", "&known_at=r1")
        ]
        most[name] = max(page["queries"] for page in pages)
    return most


if __name__ == "__main__":
    main()
