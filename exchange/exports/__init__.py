"""The whole registry at a revision, in formats that others read; one module for each.

What was recorded at a revision never changes, and an export holds nothing else: rows are sorted, times are
those of the revision. So the same release of the software makes the same bytes of it again.
"""
