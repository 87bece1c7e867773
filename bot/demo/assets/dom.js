// What every module of the page uses: elements, icons, and the page's texts.

export const $ = (id) => document.getElementById(id);

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null && child !== ""));
  return node;
}

const ICONS = {
  menu: "M4 7h16M4 12h16M4 17h16",
  attach: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.4a1.7 1.7 0 0 1-2.4-2.4L14 7.5",
  send: "M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  sticker: "M5 4h14v10l-6 6H5zM13 20v-6h6M9 9h.01M15 9h.01M9 12.5c1.6 1.6 4.4 1.6 6 0",
  voice: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  down: "M6 9l6 6 6-6",
  play: "M8 5l11 7-11 7z",
  close: "M6 6l12 12M18 6L6 18",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

// A quilt block in her colours, with her initial.
export const avatar = (person) => el(
  "span", { class: `avatar ${person.seat}`, "aria-hidden": "true" }, el("b", {}, person.name[0]),
);

let bot = "";

export function setBot(username) { bot = username; }

// What a link into this bot opens it with; null for every other address. A link that is shared goes
// to the one inside.
export function startOf(address) {
  if (!URL.canParse(address)) return null;
  const { host, pathname, searchParams } = new URL(address);
  if (host === "t.me" && pathname === "/share/url") return startOf(searchParams.get("url") ?? "");
  return host === "t.me" && pathname === `/${bot}` ? searchParams.get("start") : null;
}

let texts = {};

export function setTexts(given) {
  texts = given;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = said(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", said(node.dataset.label));
}

// The server renders the page's texts; what only the page knows stands in them as {name}.
export function said(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const isPhone = () => matchMedia("(max-width: 44rem)").matches;

// Arrow keys, Home and End move through a list of buttons.
export function moveWithin(event, buttons) {
  const at = buttons.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || !buttons.length) return false;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length].focus();
  return true;
}
