"""Where each operation is, and which clocks and headers it takes.

Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.
"""

from __future__ import annotations

from typing import NamedTuple

VERSION = "1.0.0"
"""The version of the API, and of this package."""


class Operation(NamedTuple):
    """How an operation is called."""

    method: str
    path: str
    takes: tuple[str, ...]


OPERATIONS: dict[str, Operation] = {
    "adoption": Operation(
        "GET",
        "/api/v1/adoption",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "analogues": Operation(
        "GET",
        "/api/v1/analogues",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "attention": Operation(
        "GET",
        "/api/v1/attention",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "authority_common": Operation(
        "GET",
        "/api/v1/authority/common",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "authority_path": Operation(
        "GET",
        "/api/v1/authority/path",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "centralization": Operation(
        "GET",
        "/api/v1/centralization",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "challenges_create": Operation("POST", "/api/v1/challenges", ("X-Reason", "Idempotency-Key")),
    "challenges_destroy": Operation("DELETE", "/api/v1/challenges/{id}", ("If-Match", "X-Reason")),
    "challenges_list": Operation(
        "GET",
        "/api/v1/challenges",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "challenges_merge": Operation(
        "POST", "/api/v1/challenges/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "challenges_partial_update": Operation("PATCH", "/api/v1/challenges/{id}", ("If-Match", "X-Reason")),
    "challenges_retrieve": Operation(
        "GET",
        "/api/v1/challenges/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "challenges_update": Operation("PUT", "/api/v1/challenges/{id}", ("If-Match", "X-Reason")),
    "change_events_create": Operation("POST", "/api/v1/change-events", ("X-Reason", "Idempotency-Key")),
    "change_events_destroy": Operation("DELETE", "/api/v1/change-events/{id}", ("If-Match", "X-Reason")),
    "change_events_effects": Operation(
        "GET",
        "/api/v1/change-events/{id}/effects",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "change_events_list": Operation(
        "GET",
        "/api/v1/change-events",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "change_events_merge": Operation(
        "POST", "/api/v1/change-events/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "change_events_partial_update": Operation(
        "PATCH", "/api/v1/change-events/{id}", ("If-Match", "X-Reason")
    ),
    "change_events_retrieve": Operation(
        "GET",
        "/api/v1/change-events/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "change_events_update": Operation("PUT", "/api/v1/change-events/{id}", ("If-Match", "X-Reason")),
    "changes": Operation("GET", "/api/v1/changes", ("known_at", "If-None-Match", "Min-Revision")),
    "citations_create": Operation("POST", "/api/v1/citations", ("X-Reason", "Idempotency-Key")),
    "citations_destroy": Operation("DELETE", "/api/v1/citations/{id}", ("If-Match", "X-Reason")),
    "citations_list": Operation(
        "GET", "/api/v1/citations", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "citations_partial_update": Operation("PATCH", "/api/v1/citations/{id}", ("If-Match", "X-Reason")),
    "citations_retrieve": Operation(
        "GET", "/api/v1/citations/{id}", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "citations_update": Operation("PUT", "/api/v1/citations/{id}", ("If-Match", "X-Reason")),
    "cite": Operation("GET", "/api/v1/cite", ("known_at", "If-None-Match", "Min-Revision")),
    "consultation_steps_destroy": Operation(
        "DELETE", "/api/v1/consultation-steps/{id}", ("If-Match", "X-Reason")
    ),
    "consultation_steps_list": Operation(
        "GET",
        "/api/v1/consultation-steps",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "consultation_steps_partial_update": Operation(
        "PATCH", "/api/v1/consultation-steps/{id}", ("If-Match", "X-Reason")
    ),
    "consultation_steps_retrieve": Operation(
        "GET",
        "/api/v1/consultation-steps/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "consultation_steps_update": Operation(
        "PUT", "/api/v1/consultation-steps/{id}", ("If-Match", "X-Reason")
    ),
    "consultations_accept": Operation(
        "POST", "/api/v1/consultations/{id}/accept", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_close": Operation(
        "POST", "/api/v1/consultations/{id}/close", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_counter": Operation(
        "POST", "/api/v1/consultations/{id}/counter", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_create": Operation("POST", "/api/v1/consultations", ("X-Reason", "Idempotency-Key")),
    "consultations_destroy": Operation("DELETE", "/api/v1/consultations/{id}", ("If-Match", "X-Reason")),
    "consultations_fund": Operation(
        "POST", "/api/v1/consultations/{id}/fund", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_lapse": Operation(
        "POST", "/api/v1/consultations/{id}/lapse", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_list": Operation(
        "GET",
        "/api/v1/consultations",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "consultations_offer": Operation(
        "POST", "/api/v1/consultations/{id}/offer", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_open": Operation(
        "POST", "/api/v1/consultations/{id}/open", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "consultations_partial_update": Operation(
        "PATCH", "/api/v1/consultations/{id}", ("If-Match", "X-Reason")
    ),
    "consultations_retrieve": Operation(
        "GET",
        "/api/v1/consultations/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "consultations_update": Operation("PUT", "/api/v1/consultations/{id}", ("If-Match", "X-Reason")),
    "consultations_withdraw": Operation(
        "POST", "/api/v1/consultations/{id}/withdraw", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "coordination": Operation(
        "GET",
        "/api/v1/coordination",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "delivery": Operation(
        "GET",
        "/api/v1/delivery",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "diff": Operation(
        "GET", "/api/v1/diff", ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision")
    ),
    "eligibility": Operation(
        "POST", "/api/v1/eligibility", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "exports_list": Operation("GET", "/api/v1/exports", ("If-None-Match", "Min-Revision")),
    "exports_order": Operation("POST", "/api/v1/exports/{revision}/{format}/order", ("Idempotency-Key",)),
    "exports_order_retrieve": Operation("GET", "/api/v1/exports/{revision}/{format}/order", ()),
    "exports_read": Operation(
        "GET", "/api/v1/exports/{revision}/{format}", ("If-None-Match", "Min-Revision")
    ),
    "exports_retrieve": Operation("GET", "/api/v1/exports/{revision}", ("If-None-Match", "Min-Revision")),
    "functions_create": Operation("POST", "/api/v1/functions", ("X-Reason", "Idempotency-Key")),
    "functions_destroy": Operation("DELETE", "/api/v1/functions/{id}", ("If-Match", "X-Reason")),
    "functions_list": Operation(
        "GET",
        "/api/v1/functions",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "functions_merge": Operation(
        "POST", "/api/v1/functions/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "functions_partial_update": Operation("PATCH", "/api/v1/functions/{id}", ("If-Match", "X-Reason")),
    "functions_retrieve": Operation(
        "GET",
        "/api/v1/functions/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "functions_update": Operation("PUT", "/api/v1/functions/{id}", ("If-Match", "X-Reason")),
    "funding_flows_create": Operation("POST", "/api/v1/funding-flows", ("X-Reason", "Idempotency-Key")),
    "funding_flows_destroy": Operation("DELETE", "/api/v1/funding-flows/{id}", ("If-Match", "X-Reason")),
    "funding_flows_list": Operation(
        "GET",
        "/api/v1/funding-flows",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "funding_flows_partial_update": Operation(
        "PATCH", "/api/v1/funding-flows/{id}", ("If-Match", "X-Reason")
    ),
    "funding_flows_retrieve": Operation(
        "GET",
        "/api/v1/funding-flows/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "funding_flows_update": Operation("PUT", "/api/v1/funding-flows/{id}", ("If-Match", "X-Reason")),
    "funding_summary": Operation(
        "GET",
        "/api/v1/funding/summary",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "guideline_statuses_create": Operation(
        "POST", "/api/v1/guideline-statuses", ("X-Reason", "Idempotency-Key")
    ),
    "guideline_statuses_destroy": Operation(
        "DELETE", "/api/v1/guideline-statuses/{id}", ("If-Match", "X-Reason")
    ),
    "guideline_statuses_list": Operation(
        "GET",
        "/api/v1/guideline-statuses",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "guideline_statuses_partial_update": Operation(
        "PATCH", "/api/v1/guideline-statuses/{id}", ("If-Match", "X-Reason")
    ),
    "guideline_statuses_retrieve": Operation(
        "GET",
        "/api/v1/guideline-statuses/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "guideline_statuses_update": Operation(
        "PUT", "/api/v1/guideline-statuses/{id}", ("If-Match", "X-Reason")
    ),
    "guidelines_create": Operation("POST", "/api/v1/guidelines", ("X-Reason", "Idempotency-Key")),
    "guidelines_destroy": Operation("DELETE", "/api/v1/guidelines/{id}", ("If-Match", "X-Reason")),
    "guidelines_list": Operation(
        "GET",
        "/api/v1/guidelines",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "guidelines_merge": Operation(
        "POST", "/api/v1/guidelines/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "guidelines_partial_update": Operation("PATCH", "/api/v1/guidelines/{id}", ("If-Match", "X-Reason")),
    "guidelines_put_in_force": Operation(
        "POST", "/api/v1/guidelines/{id}/put-in-force", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "guidelines_replace": Operation(
        "POST", "/api/v1/guidelines/{id}/replace", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "guidelines_retrieve": Operation(
        "GET",
        "/api/v1/guidelines/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "guidelines_update": Operation("PUT", "/api/v1/guidelines/{id}", ("If-Match", "X-Reason")),
    "identifiers_create": Operation("POST", "/api/v1/identifiers", ("X-Reason", "Idempotency-Key")),
    "identifiers_destroy": Operation("DELETE", "/api/v1/identifiers/{id}", ("If-Match", "X-Reason")),
    "identifiers_list": Operation(
        "GET",
        "/api/v1/identifiers",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "identifiers_partial_update": Operation("PATCH", "/api/v1/identifiers/{id}", ("If-Match", "X-Reason")),
    "identifiers_retrieve": Operation(
        "GET",
        "/api/v1/identifiers/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "identifiers_update": Operation("PUT", "/api/v1/identifiers/{id}", ("If-Match", "X-Reason")),
    "imports_cancel": Operation("POST", "/api/v1/imports/{id}/cancel", ("Idempotency-Key",)),
    "imports_create": Operation("POST", "/api/v1/imports", ("X-Reason", "Idempotency-Key")),
    "imports_list": Operation("GET", "/api/v1/imports", ()),
    "imports_report": Operation("GET", "/api/v1/imports/{id}/report", ()),
    "imports_retrieve": Operation("GET", "/api/v1/imports/{id}", ()),
    "index": Operation("GET", "/api/v1", ()),
    "indicators_create": Operation("POST", "/api/v1/indicators", ("X-Reason", "Idempotency-Key")),
    "indicators_destroy": Operation("DELETE", "/api/v1/indicators/{id}", ("If-Match", "X-Reason")),
    "indicators_list": Operation(
        "GET",
        "/api/v1/indicators",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "indicators_merge": Operation(
        "POST", "/api/v1/indicators/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "indicators_partial_update": Operation("PATCH", "/api/v1/indicators/{id}", ("If-Match", "X-Reason")),
    "indicators_retrieve": Operation(
        "GET",
        "/api/v1/indicators/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "indicators_update": Operation("PUT", "/api/v1/indicators/{id}", ("If-Match", "X-Reason")),
    "institution_ranks_create": Operation(
        "POST", "/api/v1/institution-ranks", ("X-Reason", "Idempotency-Key")
    ),
    "institution_ranks_destroy": Operation(
        "DELETE", "/api/v1/institution-ranks/{id}", ("If-Match", "X-Reason")
    ),
    "institution_ranks_list": Operation(
        "GET",
        "/api/v1/institution-ranks",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institution_ranks_partial_update": Operation(
        "PATCH", "/api/v1/institution-ranks/{id}", ("If-Match", "X-Reason")
    ),
    "institution_ranks_retrieve": Operation(
        "GET",
        "/api/v1/institution-ranks/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institution_ranks_update": Operation("PUT", "/api/v1/institution-ranks/{id}", ("If-Match", "X-Reason")),
    "institutions_authority": Operation(
        "GET",
        "/api/v1/institutions/{id}/authority",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institutions_create": Operation("POST", "/api/v1/institutions", ("X-Reason", "Idempotency-Key")),
    "institutions_destroy": Operation("DELETE", "/api/v1/institutions/{id}", ("If-Match", "X-Reason")),
    "institutions_lineage": Operation(
        "GET",
        "/api/v1/institutions/{id}/lineage",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institutions_list": Operation(
        "GET",
        "/api/v1/institutions",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institutions_merge": Operation(
        "POST", "/api/v1/institutions/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "institutions_partial_update": Operation("PATCH", "/api/v1/institutions/{id}", ("If-Match", "X-Reason")),
    "institutions_retrieve": Operation(
        "GET",
        "/api/v1/institutions/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institutions_timeline": Operation(
        "GET",
        "/api/v1/institutions/{id}/timeline",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "institutions_update": Operation("PUT", "/api/v1/institutions/{id}", ("If-Match", "X-Reason")),
    "joint_actions_create": Operation("POST", "/api/v1/joint-actions", ("X-Reason", "Idempotency-Key")),
    "joint_actions_destroy": Operation("DELETE", "/api/v1/joint-actions/{id}", ("If-Match", "X-Reason")),
    "joint_actions_list": Operation(
        "GET",
        "/api/v1/joint-actions",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "joint_actions_merge": Operation(
        "POST", "/api/v1/joint-actions/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "joint_actions_partial_update": Operation(
        "PATCH", "/api/v1/joint-actions/{id}", ("If-Match", "X-Reason")
    ),
    "joint_actions_retrieve": Operation(
        "GET",
        "/api/v1/joint-actions/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "joint_actions_update": Operation("PUT", "/api/v1/joint-actions/{id}", ("If-Match", "X-Reason")),
    "jurisdiction_codes_create": Operation(
        "POST", "/api/v1/jurisdiction-codes", ("X-Reason", "Idempotency-Key")
    ),
    "jurisdiction_codes_destroy": Operation(
        "DELETE", "/api/v1/jurisdiction-codes/{id}", ("If-Match", "X-Reason")
    ),
    "jurisdiction_codes_list": Operation(
        "GET",
        "/api/v1/jurisdiction-codes",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "jurisdiction_codes_partial_update": Operation(
        "PATCH", "/api/v1/jurisdiction-codes/{id}", ("If-Match", "X-Reason")
    ),
    "jurisdiction_codes_retrieve": Operation(
        "GET",
        "/api/v1/jurisdiction-codes/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "jurisdiction_codes_update": Operation(
        "PUT", "/api/v1/jurisdiction-codes/{id}", ("If-Match", "X-Reason")
    ),
    "jurisdictions_create": Operation("POST", "/api/v1/jurisdictions", ("X-Reason", "Idempotency-Key")),
    "jurisdictions_destroy": Operation("DELETE", "/api/v1/jurisdictions/{id}", ("If-Match", "X-Reason")),
    "jurisdictions_list": Operation(
        "GET",
        "/api/v1/jurisdictions",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "jurisdictions_merge": Operation(
        "POST", "/api/v1/jurisdictions/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "jurisdictions_partial_update": Operation(
        "PATCH", "/api/v1/jurisdictions/{id}", ("If-Match", "X-Reason")
    ),
    "jurisdictions_retrieve": Operation(
        "GET",
        "/api/v1/jurisdictions/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "jurisdictions_update": Operation("PUT", "/api/v1/jurisdictions/{id}", ("If-Match", "X-Reason")),
    "locations_create": Operation("POST", "/api/v1/locations", ("X-Reason", "Idempotency-Key")),
    "locations_destroy": Operation("DELETE", "/api/v1/locations/{id}", ("If-Match", "X-Reason")),
    "locations_list": Operation(
        "GET",
        "/api/v1/locations",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "locations_partial_update": Operation("PATCH", "/api/v1/locations/{id}", ("If-Match", "X-Reason")),
    "locations_retrieve": Operation(
        "GET",
        "/api/v1/locations/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "locations_update": Operation("PUT", "/api/v1/locations/{id}", ("If-Match", "X-Reason")),
    "match": Operation(
        "GET",
        "/api/v1/match",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "match_batch": Operation(
        "POST", "/api/v1/match", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "names_create": Operation("POST", "/api/v1/names", ("X-Reason", "Idempotency-Key")),
    "names_destroy": Operation("DELETE", "/api/v1/names/{id}", ("If-Match", "X-Reason")),
    "names_list": Operation(
        "GET",
        "/api/v1/names",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "names_partial_update": Operation("PATCH", "/api/v1/names/{id}", ("If-Match", "X-Reason")),
    "names_retrieve": Operation(
        "GET",
        "/api/v1/names/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "names_update": Operation("PUT", "/api/v1/names/{id}", ("If-Match", "X-Reason")),
    "observations_create": Operation("POST", "/api/v1/observations", ("X-Reason", "Idempotency-Key")),
    "observations_destroy": Operation("DELETE", "/api/v1/observations/{id}", ("If-Match", "X-Reason")),
    "observations_list": Operation(
        "GET",
        "/api/v1/observations",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "observations_partial_update": Operation("PATCH", "/api/v1/observations/{id}", ("If-Match", "X-Reason")),
    "observations_retrieve": Operation(
        "GET",
        "/api/v1/observations/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "observations_update": Operation("PUT", "/api/v1/observations/{id}", ("If-Match", "X-Reason")),
    "offers_destroy": Operation("DELETE", "/api/v1/offers/{id}", ("If-Match", "X-Reason")),
    "offers_list": Operation(
        "GET",
        "/api/v1/offers",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "offers_partial_update": Operation("PATCH", "/api/v1/offers/{id}", ("If-Match", "X-Reason")),
    "offers_retrieve": Operation(
        "GET",
        "/api/v1/offers/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "offers_update": Operation("PUT", "/api/v1/offers/{id}", ("If-Match", "X-Reason")),
    "outcomes_create": Operation("POST", "/api/v1/outcomes", ("X-Reason", "Idempotency-Key")),
    "outcomes_destroy": Operation("DELETE", "/api/v1/outcomes/{id}", ("If-Match", "X-Reason")),
    "outcomes_list": Operation(
        "GET",
        "/api/v1/outcomes",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "outcomes_partial_update": Operation("PATCH", "/api/v1/outcomes/{id}", ("If-Match", "X-Reason")),
    "outcomes_retrieve": Operation(
        "GET",
        "/api/v1/outcomes/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "outcomes_update": Operation("PUT", "/api/v1/outcomes/{id}", ("If-Match", "X-Reason")),
    "people_career": Operation(
        "GET",
        "/api/v1/people/{id}/career",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "people_create": Operation("POST", "/api/v1/people", ("X-Reason", "Idempotency-Key")),
    "people_destroy": Operation("DELETE", "/api/v1/people/{id}", ("If-Match", "X-Reason")),
    "people_list": Operation(
        "GET",
        "/api/v1/people",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "people_merge": Operation(
        "POST", "/api/v1/people/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "people_partial_update": Operation("PATCH", "/api/v1/people/{id}", ("If-Match", "X-Reason")),
    "people_retrieve": Operation(
        "GET",
        "/api/v1/people/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "people_update": Operation("PUT", "/api/v1/people/{id}", ("If-Match", "X-Reason")),
    "posts_create": Operation("POST", "/api/v1/posts", ("X-Reason", "Idempotency-Key")),
    "posts_destroy": Operation("DELETE", "/api/v1/posts/{id}", ("If-Match", "X-Reason")),
    "posts_holders": Operation(
        "GET",
        "/api/v1/posts/{id}/holders",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "posts_list": Operation(
        "GET",
        "/api/v1/posts",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "posts_merge": Operation("POST", "/api/v1/posts/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")),
    "posts_partial_update": Operation("PATCH", "/api/v1/posts/{id}", ("If-Match", "X-Reason")),
    "posts_retrieve": Operation(
        "GET",
        "/api/v1/posts/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "posts_update": Operation("PUT", "/api/v1/posts/{id}", ("If-Match", "X-Reason")),
    "priorities_create": Operation("POST", "/api/v1/priorities", ("X-Reason", "Idempotency-Key")),
    "priorities_destroy": Operation("DELETE", "/api/v1/priorities/{id}", ("If-Match", "X-Reason")),
    "priorities_list": Operation(
        "GET",
        "/api/v1/priorities",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "priorities_merge": Operation(
        "POST", "/api/v1/priorities/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "priorities_partial_update": Operation("PATCH", "/api/v1/priorities/{id}", ("If-Match", "X-Reason")),
    "priorities_retrieve": Operation(
        "GET",
        "/api/v1/priorities/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "priorities_update": Operation("PUT", "/api/v1/priorities/{id}", ("If-Match", "X-Reason")),
    "program_priorities_create": Operation(
        "POST", "/api/v1/program-priorities", ("X-Reason", "Idempotency-Key")
    ),
    "program_priorities_destroy": Operation(
        "DELETE", "/api/v1/program-priorities/{id}", ("If-Match", "X-Reason")
    ),
    "program_priorities_list": Operation(
        "GET",
        "/api/v1/program-priorities",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_priorities_partial_update": Operation(
        "PATCH", "/api/v1/program-priorities/{id}", ("If-Match", "X-Reason")
    ),
    "program_priorities_retrieve": Operation(
        "GET",
        "/api/v1/program-priorities/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_priorities_update": Operation(
        "PUT", "/api/v1/program-priorities/{id}", ("If-Match", "X-Reason")
    ),
    "program_roles_create": Operation("POST", "/api/v1/program-roles", ("X-Reason", "Idempotency-Key")),
    "program_roles_destroy": Operation("DELETE", "/api/v1/program-roles/{id}", ("If-Match", "X-Reason")),
    "program_roles_list": Operation(
        "GET",
        "/api/v1/program-roles",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_roles_partial_update": Operation(
        "PATCH", "/api/v1/program-roles/{id}", ("If-Match", "X-Reason")
    ),
    "program_roles_retrieve": Operation(
        "GET",
        "/api/v1/program-roles/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_roles_update": Operation("PUT", "/api/v1/program-roles/{id}", ("If-Match", "X-Reason")),
    "program_successions_create": Operation(
        "POST", "/api/v1/program-successions", ("X-Reason", "Idempotency-Key")
    ),
    "program_successions_destroy": Operation(
        "DELETE", "/api/v1/program-successions/{id}", ("If-Match", "X-Reason")
    ),
    "program_successions_list": Operation(
        "GET",
        "/api/v1/program-successions",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_successions_partial_update": Operation(
        "PATCH", "/api/v1/program-successions/{id}", ("If-Match", "X-Reason")
    ),
    "program_successions_retrieve": Operation(
        "GET",
        "/api/v1/program-successions/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "program_successions_update": Operation(
        "PUT", "/api/v1/program-successions/{id}", ("If-Match", "X-Reason")
    ),
    "programs_create": Operation("POST", "/api/v1/programs", ("X-Reason", "Idempotency-Key")),
    "programs_destroy": Operation("DELETE", "/api/v1/programs/{id}", ("If-Match", "X-Reason")),
    "programs_list": Operation(
        "GET",
        "/api/v1/programs",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "programs_management_retrieve": Operation(
        "GET",
        "/api/v1/programs/{id}/management",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "programs_merge": Operation(
        "POST", "/api/v1/programs/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "programs_partial_update": Operation("PATCH", "/api/v1/programs/{id}", ("If-Match", "X-Reason")),
    "programs_retrieve": Operation(
        "GET",
        "/api/v1/programs/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "programs_timeline": Operation(
        "GET",
        "/api/v1/programs/{id}/timeline",
        ("known_at", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "programs_update": Operation("PUT", "/api/v1/programs/{id}", ("If-Match", "X-Reason")),
    "qualifications_create": Operation("POST", "/api/v1/qualifications", ("X-Reason", "Idempotency-Key")),
    "qualifications_destroy": Operation("DELETE", "/api/v1/qualifications/{id}", ("If-Match", "X-Reason")),
    "qualifications_list": Operation(
        "GET",
        "/api/v1/qualifications",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "qualifications_partial_update": Operation(
        "PATCH", "/api/v1/qualifications/{id}", ("If-Match", "X-Reason")
    ),
    "qualifications_retrieve": Operation(
        "GET",
        "/api/v1/qualifications/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "qualifications_update": Operation("PUT", "/api/v1/qualifications/{id}", ("If-Match", "X-Reason")),
    "quality": Operation(
        "GET",
        "/api/v1/quality",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "ranks_create": Operation("POST", "/api/v1/ranks", ("X-Reason", "Idempotency-Key")),
    "ranks_destroy": Operation("DELETE", "/api/v1/ranks/{id}", ("If-Match", "X-Reason")),
    "ranks_list": Operation(
        "GET",
        "/api/v1/ranks",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "ranks_merge": Operation("POST", "/api/v1/ranks/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")),
    "ranks_partial_update": Operation("PATCH", "/api/v1/ranks/{id}", ("If-Match", "X-Reason")),
    "ranks_retrieve": Operation(
        "GET",
        "/api/v1/ranks/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "ranks_update": Operation("PUT", "/api/v1/ranks/{id}", ("If-Match", "X-Reason")),
    "reconcile": Operation(
        "GET", "/api/v1/reconcile", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "reconcile_batch": Operation(
        "POST", "/api/v1/reconcile", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "reconcile_preview": Operation(
        "GET", "/api/v1/reconcile/preview", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "reconcile_properties": Operation(
        "GET", "/api/v1/reconcile/properties", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "reconcile_suggest_entity": Operation(
        "GET", "/api/v1/reconcile/suggest/entity", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "reconcile_suggest_property": Operation(
        "GET",
        "/api/v1/reconcile/suggest/property",
        ("known_at", "valid_on", "published_by", "min_confidence"),
    ),
    "reconcile_suggest_type": Operation(
        "GET", "/api/v1/reconcile/suggest/type", ("known_at", "valid_on", "published_by", "min_confidence")
    ),
    "relations_create": Operation("POST", "/api/v1/relations", ("X-Reason", "Idempotency-Key")),
    "relations_destroy": Operation("DELETE", "/api/v1/relations/{id}", ("If-Match", "X-Reason")),
    "relations_list": Operation(
        "GET",
        "/api/v1/relations",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "relations_partial_update": Operation("PATCH", "/api/v1/relations/{id}", ("If-Match", "X-Reason")),
    "relations_retrieve": Operation(
        "GET",
        "/api/v1/relations/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "relations_update": Operation("PUT", "/api/v1/relations/{id}", ("If-Match", "X-Reason")),
    "requirements_create": Operation("POST", "/api/v1/requirements", ("X-Reason", "Idempotency-Key")),
    "requirements_destroy": Operation("DELETE", "/api/v1/requirements/{id}", ("If-Match", "X-Reason")),
    "requirements_list": Operation(
        "GET",
        "/api/v1/requirements",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "requirements_partial_update": Operation("PATCH", "/api/v1/requirements/{id}", ("If-Match", "X-Reason")),
    "requirements_retrieve": Operation(
        "GET",
        "/api/v1/requirements/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "requirements_update": Operation("PUT", "/api/v1/requirements/{id}", ("If-Match", "X-Reason")),
    "responsibilities_create": Operation("POST", "/api/v1/responsibilities", ("X-Reason", "Idempotency-Key")),
    "responsibilities_destroy": Operation(
        "DELETE", "/api/v1/responsibilities/{id}", ("If-Match", "X-Reason")
    ),
    "responsibilities_list": Operation(
        "GET",
        "/api/v1/responsibilities",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "responsibilities_partial_update": Operation(
        "PATCH", "/api/v1/responsibilities/{id}", ("If-Match", "X-Reason")
    ),
    "responsibilities_retrieve": Operation(
        "GET",
        "/api/v1/responsibilities/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "responsibilities_update": Operation("PUT", "/api/v1/responsibilities/{id}", ("If-Match", "X-Reason")),
    "revisions_changes": Operation(
        "GET", "/api/v1/revisions/{id}/changes", ("known_at", "If-None-Match", "Min-Revision")
    ),
    "revisions_list": Operation(
        "GET", "/api/v1/revisions", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "revisions_retrieve": Operation(
        "GET", "/api/v1/revisions/{id}", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "revisions_revert": Operation("POST", "/api/v1/revisions/{id}/revert", ("Idempotency-Key",)),
    "search": Operation(
        "GET",
        "/api/v1/search",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "sources_create": Operation("POST", "/api/v1/sources", ("X-Reason", "Idempotency-Key")),
    "sources_destroy": Operation("DELETE", "/api/v1/sources/{id}", ("If-Match", "X-Reason")),
    "sources_list": Operation(
        "GET", "/api/v1/sources", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "sources_merge": Operation(
        "POST", "/api/v1/sources/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")
    ),
    "sources_partial_update": Operation("PATCH", "/api/v1/sources/{id}", ("If-Match", "X-Reason")),
    "sources_retrieve": Operation(
        "GET", "/api/v1/sources/{id}", ("known_at", "valid_on", "If-None-Match", "Min-Revision")
    ),
    "sources_update": Operation("PUT", "/api/v1/sources/{id}", ("If-Match", "X-Reason")),
    "statements_create": Operation("POST", "/api/v1/statements", ("X-Reason", "Idempotency-Key")),
    "statements_destroy": Operation("DELETE", "/api/v1/statements/{id}", ("If-Match", "X-Reason")),
    "statements_list": Operation(
        "GET",
        "/api/v1/statements",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "statements_partial_update": Operation("PATCH", "/api/v1/statements/{id}", ("If-Match", "X-Reason")),
    "statements_retrieve": Operation(
        "GET",
        "/api/v1/statements/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "statements_update": Operation("PUT", "/api/v1/statements/{id}", ("If-Match", "X-Reason")),
    "suggestions_accept": Operation(
        "POST", "/api/v1/suggestions/{id}/accept", ("If-Match", "Idempotency-Key")
    ),
    "suggestions_create": Operation("POST", "/api/v1/suggestions", ("Idempotency-Key",)),
    "suggestions_decline": Operation(
        "POST", "/api/v1/suggestions/{id}/decline", ("If-Match", "Idempotency-Key")
    ),
    "suggestions_list": Operation("GET", "/api/v1/suggestions", ()),
    "suggestions_retrieve": Operation("GET", "/api/v1/suggestions/{id}", ()),
    "suggestions_withdraw": Operation(
        "POST", "/api/v1/suggestions/{id}/withdraw", ("If-Match", "Idempotency-Key")
    ),
    "tables_columns": Operation("GET", "/api/v1/tables/{table}/columns", ()),
    "tables_list": Operation("GET", "/api/v1/tables", ()),
    "tables_read": Operation(
        "GET",
        "/api/v1/tables/{table}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "tenures_create": Operation("POST", "/api/v1/tenures", ("X-Reason", "Idempotency-Key")),
    "tenures_destroy": Operation("DELETE", "/api/v1/tenures/{id}", ("If-Match", "X-Reason")),
    "tenures_list": Operation(
        "GET",
        "/api/v1/tenures",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "tenures_partial_update": Operation("PATCH", "/api/v1/tenures/{id}", ("If-Match", "X-Reason")),
    "tenures_retrieve": Operation(
        "GET",
        "/api/v1/tenures/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "tenures_update": Operation("PUT", "/api/v1/tenures/{id}", ("If-Match", "X-Reason")),
    "tokens_create": Operation("POST", "/api/v1/tokens", ("Idempotency-Key",)),
    "tokens_destroy": Operation("DELETE", "/api/v1/tokens/{id}", ()),
    "tokens_list": Operation("GET", "/api/v1/tokens", ()),
    "tokens_partial_update": Operation("PATCH", "/api/v1/tokens/{id}", ()),
    "tokens_retrieve": Operation("GET", "/api/v1/tokens/{id}", ()),
    "tours_create": Operation("POST", "/api/v1/tours", ("X-Reason", "Idempotency-Key")),
    "tours_destroy": Operation("DELETE", "/api/v1/tours/{id}", ("If-Match", "X-Reason")),
    "tours_list": Operation(
        "GET",
        "/api/v1/tours",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "tours_merge": Operation("POST", "/api/v1/tours/{id}/merge", ("If-Match", "X-Reason", "Idempotency-Key")),
    "tours_partial_update": Operation("PATCH", "/api/v1/tours/{id}", ("If-Match", "X-Reason")),
    "tours_retrieve": Operation(
        "GET",
        "/api/v1/tours/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "tours_update": Operation("PUT", "/api/v1/tours/{id}", ("If-Match", "X-Reason")),
    "visit_priorities_create": Operation("POST", "/api/v1/visit-priorities", ("X-Reason", "Idempotency-Key")),
    "visit_priorities_destroy": Operation(
        "DELETE", "/api/v1/visit-priorities/{id}", ("If-Match", "X-Reason")
    ),
    "visit_priorities_list": Operation(
        "GET",
        "/api/v1/visit-priorities",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "visit_priorities_partial_update": Operation(
        "PATCH", "/api/v1/visit-priorities/{id}", ("If-Match", "X-Reason")
    ),
    "visit_priorities_retrieve": Operation(
        "GET",
        "/api/v1/visit-priorities/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "visit_priorities_update": Operation("PUT", "/api/v1/visit-priorities/{id}", ("If-Match", "X-Reason")),
    "visits_create": Operation("POST", "/api/v1/visits", ("X-Reason", "Idempotency-Key")),
    "visits_destroy": Operation("DELETE", "/api/v1/visits/{id}", ("If-Match", "X-Reason")),
    "visits_list": Operation(
        "GET",
        "/api/v1/visits",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "visits_partial_update": Operation("PATCH", "/api/v1/visits/{id}", ("If-Match", "X-Reason")),
    "visits_retrieve": Operation(
        "GET",
        "/api/v1/visits/{id}",
        ("known_at", "valid_on", "published_by", "min_confidence", "If-None-Match", "Min-Revision"),
    ),
    "visits_update": Operation("PUT", "/api/v1/visits/{id}", ("If-Match", "X-Reason")),
    "webhooks_change": Operation("PATCH", "/api/v1/webhooks/{webhook}", ()),
    "webhooks_deliveries": Operation("GET", "/api/v1/webhooks/{webhook}/deliveries", ()),
    "webhooks_mine": Operation("GET", "/api/v1/webhooks", ()),
    "webhooks_ping": Operation("POST", "/api/v1/webhooks/{webhook}/ping", ("Idempotency-Key",)),
    "webhooks_replay": Operation("POST", "/api/v1/webhooks/{webhook}/replay", ("Idempotency-Key",)),
    "webhooks_rotate": Operation("POST", "/api/v1/webhooks/{webhook}/rotate", ("Idempotency-Key",)),
    "webhooks_show": Operation("GET", "/api/v1/webhooks/{webhook}", ()),
    "webhooks_subscribe": Operation("POST", "/api/v1/webhooks", ("Idempotency-Key",)),
    "webhooks_unsubscribe": Operation("DELETE", "/api/v1/webhooks/{webhook}", ()),
}
