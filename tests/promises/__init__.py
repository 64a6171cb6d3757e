"""What the registry promises, tried with several connections, races, kills and restores.

Each was seen to fail with its protection taken away, which is what makes it a test:

- the past stays: `revision_next` from a sequence and `now()`, no head lock: a row that a list had just shown
  was not there at that list's revision (404)
- no deadlocks: `revision_lock` empty, or only its triggers dropped: deadlock detected
- no lost updates: `revision_lock` empty: 199 of 400 increments left
- exclusive facts: the exclusion constraint or trigger dropped: 8 of 8 racers won; without the head lock 6 of 8
- history is complete: a trigger dropped, or update events only where `revision` changes: changes without a row
- rights: everything granted, or pgtrigger's switch working: histories were changed, changes left none
- migrating: views not dropped, pgtrigger's schema editor off: PostgreSQL refuses; views not rebuilt: no past
- crashing: `synchronous_commit = off`: acknowledged writes were gone
- restoring: the dump without the schema `known`, or without one history: no past, other answers
"""
