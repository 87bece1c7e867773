const field = document.getElementById("search"), found = document.getElementById("found");
const sections = [...document.querySelectorAll("section")].map(section =>
  ({section, words: (section.dataset.keys + " " + section.textContent).toLowerCase()}));
function search() {
  const words = field.value.trim().toLowerCase();
  let count = 0;
  for (const one of sections) {
    const has = one.words.includes(words);
    one.section.hidden = !has;
    count += has;
  }
  for (const marked of document.querySelectorAll(".found")) marked.classList.remove("found");
  if (words.length > 2)
    for (const part of document.querySelectorAll(`[data-key*="${CSS.escape(words)}"]`))
      part.classList.add("found");
  found.textContent = words ? `${count} of ${sections.length}` : "";
  history.replaceState(null, "", words ? "#" + encodeURIComponent(words) : "#");
}
field.addEventListener("input", search);
document.addEventListener("click", event => {
  const part = event.target.closest("[data-key]");
  if (!part || getSelection().toString()) return;
  field.value = part.dataset.key;
  search();
});
if (location.hash.length > 1 && location.hash !== "#others") {
  field.value = decodeURIComponent(location.hash.slice(1));
  search();
}
