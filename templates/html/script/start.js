// Everything here adds to a page that can be read without it.

const tools = copyOf("tools");
document.querySelector(".panel").append(tools);
chooseTheme(tools);
followReading();
guideToCities();
for (const table of document.querySelectorAll("main table")) {
  makeSortable(table);
  makeFilterable(table);
}
tellOrigins(tools);
unfoldForPrint();
document.documentElement.classList.add("scripted");
