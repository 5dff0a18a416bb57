// @ts-check
// Asks for the visitor's place on a press, and works out the distances without sending it anywhere.
const button = /** @type {HTMLButtonElement} */ (document.querySelector("[data-near]"));
const answer = /** @type {HTMLOutputElement} */ (document.querySelector("[data-near-answer]"));
const list = /** @type {HTMLOListElement} */ (document.querySelector("[data-near-list]"));
const radians = Math.PI / 180;

/**
 * @param {number} north
 * @param {number} east
 * @param {GeolocationCoordinates} from
 */
function kilometres(north, east, { latitude, longitude }) {
  const across = (east - longitude) * radians * Math.cos(((north + latitude) / 2) * radians);
  return Math.round(6371 * Math.hypot(across, (north - latitude) * radians));
}

/** @param {GeolocationPosition} position */
function sort({ coords }) {
  const sellers = [...list.children].map((row) => {
    const [north, east] = (row.getAttribute("data-at") ?? "").split(" ").map(Number);
    return { row, far: kilometres(north, east, coords) };
  });
  sellers.sort((one, other) => one.far - other.far);
  for (const { row, far } of sellers) {
    const space = row.querySelector("span");
    if (space) space.textContent = `${far} km`;
    list.append(row);
  }
  answer.textContent = "The nearest one comes first.";
}

function refused() {
  answer.textContent = "Your browser did not tell us a place, so the list stays as it is.";
}

button.addEventListener("click", () => {
  if (navigator.geolocation) navigator.geolocation.getCurrentPosition(sort, refused, { timeout: 8000 });
  else refused();
});
