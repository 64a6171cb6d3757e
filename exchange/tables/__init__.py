"""Resources as flat tables: which columns there are, how cells are written, and in which formats.

A table is the list of a resource seen otherwise: the rows are those of its list by the same filters, order
and clocks, and each is the document that the list shows, made flat. No HTTP in here.
"""
