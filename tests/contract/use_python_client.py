"""Use the client that was generated from the contract, as its users would; started by run.py beside it."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import sys

import registry_client.api
from registry_client import AuthenticatedClient, Client
from registry_client.api.functions import functions_create, functions_destroy
from registry_client.api.institutions import institutions_list, institutions_retrieve
from registry_client.models import (
    CitationRequest,
    FunctionDetail,
    FunctionRequest,
    InstitutionDetail,
    InstitutionKind,
    InstitutionPage,
    Problem,
)

url, token = sys.argv[1:]
modules = [
    found.name for found in pkgutil.walk_packages(registry_client.api.__path__, "registry_client.api.")
]
for name in modules:
    importlib.import_module(name)

with Client(base_url=url) as reader:
    page = institutions_list.sync(
        client=reader, kind=InstitutionKind.MINISTRY, valid_on=dt.date(2024, 6, 1), page_size=5
    )
    assert isinstance(page, InstitutionPage), page
    assert page.results
    assert all(row.kind is InstitutionKind.MINISTRY for row in page.results)
    shown = institutions_retrieve.sync(page.results[0].slug, client=reader)
    assert isinstance(shown, InstitutionDetail), shown
    assert shown.id == page.results[0].id
    missing = institutions_retrieve.sync("no-such-institution", client=reader)
    assert isinstance(missing, Problem), missing
    assert missing.code == "not_found"

with AuthenticatedClient(base_url=url, token=token) as editor:
    source = page.results[0].citation.source.slug
    body = FunctionRequest(
        slug="made-by-a-client", name="Made by a client", citation=CitationRequest(source=source)
    )
    made = functions_create.sync_detailed(client=editor, body=body)
    assert isinstance(made.parsed, FunctionDetail), made
    gone = functions_destroy.sync_detailed(str(made.parsed.id), client=editor, if_match=made.headers["ETag"])
    assert gone.status_code == 204, gone

print(f"{len(modules)} modules, {len(page.results)} institutions listed, a row written and retracted")
