"""One module for each policy around the wrapper. Nothing here does I/O, except the rate limiter's storage."""
