/** Elements without markup: every text goes in as text. */

type Props = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;
type Child = Node | string | null | undefined | false;

/** An element; `onclick` and its like are listeners, `true` sets an attribute, null and false leave it out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  fill(element, ...children);
  return element;
}

/** Puts these children in place of what an element holds. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
}

/** A button with its words and, in its tip, its key. */
export function button(words: string, press: () => void, props: Props = {}): HTMLButtonElement {
  return h('button', { type: 'button', onclick: press, ...props }, words);
}

/** A select of values and their words. */
export function select(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  value: string,
  change: (value: string) => void,
  props: Props = {},
): HTMLSelectElement {
  const made = h(
    'select',
    { 'aria-label': label, title: label, ...props },
    ...options.map(([one, words]) => h('option', { value: one, selected: one === value }, words)),
  );
  made.addEventListener('change', () => change(made.value));
  return made;
}

/** Reads the JSON of an element that holds some. */
export function jsonIn<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}
