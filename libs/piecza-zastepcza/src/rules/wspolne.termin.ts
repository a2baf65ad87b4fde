import { plainDate } from '@ostoja/kernel';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import { uwr } from './wspolne.rule.js';

type Opis = Pick<ProstyTermin, 'kod' | 'nazwa' | 'kto' | 'czynnosc' | 'zdarzenie' | 'parametr'> & { readonly art: string; readonly od: string; readonly do?: string; readonly przyklad?: string; readonly wstecz?: boolean };

/** A term of the act. Its terms are calendar ones and do not move from days off; only the adoption clocks count working days. */
export function terminUstawy({ art, od, do: koniec, przyklad = '2026-03-02', ...opis }: Opis): Termin<FaktyZdarzenia> {
  return prostyTermin({ ...opis, przepis: uwr(art), liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate(od), do: koniec === undefined ? null : plainDate(koniec), przyklad });
}
