# Generated from openapi/ by `python -m generator`. Do not edit.
"""The generated part of the Braze client. Import from ``braze_client``: the names in this package are not public."""
