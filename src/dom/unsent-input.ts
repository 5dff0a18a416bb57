/** A list shows its marked options; without any, a short one shows the first that can be chosen, a long one none. */
function isChangedList({ options, multiple, size }: HTMLSelectElement): boolean {
  const all = [...options];
  const isMarked = all.some((one) => one.defaultSelected);
  const first = multiple || size > 1 ? undefined : all.find((one) => !one.disabled);
  return all.some((one) => one.selected !== (isMarked ? one.defaultSelected : one === first));
}

function isChangedInput({ type, value, defaultValue, checked, defaultChecked }: HTMLInputElement): boolean {
  // Of several radio buttons marked by the page only the last is on: one that is off was not touched for that.
  if (type === "radio") return checked && !defaultChecked;
  if (type === "checkbox") return checked !== defaultChecked;
  // Without a value in the page these show one of the browser's own; hidden ones nobody types in.
  const isOwn =
    /^(hidden|submit|button|reset|image)$/.test(type) || (/^(color|range)$/.test(type) && !defaultValue);
  return !isOwn && value !== defaultValue;
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) return isChangedList(field);
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return field instanceof HTMLInputElement && isChangedInput(field);
}

/** Whether the visitor typed or chose something outside `except` that a new load of the page would lose (R50). */
export const hasUnsentInput = (except: string): boolean =>
  [...document.querySelectorAll("input, textarea, select")].some(
    (field) => !field.closest(except) && isChanged(field),
  );
