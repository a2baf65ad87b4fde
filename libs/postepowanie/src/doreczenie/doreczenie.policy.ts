import { addDays, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { Doreczenie, Odbiorca, WyprowadzenieDoreczenia, Zastepca } from './doreczenie.entity.js';

/** What is known of one attempt to deliver. */
export type DatyDoreczenia = Pick<
  Doreczenie,
  | 'sposob' | 'odbiorca' | 'wyslano' | 'awizoPierwsze' | 'awizoDrugie' | 'wplynelo' | 'odebrano' | 'odebralZastepca' | 'zawiadomiono' | 'brakPodpisu'
  | 'odmowa' | 'zwrot' | 'dawnyAdres' | 'nieobecnosc' | 'wyslanoChwila' | 'otrzymanoChwila'
>;

/** The day on which the letter counts as delivered, and why. */
export interface Skutek extends WyprowadzenieDoreczenia {
  readonly dzien: PlainDate;
}

/** KPA 44 § 1-3: 7 days to collect after the first notice, kept for 14 in all. */
export const DNI_DO_DRUGIEGO_AWIZA = 7;
export const DNI_PRZECHOWANIA = 14;

const E_DORECZENIA = 'ustawy o doręczeniach elektronicznych';
const ZASTEPCY: Readonly<Record<Zastepca, string>> = { domownik: 'dorosły domownik', sasiad: 'sąsiad', dozorca: 'dozorca domu' };
/** KPA 40 § 1-2, 45, 48 § 1: to whom the letter had to go. */
const ODBIORCY: Readonly<Record<Odbiorca, { readonly opis: string; readonly przepis: string } | null>> = {
  adresat: null,
  pelnomocnik: { opis: 'pismo skierowano do pełnomocnika', przepis: 'art. 40 § 2 KPA' },
  przedstawiciel: { opis: 'pismo skierowano do przedstawiciela', przepis: 'art. 40 § 1 KPA' },
  'przedstawiciel-34': { opis: 'miejsce pobytu strony nie jest znane, więc pismo skierowano do przedstawiciela wyznaczonego w trybie art. 34 KPA', przepis: 'art. 48 § 1 w związku z art. 34 KPA' },
  instytucja: { opis: 'pismo skierowano do jednostki organizacyjnej', przepis: 'art. 45 KPA' },
};

/** The effect of what has happened so far, with the provision of each step of the derivation; null while nothing decides it. */
export function deriveSkutek(daty: DatyDoreczenia): Skutek | null {
  const skutek = effectOf(daty);
  const odbiorca = ODBIORCY[daty.odbiorca];
  return skutek && odbiorca ? { ...skutek, opis: `${odbiorca.opis}; ${skutek.opis}`, przepis: `${odbiorca.przepis}, ${skutek.przepis}` } : skutek;
}

/**
 * Paper counts as delivered with the end of the 14th day after the first notice (KPA 44 § 4), an electronic letter on the day after
 * 14 days (act on electronic delivery, art. 42): two different days. They are not moved off a Saturday or a day off, since KPA 57 § 4
 * speaks of terms for doing something. A late receipt does not move a fiction that came first.
 */
function effectOf(daty: DatyDoreczenia): Skutek | null {
  if (daty.sposob === 'e-doreczenia') return electronicEffect(daty);
  const fiction = paperFiction(daty);
  const taken = received(daty);
  if (taken && !(fiction && fiction.dzien < taken.dzien)) return taken;
  if (daty.odmowa) return { dzien: daty.odmowa, opis: `adresat odmówił przyjęcia pisma ${formatPolishDate(daty.odmowa)}`, przepis: 'art. 47 § 2 KPA' };
  if (daty.dawnyAdres && daty.nieobecnosc && daty.zwrot) return formerAddress(daty.nieobecnosc);
  return fiction && (daty.zwrot || daty.odebrano) ? fiction : null;
}

function received({ sposob, odebrano, odebralZastepca, zawiadomiono, brakPodpisu }: DatyDoreczenia): Skutek | null {
  if (!odebrano) return null;
  if (odebralZastepca) return substituted(odebralZastepca, odebrano, zawiadomiono);
  const unsigned = brakPodpisu ? '; doręczający stwierdził datę, bo odbierający nie podpisał' : '';
  const where = { osobiscie: 'art. 42 § 2', pracownik: 'art. 39 § 2 i art. 42', poczta: 'art. 42', hybrydowa: 'art. 39 § 2 i art. 42', 'e-doreczenia': 'art. 39 § 1' }[sposob];
  return { dzien: odebrano, opis: `pismo odebrano ${formatPolishDate(odebrano)}${unsigned}`, przepis: `${where} i art. 46 § ${brakPodpisu ? '2' : '1'} KPA` };
}

/** KPA 43: for a neighbour or a caretaker it counts only with the notice to the addressee, so never before it. */
function substituted(zastepca: Zastepca, odebrano: PlainDate, zawiadomiono: PlainDate | null): Skutek | null {
  const opis = `pod nieobecność adresata pismo odebrał ${ZASTEPCY[zastepca]} ${formatPolishDate(odebrano)}`;
  if (zastepca === 'domownik') return { dzien: odebrano, opis, przepis: 'art. 43 KPA' };
  if (!zawiadomiono) return null;
  return { dzien: zawiadomiono > odebrano ? zawiadomiono : odebrano, opis: `${opis}, a adresata zawiadomiono o tym ${formatPolishDate(zawiadomiono)}`, przepis: 'art. 43 KPA' };
}

function formerAddress(dzien: PlainDate): Skutek {
  return { dzien, opis: `adresat nie zawiadomił o zmianie adresu; doręczenie pod dotychczasowym adresem ${formatPolishDate(dzien)} ma skutek prawny`, przepis: 'art. 41 § 2 KPA' };
}

/** Without the second notice there is no fiction: the letter must be sent again. */
function paperFiction({ sposob, awizoPierwsze, awizoDrugie, dawnyAdres }: DatyDoreczenia): Skutek | null {
  if (!awizoPierwsze || !awizoDrugie) return null;
  const dzien = addDays(awizoPierwsze, DNI_PRZECHOWANIA);
  const place = sposob === 'pracownik' ? 'pismo złożono w urzędzie gminy i zawiadomiono o nim' : 'pismo awizowano';
  return {
    dzien,
    opis: `${place} ${formatPolishDate(awizoPierwsze)} i powtórnie ${formatPolishDate(awizoDrugie)}; uznaje się je za doręczone z upływem 14. dnia, ${formatPolishDate(dzien)}`,
    przepis: `${dawnyAdres ? 'art. 41 § 2 i ' : ''}art. 44 § ${sposob === 'pracownik' ? '1 pkt 2 i § 4' : '4'} KPA`,
  };
}

function electronicEffect({ odbiorca, wplynelo, odebrano, zwrot }: DatyDoreczenia): Skutek | null {
  if (!wplynelo) return null;
  if (odbiorca === 'instytucja') return { dzien: wplynelo, opis: `pismo wpłynęło na adres do doręczeń elektronicznych podmiotu publicznego ${formatPolishDate(wplynelo)}`, przepis: `art. 41 ${E_DORECZENIA}` };
  const dzien = addDays(wplynelo, DNI_PRZECHOWANIA + 1);
  if (odebrano && odebrano <= dzien) return { dzien: odebrano, opis: `pismo odebrano ${formatPolishDate(odebrano)}`, przepis: `art. 41 ${E_DORECZENIA}` };
  if (!odebrano && !zwrot) return null;
  return {
    dzien,
    opis: `pismo wpłynęło na adres do doręczeń elektronicznych ${formatPolishDate(wplynelo)} i nie zostało odebrane przez 14 dni; uznaje się je za doręczone ${formatPolishDate(dzien)}`,
    przepis: `art. 42 ${E_DORECZENIA}`,
  };
}
