// One person's phone: her chat with the bot, and what she can do in it.

import { $, avatar, el, icon, moveWithin, said } from "./dom.js";
import { messageNode } from "./messages.js";

const NEAR = 60; // pixels from the end within which she still reads the newest message

export class Chat {
  // `act` sends an action and returns whether the demo is there; `isOpen` tells whether she is shown,
  // `follow` opens a link into the bot. `before` is the same person's chat in the state before, if any.
  constructor(given, { act, isOpen, changed, follow, before }) {
    const pending = before?.pending ?? new Map();
    Object.assign(this, given, { isOpen, changed, follow, unread: 0, nodes: new Map(), pending });
    this.act = (action) => act({ ...action, person: this.id });
    this.build();
    for (const message of given.messages) this.place(message);
    this.setKeyboard(given.keyboard);
    this.refresh();
    // What is under way is not a draft: the demo may have it already.
    if (pending.size) this.input.value = before.input.value;
    else this.setText(sessionStorage.getItem(this.draftKey) ?? "");
  }

  get draftKey() { return `draft-${this.id}`; }

  build() {
    const menuId = `menu-${this.id}`;
    this.status = el("span", { class: "status", "aria-live": "polite" }, said("bot"));
    this.log = el("div", {
      class: "log", role: "log", "aria-label": said("chat", { name: this.name }), tabindex: "0",
      onscroll: () => this.scrolled(), onkeydown: (event) => this.moveInLog(event),
    });
    // The log gets lower when the field grows, and when the banner comes.
    new ResizeObserver(() => { if (this.wasAtEnd) this.toEnd(); }).observe(this.log);
    this.toast = el("p", { class: "toast", role: "status" });
    this.newest = el("button", {
      type: "button", class: "newest", "aria-label": said("newest"), hidden: true, onclick: () => this.toEnd(),
    }, icon("down"), el("span", { class: "badge", hidden: true }));
    this.menu_ = this.list("menu", menuId, said("commands"), () => this.menuButton);
    this.input = el("textarea", {
      rows: "1", placeholder: said("message"), "aria-label": said("message-as", { name: this.name }),
      "aria-autocomplete": "list", "aria-controls": menuId, autocomplete: "off",
      onkeydown: (event) => this.typed(event), oninput: () => this.edited(),
      onblur: () => { if (this.isSuggesting) this.hideSuggestions(); },
    });
    this.file = el("input", { type: "file", hidden: true, onchange: () => this.upload() });
    this.menuButton = this.opener(this.menu_, "menu", said("commands"), () => this.showCommands());
    this.attachList = this.list("attach", `attach-${this.id}`, said("attach"), () => this.attachButton);
    this.attachList.append(
      this.choice("file", said("attach-file"), () => this.file.click()),
      this.choice("sticker", said("attach-sticker"), () => this.act({ do: "send", kind: "sticker" })),
      this.choice("voice", said("attach-voice"), () => this.act({ do: "send", kind: "voice" })),
    );
    this.attachButton = this.opener(this.attachList, "attach", said("attach"));
    this.form = el("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.write(); } },
      this.input, this.menuButton, this.attachButton, this.file,
      el("button", { class: "send", "aria-label": said("send") }, icon("send")));
    this.startButton = el("button", {
      type: "button", class: "start", onclick: () => { this.say("/start"); this.input.focus(); },
    }, said("begin"));
    this.replyKeys = el("div", { class: "reply", role: "group", "aria-label": said("answers"), hidden: true });
    // The field comes first, so that it is the first stop of the Tab key; the style puts it below.
    this.phone = el("section", { class: `phone ${this.seat}`, "aria-label": `${this.name}, ${this.role}` },
      this.startButton, this.form, this.replyKeys, this.menu_, this.attachList,
      el("p", { class: "whose" }, avatar(this), el("b", {}, this.name), el("span", {}, this.role)),
      el("header", {}, el("span", { class: "avatar bot", "aria-hidden": "true" }, el("b", {}, "K")),
        el("div", {}, el("h2", {}, this.bot), this.status)),
      this.log, this.newest, this.toast);
    this.phone.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.escape(event);
    });
  }

  // Lists above the field: commands, and what can be attached

  list(look, id, label, opener) {
    const list = el("div", {
      class: `list ${look}`, id, role: "menu", "aria-label": label, hidden: true,
      onkeydown: (event) => moveWithin(event, [...list.children]),
      onfocusout: (event) => {
        if (!list.contains(event.relatedTarget) && event.relatedTarget !== opener()) this.show(list, false);
      },
    });
    return list;
  }

  opener(list, name, label, fill = () => {}) {
    return el("button", {
      type: "button", class: name, "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false",
      onclick: () => { const shown = list.hidden || this.isSuggesting; fill(); this.show(list, shown); list.firstChild?.focus(); },
    }, icon(name));
  }

  choice(name, label, chosen) {
    return el("button", {
      type: "button", role: "menuitem", tabindex: "-1",
      onclick: () => { this.show(this.attachList, false); this.attachButton.focus(); chosen(); },
    }, icon(name), label);
  }

  show(list, shown) {
    list.hidden = !shown;
    const button = list === this.menu_ ? this.menuButton : this.attachButton;
    button.setAttribute("aria-expanded", String(shown));
    if (list === this.menu_ && !shown) this.hideSuggestions();
  }

  command(command, number) {
    return el("button", {
      type: "button", role: "menuitem", tabindex: "-1", id: `command-${this.id}-${number}`,
      onmousedown: (event) => event.preventDefault(), // the field keeps its focus
      onclick: () => this.choose(command),
    }, el("span", {}, command.description), el("span", { class: "slash" }, `/${command.command}`));
  }

  choose(command) {
    if (this.isSuggesting) this.setText("");
    this.show(this.menu_, false);
    this.input.focus();
    this.say(`/${command.command}`);
  }

  showCommands() {
    this.isSuggesting = false;
    this.menu_.replaceChildren(...this.menu.map((command, number) => this.command(command, number)));
  }

  suggest() {
    const start = this.input.value.match(/^\/(\w*)$/)?.[1];
    const found = start === undefined ? [] : this.menu.filter((one) => one.command.startsWith(start));
    this.isSuggesting = found.length > 0;
    if (!found.length) { this.show(this.menu_, false); return; }
    this.menu_.replaceChildren(...found.map((command, number) => this.command(command, number)));
    this.show(this.menu_, true);
    this.suggested = found;
    this.mark(0);
  }

  mark(number) {
    this.marked = number;
    [...this.menu_.children].forEach((node, at) => node.classList.toggle("marked", at === number));
    this.menu_.children[number].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", this.menu_.children[number].id);
  }

  hideSuggestions() {
    this.isSuggesting = false;
    this.input.removeAttribute("aria-activedescendant");
    if (!this.menu_.hidden) this.show(this.menu_, false);
  }

  escape(event) {
    if (!this.menu_.hidden || !this.attachList.hidden) {
      const back = this.isSuggesting ? this.input : this.menu_.hidden ? this.attachButton : this.menuButton;
      this.show(this.menu_, false);
      this.show(this.attachList, false);
      back.focus();
    } else this.input.focus();
    event.stopPropagation();
  }

  // The field

  typed(event) {
    if (this.isSuggesting && ["ArrowDown", "ArrowUp", "Tab", "Enter"].includes(event.key) && !event.shiftKey) {
      event.preventDefault();
      const count = this.suggested.length;
      if (event.key === "ArrowDown") this.mark((this.marked + 1) % count);
      else if (event.key === "ArrowUp") this.mark((this.marked + count - 1) % count);
      else this.choose(this.suggested[this.marked]);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !matchMedia("(pointer: coarse)").matches) {
      event.preventDefault();
      this.write();
    } else if (event.key === "ArrowUp" && this.input.selectionEnd === 0 && this.stops.length) {
      event.preventDefault();
      this.stopAt(this.current ?? this.stops.at(-1));
    }
  }

  edited() {
    sessionStorage.setItem(this.draftKey, this.input.value);
    this.grow();
    this.suggest();
  }

  setText(text) {
    this.input.value = text;
    sessionStorage.setItem(this.draftKey, text);
    this.grow();
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.max(this.input.scrollHeight + 2, 44)}px`;
  }

  // What is sent leaves the field when the demo has it; if the demo ends before that, it comes back.
  write() {
    const text = this.input.value;
    if (!text.trim()) return;
    const ref = crypto.randomUUID();
    if (!this.act({ do: "write", text, ref })) return;
    this.pending.set(ref, text);
    this.setText("");
    sessionStorage.setItem(this.draftKey, text);
    this.hideSuggestions();
  }

  accepted(ref) {
    this.pending.delete(ref);
    if (!this.pending.size) sessionStorage.setItem(this.draftKey, this.input.value);
  }

  lost() {
    for (const key of this.phone.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    if (!this.pending.size) return;
    this.setText([...this.pending.values(), this.input.value].filter(Boolean).join("\n"));
    this.pending.clear();
  }

  say(text) { this.act({ do: "write", text }); }

  async upload() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    const answer = await fetch(`/demo/file/${this.id}?name=${encodeURIComponent(file.name)}`, {
      method: "POST", body: file, headers: { "Content-Type": file.type || "application/octet-stream" },
    }).catch(() => null);
    if (!answer?.ok) this.tell(said("not-sent"));
  }

  // The log: arrow keys move through its buttons and links

  get stops() { return [...this.log.querySelectorAll(".key, .bubble a, .command, .spoiler")]; }

  stopAt(node) {
    if (this.current?.isConnected) this.current.tabIndex = -1;
    this.current = node;
    node.tabIndex = 0;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  }

  moveInLog(event) {
    const at = document.activeElement;
    if (at === this.log || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const row = at.closest(".keys > div");
    const beside = row ? row.children[[...row.children].indexOf(at) + way] : null;
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") { if (beside) this.stopAt(beside); return; }
    const stops = this.stops.filter((stop) => !row || !row.contains(stop) || stop === at);
    const next = stops[stops.indexOf(at) + way];
    if (next) this.stopAt(way < 0 && next.closest(".keys") ? next.parentNode.firstChild : next);
    else if (way > 0) this.input.focus();
  }

  // The button that Tab reaches: the first of the newest message that has any.
  refreshStop() {
    if (this.current?.isConnected && this.log.contains(document.activeElement)) return;
    if (this.current) this.current.tabIndex = -1;
    const last = [...this.log.querySelectorAll(".keys")].at(-1);
    this.current = last?.querySelector(".key") ?? null;
    if (this.current) this.current.tabIndex = 0;
  }

  // What the bot does

  setKeyboard(rows) {
    this.replyKeys.hidden = rows.length === 0;
    this.replyKeys.replaceChildren(...rows.map((row) => el("div", {}, ...row.map((button) => el("button", {
      type: "button", title: button.text,
      onclick: () => {
        if (button.request_contact) this.act({ do: "share" });
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
    if (empty && this.description) {
      this.about = el("p", { class: "about" }, this.description);
      this.log.append(this.about);
    }
  }

  add(message) {
    const focused = document.activeElement === this.startButton;
    const reads = this.isRead;
    this.place(message);
    this.refresh();
    if (focused) this.input.focus();
    this.status.textContent = said("bot");
    if (!message.from.is_bot || reads) this.toEnd();
    else this.unread += 1;
    this.showNewest();
    this.changed();
  }

  edit(message) {
    this.status.textContent = said("bot");
    this.place(message);
  }

  remove(id) {
    this.nodes.get(id)?.remove();
    this.nodes.delete(id);
    this.separate();
    this.refresh();
    this.refreshStop();
  }

  place(message) {
    const before = this.nodes.get(message.message_id);
    const stops = before ? [...before.querySelectorAll(".key")] : [];
    const pressed = stops.indexOf(document.activeElement);
    const reads = this.isAtEnd;
    const node = messageNode(this, message);
    node.dataset.day = message.day;
    if (before) before.replaceWith(node);
    else this.log.append(node);
    this.nodes.set(message.message_id, node);
    this.separate();
    this.refreshStop();
    if (pressed >= 0) {
      const keys = node.querySelectorAll(".key");
      if (keys.length) this.stopAt(keys[Math.min(pressed, keys.length - 1)]);
      else this.input.focus({ preventScroll: true });
    }
    if (reads) this.toEnd();
    for (const image of node.querySelectorAll("img")) {
      image.addEventListener("load", () => { if (reads) this.toEnd(); });
    }
  }

  separate() {
    let day;
    for (const node of [...this.log.children]) {
      if (node.classList.contains("day")) node.remove();
      else if (node.dataset.day && node.dataset.day !== day) {
        day = node.dataset.day;
        node.before(el("p", { class: "day" }, el("span", {}, day)));
      }
    }
  }

  get isAtEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR; }

  get isRead() { return this.isOpen() && !document.hidden && this.isAtEnd; }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.scrolled();
  }

  scrolled() {
    this.wasAtEnd = this.isAtEnd;
    if (this.isRead && this.unread) { this.unread = 0; this.changed(); }
    this.showNewest();
  }

  showNewest() {
    this.newest.hidden = this.isAtEnd;
    const badge = this.newest.querySelector(".badge");
    badge.hidden = !this.unread;
    badge.textContent = this.unread;
  }

  answered(text, alert) {
    for (const key of this.phone.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    if (text && alert) {
      $("alert-text").textContent = text;
      $("alert").showModal();
    } else if (text) this.tell(text);
  }

  tell(text) {
    this.toast.textContent = text;
    clearTimeout(this.fade);
    this.fade = setTimeout(() => { this.toast.textContent = ""; }, 3500);
  }

  typing() {
    this.status.textContent = said("typing");
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => { this.status.textContent = said("bot"); }, 5000);
  }

  // "Show me" points at what it is about to do.
  point({ start, text, keyboard, message_id: number, data }) {
    this.phone.querySelector(".pointed")?.classList.remove("pointed");
    const node = start ? this.startButton
      : keyboard ? this.replyKeys.querySelector("button")
        : text ? this.form
          : [...this.nodes.get(number)?.querySelectorAll(".key") ?? []].find((key) => key.dataset.press === data);
    if (text) {
      this.input.value = text;
      this.grow();
    }
    node?.classList.add("pointed");
    node?.scrollIntoView({ block: "nearest" });
  }

  unpoint() {
    this.phone.querySelector(".pointed")?.classList.remove("pointed");
    if (this.input.value !== sessionStorage.getItem(this.draftKey)) this.setText(sessionStorage.getItem(this.draftKey) ?? "");
  }
}
