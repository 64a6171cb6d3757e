"""Load many records at once: check all of them first, then write what differs, all or nothing.

A record is a mapping of field names to values, of one resource of the API; a row is known by its
natural key (`slug` of a thing, `key` of a fact) or by its `id`, and refers to others by theirs. No
HTTP and no file format in here: `yaml_files` reads the data set of this repository, and the API's
import brings its own rows.
"""

from __future__ import annotations

from exchange.loading.loader import load
from exchange.loading.rows import Kept, Refusal, Refused, Report, Row, Tally

__all__ = ["Kept", "Refusal", "Refused", "Report", "Row", "Tally", "load"]
