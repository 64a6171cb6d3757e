"""Secrets that are shown once."""
