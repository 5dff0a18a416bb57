/** Loads the page again, by GET: a page that answered a form would otherwise be asked for by sending the form again. */
export function reload(): void {
  history.replaceState(history.state, "");
  location.reload();
}
