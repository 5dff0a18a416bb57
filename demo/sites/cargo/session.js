// @ts-check
// Keeps a sign-in together until the browser closes; it holds a random number and nothing about the visitor.
const isSet = document.cookie.split("; ").some((pair) => pair.startsWith("cargo_session="));
if (!isSet) {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  document.cookie = `cargo_session=${number.toString(36)}; path=/; samesite=lax`;
}
