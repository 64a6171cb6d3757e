"""The addresses of the bare service."""

from __future__ import annotations

from rest_framework.routers import SimpleRouter

from benchmarks.bare import views

router = SimpleRouter(trailing_slash=False)
router.register("institutions", views.InstitutionViewSet)
router.register("relations", views.RelationViewSet)
urlpatterns = router.urls
