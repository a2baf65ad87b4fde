const OPEN = ':not(:disabled, [type="hidden"])';
/** What a person writes or chooses in. */
export const FIELDS = ['input', 'select', 'textarea'].map((tag) => tag + OPEN).join(', ');
const CONTROLS = `${FIELDS}, a[href], button:not(:disabled), summary`;
const PATIENCE_MS = 10_000;

/** Gives the focus to an element and shows it. */
export function focusOn(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
}

/** The first field that must be filled and is empty, else the first one. */
export function firstToFill(part: Element | null | undefined): HTMLElement | undefined {
  const fields = [...(part?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(FIELDS) ?? [])];
  return fields.find(({ required, value }) => required && value === '') ?? fields[0];
}

/** Gives the focus to the field of a part with which to begin, when the part is there or comes as the answer to what the person has just done. */
export function focusWhenShown(selector: string): void {
  const find = () => firstToFill(document.querySelector(selector));
  const present = find();
  if (present) return focusOn(present);
  const observer = new MutationObserver(() => {
    const field = find();
    if (field) finish(field);
  });
  const finish = (field?: HTMLElement) => {
    observer.disconnect();
    clearTimeout(patience);
    document.removeEventListener('keydown', onKey, true);
    if (field) focusOn(field);
  };
  // Whoever goes on working meanwhile is not torn away.
  const onKey = () => finish();
  const patience = setTimeout(() => finish(), PATIENCE_MS);
  document.addEventListener('keydown', onKey, true);
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Goes to the first control of the next or previous part of the screen; says whether there is one. */
export function focusPart(step: 1 | -1): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>('main .card')].flatMap((part) => {
    const control = part.querySelector<HTMLElement>(CONTROLS);
    return control ? [{ part, control }] : [];
  });
  const here = document.activeElement ?? document.body;
  const lies = (part: Element, side: number) => (here.compareDocumentPosition(part) & side) !== 0 && !part.contains(here);
  const next = step === 1 ? parts.find(({ part }) => lies(part, Node.DOCUMENT_POSITION_FOLLOWING)) : parts.findLast(({ part }) => lies(part, Node.DOCUMENT_POSITION_PRECEDING));
  if (next) focusOn(next.control);
  return next !== undefined;
}

/** Moves the focus to the link of the next or previous row of a list, so that Enter opens it and a screen reader reads it. */
export function focusRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next]?.focus();
}
