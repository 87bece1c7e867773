// The guided tour: steps that tick themselves, and "Show me".

import { $, el, said } from "./dom.js";

let opened = -1; // the step whose text is shown

export function showTour({ steps, showing }, act, hideSheets) {
  const done = steps.filter((step) => step.done).length;
  const next = steps.findIndex((step) => !step.done);
  const list = $("tour-steps");
  const isNew = list.children.length !== steps.length;
  const before = [...list.children].map((item) => item.classList.contains("done"));
  if (isNew || steps.some((step, number) => step.done !== before[number])) opened = next;
  if (showing !== null) opened = showing;
  list.replaceChildren(...steps.map((step, number) => el("li", { class: step.done ? "done" : number === next ? "current" : "" },
    el("details", { open: number === opened, ontoggle: (event) => { if (event.target.open) only(event.target); } },
      el("summary", {},
        el("span", { class: "tick", "aria-hidden": "true" }, step.done ? "✓" : String(number + 1)),
        el("span", {}, step.title),
        step.done ? el("span", { class: "only-heard" }, said("done")) : null),
      el("p", {}, ...step.text.map((part, at) => (at % 2 ? el("b", {}, part) : part))),
      step.done ? null : el("button", {
        type: "button", class: "show", disabled: showing !== null,
        onclick: () => { if (act({ do: "show", step: number })) hideSheets(); },
      }, said(showing === number ? "showing" : "show"))))));
  list.querySelector("details[open]")?.closest("li").scrollIntoView({ block: "nearest" });
  $("tour-done").textContent = said("progress", { done, total: steps.length });
  $("tour-open").querySelector("span").textContent = `${done}/${steps.length}`;
  $("tour-end").hidden = done < steps.length;
  [...$("patches").children].forEach((patch, number) => patch.classList.toggle("sewn", steps[number]?.done));
}

function only(shown) {
  for (const other of $("tour-steps").querySelectorAll("details[open]")) if (other !== shown) other.open = false;
  opened = [...$("tour-steps").querySelectorAll("details")].indexOf(shown);
}
