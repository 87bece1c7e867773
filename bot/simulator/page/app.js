// The demo's chats. The server holds everything; this page shows it and sends what is done.

const people = new Map();
let open = [];
let socket;
let skew = 0;
const $ = (id) => document.getElementById(id);

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

// Connection

function connect() {
  socket = new WebSocket(`ws://${location.host}/demo/socket`);
  socket.addEventListener("message", (event) => take(JSON.parse(event.data)));
  socket.addEventListener("open", () => { $("lost").hidden = true; });
  socket.addEventListener("close", () => {
    $("lost").hidden = false;
    setTimeout(connect, 1500);
  });
}

const act = (action) => socket.send(JSON.stringify(action));

function take(event) {
  const person = people.get(event.person);
  switch (event.event) {
    case "state": return showState(event);
    case "clock": return setClock(event.now);
    case "notice": $("clock-said").textContent = event.text; return;
    case "menus":
      for (const { id, menu, description } of event.people) {
        Object.assign(people.get(id), { menu, description });
        people.get(id).refresh();
      }
      return;
    case "message": return person.add(event.message);
    case "edit": return person.edit(event.message);
    case "delete": return person.remove(event.message_id);
    case "keyboard": return person.setKeyboard(event.rows);
    case "answer": return person.answered(event.text, event.alert);
    case "action": return person.typing();
  }
}

function showState(state) {
  setClock(state.now);
  for (const person of people.values()) person.phone.remove();
  people.clear();
  for (const given of state.people) people.set(given.id, new Chat(given));
  $("try-list").replaceChildren(...state.try.map((step) => {
    const item = el("li");
    step.split(/(\*\*[^*]+\*\*)/).forEach((part) => {
      item.append(part.startsWith("**") ? el("b", {}, part.slice(2, -2)) : part);
    });
    return item;
  }));
  const kept = JSON.parse(sessionStorage.getItem("open") ?? "[]").filter((id) => people.has(id));
  open = kept.length ? kept : state.people.slice(0, room()).map((person) => person.id);
  layOut();
}

// Clock

function setClock(now) {
  skew = now * 1000 - Date.now();
  showClock();
}

function showClock() {
  const at = new Date(Date.now() + skew);
  $("clock").textContent = at.toLocaleString("en-GB", {
    timeZone: "Asia/Tashkent", weekday: "short", day: "numeric", month: "short",
    year: "numeric", hour: "2-digit", minute: "2-digit",
  }) + " (Tashkent)";
}

// Who is shown

const room = () => {
  if (matchMedia("(max-width: 44rem)").matches) return 1;
  const side = document.querySelector(".side").offsetWidth;
  return Math.max(1, Math.floor((innerWidth - side - 16) / 350));
};

function toggle(id) {
  if (open.includes(id) && open.length > 1) open = open.filter((other) => other !== id);
  else if (!open.includes(id)) open = [...open, id];
  layOut(id);
}

function layOut(focus) {
  open = open.slice(-room());
  sessionStorage.setItem("open", JSON.stringify(open));
  const shown = [...people.values()].filter((person) => open.includes(person.id));
  $("phones").replaceChildren(...shown.map((person) => person.phone));
  for (const person of shown) {
    person.unread = 0;
    person.toEnd();
  }
  showPeople();
  if (focus && open.includes(focus)) people.get(focus).phone.querySelector("textarea, .start")?.focus();
}

function showPeople() {
  const focused = document.activeElement?.dataset?.person;
  $("people").replaceChildren(...[...people.values()].map((person) => el(
    "button",
    {
      type: "button", "data-person": person.id,
      "aria-pressed": String(open.includes(person.id)),
      onclick: () => toggle(person.id),
    },
    person.name,
    el("small", {}, person.role),
    person.unread
      ? el("span", { class: "badge", "aria-label": `${person.unread} unread` }, String(person.unread))
      : null,
  )));
  if (focused) document.querySelector(`[data-person="${focused}"]`)?.focus();
}

// One chat

