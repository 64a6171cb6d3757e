"""All settings; what varies is read from the environment, as the table in the README lists."""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path
from typing import Any

import dj_database_url
import structlog
from corsheaders.defaults import default_headers
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()


def _read(reader: Any, name: str, *default: Any) -> Any:
    """Read the variable `name`; a missing or unreadable one stops the start and is named."""
    try:
        return reader(name, *default)
    except EnvError as error:
        raise ImproperlyConfigured(
            f"Environment variable {name}: {error} (the README lists all settings)"
        ) from error


DEBUG: bool = _read(env.bool, "DEBUG", False)
SECURE: bool = _read(env.bool, "SECURE", True)
SECRET_KEY: str = _read(env.str, "SECRET_KEY")
if len(SECRET_KEY) < 32:
    raise ImproperlyConfigured("Environment variable SECRET_KEY: use at least 32 random characters")
ALLOWED_HOSTS: list[str] = _read(env.list, "ALLOWED_HOSTS")
DATABASE_URL: str = _read(env.str, "DATABASE_URL")
DATABASE_APP_ROLE: str = _read(env.str, "DATABASE_APP_ROLE", "")
DATABASE_PREPARE: bool = _read(env.bool, "DATABASE_PREPARE", True)
LOG_LEVEL: str = _read(env.log_level, "LOG_LEVEL", "INFO")
LOG_FORMAT: str = _read(env.str, "LOG_FORMAT", "json")
CORS_ORIGINS: list[str] = _read(env.list, "CORS_ORIGINS", ["*"])
PROXIES: int = _read(env.int, "PROXIES", 0)
THROTTLE_ANONYMOUS: str = _read(env.str, "THROTTLE_ANONYMOUS", "1200/min")
THROTTLE_TOKEN: str = _read(env.str, "THROTTLE_TOKEN", "6000/min")
THROTTLE_SUGGESTIONS: str = _read(env.str, "THROTTLE_SUGGESTIONS", "30/hour")
SUGGESTION_CONTACT_DAYS: int = _read(env.int, "SUGGESTION_CONTACT_DAYS", 90)
DATA_RELEASE: str = _read(env.str, "DATA_RELEASE", "2026-11")
EXPORTS_MOST_MB: int = _read(env.int, "EXPORTS_MOST_MB", 2000)
STATIC_ROOT_PATH: str = _read(env.str, "STATIC_ROOT", "")
LONG_POLLS: int = _read(env.int, "LONG_POLLS", 2)
WEBHOOKS_TO_PRIVATE: bool = _read(env.bool, "WEBHOOKS_TO_PRIVATE", False)
READ_ONLY: bool = _read(env.bool, "READ_ONLY", False)
CONTACT_URL: str = _read(env.str, "CONTACT_URL", "https://example.org/tiaokuai")

# Applications

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "knox",
    "axes",
    "corsheaders",
    "csp",
    "django_structlog",
    "django_tasks",
    "django_tasks_db",
    "sources",
    "institutions",
    "programs",
    "answers",
    "exchange",
]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "sources.api.conditional.NotModifiedMiddleware",
    "config.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django_structlog.middlewares.RequestMiddleware",
    "config.api.limits.RequestGuard",
    "config.middleware.Static",
    "config.middleware.ContentPolicy",
    "config.middleware.Sessions",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "config.middleware.Users",
    "config.middleware.Messages",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
APPEND_SLASH = False
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# Database

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        **dj_database_url.parse(DATABASE_URL, engine="django.db.backends.postgresql"),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": False,
        "DISABLE_SERVER_SIDE_CURSORS": False,
    }
}
DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
# Only what asks for it is prepared (the projections); a pooler that cannot keep statements turns it off.
DATABASES["default"]["OPTIONS"]["prepare_threshold"] = 1_000_000 if DATABASE_PREPARE else None
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PGTRIGGER_SCHEMA_EDITOR = True
PGHISTORY_INSTALL_CONTEXT_FUNC_ON_MIGRATE = False
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

# Language and time: labels are data, the service speaks English, and the clock is UTC

LANGUAGE_CODE = "en"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"

# Static files

