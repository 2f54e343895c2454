// The list of faults, each with a switch.
"use strict";

const FAULT_EXAMPLES = ["* every=3 status=503", "* status=429 retry_after=5", "users_* drop=true processed=true", "* latency=2"];
const DEFAULTS = { operation: "*", every: 1, probability: 1, seed: 0, latency: 0, retry_after: 1 };

async function changeFaults(method, path, body) {
  const options = { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/_sandbox/faults${path}`, options);
  document.getElementById("fault-error").textContent = response.ok ? "" : (await response.json()).message;
  await refresh();
  return response.ok;
}

function describeRule({ operation, enabled, applied, ...settings }) {
  const given = Object.entries(settings).filter(([name, value]) => value && value !== DEFAULTS[name]);
  return given.map(([name, value]) => (value === true ? name : `${name}=${value}`)).join(" ");
}

function describeFault(fault, index) {
  const item = () => {
    const row = createElement("li", null, "fault");
    const label = createElement("label");
    const toggle = createElement("input");
    Object.assign(toggle, { type: "checkbox", checked: fault.enabled });
    toggle.setAttribute("role", "switch");
    toggle.addEventListener("change", () => changeFaults("PATCH", "", { index, enabled: toggle.checked }));
    label.append(toggle, createElement("b", fault.operation), createElement("span", describeRule(fault)));
    const remove = createElement("button", "Remove");
    remove.type = "button";
    remove.addEventListener("click", () => changeFaults("DELETE", `?index=${index}`));
    row.append(label, createElement("span", `applied: ${fault.applied}`, "more"), remove);
    return row;
  };
  return { key: index, data: fault, item };
}

document.getElementById("add-fault").addEventListener("submit", async (event) => {
  event.preventDefault();
  const input = document.getElementById("fault-rule");
  if (await changeFaults("POST", "", input.value)) input.value = "";
});

for (const rule of FAULT_EXAMPLES) {
  const button = createElement("button", rule, "example");
  button.type = "button";
  button.addEventListener("click", () => {
    document.getElementById("fault-rule").value = rule;
  });
  document.getElementById("fault-examples").append(" ", button);
}