class Chat {
  constructor(given) {
    Object.assign(this, given, { unread: 0, nodes: new Map() });
    const bot = el("h2", {}, given.bot);
    this.status = el("span", { class: "typing", "aria-live": "polite" });
    this.log = el("div", {
      class: "log", role: "log", "aria-label": `Chat of ${given.name}`, tabindex: "0",
    });
    this.toast = el("p", { class: "toast", role: "status" });
    this.menuList = el("div", { class: "menu", role: "menu", "aria-label": "Commands", hidden: true });
    this.input = el("textarea", {
      rows: "1", placeholder: "Message", "aria-label": `Message as ${given.name}`,
      onkeydown: (event) => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          this.write();
        }
      },
    });
    this.file = el("input", {
      type: "file", hidden: true,
      onchange: () => this.upload(),
    });
    this.menuButton = el("button", {
      type: "button", "aria-label": "Commands", "aria-expanded": "false", "aria-haspopup": "menu",
      onclick: () => this.showMenu(this.menuList.hidden),
    }, "☰");
    this.form = el("form", {
      class: "write",
      onsubmit: (event) => { event.preventDefault(); this.write(); },
    },
    this.menuButton,
    this.input,
    this.file,
    el("button", { type: "button", "aria-label": "Attach a file", onclick: () => this.file.click() }, "📎"),
    el("button", { class: "send", "aria-label": "Send" }, "➤"));
    this.startButton = el("button", {
      type: "button", class: "start", onclick: () => { this.say("/start"); this.input.focus(); },
    }, "START");
    this.replyKeys = el("div", { class: "keys reply", role: "group", "aria-label": "Answers", hidden: true });
    this.phone = el("section", { class: "phone", "aria-label": `${given.name}, ${given.role}` },
      el("header", {}, bot, this.status, el("span", { class: "who" }, `${given.name} · ${given.role}`)),
      this.log, this.toast, this.menuList, this.startButton, this.form, this.replyKeys);
    // Of the page: a menu that is brought up to date while it is open loses its focus.
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.showMenu(false, true);
    });
    for (const message of given.messages) this.place(message);
    this.setKeyboard(given.keyboard);
    this.refresh();
  }

  // Buttons in place of her own keyboard.
  setKeyboard(rows) {
    this.replyKeys.hidden = rows.length === 0;
    this.replyKeys.replaceChildren(...rows.map((row) => el("div", {}, ...row.map((button) => el("button", {
      type: "button",
      onclick: () => {
        if (button.request_contact) act({ do: "share", person: this.id });
        else this.say(button.text);
      },
    }, button.text)))));
    this.toEnd();
  }

  // The empty chat tells what the bot is, as Telegram does.
  refresh() {
    const empty = this.nodes.size === 0;
    this.startButton.hidden = !empty;
    this.form.hidden = empty;
    this.about?.remove();
    if (empty) {
      this.about = el("p", { class: "about" }, this.description);
      this.log.append(this.about);
    }
    this.menuList.replaceChildren(...this.menu.map((command) => el("button", {
      type: "button", role: "menuitem",
      onclick: () => { this.showMenu(false, true); this.say(`/${command.command}`); },
    }, el("span", {}, command.description), el("span", {}, `/${command.command}`))));
  }

  showMenu(shown, refocus = false) {
    if (this.menuList.hidden === !shown) return;
    this.menuList.hidden = !shown;
    this.menuButton.setAttribute("aria-expanded", String(shown));
    if (shown) this.menuList.querySelector("button")?.focus();
    else if (refocus) this.menuButton.focus();
  }

  write() {
    const text = this.input.value;
    if (!text.trim()) return;
    this.input.value = "";
    this.say(text);
  }

  say(text) { act({ do: "write", person: this.id, text }); }

  upload() {
    const [file] = this.file.files;
    if (!file) return;
    this.file.value = "";
    fetch(`/demo/file/${this.id}?name=${encodeURIComponent(file.name)}`, {
      method: "POST", body: file, headers: { "Content-Type": file.type || "application/octet-stream" },
    });
  }

  add(message) {
    this.place(message);
    this.refresh();
    this.status.textContent = "";
    if (!open.includes(this.id) || document.hidden) this.unread += message.from.is_bot ? 1 : 0;
    this.toEnd();
    showPeople();
  }

  edit(message) {
    this.status.textContent = "";
    this.place(message);
    if (!open.includes(this.id)) { this.unread += 1; showPeople(); }
  }

  remove(id) {
    this.nodes.get(id)?.remove();
    this.nodes.delete(id);
  }

  place(message) {
    const before = this.nodes.get(message.message_id);
    const pressed = before?.contains(document.activeElement)
      ? [...before.querySelectorAll(".keys button")].indexOf(document.activeElement) : -1;
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    const node = messageNode(this, message);
    if (before) before.replaceWith(node);
    else this.log.append(node);
    this.nodes.set(message.message_id, node);
    if (pressed >= 0) {
      const keys = node.querySelectorAll(".keys button");
      (keys[Math.min(pressed, keys.length - 1)] ?? this.input).focus({ preventScroll: true });
    }
    if (atEnd) this.toEnd();
  }

  toEnd() { this.log.scrollTop = this.log.scrollHeight; }

  answered(text, alert) {
    for (const key of this.phone.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    if (!text) return;
    if (alert) {
      $("alert-text").textContent = text;
      $("alert").showModal();
      return;
    }
    this.toast.textContent = text;
    clearTimeout(this.fade);
    this.fade = setTimeout(() => { this.toast.textContent = ""; }, 3500);
  }

  typing() {
    this.status.textContent = "typing…";
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => { this.status.textContent = ""; }, 5000);
  }
}

