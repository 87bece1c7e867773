// The demo's page. The server holds everything; this page shows it and sends what is done.

import { $, avatar, el, isPhone, said, setBot, setTexts } from "./dom.js";
import { Chat } from "./chat.js";
import { showTour } from "./tour.js";

const chats = new Map();
let open = [];
let socket;
let ahead = 0; // by how many milliseconds the demo's clock is ahead of this computer's

// Connection

function connect() {
  socket = new WebSocket(`ws://${location.host}/demo/socket`);
  socket.addEventListener("message", (event) => take(JSON.parse(event.data)));
  socket.addEventListener("open", () => {
    $("lost").hidden = true;
    const chosen = localStorage.getItem("language");
    act({ do: "hello", languages: [...(chosen ? [chosen] : []), ...navigator.languages] });
  });
  socket.addEventListener("close", () => {
    lost();
    setTimeout(connect, 1500);
  });
}

function lost() {
  $("lost").hidden = false;
  for (const chat of chats.values()) chat.lost();
}

function act(action) {
  if (socket.readyState === WebSocket.OPEN) {
    socket.send(JSON.stringify(action));
    return true;
  }
  lost();
  return false;
}

function take(event) {
  if (!chats.size && event.event !== "state") return; // a run that is just beginning; the state has it all
  const chat = chats.get(event.person);
  switch (event.event) {
    case "state": return showState(event);
    case "clock": return setClock(event);
    case "notice": return showNotice(event);
    case "offer": return showOffer(event);
    case "tour": return showTour(event, act, hideSheets);
    case "accepted": return chat?.accepted(event.ref);
    case "point": return point(event);
    case "shown": for (const one of chats.values()) one.toEnd(); return;
    case "unpoint":
      document.querySelector(".panel .pointed")?.classList.remove("pointed");
      for (const one of chats.values()) one.unpoint();
      chat?.toEnd();
      return;
    case "menus":
      for (const { id, menu, description } of event.people) {
        Object.assign(chats.get(id), { menu, description });
        chats.get(id).refresh();
      }
      return;
    case "message": return chat?.add(event.message);
    case "edit": return chat?.edit(event.message);
    case "delete": return chat?.remove(event.message_id);
    case "keyboard": return chat?.setKeyboard(event.rows);
    case "answer": return chat?.answered(event.text, event.alert);
    case "action": return chat?.typing();
  }
}

function showState(state) {
  document.documentElement.lang = state.language;
  setTexts(state.texts);
  setBot(state.username);
  const earlier = new Map(chats);
  for (const chat of chats.values()) chat.phone.remove();
  chats.clear();
  for (const given of state.people) {
    chats.set(given.id, new Chat(given, {
      act, isOpen: () => open.includes(given.id), changed: showPeople, follow,
      before: earlier.get(given.id),
    }));
  }
  setClock(state.clock);
  showNotice({ text: "", people: [] });
  showTour(state.tour, act, hideSheets);
  showLanguages(state);
  showStories(state.stories);
  $("offer").hidden = true;
  const kept = JSON.parse(sessionStorage.getItem("open") ?? "[]").filter((id) => chats.has(id));
  open = kept.length ? kept : state.people.slice(0, room()).map((person) => person.id);
  layOut();
  document.body.classList.add("ready");
}

// A text of the page: the pieces with an odd number are bold.
const parts = (text) => text.map((part, number) => (number % 2 ? el("b", {}, part) : part));

// The stories beside the tour; one is open at a time.
function showStories(stories) {
  const opened = [...$("stories").children].findIndex((story) => story.open);
  $("stories").replaceChildren(...stories.map(({ title, parts: told }, number) => el(
    "details", { name: "story", open: number === opened },
    el("summary", {}, el("span", {}, title)),
    el("ol", {}, ...told.map((text) => el("li", {}, ...parts(text)))),
  )));
}

// A link into the bot is opened by whom the visitor chooses: mostly somebody else has got it.
function follow(payload) {
  $("link-who").replaceChildren(...[...chats.values()].map((chat) => el(
    "button", { value: chat.id }, avatar(chat), chat.name, " ", el("small", {}, chat.role),
  )));
  $("link-ask").returnValue = "";
  $("link-ask").showModal();
  $("link-ask").onclose = () => {
    const chat = chats.get(Number($("link-ask").returnValue));
    if (!chat) return;
    chat.say(`/start ${payload}`);
    show(chat.id);
  };
}

// Clock

function setClock({ now, day }) {
  ahead = now * 1000 - Date.now();
  $("day").textContent = day;
  showClock();
}

function showClock() {
  const time = new Date(Date.now() + ahead).toLocaleTimeString("en-GB", {
    timeZone: "Asia/Tashkent", hour: "2-digit", minute: "2-digit",
  });
  $("time").textContent = time;
  $("clock-open").querySelector("span").textContent = time;
}

// What "To the next reminder" has found; each name opens her phone.
function showNotice({ text, people }) {
  $("notice").replaceChildren(text, ...people.map((id) => el("button", {
    type: "button", onclick: () => { show(id); hideSheets(); },
  }, avatar(chats.get(id)), chats.get(id).name)));
}

