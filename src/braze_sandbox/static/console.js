// Shows what the sandbox received, sent and stores.
"use strict";

const REFRESH_MS = 1000;
let firstRefresh = true;
let view = "requests";

const byId = (id) => document.getElementById(id);

function describeUser({ updated, ...user }) {
  const alias = user.user_aliases?.[0];
  const name = user.external_id ?? (alias ? `${alias.alias_label}: ${alias.alias_name}` : user.email ?? user.phone ?? user.braze_id);
  const about = [user.first_name, user.last_name].filter(Boolean).join(" ") || (name === user.email ? "" : user.email ?? "");
  const parts = () => [createElement("b", name), createElement("span", about, "more")];
  return { key: user.braze_id, data: user, parts, content: () => [createJson("", user)] };
}

function describeRequest(request, number) {
  const { status } = request;
  const invented = Object.entries(request.response_headers).find(([name]) => name.toLowerCase() === "x-sandbox-invented")?.[1];
  const parts = () => [
    createElement("span", request.method, "method"),
    createElement("b", request.path),
    ...(invented ? [createElement("span", `made-up ${invented}`, "invented")] : []),
    createElement("span", new Date(request.at).toLocaleTimeString(), "time"),
    createElement("span", status === 0 ? "dropped" : String(status), status > 0 && status < 400 ? "good" : "bad"),
  ];
  const content = () => {
    const both = createElement("div", null, "both");
    const sent = request.body ?? (request.query.length ? Object.fromEntries(request.query) : "no body");
    const title = request.body !== null && request.query.length ? `Request ${new URLSearchParams(request.query)}` : "Request";
    const received = status === 0 ? "The connection was dropped." : request.response;
    both.append(createJson(title, sent), createJson(status === 0 ? "Response" : `Response ${status}`, received));
    const note = `The ${invented} in this response are made up: the sandbox has nothing to count or to show here.`;
    return invented ? [createElement("p", note, "note"), both] : [both];
  };
  return { key: number, data: request, parts, content };
}

function nameRecord(record) {
  const names = ["display_name", "name", "title", "template_name", "userName", "integration_name", "appGroupName", "roleName"];
  names.push("email", "phone", "placement_id", "event_type", "change", "kind", "campaign_id", "type_name");
  return names.map((name) => record[name]).find((value) => typeof value === "string") ?? Object.values(record)[0];
}

function describeRecord(record, key) {
  const name = nameRecord(record);
  const parts = () => [createElement("b", name), createElement("span", record[key] === name ? "" : record[key], "more")];
  return { key: record[key], data: record, parts, content: () => [createJson("", record)] };
}

// One section for each collection of the state, whatever it holds. Its records are read while it is open.
function updateCollections(collections, filter) {
  for (const { kind, key, count, records } of collections) {
    let section = byId(`collection-${kind}`);
    if (!section) {
      section = createElement("details", null, "collection");
      section.id = `collection-${kind}`;
      const summary = createElement("summary");
      summary.append(createElement("b", kind.replaceAll("_", " ")), createElement("span", "0", "count"));
      section.append(summary, createElement("ul"));
      section.dataset.kind = kind;
      section.addEventListener("toggle", refresh);
      byId("collections").append(section);
    }
    section.hidden = count === 0;
    section.querySelector(".count").textContent = count;
    const list = section.querySelector("ul");
    section.hidden = count === 0;
    updateList(list, records.map((record) => describeRecord(record, key)).filter(filter), false);
  }
}

function showView(name) {
  view = name;
  for (const tab of document.querySelectorAll("#tabs button")) {
    const selected = tab.id === `${name}-tab`;
    tab.setAttribute("aria-selected", selected);
    byId(tab.getAttribute("aria-controls")).hidden = !selected;
  }
  byId("filter-label").hidden = name === "faults";
}

async function refresh() {
  const open = [...document.querySelectorAll(".collection[open]")].map((section) => `kind=${section.dataset.kind}`);
  try {
    const live = await (await fetch(`/_sandbox/live?${open.join("&")}`)).json();
    const phrase = byId("filter").value.trim().toLowerCase();
    const filter = ({ data }) => !phrase || JSON.stringify(data).toLowerCase().includes(phrase);
    const byOperation = ({ data }) => !phrase || `${data.method ?? ""} ${data.path ?? ""} ${data.operation} ${data.channel ?? ""} ${data.external_id ?? ""}`.toLowerCase().includes(phrase);
    const highlight = !firstRefresh;
    updateList(byId("requests"), live.requests.map((item, index) => describeRequest(item, live.received - index)).filter(byOperation), highlight);
    updateList(byId("messages"), live.messages.map(describeMessage).filter(byOperation), highlight);
    updateList(byId("users"), live.users.map(describeUser).filter(filter), highlight);
    updateList(byId("faults"), live.faults.map(describeFault), false);
    updateCollections(live.collections, filter);
    byId("request-count").textContent = live.received;
    byId("message-count").textContent = live.message_count;
    byId("user-count").textContent = live.user_count;
    byId("fault-count").textContent = live.faults.length;
    byId("status").textContent = "running";
    byId("status").className = "up";
    firstRefresh = false;
  } catch {
    byId("status").textContent = "stopped";
    byId("status").className = "down";
  }
}

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(poll, REFRESH_MS);
}

for (const tab of document.querySelectorAll("#tabs button")) {
  tab.addEventListener("click", () => showView(tab.id.replace("-tab", "")));
}
byId("filter").addEventListener("input", refresh);
byId("reset").addEventListener("click", () => byId("reset-dialog").showModal());
byId("reset-dialog").addEventListener("close", async () => {
  if (byId("reset-dialog").returnValue !== "reset") return;
  byId("reset-dialog").returnValue = "";
  await fetch("/_sandbox/reset", { method: "POST" });
  await refresh();
});

showView(view);
poll();
