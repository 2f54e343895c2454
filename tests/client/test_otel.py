"""OpenTelemetry's instrumentation of httpx works with the clients, and its spans hold no personal data."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from braze_client import AsyncBraze, Braze, ServerError, otel

from ..conftest import KEY
from ..faults.server import FaultyServer, respond

EMAIL = "marker.ada@example.com"


@pytest.fixture(params=["", "http", "http/dup"], ids=["old names", "new names", "both"])
def exporter(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """What was traced, with the attributes of either convention."""
    monkeypatch.setenv("OTEL_SEMCONV_STABILITY_OPT_IN", request.param)
    monkeypatch.setattr(
        "opentelemetry.instrumentation._semconv._OpenTelemetrySemanticConventionStability._initialized", False
    )
    result = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(result))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(
        tracer_provider=provider, request_hook=otel.request_hook, async_request_hook=otel.async_request_hook
    )
    yield result
    instrumentor.uninstrument()


def check(spans: tuple[ReadableSpan, ...], url: str) -> None:
    attributes = [dict(span.attributes or {}) for span in spans]
    operations = ["email_hard_bounces", "email_hard_bounces", "users_track"]
    assert [span.name for span in spans] == [f"braze {operation}" for operation in operations]
    assert [each["braze.operation"] for each in attributes] == operations
    statuses = [each.get("http.status_code", each.get("http.response.status_code")) for each in attributes]
    assert statuses == [503, 200, 500]
    addresses = {attributes[0][name] for name in ("http.url", "url.full") if name in attributes[0]}
    assert addresses == {f"{url}/email/hard_bounces"}
    everything = "".join(span.to_json() for span in spans)
    assert KEY not in everything
    assert "marker" not in everything


STEPS = respond(503), respond(200), respond(500)


def test_spans(exporter: InMemorySpanExporter) -> None:
    """Each attempt is a span, named after its operation, whose address has no query."""
    with FaultyServer(*STEPS) as server, Braze(KEY, base_url=server.url) as braze:
        braze.email.hard_bounces(email=EMAIL, end_date="2026-01-05")
        with pytest.raises(ServerError):
            braze.users.track(events=[{"external_id": EMAIL, "name": "x", "time": "2026-01-05T00:00:00Z"}])
        check(exporter.get_finished_spans(), server.url)


async def test_spans_async(exporter: InMemorySpanExporter) -> None:
    """So it is for the asynchronous client."""
    with FaultyServer(*STEPS) as server:
        async with AsyncBraze(KEY, base_url=server.url) as braze:
            await braze.email.hard_bounces(email=EMAIL, end_date="2026-01-05")
            with pytest.raises(ServerError):
                await braze.users.track(events=[{"external_id": EMAIL, "name": "x", "time": "2026-01-05T00:00:00Z"}])
        check(exporter.get_finished_spans(), server.url)


def test_other_requests(exporter: InMemorySpanExporter) -> None:
    """Requests that are not this client's are left alone."""
    with FaultyServer() as server:
        httpx.get(f"{server.url}/?page=1")
    (span,) = exporter.get_finished_spans()
    assert span.name == "GET"
    assert "braze.operation" not in (span.attributes or {})
