// Shows a text with its line numbers, and the line that was asked for.

const path = location.pathname.replace(/^\/source\//, "/text/");
const answer = await fetch(path + location.search);
const { name, is_built_in, line, content } = await answer.json();

document.title = line ? `${name}:${line}` : name;
document.querySelector("h1").textContent = document.title;
document.getElementById("kind").textContent = is_built_in
  ? `A built-in template. A file ${name.replace(/^built-in/, "templates")} in the data folder takes its place.`
  : "A file of the data folder, as it was read last.";
const lines = content.replace(/\n$/, "").split("\n").map((text) => {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
});
document.querySelector("ol").append(...lines);
const asked = lines[line - 1];
if (asked) {
  asked.setAttribute("aria-current", "true");
  asked.scrollIntoView({ block: "center" });
}
