"""The registry in the words of IATI 2.03: programs as activities with the money in them, and institutions.

Who reports is the registry, as a secondary reporter, which is party to none of it. Identifiers are on record or of the
registry's own namespace: nobody is given one that looks like an agency's. What IATI has no place for stands
in elements and attributes of our namespace, which the standard allows, or is counted in `tk:left-out` at the end.
"""
