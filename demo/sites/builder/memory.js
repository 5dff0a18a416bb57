// @ts-check
// The two cookies that the editor needs: one that keeps a sign-in together, one for a language that was chosen.
/** @param {string} name */
const read = (name) =>
  document.cookie
    .split("; ")
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

if (!read("builder_session")) {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  document.cookie = `builder_session=${number.toString(36)}; path=/; samesite=lax`;
}

const list = /** @type {HTMLSelectElement | null} */ (document.querySelector("#taal"));
if (list) {
  list.value = read("builder_language") ?? list.value;
  list.addEventListener("change", () => {
    document.cookie = `builder_language=${list.value}; path=/; max-age=${365 * 86400}; samesite=lax`;
  });
}
