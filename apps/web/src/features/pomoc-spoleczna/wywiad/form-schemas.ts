import type { Choice, JsonSchema } from '../../../shared/schema-form/schema.js';
import type { Czesc, Formularz, Pole, Wywiad } from '../api.js';
import { texts as t } from '../texts.js';

const SHORT = 500;
const LONG = 5000;
const AMOUNT: JsonSchema = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['1100.00'] };

/** The parts of the questionnaire that this interview consists of, in order. */
export function partsOf({ czesci }: Formularz, { cel, rodzaj }: Pick<Wywiad, 'cel' | 'rodzaj'>): readonly Czesc[] {
  return czesci.filter((part) => part.cele.some((one) => one === cel) && part.rodzaje.some((one) => one === rodzaj));
}

/** Name of a part with its number. */
export function partTitle({ numer, nazwa }: Czesc): string {
  return numer ? `${numer}. ${nazwa}` : nazwa;
}

/** A run of plain fields, or one module that has a form of its own. */
export type Block = { readonly modul: string } | { readonly schema: JsonSchema };

/** What a part is drawn from, in its own order. */
export function blocksOf({ pola }: Czesc): readonly Block[] {
  const blocks: Block[] = [];
  let run: Pole[] = [];
  const close = () => {
    if (run.length > 0) blocks.push({ schema: fieldsSchema(run) });
    run = [];
  };
  for (const field of pola) {
    if (field.rodzaj !== 'modul') run.push(field);
    else {
      close();
      blocks.push({ modul: field.kod });
    }
  }
  close();
  return blocks;
}

function fieldsSchema(fields: readonly Pole[]): JsonSchema {
  return {
    type: 'object', required: fields.filter(({ wymagane }) => wymagane).map(({ kod }) => kod),
    properties: Object.fromEntries(fields.map((field) => [field.kod, { ...valueSchema(field), title: field.nazwa, description: describe(field) }])),
  };
}

function describe({ opis, wrazliwosc }: Pole): string | undefined {
  return [opis, wrazliwosc === 'szczegolne' ? t.sensitive : ''].filter(Boolean).join(' ') || undefined;
}

function valueSchema({ rodzaj, slownik = [] }: Pole): JsonSchema {
  const choices: readonly Choice[] = slownik;
  switch (rodzaj) {
    case 'dlugi-tekst':
      return { type: 'string', maxLength: LONG };
    case 'liczba':
      return { type: 'integer', minimum: 0 };
    case 'kwota':
      return AMOUNT;
    case 'data':
      return { type: 'string', format: 'date' };
    case 'tak-nie':
      return { type: 'boolean' };
    case 'wybor':
      return { type: 'string', 'x-wartosci': choices };
    case 'wybory':
      return { type: 'array', items: { type: 'string', 'x-wartosci': choices } };
    default:
      return { type: 'string', maxLength: SHORT };
  }
}
