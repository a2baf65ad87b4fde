import { DomainError, firstDay, formatPolishDate, monthOf, type PlainDate } from '@ostoja/kernel';
import { calculateTerm } from '@ostoja/law';

const UPS = 'ustawy o pomocy społecznej';

/** When the ruling was asked for, reached the party and reached the office. */
export interface DrogaOrzeczenia {
  /** The application was in the office with the paper that a ruling was asked for. */
  readonly potwierdzono: PlainDate;
  readonly odebrano: PlainDate;
  readonly dostarczono: PlainDate;
}

/** Since when the benefit is due, and how that follows. */
export interface PrawoPoOrzeczeniu {
  readonly prawo_od: PlainDate;
  readonly opis: string;
}

/**
 * Brought within 60 days of its receipt, the ruling carries the right back to the month of the application with the paper (art. 106 ust. 9);
 * later, only to the month in which it was brought (ust. 10). Errors: 422 `POSTEPOWANIE.ACT_DATA`.
 */
export function ustalPrawo({ potwierdzono, odebrano, dostarczono }: DrogaOrzeczenia): PrawoPoOrzeczeniu {
  if (odebrano > dostarczono) throw new DomainError('POSTEPOWANIE.ACT_DATA', 'Strona nie mogła dostarczyć orzeczenia przed jego otrzymaniem.', { field: 'dane.odebrano', provision: `art. 106 ust. 9 ${UPS}` });
  const { koniec } = calculateTerm({ zdarzenie: odebrano, nazwa_zdarzenia: 'otrzymania orzeczenia przez stronę', liczba: 60, jednostka: 'dni', przepis: `art. 106 ust. 9 ${UPS}`, na_czynnosc: true });
  const inTime = dostarczono <= koniec;
  const prawo_od = firstDay(monthOf(inTime ? potwierdzono : dostarczono));
  const months = inTime ? 'Za miesiące, w których pobierano' : 'Za ten miesiąc, jeżeli pobierano w nim';
  return {
    prawo_od,
    opis: `Prawo od ${formatPolishDate(prawo_od)}: orzeczenie dostarczono ${inTime ? 'w terminie' : 'po upływie terminu'} 60 dni od jego otrzymania, który kończył się ${formatPolishDate(koniec)} (art. 106 ust. ${inTime ? '9' : '10'} ${UPS}). `
      + `${months} zasiłek okresowy przyznany na czas zawieszenia, wlicza się go do dochodu (nie stosuje się art. 37 ust. 6).`,
  };
}

/** The suspension is for those who meet every other condition; who does not is refused at once (ust. 7 pkt 2). */
export function assertTylkoOrzeczenie(obliczenie: { readonly spelniaWarunki: boolean; readonly przyczyny: readonly { readonly przepis: string; readonly opis: string }[] } | null, przepis: string): void {
  const refuse = (message: string) => new DomainError('POSTEPOWANIE.CONDITION_NOT_MET', message, { status: 409, provision: przepis });
  if (obliczenie === null) throw refuse('Najpierw oblicz świadczenie, z potwierdzeniem wystąpienia o orzeczenie wśród dowodów: wszystkie inne warunki muszą być spełnione.');
  const others = obliczenie.przyczyny.filter((one) => one.przepis !== przepis);
  if (others.length > 0) throw refuse(`Nie są spełnione inne warunki: ${others.map(({ opis }) => opis.replace(/\.$/, '')).join('; ')}. Przygotuj odmowę (art. 106 ust. 7 pkt 2 ${UPS}).`);
  if (obliczenie.spelniaWarunki || obliczenie.przyczyny.length === 0) throw refuse('Z obliczenia nie wynika, że brakuje tylko orzeczenia.');
}
