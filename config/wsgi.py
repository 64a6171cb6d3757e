"""What the server imports: `config.wsgi:application`."""

from __future__ import annotations

import gc
import os
from importlib import import_module

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()

# What is loaded by now stays: every collection would walk over it, a third of the time of a long answer.
_ = get_resolver().url_patterns
import_module(
    "answers.names.spelling"
).load()  # The dictionaries of characters, which the first search would wait for.
gc.collect()
gc.freeze()
# Each request leaves some 150 objects that refer to each other. At 50,000 one request in 230 would wait 60 ms for all of them.
gc.set_threshold(10_000, 20, 20)
