"""Delays calls so that they stay within Braze's limits."""

from .limiter import RateLimiter
from .windows import RateLimitWindow

__all__ = ["RateLimitWindow", "RateLimiter"]
