/** A place that both sides changed, each in its own way. */
export interface Conflict {
  /** `czesci.mieszkanie` */
  readonly place: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

type Parts = Readonly<Record<string, unknown>>;

/**
 * Joins what I typed with what the server has got meanwhile, place by place: a place that only one side changed is taken from that side. At a
 * conflict mine stands in the result until the person chooses. Objects are joined inside; a list is one place.
 */
export function mergeParts<T extends object>(base: T, mine: T, theirs: T): { readonly merged: T; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const join = (was: unknown, here: unknown, there: unknown, place: string): unknown => {
    if (isSame(here, there) || isSame(was, there)) return here;
    if (isSame(was, here)) return there;
    if (isParts(here) && isParts(there)) {
      const names = [...new Set([...Object.keys(here), ...Object.keys(there)])];
      return Object.fromEntries(names.map((name) => [name, join(isParts(was) ? was[name] : undefined, here[name], there[name], place ? `${place}.${name}` : name)]));
    }
    conflicts.push({ place, mine: here, theirs: there });
    return here;
  };
  return { merged: join(base, mine, theirs, '') as T, conflicts };
}

/** The value with one place set. */
export function setPlace<T extends object>(value: T, place: string, part: unknown): T {
  const [first = '', ...rest] = place.split('.');
  const inner = (value as Parts)[first];
  return { ...value, [first]: rest.length === 0 ? part : setPlace(isParts(inner) ? inner : {}, rest.join('.'), part) };
}

/** An absent part is as good as an empty one. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (!isParts(value)) return value === '' || value === null ? undefined : value;
  const parts = Object.keys(value).sort().map((name) => [name, canonical(value[name])] as const).filter(([, part]) => part !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
