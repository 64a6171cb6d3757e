"""The resources of programs, priorities, rules, money, statistics and joint action."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from django.db import models as db

from sources.api.clocks import ANY
from sources.api.registry import CorrectingViewSet, ReadingViewSet, RegistryViewSet
from sources.api.saving import replace_rows

from .. import models
from . import filters, serializers


class OwningViewSet(RegistryViewSet):
    """Base of resources that list rows of their own."""

    joined: ClassVar[dict[str, str]] = {}
    """Lists of things, by the column of the rows that refers to each."""

    def replace(self, row: db.Model, name: str, wanted: Any) -> bool:
        """Make the rows that `row` lists as `name` those wanted; say if that changed any."""
        if name in self.joined:
            return replace_rows(getattr(row, name), [{self.joined[name]: thing.pk} for thing in wanted])
        if name in self.lists and name != "further_citations":
            return replace_rows(
                getattr(row, name), [columns_of(getattr(row, name).model, own) for own in wanted]
            )
        return super().replace(row, name, wanted)


def columns_of(model: type[db.Model], values: dict[str, Any]) -> dict[str, Any]:
    """Return the columns that `values` of the fields of `model` stand for; a field not given is null."""
    columns = {}
    for field in model._meta.local_fields:
        if field.name in values or field.null:
            value = values.get(field.name)
            columns[field.attname] = value.pk if isinstance(value, db.Model) else value
    return columns


class PriorityViewSet(RegistryViewSet):
    """Fields and tasks that plans put first; a single one shows its parts and the programs that serve it."""

    queryset = models.Priority.objects.all()
    serializer_class = serializers.PrioritySerializer
    detail_serializer = serializers.PriorityDetailSerializer
    list_filter = filters.PriorityFilter
    orders = {"slug": "slug", "name": "name", "issued": "issued"}


class VisitPriorityViewSet(RegistryViewSet):
    """What visits of leaders signalled: which priority a visit was about."""

    queryset = models.VisitPriority.objects.all()
    serializer_class = serializers.VisitPrioritySerializer
    list_filter = filters.VisitPriorityFilter
    is_state = False


class ProgramViewSet(OwningViewSet):
    """The programs, funds, plans and special projects that spend or steer money for science and technology.

    A list shows those that exist on the day; a single one shows what is on record about it for the day:
    parts, roles, priorities, guidelines in force, joint actions, and the sums of its own flows by type.
    A circle of parents is refused (409).
    """

    queryset = models.Program.objects.all()
    serializer_class = serializers.ProgramSerializer
    detail_serializer = serializers.ProgramDetailSerializer
    list_filter = filters.ProgramFilter
    orders = {"slug": "slug", "name": "name", "valid_from": "valid_from", "valid_until": "valid_until"}
    lists = ("further_citations", "hosts")
    joined = {"hosts": "jurisdiction_id"}


class ProgramManagementViewSet(ReadingViewSet):
    """Who has held which role in the program, in the order in which the roles began.

    Of all time, unless `valid_on` names a day: before and after a reform in one answer.
    """

    queryset = models.Program.objects.all()
    serializer_class = serializers.ProgramManagementSerializer
    list_filter = filters.ProgramFilter
    part = "management"

    def _day(self, asked: Any) -> dt.date | None:
        return None if asked == ANY else asked


class ProgramSuccessionViewSet(RegistryViewSet):
    """Which program went on from which. A circle is refused (409)."""

    queryset = models.ProgramSuccession.objects.all()
    serializer_class = serializers.ProgramSuccessionSerializer
    list_filter = filters.ProgramSuccessionFilter
    is_state = False


class ProgramRoleViewSet(RegistryViewSet):
    """Which institution holds which role in a program over time, by the roles of IATI."""

    queryset = models.ProgramRole.objects.all()
    serializer_class = serializers.ProgramRoleSerializer
    list_filter = filters.ProgramRoleFilter
    orders = {"role": "role", "valid_from": "valid_from", "valid_until": "valid_until"}


class ProgramPriorityViewSet(RegistryViewSet):
    """Which priorities programs serve over time, as sources state or as the compilers conclude."""

    queryset = models.ProgramPriority.objects.all()
    serializer_class = serializers.ProgramPrioritySerializer
    list_filter = filters.ProgramPriorityFilter
    orders = {"valid_from": "valid_from", "valid_until": "valid_until"}


class GuidelineViewSet(OwningViewSet):
    """The documents that rule how programs are run; a single one shows its status on the day and what it requires.

    A circle of replacements is refused (409).
    """

    queryset = models.Guideline.objects.all()
    serializer_class = serializers.GuidelineSerializer
    detail_serializer = serializers.GuidelineDetailSerializer
    list_filter = filters.GuidelineFilter
    orders = {"slug": "slug", "title": "title", "date": "date"}
    is_state = False
    lists = ("further_citations", "issuers", "applies_to", "replaces")
    joined = {"issuers": "institution_id", "applies_to": "program_id", "replaces": "replaced_id"}


class GuidelineStatusViewSet(RegistryViewSet):
    """Whether guidelines were drafts, in force or replaced over time; one status at a time."""

    queryset = models.GuidelineStatus.objects.all()
    serializer_class = serializers.GuidelineStatusSerializer
    list_filter = filters.GuidelineStatusFilter
    orders = {"status": "status", "valid_from": "valid_from", "valid_until": "valid_until"}


class RequirementViewSet(RegistryViewSet):
    """What guidelines ask of projects or of those who run them, and how a project is held against it."""

    queryset = models.Requirement.objects.all()
    serializer_class = serializers.RequirementSerializer
    list_filter = filters.RequirementFilter
    orders = {"number": "number", "subject": "subject", "test": "test"}
    is_state = False


class FundingFlowViewSet(RegistryViewSet):
    """Money that someone gives, promises or plans, to someone or for a program, as sources put it.

    Amounts are exact decimals in units of the currency, as text without zeros at the end of the fraction
    (`"196000000"`); they are written as such text or as numbers. Vintages of one figure share a
    `claim_key`. What fulfils a flow that is no promise, or is in another currency, is refused (409).
    """

    queryset = models.FundingFlow.objects.all()
    serializer_class = serializers.FundingFlowSerializer
    list_filter = filters.FundingFlowFilter
    orders = {"amount": "amount", "date": "date", "fiscal_year": "fiscal_year", "type": "type"}
    is_state = False


class IndicatorViewSet(RegistryViewSet):
    """Series of figures, each with one meaning and one unit; their figures are observations."""

    queryset = models.Indicator.objects.all()
    serializer_class = serializers.IndicatorSerializer
    detail_serializer = serializers.IndicatorDetailSerializer
    list_filter = filters.IndicatorFilter
    orders = {"slug": "slug", "name": "name"}
    is_state = False


class ObservationViewSet(RegistryViewSet):
    """Figures of indicators for periods, as exact decimals; preliminary and final ones are rivals of one claim."""

    queryset = models.Observation.objects.all()
    serializer_class = serializers.ObservationSerializer
    list_filter = filters.ObservationFilter
    orders = {"period": "period", "value": "value"}
    is_state = False


class JointActionViewSet(OwningViewSet):
    """Ways in which centre and localities act together; a single one shows challenges and consultations."""

    queryset = models.JointAction.objects.all()
    serializer_class = serializers.JointActionSerializer
    detail_serializer = serializers.JointActionDetailSerializer
    list_filter = filters.JointActionFilter
    orders = {"slug": "slug", "name": "name"}
    is_state = False
    lists = ("further_citations", "steps")


class ChallengeViewSet(OwningViewSet):
    """What stands in the way of joint action, as sources see it."""

    queryset = models.Challenge.objects.all()
    serializer_class = serializers.ChallengeSerializer
    list_filter = filters.ChallengeFilter
    orders = {"slug": "slug"}
    is_state = False
    lists = ("further_citations", "joint_actions")
    joined = {"joint_actions": "joint_action_id"}


class ConsultationViewSet(OwningViewSet):
    """Negotiations between the centre and localities; a single one shows its course, offers and money.

    `state` is not written here: it changes by the acts of the parties.
    """

    queryset = models.Consultation.objects.all()
    serializer_class = serializers.ConsultationSerializer
    detail_serializer = serializers.ConsultationDetailSerializer
    list_filter = filters.ConsultationFilter
    orders = {"slug": "slug", "date": "date", "term_ends": "term_ends"}
    is_state = False
    lists = ("further_citations", "parties")


class ConsultationStepViewSet(CorrectingViewSet):
    """The turns of consultations, each with the state it led to; acts of the parties make them, here they are corrected."""

    queryset = models.ConsultationStep.objects.all()
    serializer_class = serializers.ConsultationStepSerializer
    list_filter = filters.ConsultationStepFilter
    orders = {"date": "date", "number": "number"}
    is_state = False


class OfferViewSet(CorrectingViewSet):
    """What sides of consultations put on the table; acts of the parties make offers, here they are corrected."""

    queryset = models.Offer.objects.all()
    serializer_class = serializers.OfferSerializer
    list_filter = filters.OfferFilter
    orders = {"date": "date", "number": "number"}
    is_state = False
