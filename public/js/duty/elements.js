/** What a template of the page holds, to be filled in. @param {string} id */
export function clone(id) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {DocumentFragment} */ (template.content.cloneNode(true));
}

/** The one element of a template. @param {string} id */
export function cloneOne(id) {
  return /** @type {HTMLElement} */ (clone(id).firstElementChild);
}

/** Finds the parts of a filled-in template by the names of their slots. @param {HTMLElement} parent */
export function slotsOf(parent) {
  return (/** @type {string} */ name) => /** @type {HTMLElement} */ (parent.querySelector(`[data-slot="${name}"]`));
}

/**
 * Leaves an element alone that says so already: screen readers read a status again whenever it is written.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
