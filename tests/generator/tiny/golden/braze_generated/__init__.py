# Generated from openapi/ by `python -m generator`. Do not edit.
"""The generated half of the Braze client. Import from ``braze_client``; nothing here is a public name of its own."""
