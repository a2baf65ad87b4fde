import { type ChangeEvent, useRef, useState } from 'react';
import { fieldErrors } from '../api/problem.js';

type Values = Readonly<Record<string, unknown>>;
type InputElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface TextBinding {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: ChangeEvent<InputElement>) => void;
}

export interface Form<T extends Values> {
  readonly values: T;
  readonly set: (patch: Partial<T>) => void;
  readonly reset: (values?: T) => void;
  /** Binding of a text, date or select field whose value is a string. */
  readonly text: (name: keyof T & string) => TextBinding;
  readonly check: (name: keyof T & string) => { readonly name: string; readonly checked: boolean; readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void };
  /** The fault at a field: found here, or said by the server until the field is changed. */
  readonly errorAt: (path: string) => string | undefined;
  /** Shows these faults and says whether there were none. */
  readonly validate: (faults: Readonly<Record<string, string | false | undefined>>) => boolean;
}

/**
 * Values of a form with faults at their fields. `serverError` is the error of the act that the form submits; `prefix` is what the API puts
 * before the names of the fields (`tresc.`).
 */
export function useForm<T extends Values>(initial: T, serverError: unknown = null, prefix = ''): Form<T> {
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const changedAfter = useRef<{ error: unknown; names: Set<string> }>({ error: null, names: new Set() });
  if (changedAfter.current.error !== serverError) changedAfter.current = { error: serverError, names: new Set() };
  const fromServer = fieldErrors(serverError);

  const set = (patch: Partial<T>) => {
    for (const name of Object.keys(patch)) changedAfter.current.names.add(name);
    setFaults((old) => Object.fromEntries(Object.entries(old).filter(([name]) => !(name in patch) && !((name.split('.')[0] ?? name) in patch))));
    setValues((old) => ({ ...old, ...patch }));
  };
  const errorAt = (path: string) => {
    if (faults[path]) return faults[path];
    return changedAfter.current.names.has(path.split('.')[0] ?? path) ? undefined : (fromServer[prefix + path] ?? fromServer[path]);
  };
  return {
    values,
    set,
    errorAt,
    reset: (next = initial) => {
      setFaults({});
      setValues(next);
    },
    text: (name) => ({
      name,
      value: String(values[name] ?? ''),
      error: errorAt(name),
      onChange: (event) => set({ [name]: event.currentTarget.value } as Partial<T>),
    }),
    check: (name) => ({ name, checked: values[name] === true, onChange: (event) => set({ [name]: event.currentTarget.checked } as Partial<T>) }),
    validate: (checks) => {
      const found = Object.entries(checks).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
      setFaults(Object.fromEntries(found));
      if (found.length > 0) focusFirstFault();
      return found.length === 0;
    },
  };
}

/** Drops what the person left empty: the API takes an absent field, not an empty text. */
export function filled<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined && value !== null)) as T;
}

export function focusFirstFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