// Who is shown

function room() {
  if (isPhone()) return 1;
  return Math.max(1, Math.floor((innerWidth - $("panel").offsetWidth - 16) / 340));
}

function toggle(id) {
  if (open.includes(id) && open.length > 1) {
    open = open.filter((other) => other !== id);
    layOut();
  } else show(id);
}

function show(id) {
  if (!open.includes(id)) open = [...open, id];
  layOut(id);
}

function layOut(focus) {
  if (isPhone()) $("tour-intro").after($("languages"));
  else $("bar").append($("languages"));
  // Who was opened last stays; of the others, those opened before her.
  open = open.slice(-room());
  sessionStorage.setItem("open", JSON.stringify(open));
  const shown = [...chats.values()].filter((chat) => open.includes(chat.id));
  $("phones").replaceChildren(...shown.map((chat) => chat.phone));
  for (const chat of shown) {
    chat.grow();
    chat.toEnd();
  }
  showPeople();
  if (focus) chats.get(focus).phone.querySelector("textarea:not([hidden] *), .start:not([hidden])")?.focus({ preventScroll: true });
}

function showPeople() {
  const focused = document.activeElement?.dataset?.person;
  $("people").replaceChildren(...[...chats.values()].map((chat) => el(
    "button",
    {
      type: "button", "data-person": chat.id, "aria-pressed": String(open.includes(chat.id)),
      onclick: () => toggle(chat.id),
    },
    avatar(chat),
    el("span", { class: "named" }, el("b", {}, chat.name), el("small", {}, chat.role)),
    chat.unread ? el("span", { class: "badge" },
      el("span", { "aria-hidden": "true" }, String(chat.unread)),
      el("span", { class: "only-heard" }, said("unread", { count: chat.unread }))) : null,
  )));
  if (focused) document.querySelector(`[data-person="${focused}"]`)?.focus();
  if (isPhone()) $("people").querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

// "Show me": the phone comes into view, and what is pressed or written is pointed at.
function point(event) {
  if (event.person) {
    if (!open.includes(event.person)) { open = [...open, event.person]; layOut(); }
    for (const [id, chat] of chats) if (id !== event.person) chat.unpoint();
    chats.get(event.person).point(event);
  } else $(event.button).classList.add("pointed");
}

// Languages

function showLanguages({ languages, language, together }) {
  $("language").replaceChildren(...languages.map(({ code, name }) => el(
    "option", { value: code, selected: code === language, lang: code }, name,
  )));
  $("apart").checked = !together;
}

// Somebody else has begun the demo in another language than hers.
function showOffer({ language, text }) {
  $("offer").hidden = false;
  $("offer").lang = language;
  $("in-hers").textContent = text;
  $("in-hers").onclick = () => {
    $("offer").hidden = true;
    $("language").value = language;
    chooseLanguage();
  };
}

function chooseLanguage() {
  localStorage.setItem("language", $("language").value);
  act({ do: "language", language: $("language").value, together: !$("apart").checked });
}

// On a phone, the tour and the clock are sheets over the chat

function sheet(button, section) {
  button.addEventListener("click", () => {
    const shown = !section.classList.contains("open");
    hideSheets();
    section.classList.toggle("open", shown);
    button.setAttribute("aria-expanded", String(shown));
  });
}

function hideSheets() {
  for (const section of document.querySelectorAll(".sheet")) section.classList.remove("open");
  for (const button of document.querySelectorAll("[aria-controls][data-sheet]")) button.setAttribute("aria-expanded", "false");
}

for (const button of document.querySelectorAll("[data-sheet]")) sheet(button, $(button.dataset.sheet));
for (const button of document.querySelectorAll(".close")) {
  button.addEventListener("click", () => {
    hideSheets();
    document.querySelector(`[data-sheet="${button.closest(".sheet").id}"]`).focus();
  });
}
addEventListener("keydown", (event) => { if (event.key === "Escape") hideSheets(); });

for (const button of document.querySelectorAll("[data-forward]")) {
  button.addEventListener("click", () => act({ do: "forward", seconds: Number(button.dataset.forward) }));
}
$("next").addEventListener("click", () => act({ do: "next" }));
$("language").addEventListener("change", chooseLanguage);
$("apart").addEventListener("change", chooseLanguage);
$("offer-close").addEventListener("click", () => { $("offer").hidden = true; });
const more = $("stories").parentNode;
more.addEventListener("toggle", () => { if (more.open) more.scrollIntoView({ block: "start" }); });
$("restart").addEventListener("click", () => $("restart-ask").showModal());
$("restart-ask").addEventListener("close", () => {
  if ($("restart-ask").returnValue !== "restart") return;
  for (const chat of chats.values()) chat.setText("");
  act({ do: "restart" });
});
let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; layOut(); } });
document.addEventListener("visibilitychange", () => { for (const chat of chats.values()) chat.scrolled(); });
setInterval(showClock, 10_000);
connect();
