"""Lists that the facts refer to: places, ranks and functions."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from sources.facts import Fact, Thing
from sources.history import tracked


class JurisdictionKind(models.TextChoices):
    """What sort of area a jurisdiction is (ISO 3166-2:CN subdivision categories, and below)."""

    COUNTRY = "country", "country"
    PROVINCE = "province", "province"
    AUTONOMOUS_REGION = "autonomous_region", "autonomous region"
    MUNICIPALITY = "municipality", "municipality"
    SPECIAL_ADMINISTRATIVE_REGION = "special_administrative_region", "special administrative region"
    PREFECTURE_CITY = "prefecture_city", "city"
    OTHER = "other", "other"


@tracked
class Jurisdiction(Thing):
    """An area, not its government; `code` is ISO 3166-1 alpha-2 or ISO 3166-2 where there is one."""

    code = models.CharField(
        max_length=10,
        unique=True,
        null=True,
        blank=True,
        help_text="ISO 3166-1 or 3166-2 code, such as CN or CN-GD.",
    )
    kind = models.CharField(max_length=30, choices=JurisdictionKind)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    name = models.TextField(help_text="Name in English.")
    name_zh = models.TextField(blank=True, default="", help_text="Name in Chinese characters, simplified.")
    name_pinyin = models.TextField(
        blank=True, default="", help_text="Name in pinyin, as ISO 3166-2 romanizes it."
    )

    class Meta(Thing.Meta):
        ordering = ["code"]
        constraints = [
            *Thing.Meta.constraints,
            models.CheckConstraint(
                name="institutions_jurisdiction_code_is_iso_3166",
                condition=Q(code__regex=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"),
                violation_error_code="invalid_code",
                violation_error_message="Write an ISO 3166 code such as CN or CN-GD.",
            ),
            models.CheckConstraint(
                name="institutions_jurisdiction_not_its_own_parent",
                condition=~Q(parent=models.F("id")),
                violation_error_code="related_to_itself",
                violation_error_message="An area is not part of itself.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.name_zh}".strip()


@tracked
class JurisdictionCode(Fact):
    """A code of an area in another list over a period, such as GB/T 2260, whose codes change."""

    class Scheme(models.TextChoices):
        """The list that gives the code."""

        GB_T_2260 = "gb_t_2260", "GB/T 2260"

    jurisdiction = models.ForeignKey(Jurisdiction, on_delete=models.PROTECT, related_name="codes")
    scheme = models.CharField(max_length=20, choices=Scheme, default=Scheme.GB_T_2260)
    value = models.CharField(max_length=20)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="institutions_jurisdictioncode_has_its_form",
                condition=~Q(scheme="gb_t_2260") | Q(value__regex=r"^[0-9]{6}$"),
                violation_error_code="invalid_code",
                violation_error_message="A GB/T 2260 code has six digits.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_scheme_display()} {self.value}"


@tracked
class Rank(Thing):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    ordinal = models.PositiveSmallIntegerField(
        unique=True, help_text="Place on the ladder; 1 is the highest."
    )
    name = models.TextField(help_text="Name in English.")
    name_zh = models.TextField(help_text="Name in Chinese characters, simplified.")
    name_pinyin = models.TextField(blank=True, default="")
    short_name = models.TextField(blank=True, default="", help_text="Short forms in everyday use, in pinyin.")

    class Meta(Thing.Meta):
        ordering = ["ordinal"]

    def __str__(self) -> str:
        return f"{self.ordinal} {self.name} {self.name_zh}"


class FunctionConcept(models.TextChoices):
    """What a function is, where answers need to know."""

    FUND_ALLOCATION = "fund_allocation", "deciding who gets public money"
    OTHER = "other", "other"


@tracked
class Function(Thing):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    name = models.TextField(help_text="What the task is, in English.")
    name_zh = models.TextField(blank=True, default="")
    concept = models.CharField(
        max_length=20,
        choices=FunctionConcept,
        default=FunctionConcept.OTHER,
        db_default=FunctionConcept.OTHER,
        help_text="What answers need to know of it.",
    )

    class Meta(Thing.Meta):
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.name
