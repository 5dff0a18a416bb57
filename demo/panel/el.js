// @ts-check

/**
 * Builds one element; text stays text.
 * @param {string} tag  with an optional class: "span.time"
 * @param {...(Node | string)} children
 */
export function el(tag, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  element.classList.add(...classes);
  element.append(...children);
  return element;
}
