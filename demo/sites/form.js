// @ts-check
// The forms of the demo sites send nothing: they only say what would happen.
for (const form of document.querySelectorAll("form[data-thanks]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = form.querySelector("output");
    if (answer) answer.textContent = form.getAttribute("data-thanks");
  });
}
