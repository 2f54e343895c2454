"""The HTTP shell: messages, and the adapters for ASGI, uvicorn and httpx."""
