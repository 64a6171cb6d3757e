"""Suggestions: changes that anyone may propose, and that a reviewer accepts or declines."""
