"""The command ``braze``: every operation of the Braze REST API on the command line."""
