"""Files that change the registry: taken in, read at once or in the background, and reported on.

What a row means and how it is written is `exchange.loading`'s; here are the files, the jobs and the reports.
"""
