// The choice between light and dark. It is kept as long as the page is open and stored nowhere.

function chooseTheme(tools) {
  tools.querySelector(".theme").addEventListener("change", (event) => {
    document.documentElement.dataset.theme = event.target.value;
  });
}
