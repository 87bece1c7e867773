// One message of a chat: its content, its formatting and its buttons.

import { el, icon, said, startOf } from "./dom.js";

export function messageNode(chat, message) {
  const mine = !message.from.is_bot;
  const marks = [
    message.has_protected_content && said("protected"), message.edit_date && said("edited"), message.time,
  ];
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const words = formatted(
    chat, message.text ?? message.caption ?? "", message.entities ?? message.caption_entities ?? [], mine,
  );
  return el("article", {
    class: `message${mine ? " mine" : ""}${rows.length ? " has-keys" : ""}`,
    "aria-label": mine ? chat.name : message.from.first_name,
  },
  el("div", { class: message.sticker ? "bubble bare" : "bubble" },
    ...attachments(message), ...words,
    el("div", { class: "meta" }, marks.filter(Boolean).join(" · "))),
  rows.length ? keys(chat, message, rows) : null);
}

function keys(chat, message, rows) {
  return el("div", { class: "keys" }, ...rows.map((row) => el("div", {}, ...row.map((button) => el("button", {
    type: "button", class: `key ${button.style ?? ""}`, title: button.text, tabindex: "-1",
    "data-press": button.callback_data,
    onclick: (event) => {
      if (startOf(button.url)) chat.follow(startOf(button.url));
      else if (button.url) window.open(button.url, "_blank", "noopener");
      else if (button.copy_text) navigator.clipboard?.writeText(button.copy_text.text);
      else if (chat.act({ do: "press", message_id: message.message_id, data: button.callback_data })) {
        event.currentTarget.setAttribute("aria-busy", "true");
      }
    },
  }, el("span", {}, button.text))))));
}

function attachments(message) {
  const photo = message.photo?.at(-1);
  if (photo) return [picture(`/demo/file/${photo.file_id}`, said("picture"))];
  if (message.sticker) return [picture("/page/sticker.svg", said("sticker"), "sticker")];
  const file = message.document;
  if (file) {
    return [el("a", { class: "file", href: `/demo/file/${file.file_id}`, download: file.file_name, tabindex: "-1" },
      icon("file"), el("span", {}, file.file_name))];
  }
  if (message.voice) {
    return [el("span", { class: "voice" }, icon("play"), el("span", { class: "wave", "aria-hidden": "true" }),
      `${said("voice")}, 0:${String(message.voice.duration).padStart(2, "0")}`)];
  }
  if (message.contact) {
    return [el("span", { class: "contact" }, el("b", {}, message.contact.first_name), "\n", message.contact.phone_number)];
  }
  return [];
}

const picture = (src, alt, look = "picture") => el("img", {
  src, alt, class: look, onerror: (event) => event.target.replaceWith(el("span", { class: "no-picture" }, alt)),
});

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

// Entities count in UTF-16 units, as strings of JavaScript do.
export function formatted(chat, text, entities, mine = false, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  const inside = entities.filter((entity) => entity.offset >= from && entity.offset + entity.length <= to);
  while (inside.length) {
    const entity = inside.shift();
    const end = entity.offset + entity.length;
    const nested = [];
    while (inside.length && inside[0].offset < end) nested.push(inside.shift());
    nodes.push(...linked(chat, text.slice(at, entity.offset), mine));
    const attributes = entity.type === "text_link"
      ? { href: entity.url, rel: "noopener", target: "_blank", tabindex: "-1" }
      : entity.type === "spoiler" ? { class: "spoiler", tabindex: "-1" } : {};
    const tag = entity.type === "text_link" ? "a" : TAGS[entity.type] ?? "span";
    nodes.push(el(tag, attributes, ...formatted(chat, text, nested, mine, entity.offset, end)));
    // A quote is a block: the line that ends with it is not ended once more.
    at = end + (tag === "blockquote" && text[end] === "\n");
  }
  nodes.push(...linked(chat, text.slice(at, to), mine));
  return nodes.filter((node) => node !== "");
}

// As in Telegram, a command in a text of the bot is sent when it is pressed, and a link opens the bot.
const PRESSED = /(https:\/\/t\.me\/\w+\?start=[\w-]+|(?<![\w/])\/[a-z]{2,32}(?![\w/]))/;

function linked(chat, text, mine) {
  if (!chat) return [text];
  return text.split(PRESSED).map((part, number) => {
    const payload = startOf(part);
    if (number % 2 === 0 || (!payload && (mine || part[0] !== "/"))) return part;
    return el("button", {
      type: "button", class: "command", tabindex: "-1",
      onclick: () => (payload ? chat.follow(payload) : chat.say(part)),
    }, part);
  });
}
