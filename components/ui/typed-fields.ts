type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** No draft of these: they are nobody's typing, or nobody else's business. */
const NEVER = ["hidden", "password", "file", "submit", "button", "reset", "image"];

/** Hidden fields that say which saved text a form began with. */
const SEEN = ["seen", "seenAt"];

/** What stands in the fields of a form that somebody types into, by name; of boxes and choices, what is ticked. */
export function typedIn(form: HTMLFormElement): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const values = typed[field.name] ?? [];
    typed[field.name] = isTicked(field) === false ? values : [...values, field.value];
  }
  return typed;
}

/** What differs from what the form began with. */
export function changedSince(begun: Record<string, string[]>, form: HTMLFormElement): Record<string, string[]> {
  const changed = Object.entries(typedIn(form)).filter(
    ([name, values]) => JSON.stringify(values) !== JSON.stringify(begun[name]),
  );
  return Object.fromEntries(changed);
}

/** Puts the values back as if they had been typed, so that whatever listens to a field hears of it. */
export function typeInto(form: HTMLFormElement, values: Record<string, string[]>): void {
  for (const [name, typed] of Object.entries(values)) {
    const fields = fieldsOf(form).filter((field) => field.name === name);
    for (const [place, field] of fields.entries()) {
      if (isTicked(field) === undefined) setValue(field, typed[place] ?? field.value);
      else if (isTicked(field) !== typed.includes(field.value)) field.click();
    }
  }
}

/** Which saved text the form began with. */
export function seenBy(form: HTMLFormElement): Record<string, string> {
  const seen = SEEN.flatMap((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? [[name, field.value]] : [];
  });
  return Object.fromEntries(seen);
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((element): element is Field => {
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    return isField && element.name !== "" && !NEVER.includes(element.type);
  });
}

/** Whether a box or a choice is ticked; undefined for a field of words. */
function isTicked(field: Field): boolean | undefined {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")
    ? field.checked
    : undefined;
}

/** By the browser's own setter: React listens to the one of the element, and would take the event for old news. */
function setValue(field: Field, value: string): void {
  if (field.value === value) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
}
