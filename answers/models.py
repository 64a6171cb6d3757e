"""The index of names: which texts there are, how each is spelled, and which rows bear it or ever bore it.

All of it follows from other rows, so it has no history: triggers note a text in the transaction that writes it
(migration 0001), Python spells it after that (`names.index`), and `manage.py spell` makes the index anew.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models


class SpelledText(models.Model):
    """A text that is or was a name, and the forms under which it is found (`names.spelling.Spelling`)."""

    digest = models.UUIDField(primary_key=True, help_text="MD5 of the text.")
    text = models.TextField()
    borne_by = models.IntegerField(default=0, db_default=0, help_text="Bits of the types of things it names.")
    rules = models.SmallIntegerField(
        default=0, db_default=0, help_text="Which rules it is spelled by; 0: not yet."
    )
    plain = models.TextField(default="", db_default="")
    folded = models.TextField(default="", db_default="")
    words = ArrayField(models.TextField(), default=list, db_default=[])
    sound = models.TextField(default="", db_default="")
    sounds = ArrayField(models.TextField(), default=list, db_default=[])
    initials = ArrayField(models.TextField(), default=list, db_default=[])
    forms = ArrayField(models.TextField(), default=list, db_default=[], help_text="What finds it as a whole.")
    grams = ArrayField(models.TextField(), default=list, db_default=[], help_text="What finds it by a part.")

    class Meta:
        indexes = [
            GinIndex(fields=["forms"], name="spelledtext_forms", fastupdate=False),
            GinIndex(fields=["grams"], name="spelledtext_grams", fastupdate=False),
            models.Index(fields=["rules"], name="spelledtext_rules"),
        ]

    def __str__(self) -> str:
        return self.text


class Bearing(models.Model):
    """That a row has, or once had, a text in one of its columns of names (`names.named.NAMED`)."""

    pk = models.CompositePrimaryKey("digest", "named", "row")
    digest = models.UUIDField()
    named = models.SmallIntegerField(help_text="Number of the column.")
    row = models.UUIDField()

    def __str__(self) -> str:
        return f"{self.named}: {self.row}"


class Gram(models.Model):
    """A part of spelled texts, and how many have it: what few have tells them from others."""

    gram = models.TextField(primary_key=True)
    texts = models.IntegerField()

    def __str__(self) -> str:
        return self.gram
