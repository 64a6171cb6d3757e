"""The types of what the API answers and takes: `models.InstitutionDetail`, `models.RelationRequest`."""

from .generated.models import *  # noqa: F403
