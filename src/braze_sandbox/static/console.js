// Shows the users and requests of the sandbox. Swagger UI shows the API reference.
"use strict";

const REFRESH_MS = 1000;
const renderedLists = new Map();
let firstRefresh = true;

function createElement(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function createItem(key, parts, data) {
  const item = createElement("li");
  const details = createElement("details");
  const summary = createElement("summary");
  summary.append(...parts);
  const pre = createElement("pre", JSON.stringify(data, null, 2));
  details.append(summary, pre);
  item.append(details);
  item.dataset.key = key;
  return item;
}

// Keeps unchanged items, so that an open item stays open.
function updateList(list, entries) {
  const known = renderedLists.get(list) ?? new Map();
  const next = new Map();
  const items = entries.map(({ key, parts, data }) => {
    const version = JSON.stringify(data);
    const before = known.get(key);
    if (before?.version === version) {
      next.set(key, before);
      return before.item;
    }
    const item = createItem(key, parts(), data);
    if (before) item.firstChild.open = before.item.firstChild.open;
    if (!firstRefresh) item.classList.add("new");
    next.set(key, { version, item });
    return item;
  });
  if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index])) {
    list.replaceChildren(...items);
  }
  renderedLists.set(list, next);
  list.parentElement.querySelector(".empty").classList.toggle("hidden", items.length > 0);
}

function describeUser({ updated, ...user }) {
  const alias = user.user_aliases?.[0];
  const name = user.external_id ?? (alias ? `${alias.alias_label}: ${alias.alias_name}` : user.email ?? user.phone ?? user.braze_id);
  const about = [user.first_name, user.last_name].filter(Boolean).join(" ") || (name === user.email ? "" : user.email ?? "");
  return { key: user.braze_id, data: user, parts: () => [createElement("b", name), createElement("span", about, "more")] };
}

function describeRequest(request, index, received) {
  const number = received - index;
  const { status } = request;
  const parts = () => [
    createElement("span", request.method, "method"),
    createElement("b", request.path),
    createElement("span", new Date(request.at).toLocaleTimeString(), "more"),
    createElement("span", String(status), status < 400 ? "good" : "bad"),
  ];
  return { key: number, data: request, parts };
}

async function refresh() {
  const status = document.getElementById("status");
  try {
    const response = await fetch("/_sandbox/live");
    const live = await response.json();
    updateList(document.getElementById("users"), live.users.map(describeUser));
    updateList(document.getElementById("requests"), live.requests.map((item, index) => describeRequest(item, index, live.received)));
    document.getElementById("user-count").textContent = live.user_count;
    document.getElementById("request-count").textContent = live.received;
    status.textContent = "running";
    status.className = "up";
    firstRefresh = false;
  } catch {
    status.textContent = "stopped";
    status.className = "down";
  }
}

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(poll, REFRESH_MS);
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
  // Every key is valid, unless the sandbox was started with keys. Then enter one of them under "Authorize".
  onComplete: () => reference.preauthorizeApiKey("apiKey", "sandbox"),
  responseInterceptor: (response) => {
    if (!response.url.includes("/_sandbox/")) refresh();
    return response;
  },
});

poll();
