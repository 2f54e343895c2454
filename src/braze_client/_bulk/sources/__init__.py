"""Where records come from: files, tables, file objects and iterables."""

from .opening import open_source as open_source
from .records import row_of as row_of
