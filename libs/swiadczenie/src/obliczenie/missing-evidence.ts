import { ageOn, DomainError, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { Evidence } from '@ostoja/osoba';
import type { FactsSchema } from '@ostoja/facts';
import type { OsobaObliczenia, SourceAnswer } from './fact-assembly.js';

/** Evidence without which the calculation would have to guess. */
export interface MissingEvidence {
  /** Place in the facts: `osoby.B.dochody`. */
  readonly pole: string;
  readonly opis: string;
  readonly osobaId: string;
  readonly rodzaj: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
}

const PELNOLETNOSC = 18;

/**
 * What must be established before anything is calculated: the income of every adult in the month that counts (none at all is evidence of
 * 0.00 too; income of another month says nothing about it), and everything else that the benefit asks for and only evidence can say, such as
 * needs or a loss. Reasons of art. 7 and facts that are true where there is a row are not among them: without one the rule refuses.
 */
export function findMissing(schema: FactsSchema, osoby: readonly OsobaObliczenia[], answers: readonly SourceAnswer[], naDzien: PlainDate, miesiacDochodu: PlainMonth, period: (answer: SourceAnswer) => { od: PlainDate; do: PlainDate }): MissingEvidence[] {
  const fields = (schema['properties'] ?? {}) as Record<string, { title?: string; items?: { type?: string } }>;
  const required = new Set((schema['required'] ?? []) as string[]);
  const applicant = osoby.find((osoba) => osoba.wnioskodawca)!;
  const known = new Set<string>();
  return answers.flatMap((answer): MissingEvidence[] => {
    const { source, rows } = answer;
    const { rodzaj, fakt } = source;
    if (rodzaj === 'dochod') {
      const adults = osoby.filter(({ dataUrodzenia }) => dataUrodzenia === null || ageOn(dataUrodzenia, naDzien) >= PELNOLETNOSC);
      return adults.filter(({ osobaId }) => !rows.some((row) => row.osobaId === osobaId && tellsOfMonth(row, miesiacDochodu))).map(({ klucz, osobaId, wnioskodawca }) => ({
        pole: `osoby.${klucz}.dochody`, osobaId, rodzaj, ...period(answer),
        opis: `Brak dowodu o dochodzie osoby ${klucz}${wnioskodawca ? ' (wnioskodawca)' : ''} za ${miesiacDochodu.slice(5)}.${miesiacDochodu.slice(0, 4)}; jeśli dochodu nie było, zapisz go z kwotą 0.00.`,
      }));
    }
    const field = fields[fakt];
    const isNeeded = required.has(fakt) && (field?.items?.type === 'object' || source.agregacja === 'ostatni') && rows.length === 0 && !known.has(rodzaj);
    if (isNeeded) known.add(rodzaj);
    return isNeeded ? [{ pole: fakt, osobaId: applicant.osobaId, rodzaj, ...period(answer), opis: `Brak dowodu: ${field?.title ?? fakt}.` }] : [];
  });
}

/** A farm, a business or arrears stand for all their months, a one-off income for the months it is spread over; the rest for its own month. */
function tellsOfMonth({ tresc }: Evidence, miesiac: PlainMonth): boolean {
  const { miesiac: otrzymano, jednorazowy, okres_od } = tresc as { miesiac?: string | null; jednorazowy?: boolean; okres_od?: string | null };
  return !otrzymano || otrzymano === miesiac || jednorazowy === true || !!okres_od;
}

/** 422 with every missing piece of evidence and where to look for it. */
export class MissingEvidenceError extends DomainError {
  constructor(readonly bledy: readonly { readonly pole: string; readonly opis: string }[]) {
    super('SWIADCZENIE.EVIDENCE_MISSING', `Nie da się obliczyć świadczenia bez zgadywania. ${bledy.map(({ opis }) => opis).join(' ')}`, {
      provision: 'art. 7 i art. 77 § 1 KPA, art. 107 ust. 5b ustawy o pomocy społecznej',
      details: { brakuje: bledy.length },
    });
  }
}
