// Shows a message roughly as its recipient would see it.
"use strict";

const PUSH = /push$/;

function createField(name, value) {
  const line = createElement("p", null, "field");
  line.append(createElement("span", name), createElement("b", value));
  return line;
}

function previewEmail(content, message) {
  const mail = createElement("div", null, "preview email");
  mail.append(
    createField("From", content.from ?? "set in the campaign"),
    createField("To", message.to ?? "no address"),
    createField("Subject", content.subject ?? "set in the campaign"),
  );
  const body = content.body ?? content.html_body;
  if (body) {
    // Without scripts, forms or links that work. The page's policy also applies: nothing is loaded from other hosts.
    const frame = createElement("iframe");
    frame.setAttribute("sandbox", "");
    frame.title = "Body of the email";
    frame.srcdoc = body;
    mail.append(frame);
  } else if (content.plaintext_body) {
    mail.append(createElement("pre", content.plaintext_body));
  }
  return mail;
}

function previewPush(content, message) {
  const alert = typeof content.alert === "object" && content.alert !== null ? content.alert : { body: content.alert };
  const push = createElement("div", null, "preview push");
  const text = createElement("div");
  text.append(
    createElement("small", message.channel.replaceAll("_", " ")),
    createElement("b", content.title ?? alert.title ?? ""),
    createElement("span", alert.body ?? content.push_message ?? "Data for the app, without a text"),
  );
  push.append(createElement("i", "●", "icon"), text);
  return push;
}

function previewText(content, message) {
  const chat = createElement("div", null, "preview sms");
  chat.append(
    createElement("small", `to ${message.to ?? "no number"}`),
    createElement("p", content.body ?? content.message?.body ?? "A template that only Braze knows"),
  );
  return chat;
}

function createPreview(message) {
  const content = message.content ?? {};
  if (Object.keys(content).length === 0) {
    const what = message.channel === "canvas" ? "The user entered the Canvas." : "The message of a campaign in the dashboard.";
    return createElement("p", `${what} Its content is not known to the sandbox.`, "preview unknown");
  }
  if (message.channel === "email") return previewEmail(content, message);
  if (PUSH.test(message.channel)) return previewPush(content, message);
  if (["sms", "whats_app", "whatsapp"].includes(message.channel)) return previewText(content, message);
  return null;
}

function describeMessage(message) {
  const title = message.content?.subject ?? message.content?.title ?? message.campaign_id ?? message.canvas_id ?? "";
  const parts = () => [
    createElement("span", message.channel.replaceAll("_", " "), "channel"),
    createElement("b", message.external_id ?? message.to ?? message.braze_id),
    createElement("span", title, "more"),
    createElement("span", new Date(message.at).toLocaleTimeString(), "time"),
  ];
  const content = () => [createPreview(message), createJson("Message", message)].filter(Boolean);
  return { key: `${message.dispatch_id}:${message.braze_id}:${message.channel}`, data: message, parts, content };
}
