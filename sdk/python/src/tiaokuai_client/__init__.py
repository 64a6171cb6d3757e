"""A client of Tiaokuai, the open registry of how science and technology is governed.

from tiaokuai_client import Client

with Client("http://127.0.0.1:8000") as registry:
    for row in registry.institutions.list(kind="ministry"):
        print(row["slug"])
"""

from .answers import Answer, AsyncPages, Pages, Suggested
from .client import AsyncClient, Client
from .clocks import Clocks
from .generated.operations import VERSION as __version__
from .problems import (
    Conflict,
    FieldError,
    Forbidden,
    Invalid,
    NotFound,
    Problem,
    Stale,
    Throttled,
    Unavailable,
)
from .retries import Retries

__all__ = [
    "Answer",
    "AsyncClient",
    "AsyncPages",
    "Client",
    "Clocks",
    "Conflict",
    "FieldError",
    "Forbidden",
    "Invalid",
    "NotFound",
    "Pages",
    "Problem",
    "Retries",
    "Stale",
    "Suggested",
    "Throttled",
    "Unavailable",
    "__version__",
]
