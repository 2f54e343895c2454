// The reference is Swagger UI's work; what is here shows what the sandbox received and remembers.
"use strict";

const PAUSE = 1000;
const shown = new Map();
let first = true;

function make(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function entry(key, parts, data) {
  const item = make("li");
  const details = make("details");
  const summary = make("summary");
  summary.append(...parts);
  const pre = make("pre", JSON.stringify(data, null, 2));
  details.append(summary, pre);
  item.append(details);
  item.dataset.key = key;
  return item;
}

// Keeps what is unchanged, so that an open entry stays open.
function fill(list, entries) {
  const known = shown.get(list) ?? new Map();
  const next = new Map();
  const items = entries.map(({ key, parts, data }) => {
    const version = JSON.stringify(data);
    const before = known.get(key);
    if (before?.version === version) {
      next.set(key, before);
      return before.item;
    }
    const item = entry(key, parts(), data);
    if (before) item.firstChild.open = before.item.firstChild.open;
    if (!first) item.classList.add("new");
    next.set(key, { version, item });
    return item;
  });
  if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index])) {
    list.replaceChildren(...items);
  }
  shown.set(list, next);
  list.parentElement.querySelector(".empty").classList.toggle("hidden", items.length > 0);
}

function describeUser({ updated, ...user }) {
  const alias = user.user_aliases?.[0];
  const name = user.external_id ?? (alias ? `${alias.alias_label}: ${alias.alias_name}` : user.email ?? user.phone ?? user.braze_id);
  const about = [user.first_name, user.last_name].filter(Boolean).join(" ") || (name === user.email ? "" : user.email ?? "");
  return { key: user.braze_id, data: user, parts: () => [make("b", name), make("span", about, "more")] };
}

function describeRequest(request, index, all, received) {
  const number = received - index;
  const { status } = request;
  const parts = () => [
    make("span", request.method, "method"),
    make("b", request.path),
    make("span", new Date(request.at).toLocaleTimeString(), "more"),
    make("span", String(status), status < 400 ? "good" : "bad"),
  ];
  return { key: number, data: request, parts };
}

async function refresh() {
  const status = document.getElementById("status");
  try {
    const response = await fetch("/_sandbox/live");
    const live = await response.json();
    fill(document.getElementById("users"), live.users.map(describeUser));
    fill(document.getElementById("requests"), live.requests.map((item, index, all) => describeRequest(item, index, all, live.received)));
    document.getElementById("user-count").textContent = live.user_count;
    document.getElementById("request-count").textContent = live.received;
    status.textContent = "running";
    status.className = "up";
    first = false;
  } catch {
    status.textContent = "stopped";
    status.className = "down";
  }
}

async function watch() {
  if (!document.hidden) await refresh();
  setTimeout(watch, PAUSE);
}

document.getElementById("reset").addEventListener("click", async () => {
  await fetch("/_sandbox/reset", { method: "POST" });
  await refresh();
});

const reference = SwaggerUIBundle({
  url: "/_sandbox/openapi.json",
  domNode: document.getElementById("reference"),
  docExpansion: "list",
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  deepLinking: true,
  validatorUrl: null,
  // Every key is valid unless the sandbox was started with some, which then are to be entered under "Authorize".
  onComplete: () => reference.preauthorizeApiKey("apiKey", "sandbox"),
  responseInterceptor: (response) => {
    if (!response.url.includes("/_sandbox/")) refresh();
    return response;
  },
});

watch();
