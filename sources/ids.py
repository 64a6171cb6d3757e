"""Identifiers: UUID version 7 (RFC 9562 section 5.7), which sort by when they were made."""

from __future__ import annotations

import os
import time
import uuid


def uuid7() -> uuid.UUID:
    """Return a new UUIDv7: 48 bits of Unix milliseconds, 12 of their fraction, then random bits.

    The fraction (RFC 9562 section 6.2, method 3) keeps the order of rows made in one go.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    value = (
        milliseconds << 80 | 7 << 76 | rest * 4096 // 1_000_000 << 64 | int.from_bytes(os.urandom(8), "big")
    )
    return uuid.UUID(int=value & ~(0b11 << 62) | 0b10 << 62)
