"""The questions and their addresses below /api/v1; `<id>` stands for the address of a row."""

from __future__ import annotations

from .analogues import AnaloguesView
from .attention import AttentionView
from .authority import Authority, AuthorityPath, CommonAuthority
from .centralization import Centralization
from .changes import EventEffects, Lineage
from .citing import CiteView
from .coordination import Coordination
from .delivery import Delivery
from .diff import Diff
from .finding import MatchView, SearchView
from .funding import FundingSummary
from .people import CareerView, HoldersView
from .quality import QualityView
from .reconciling import VIEWS
from .rules import AdoptionView, EligibilityView
from .timelines import InstitutionTimeline, ProgramTimeline
from .views import AnswerView

QUESTIONS: dict[str, type[AnswerView]] = {
    "centralization": Centralization,
    "delivery": Delivery,
    "funding/summary": FundingSummary,
    "search": SearchView,
    "match": MatchView,
    "adoption": AdoptionView,
    "eligibility": EligibilityView,
    "diff": Diff,
    "change-events/<id>/effects": EventEffects,
    "institutions/<id>/lineage": Lineage,
    "institutions/<id>/timeline": InstitutionTimeline,
    "programs/<id>/timeline": ProgramTimeline,
    "institutions/<id>/authority": Authority,
    "authority/path": AuthorityPath,
    "authority/common": CommonAuthority,
    "coordination": Coordination,
    "analogues": AnaloguesView,
    "attention": AttentionView,
    "cite": CiteView,
    "quality": QualityView,
    "people/<id>/career": CareerView,
    "posts/<id>/holders": HoldersView,
}

SERVICES = VIEWS
"""Addresses below /api/v1 whose contract is another's than the registry's own."""
