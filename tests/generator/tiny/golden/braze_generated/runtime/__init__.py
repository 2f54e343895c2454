"""
What the generated code is made of.

Written by hand in ``generator/runtime/`` and copied into the generated package byte for byte.
"""
