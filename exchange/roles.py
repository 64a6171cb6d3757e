"""Who may do what: four roles, each a group of Django with the permissions that the admin asks for.

A role is what its code says: its permissions are set anew after every migration. What single users
are given besides stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, Group, Permission, PermissionsMixin
from django.db import connections, models

from exchange.models import Scope
from sources.history import event_models, tracked_models
from sources.models import Revision


class Role(models.TextChoices):
    """What a user is to the registry; each may do what the ones before it may."""

    READER = "reader", "reads the registry in the admin too"
    CONTRIBUTOR = "contributor", "suggests changes"
    EDITOR = "editor", "changes the registry"
    ADMIN = "admin", "keeps users, roles and tokens"


WRITING = frozenset({Role.EDITOR, Role.ADMIN})
"""The roles that change the registry."""


def widest_scope(roles: Iterable[Role]) -> Scope:
    """Return the widest scope that tokens of a user of `roles` may have: `read` for who only reads."""
    return Scope.WRITE if set(roles) - {Role.READER} else Scope.READ


def roles_of(user: AbstractBaseUser | AnonymousUser) -> frozenset[Role]:
    """Return the roles of `user`, by one query; a superuser is an admin, someone inactive nothing."""
    if not isinstance(user, PermissionsMixin) or not user.is_active:
        return frozenset()
    named = set(user.groups.values_list("name", flat=True)) & set(Role.values)
    return frozenset(Role(name) for name in named) | ({Role.ADMIN} if user.is_superuser else frozenset())


def ensure_roles(using: str) -> None:
    """Make the groups of the roles and give them their permissions; safe to repeat.

    Called after each migration, when the permissions of all apps are there. Does nothing while the tables of
    `auth` are not.
    """
    if Group._meta.db_table not in connections[using].introspection.table_names():
        return
    registry: list[type[models.Model]] = [*tracked_models()]
    kept: list[type[models.Model]] = [Revision, *event_models()]
    reading = _permissions(using, [*registry, *kept], ["view"])
    writing = _permissions(using, registry, ["add", "change", "delete"])
    wanted: dict[Role, list[Permission]] = {
        Role.READER: reading,
        Role.CONTRIBUTOR: reading,
        Role.EDITOR: [*reading, *writing],
        Role.ADMIN: list(Permission.objects.using(using).all()),
    }
    for role, permissions in wanted.items():
        group, _ = Group.objects.using(using).get_or_create(name=role.value)
        group.permissions.set(permissions)


def _permissions(using: str, kinds: Iterable[type[models.Model]], verbs: Iterable[str]) -> list[Permission]:
    """Return the permissions to do `verbs` to rows of `kinds`, as far as they are made."""
    codenames = {(k._meta.app_label, f"{verb}_{k._meta.model_name}") for k in kinds for verb in verbs}
    rows: Any = Permission.objects.using(using).select_related("content_type")
    rows = rows.filter(codename__in={codename for _, codename in codenames})
    return [row for row in rows if (row.content_type.app_label, row.codename) in codenames]
