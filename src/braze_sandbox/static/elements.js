// Makes the elements of the lists, and keeps unchanged ones, so that an open item stays open.
"use strict";

const renderedLists = new Map();

function createElement(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function createJson(title, value) {
  const part = createElement("div", null, "json");
  if (title) part.append(createElement("h4", title));
  part.append(createElement("pre", typeof value === "string" ? value : JSON.stringify(value, null, 2)));
  return part;
}

function createItem(key, parts, content) {
  const item = createElement("li");
  const details = createElement("details");
  const summary = createElement("summary");
  summary.append(...parts());
  details.append(summary);
  // The content is made when it is first seen: there can be many items.
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(...content());
  });
  item.append(details);
  item.dataset.key = key;
  return item;
}

// An entry has a key, its data, and functions that make the summary and the content.
function updateList(list, entries, highlight) {
  const known = renderedLists.get(list) ?? new Map();
  const next = new Map();
  const items = entries.map(({ key, data, parts, content, item }) => {
    const version = JSON.stringify(data);
    const before = known.get(key);
    if (before?.version === version) {
      next.set(key, before);
      return before.item;
    }
    const made = item ? item() : createItem(key, parts, content);
    if (before?.item.firstChild.open) made.firstChild.open = true;
    if (highlight) made.classList.add("new");
    next.set(key, { version, item: made });
    return made;
  });
  if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index])) {
    list.replaceChildren(...items);
  }
  renderedLists.set(list, next);
  const empty = list.parentElement.querySelector(".empty");
  if (empty) empty.hidden = items.length > 0;
}
