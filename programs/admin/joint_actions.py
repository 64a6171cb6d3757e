"""Ways in which centre and localities act together, and what stands in their way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin

from programs.models import Challenge, ChallengedAction, JointAction, JointActionStep
from sources.admin import CitedAdmin, RegistryAdmin, RegistryInline
from sources.admin.display import figure, label, titled

from .base import NamedAdmin, named
from .citations import further_citations


class StepInline(RegistryInline):
    """Who does what, one after the other."""

    model = JointActionStep
    own = (("number", "actor", "institution"), "action")
    in_order = ("number",)
    long_texts = frozenset({"action"})
    touches_parent = True
    verbose_name = "step"
    verbose_name_plural = "steps"

    def summary(self, row: JointActionStep) -> Sequence[str]:
        """Return the number, who acts, and what is done."""
        return f"{row.number}. {row.actor}", row.action


class ChallengeInline(RegistryInline):
    """What stands in the way of the joint action."""

    model = ChallengedAction
    own = ("challenge",)
    touches_parent = True
    verbose_name = "challenge"
    verbose_name_plural = "challenges"

    def summary(self, row: ChallengedAction) -> Sequence[str]:
        """Return the challenge."""
        return (label(row.challenge),)


class ActionInline(RegistryInline):
    """Which joint actions a challenge is about."""

    model = ChallengedAction
    own = ("joint_action",)
    touches_parent = True
    verbose_name = "joint action"
    verbose_name_plural = "joint actions that it is about"

    def summary(self, row: ChallengedAction) -> Sequence[str]:
        """Return the joint action."""
        return (label(row.joint_action),)


@admin.register(JointAction)
class JointActionAdmin(NamedAdmin):
    """Ways in which centre and localities act together."""

    heading = "Joint action"
    position = 0
    is_counted = True
    inlines = [StepInline, ChallengeInline, further_citations(JointAction)]
    elsewhere = ("consultations", "flows")
    named = ("consultations",)
    shows = ("program",)
    long_texts = frozenset({"note", "central_commits", "local_commits"})
    search_fields = ["name", "name_zh", "slug"]
    list_display = ["name", titled("name_zh"), "of_program", "shares", "slug", "confidence"]
    list_filter = ["confidence"]
    ordering = ["slug"]
    own = (
        ("name", "name_zh"),
        "program",
        "central_commits",
        "local_commits",
        ("central_share_min", "central_share_max"),
        "slug",
    )

    def label_of(self, row: JointAction) -> str:
        """Return the names."""
        return named(row)

    @admin.display(description="Program", ordering="program__slug")
    def of_program(self, row: JointAction) -> str:
        """Return the program that it belongs to."""
        return label(row.program) if row.program else ""

    @admin.display(description="Share of the centre")
    def shares(self, row: JointAction) -> str:
        """Return the rule on the share of the centre, from 0 to 1."""
        least, most = row.central_share_min, row.central_share_max
        if least == most:
            return figure(least)
        return (
            f"{figure(least)}–{figure(most)}"
            if least is not None and most is not None
            else (f"≥ {figure(least)}" if least is not None else f"≤ {figure(most)}")
        )


@admin.register(JointActionStep)
class JointActionStepAdmin(RegistryAdmin):
    """The steps of joint actions."""

    heading = "Joint action"
    label_needs = ("joint_action",)
    shows = ("institution",)
    long_texts = frozenset({"action"})
    search_fields = ["actor", "action"]
    search_through = ("joint_action",)
    list_display = ["of", "number", "actor", "action"]
    ordering = ["joint_action__slug", "number"]
    fieldsets = [(None, {"fields": ["joint_action", ("number", "actor", "institution"), "action"]})]

    def label_of(self, row: JointActionStep) -> str:
        """Return the step and the joint action."""
        return f"{label(row.joint_action)}, step {row.number}"

    def whole_of(self, row: JointActionStep) -> JointAction:
        """Return the joint action."""
        return row.joint_action

    @admin.display(description="Joint action", ordering="joint_action__slug")
    def of(self, row: JointActionStep) -> str:
        """Return the joint action by its names."""
        return label(row.joint_action)


@admin.register(Challenge)
class ChallengeAdmin(CitedAdmin):
    """What stands in the way of joint action."""

    heading = "Joint action"
    position = 2
    inlines = [ActionInline, further_citations(Challenge)]
    long_texts = frozenset({"note", "text"})
    search_fields = ["text", "slug"]
    list_display = ["text", "slug", "confidence", "citation"]
    list_filter = ["confidence"]
    ordering = ["slug"]
    own = ("text", "slug")


@admin.register(ChallengedAction)
class ChallengedActionAdmin(RegistryAdmin):
    """Which challenges are about which joint actions."""

    heading = "Joint action"
    label_needs = ("challenge", "joint_action")
    search_fields = ["challenge__text"]
    search_through = ("joint_action",)
    list_display = ["what", "of"]
    ordering = ["joint_action__slug", "challenge__slug"]
    fieldsets = [(None, {"fields": ["challenge", "joint_action"]})]

    def label_of(self, row: ChallengedAction) -> str:
        """Return the joint action and the challenge."""
        return f"{label(row.joint_action)}: {label(row.challenge)}"

    def whole_of(self, row: ChallengedAction) -> Any:
        """Return the challenge."""
        return row.challenge

    @admin.display(description="Challenge", ordering="challenge__slug")
    def what(self, row: ChallengedAction) -> str:
        """Return the challenge."""
        return label(row.challenge)

    @admin.display(description="Joint action", ordering="joint_action__slug")
    def of(self, row: ChallengedAction) -> str:
        """Return the joint action by its names."""
        return label(row.joint_action)
