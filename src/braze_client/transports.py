"""Transports that can be passed to a client. Needs the extra ``aiohttp``."""

from ._transports.aiohttp import AiohttpTransport as AiohttpTransport
