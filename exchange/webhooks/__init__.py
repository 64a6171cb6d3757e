"""Telling services what is recorded: webhooks, signed, in the order of the revisions, at least once."""