function messageNode(chat, message) {
  const mine = !message.from.is_bot;
  const time = new Date(message.date * 1000).toLocaleTimeString("en-GB", {
    timeZone: "Asia/Tashkent", hour: "2-digit", minute: "2-digit",
  });
  const marks = [message.has_protected_content ? "protected" : "", message.edit_date ? "edited" : "", time];
  const bubble = el("div", { class: "bubble" },
    ...attachments(message),
    ...formatted(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities ?? []),
    el("div", { class: "meta" }, marks.filter(Boolean).join(" · ")));
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return el("article", {
    class: mine ? "message mine" : "message",
    "aria-label": mine ? chat.name : message.from.first_name,
  }, bubble, rows.length ? keys(chat, message, rows) : null);
}

function keys(chat, message, rows) {
  return el("div", { class: "keys" }, ...rows.map((row) => el("div", {}, ...row.map((button) => el("button", {
    type: "button", "data-style": button.style ?? "plain",
    onclick: (event) => {
      if (button.url) { window.open(button.url, "_blank", "noopener"); return; }
      if (button.copy_text) { navigator.clipboard?.writeText(button.copy_text.text); return; }
      event.currentTarget.setAttribute("aria-busy", "true");
      act({ do: "press", person: chat.id, message_id: message.message_id, data: button.callback_data });
    },
  }, button.text)))));
}

function attachments(message) {
  const photo = message.photo?.at(-1);
  if (photo) return [el("img", { src: `/demo/file/${photo.file_id}`, alt: "A picture", onerror: (event) => event.target.replaceWith("🖼 picture\n") })];
  const file = message.document;
  if (file) return [el("a", { href: `/demo/file/${file.file_id}`, download: file.file_name }, `📄 ${file.file_name}`), "\n"];
  if (message.contact) return [`👤 ${message.contact.first_name}\n${message.contact.phone_number}`];
  if (message.sticker) return ["(sticker)"];
  if (message.voice) return ["(voice message)"];
  return [];
}

// Entities count in UTF-16 units, as strings of JavaScript do.
const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", bot_command: "b",
};

function formatted(text, entities, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  const inside = entities.filter((entity) => entity.offset >= from && entity.offset + entity.length <= to);
  while (inside.length) {
    const entity = inside.shift();
    const end = entity.offset + entity.length;
    const nested = [];
    while (inside.length && inside[0].offset < end) nested.push(inside.shift());
    nodes.push(text.slice(at, entity.offset));
    const attributes = entity.type === "text_link" ? { href: entity.url, rel: "noopener", target: "_blank" }
      : entity.type === "spoiler" ? { class: "spoiler", tabindex: "0" } : {};
    const tag = entity.type === "text_link" ? "a" : TAGS[entity.type] ?? "span";
    nodes.push(el(tag, attributes, ...formatted(text, nested, entity.offset, end)));
    // A quote is a block: the line that ends with it is not ended once more.
    at = end + (tag === "blockquote" && text[end] === "\n");
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== "");
}

for (const button of document.querySelectorAll("[data-forward]")) {
  button.addEventListener("click", () => act({ do: "forward", seconds: Number(button.dataset.forward) }));
}
$("next").addEventListener("click", () => act({ do: "next" }));
addEventListener("resize", () => layOut());
if (matchMedia("(max-width: 44rem)").matches) $("try").open = false;
setInterval(showClock, 10_000);
connect();
