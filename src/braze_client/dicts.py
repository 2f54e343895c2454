"""
The types of dicts that can be passed in place of models, one for each model of a request whose fields are all known.

They are for type checkers and editors: an ordinary dict is of such a type if its keys and values fit. Their names are
those of the models, and their keys are the JSON names of the API.
"""

from braze_generated.dicts import *  # noqa: F403
from braze_generated.dicts import __all__ as __all__
