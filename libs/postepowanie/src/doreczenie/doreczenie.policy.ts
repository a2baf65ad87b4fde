import { addDays, DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { Doreczenie, WyprowadzenieDoreczenia } from './doreczenie.entity.js';

/** The dates of one attempt to deliver. */
export type DatyDoreczenia = Pick<Doreczenie, 'sposob' | 'wyslano' | 'awizoPierwsze' | 'awizoDrugie' | 'wplynelo' | 'odebrano' | 'odmowa' | 'zwrot'>;

/** The day on which the letter counts as delivered, and why. */
export interface Skutek extends WyprowadzenieDoreczenia {
  readonly dzien: PlainDate;
}

/** KPA 44 § 1-3: 7 days to collect after the first notice, kept for 14 in all. */
const DNI_DO_DRUGIEGO_AWIZA = 7;
const DNI_PRZECHOWANIA = 14;

/**
 * The effect of what has happened so far, or null while nothing decides it. Paper counts as delivered with the end of the 14th
 * day after the first notice (KPA 44 § 4), an electronic letter on the day after 14 days (act on electronic delivery, art. 42): two
 * different days. They are not moved off a Saturday or a day off, since KPA 57 § 4 speaks of terms for doing something.
 */
export function deriveSkutek(daty: DatyDoreczenia): Skutek | null {
  const fiction = daty.sposob === 'e-doreczenia' ? electronicFiction(daty) : paperFiction(daty);
  const { odebrano, odmowa } = daty;
  if (odebrano && !(fiction && fiction.dzien < odebrano)) return received(daty, odebrano);
  if (odmowa) return { dzien: odmowa, opis: `adresat odmówił przyjęcia pisma ${formatPolishDate(odmowa)}`, przepis: 'art. 47 § 2 KPA' };
  return fiction && (daty.zwrot || odebrano) ? fiction : null;
}

function received({ sposob }: DatyDoreczenia, dzien: PlainDate): Skutek {
  const przepis = sposob === 'e-doreczenia' ? 'art. 41 ustawy o doręczeniach elektronicznych' : 'art. 42 i 46 § 1 KPA';
  return { dzien, opis: `pismo odebrano ${formatPolishDate(dzien)}`, przepis };
}

/** Without the second notice there is no fiction: the letter must be sent again. */
function paperFiction({ sposob, awizoPierwsze, awizoDrugie }: DatyDoreczenia): Skutek | null {
  if (sposob !== 'poczta' || !awizoPierwsze || !awizoDrugie) return null;
  const dzien = addDays(awizoPierwsze, DNI_PRZECHOWANIA);
  return {
    dzien,
    opis: `pismo awizowano ${formatPolishDate(awizoPierwsze)} i powtórnie ${formatPolishDate(awizoDrugie)}; uznaje się je za doręczone z upływem 14. dnia, ${formatPolishDate(dzien)}`,
    przepis: 'art. 44 § 4 KPA',
  };
}

function electronicFiction({ wplynelo }: DatyDoreczenia): Skutek | null {
  if (!wplynelo) return null;
  const dzien = addDays(wplynelo, DNI_PRZECHOWANIA + 1);
  return {
    dzien,
    opis: `pismo wpłynęło na adres do doręczeń elektronicznych ${formatPolishDate(wplynelo)} i nie zostało odebrane przez 14 dni; uznaje się je za doręczone ${formatPolishDate(dzien)}`,
    przepis: 'art. 42 ustawy o doręczeniach elektronicznych',
  };
}

/** Refuses dates that cannot be true together. Errors: 422 `DORECZENIE.DATES` with the field and the provision. */
export function assertDaty(daty: DatyDoreczenia, dataDecyzji: PlainDate, dzis: PlainDate): void {
  const { sposob, wyslano, awizoPierwsze, awizoDrugie, wplynelo, odebrano, odmowa, zwrot } = daty;
  const given = Object.entries({ wyslano, awizo_pierwsze: awizoPierwsze, awizo_drugie: awizoDrugie, wplynelo, odebrano, odmowa, zwrot }).filter(([, day]) => day !== null) as [string, PlainDate][];
  for (const [field, day] of given) {
    if (day > dzis) throw fault(field, 'Data nie może być z przyszłości.');
    if (day < (field === 'wyslano' ? dataDecyzji : wyslano)) throw fault(field, field === 'wyslano' ? 'Pismo nie mogło wyjść przed wydaniem decyzji.' : 'Data nie może być wcześniejsza niż wysłanie.');
  }
  if (sposob !== 'poczta' && (awizoPierwsze || awizoDrugie)) throw fault('awizo_pierwsze', 'Awizo dotyczy tylko przesyłki pocztowej.', 'art. 44 KPA');
  if (sposob !== 'e-doreczenia' && wplynelo) throw fault('wplynelo', 'Wpływ na skrzynkę dotyczy tylko e-Doręczeń.', 'art. 41 ustawy o doręczeniach elektronicznych');
  if (odebrano && odmowa) throw fault('odmowa', 'Pismo albo odebrano, albo odmówiono jego przyjęcia.', 'art. 47 KPA');
  if (sposob === 'e-doreczenia') assertElectronic(daty);
  if (sposob === 'poczta') assertPost(daty);
}

function assertPost({ awizoPierwsze, awizoDrugie, odebrano, zwrot }: DatyDoreczenia): void {
  if (awizoDrugie && !awizoPierwsze) throw fault('awizo_pierwsze', 'Powtórne awizo wymaga pierwszego.', 'art. 44 § 3 KPA');
  if (awizoPierwsze && awizoDrugie && (awizoDrugie < addDays(awizoPierwsze, DNI_DO_DRUGIEGO_AWIZA) || awizoDrugie > addDays(awizoPierwsze, DNI_PRZECHOWANIA))) {
    throw fault('awizo_drugie', 'Powtórne awizo zostawia się po 7 dniach od pierwszego i nie później niż 14. dnia.', 'art. 44 § 3 KPA');
  }
  const afterReceipt = Object.entries({ awizo_pierwsze: awizoPierwsze, awizo_drugie: awizoDrugie }).find(([, day]) => day && odebrano && day > odebrano);
  if (afterReceipt) throw fault(afterReceipt[0], 'Po odbiorze pisma nie zostawia się awiza.', 'art. 44 § 2-3 KPA');
  if (!zwrot || odebrano) return;
  if (!awizoPierwsze || !awizoDrugie) throw fault('zwrot', 'Bez dwóch awiz zwrócone pismo nie jest doręczone: wyślij je ponownie jako nowe doręczenie.', 'art. 44 § 3-4 KPA');
  if (zwrot < addDays(awizoPierwsze, DNI_PRZECHOWANIA)) throw fault('zwrot', 'Pismo zwrócono, zanim upłynęło 14 dni przechowania: wyślij je ponownie jako nowe doręczenie.', 'art. 44 § 1 KPA');
}

function assertElectronic({ wplynelo, odebrano, odmowa, zwrot }: DatyDoreczenia): void {
  if (odmowa) throw fault('odmowa', 'Przyjęcia przesyłki elektronicznej nie można odmówić.', 'art. 41 ustawy o doręczeniach elektronicznych');
  if ((odebrano || zwrot) && !wplynelo) throw fault('wplynelo', 'Podaj dzień wpływu na adres do doręczeń elektronicznych.', 'art. 41 ustawy o doręczeniach elektronicznych');
  if (odebrano && wplynelo && odebrano < wplynelo) throw fault('odebrano', 'Odbiór nie może być wcześniejszy niż wpływ.');
  if (zwrot && wplynelo && zwrot < addDays(wplynelo, DNI_PRZECHOWANIA + 1)) throw fault('zwrot', 'Od wpływu nie upłynęło jeszcze 14 dni.', 'art. 42 ustawy o doręczeniach elektronicznych');
}

function fault(field: string, message: string, provision?: string): DomainError {
  return new DomainError('DORECZENIE.DATES', message, { field, provision });
}
