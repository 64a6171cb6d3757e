"""What the registry promises, tried with several connections, races, kills and restores.

Each test was seen to fail once with its protection taken away; CONTRIBUTING.md says how to see it again.
"""