STATIC_URL = "/static/"
STATIC_ROOT = (
    STATIC_ROOT_PATH or None
)  # Where they are collected for a container; else they are served where they lie.
STATICFILES_DIRS = [BASE_DIR / "config" / "assets"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True

# Who may do what

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "/admin/login/"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 1
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_HTTP_RESPONSE_CODE = 429
AXES_RESET_ON_SUCCESS = True
AXES_IPWARE_PROXY_COUNT = PROXIES
AXES_LOCKOUT_TEMPLATE = "admin/locked.html"
AXES_VERBOSE = False
KNOX_TOKEN_MODEL = "exchange.Token"
REST_KNOX = {
    "SECURE_HASH_ALGORITHM": "hashlib.sha512",
    "AUTH_TOKEN_CHARACTER_LENGTH": 64,
    "TOKEN_TTL": dt.timedelta(days=90),
    "TOKEN_LIMIT_PER_USER": None,
    "AUTO_REFRESH": False,
    "AUTH_HEADER_PREFIX": "Bearer",
    "TOKEN_MODEL": "exchange.Token",
}

# Safety in transit and in the browser

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = SECURE
SECURE_REDIRECT_EXEMPT = [r"^live$", r"^ready$"]
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE
SECURE_HSTS_PRELOAD = SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PROXIES else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
CORS_URLS_REGEX = r"^/api/"
CORS_ALLOW_ALL_ORIGINS = CORS_ORIGINS == ["*"]
CORS_ALLOWED_ORIGINS = [] if CORS_ALLOW_ALL_ORIGINS else CORS_ORIGINS
CORS_ALLOW_HEADERS = [*default_headers, "if-match", "if-none-match", "idempotency-key", "min-revision"]
CORS_EXPOSE_HEADERS = [
    "ETag",
    "X-Revision",
    "X-Request-ID",
    "Link",
    "Location",
    "Content-Location",
    "Idempotent-Replayed",
    "Retry-After",
    "Deprecation",
    "Sunset",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_048_576
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4_000
FILE_UPLOAD_HANDLERS = [
    "exchange.imports.uploads.Bounded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# The API; what it means is in config/api

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["exchange.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["exchange.authentication.RolePermission"],
    "DEFAULT_RENDERER_CLASSES": ["config.api.rendering.RegistryRenderer"],
    "DEFAULT_PARSER_CLASSES": ["config.api.parsing.StrictJSONParser"],
    "DEFAULT_PAGINATION_CLASS": "config.api.pagination.KeysetPagination",
    "DEFAULT_SCHEMA_CLASS": "config.api.schema.RegistrySchema",
    "DEFAULT_THROTTLE_CLASSES": [
        "config.api.throttling.AnonymousThrottle",
        "config.api.throttling.TokenThrottle",
        "config.api.throttling.SuggestionThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {
        "anonymous": THROTTLE_ANONYMOUS,
        "token": THROTTLE_TOKEN,
        "suggestions": THROTTLE_SUGGESTIONS,
    },
    "EXCEPTION_HANDLER": "config.api.errors.problem_response",
    "NUM_PROXIES": PROXIES,
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "config.api.rendering.JSONNegotiation",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
EXPLAIN_REFUSAL = "sources.refusals.explain"
"""What says which rule a refusal of the database keeps; `config.api.database` makes problems of it."""
DO_ONCE = "exchange.api.repeating.do_once"
"""What does a POST with an Idempotency-Key once; `sources.api.repeating` calls it."""
CONTRIBUTING = "exchange.api.contributing.Contributing"
"""What keeps edits of contributors as suggestions; `sources.api.registry` calls it."""
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Tiaokuai",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.1",
    "DESCRIPTION": (
        "The open registry of how science and technology is governed: which institutions lead, who holds which post, what "
        "reforms changed, which programs bodies run, who pays for them and under which rules, on any day, as known at any "
        "moment, every statement with its source."
    ),
    "LICENSE": {
        "name": "CC BY 4.0 (data), Apache-2.0 (code)",
        "url": "https://creativecommons.org/licenses/by/4.0/",
    },
    "SERVERS": [{"url": "/"}],
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PUBLIC": True,
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "COMPONENT_SPLIT_PATCH": True,
    # JavaScript, as it names what config/assets/docs.js makes.
    "SWAGGER_UI_SETTINGS": (
        '{deepLinking: true, docExpansion: "none", filter: true, validatorUrl: null, plugins: [withinTheDocument]}'
    ),
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    # Every code list by the name that it has in clients.
    "ENUM_NAME_OVERRIDES": {
        "CellKind": "exchange.tables.columns.Kind",
        "Confidence": "sources.facts.Confidence",
        "Ended": "sources.periods.Ended",
        "Holds": "sources.periods.Holds",
        "IdentifierScheme": "institutions.models.IdentifierScheme",
        "InstitutionForm": "institutions.models.InstitutionForm",
        "InstitutionKind": "institutions.models.InstitutionKind",
        "JurisdictionCodeScheme": "institutions.models.JurisdictionCode.Scheme",
        "JurisdictionKind": "institutions.models.JurisdictionKind",
        "NameKind": "institutions.models.NameKind",
        "OutcomeType": "institutions.models.OutcomeType",
        "RelationType": "institutions.models.RelationType",
        "ResponsibilityChange": "institutions.models.ResponsibilityChange",
        "SiteKind": "institutions.models.SiteKind",
        "SourceAccess": "sources.models.SourceAccess",
        "SourceKind": "sources.models.SourceKind",
        "Stance": "sources.facts.Stance",
        "Standing": "sources.facts.Standing",
        "StatementNature": "sources.models.Nature",
        "StatementSubjectKind": "programs.api.statements.StatementSubjectKind",
        "TenureKind": "institutions.models.TenureKind",
        "TourKind": "institutions.models.TourKind",
        "ConsultationSide": "programs.models.Side",
        "ConsultationState": "programs.models.ConsultationState",
        "ConsultationVerb": "programs.changes.Verb",
        "FlowType": "programs.models.FlowType",
        "GuidelineState": "programs.models.GuidelineState",
        "IndicatorConcept": "programs.models.Concept",
        "IncompleteWhy": "answers.attention.Incomplete",
        "OfferOutcome": "programs.models.OfferOutcome",
        "PriorityBasis": "programs.models.Basis",
        "ProgramKind": "programs.models.ProgramKind",
        "ProgramLevel": "programs.models.Level",
        "ProgramRoleType": "programs.models.RoleType",
        "ProgramStatus": "programs.models.ProgramStatus",
        "ProviderLevel": "programs.models.ProviderLevel",
        "ProviderScope": "programs.models.ProviderScope",
        "Qualifier": "programs.models.Qualifier",
        "RequirementTest": "programs.models.RequirementTest",
        "ResearchStage": "programs.models.Stage",
        "DeliveryBy": "answers.delivery.By",
        "Disclosure": "answers.delivery.Disclosure",
        "PartyKind": "answers.api.references.PartyKind",
        "AdoptionState": "answers.adoption.Adoption",
        "Verdict": "answers.eligibility.Verdict",
        "RequirementOutcome": "answers.api.rules.Outcomes",
        "Contributor": "answers.api.rules.Contributor",
        "DatedFactKind": "answers.dated_facts.FactKind",
        "NamedThingKind": "answers.dated_facts.ThingKind",
        "ValidChangeKind": "answers.structure_diff.Change",
        "ValidChangeWhy": "answers.structure_diff.Why",
        "ValidTime": "answers.api.diff.ValidTime",
        "RecordedTime": "answers.api.diff.RecordedTime",
        "RecordedChange": "answers.recorded_diff.RecordedChange",
        "RecordKind": "answers.recorded_diff.RecordKind",
        "DeliveryEvent": "exchange.models.DeliveryEvent",
        "DeliveryState": "exchange.models.DeliveryState",
        "KnownBy": "answers.outcomes.KnownBy",
        "EffectBoundary": "answers.outcomes.Boundary",
        "EffectState": "answers.outcomes.EffectState",
        "OutcomeState": "answers.api.changes.OutcomeState",
        "LineageBasis": "answers.lineage.LineageBasis",
        "TimelineKind": "answers.timelines.TimelineKind",
        "TimelineChange": "answers.timelines.TimelineChange",
        "FunctionConcept": "institutions.models.FunctionConcept",
        "CoordinationBy": "answers.coordination.By",
        "CoordinationMissing": "answers.coordination.Missing",
        "AuthorityDirection": "answers.authority.Direction",
        "RankBound": "answers.authority.RankBound",
        "AttentionBy": "answers.attention.AttentionBy",
        "TrendBy": "answers.attention.Trend",
        "QualityBy": "answers.quality.QualityBy",
        "QualityIssue": "answers.quality.Issue",
        "FactKind": "answers.api.kinds.FactKind",
        "CitedAs": "answers.api.citing.CitedAs",
        "Certainty": "answers.careers.Certainty",
        "HeldState": "answers.careers.State",
        "ThingType": "answers.names.named.ThingType",
        "TokenScope": "exchange.models.Scope",
        "NameFeature": "answers.names.comparing.Feature",
        "NotChosen": "answers.names.finding.NotChosen",
        "SuggestionState": "exchange.models.State",
        "ImportState": "exchange.imports.models.State",
        "ImportStage": "exchange.imports.models.Stage",
        "KeptExportState": "exchange.exports.models.ExportState",
        "ImportFindingKind": "exchange.imports.models.FindingKind",
    },
    "POSTPROCESSING_HOOKS": ["config.api.schema.finish"],
    "SORT_OPERATIONS": True,
    "SORT_OPERATION_PARAMETERS": False,
}

# What is done in the background: jobs wait in the database for `manage.py work`

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

# Logs: one JSON object a line, with the request id

DJANGO_STRUCTLOG_COMMAND_LOGGING_ENABLED = False
DJANGO_STRUCTLOG_IP_LOGGING_ENABLED = (
    False  # Who reads is nobody's business; what stands before the service may know.
)
DJANGO_STRUCTLOG_STATUS_START_LOG_LEVEL = logging.DEBUG
structlog.configure(
    processors=[
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.filter_by_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
        structlog.processors.StackInfoRenderer(),
        structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
    ],
    logger_factory=structlog.stdlib.LoggerFactory(),
    cache_logger_on_first_use=True,
)
if LOG_FORMAT not in ("json", "console"):
    raise ImproperlyConfigured(f"Environment variable LOG_FORMAT: {LOG_FORMAT!r} is neither json nor console")
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "structured": {
            "()": structlog.stdlib.ProcessorFormatter,
            "processors": [
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer()
                if LOG_FORMAT == "json"
                else structlog.dev.ConsoleRenderer(),
            ],
            "foreign_pre_chain": [
                structlog.contextvars.merge_contextvars,
                structlog.stdlib.add_logger_name,
                structlog.stdlib.add_log_level,
                structlog.processors.TimeStamper(fmt="iso"),
            ],
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "structured"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    "loggers": {"django.server": {"handlers": [], "propagate": True}},
}
