const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement) {
    // Without a marked option a list shows its first one.
    const isMarked = [...field.options].some(({ defaultSelected }) => defaultSelected);
    return [...field.options].some(
      (one, index) => one.selected !== (isMarked ? one.defaultSelected : index === 0),
    );
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
};

/** Whether the visitor typed or chose something outside `except` that a new load of the page would lose (R50). */
export const hasUnsentInput = (except: string): boolean =>
  [...document.querySelectorAll("input, textarea, select")].some(
    (field) => !field.closest(except) && isChanged(field),
  );
