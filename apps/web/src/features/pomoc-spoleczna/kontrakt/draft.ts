import type { DraftBody, WersjaKontraktu } from './api.js';

export interface GoalDraft {
  readonly klucz: string;
  readonly rodzaj: string;
  readonly tresc: string;
  readonly miernik: string;
  readonly termin: string;
}
export interface DutyDraft {
  readonly strona: string;
  readonly osoba_id: string;
  readonly cel: string;
  readonly tresc: string;
  readonly termin: string;
}

/** What stands in the fields: every text is a text, empty when nothing was written. */
export interface Draft {
  readonly od: string;
  readonly do: string;
  readonly przyczyny: string;
  readonly mozliwosci: string;
  readonly ograniczenia: string;
  readonly dotychczasowe_dzialania: string;
  readonly pomoc: string;
  readonly cele: readonly GoalDraft[];
  readonly dzialania: readonly DutyDraft[];
  readonly oceny: readonly string[];
  readonly skierowanie: { readonly numer: string; readonly dzien: string };
  readonly uzgodnienie: { readonly osrodek: string; readonly dzien: string };
}

/** What each part of the form gets: the whole draft, a way to change some of it, and the faults. */
export interface DraftPartProps {
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

const text = (value: string | null | undefined): string => value ?? '';

export function toDraft({ od, do: until, tresc }: WersjaKontraktu): Draft {
  return {
    od: text(od), do: text(until),
    przyczyny: text(tresc.przyczyny), mozliwosci: text(tresc.mozliwosci), ograniczenia: text(tresc.ograniczenia), dotychczasowe_dzialania: text(tresc.dotychczasowe_dzialania), pomoc: text(tresc.pomoc),
    cele: (tresc.cele ?? []).map((cel) => ({ klucz: cel.klucz, rodzaj: cel.rodzaj, tresc: cel.tresc, miernik: text(cel.miernik), termin: text(cel.termin) })),
    dzialania: (tresc.dzialania ?? []).map((one) => ({ strona: one.strona, osoba_id: text(one.osoba_id), cel: text(one.cel), tresc: one.tresc, termin: text(one.termin) })),
    oceny: (tresc.oceny ?? []).map(({ termin }) => termin),
    skierowanie: { numer: text(tresc.skierowanie?.numer), dzien: text(tresc.skierowanie?.dzien) },
    uzgodnienie: { osrodek: text(tresc.uzgodnienie?.osrodek), dzien: text(tresc.uzgodnienie?.dzien) },
  };
}

/** The body for the server, and how many items wait there because a field that they need is empty. */
export function toBody(draft: Draft): { readonly body: DraftBody; readonly waiting: number } {
  const { od, do: until, cele, dzialania, oceny, skierowanie, uzgodnienie, ...texts } = draft;
  const goals = cele.filter(({ tresc }) => tresc.trim());
  const duties = dzialania.filter(({ tresc }) => tresc.trim());
  const days = oceny.filter(Boolean);
  const [referred, agreed] = [skierowanie.numer.trim() && skierowanie.dzien, uzgodnienie.osrodek.trim() && uzgodnienie.dzien];
  const halves = [skierowanie.numer || skierowanie.dzien ? !referred : false, uzgodnienie.osrodek || uzgodnienie.dzien ? !agreed : false];
  return {
    waiting: cele.length - goals.length + (dzialania.length - duties.length) + (oceny.length - days.length) + halves.filter(Boolean).length,
    body: {
      od: od || null, do: until || null,
      tresc: {
        ...texts,
        cele: goals.map(({ termin, ...goal }) => ({ ...goal, termin: termin || null })),
        dzialania: duties.map(({ osoba_id, cel, termin, ...duty }) => ({ ...duty, osoba_id: osoba_id || null, cel: goals.some(({ klucz }) => klucz === cel) ? cel : null, termin: termin || null })),
        oceny: days.map((termin) => ({ termin })),
        skierowanie: referred ? skierowanie : null,
        uzgodnienie: agreed ? uzgodnienie : null,
      },
    },
  };
}

/** A name for the next goal that no other bears: `c3`. */
export function nextKey(goals: readonly GoalDraft[]): string {
  const highest = Math.max(0, ...goals.map(({ klucz }) => Number(/^c(\d+)$/.exec(klucz)?.[1] ?? 0)));
  return `c${highest + 1}`;
}
