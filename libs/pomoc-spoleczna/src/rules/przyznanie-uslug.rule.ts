import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type Outcome, type SwiadczenieOptions } from '@ostoja/law';
import { LINIE_USLUG_OPIEKUNCZYCH, LINIE_USLUG_SPECJALISTYCZNYCH } from './klasyfikacja-budzetowa.js';
import { FaktyPrzyznanieUslug, PRZYKLAD_PRZYZNANIA_USLUG } from './uslugi-opiekuncze.facts.js';
import { calculateOplataZaSuo, calculateOplataZaUslugi } from './uslugi-opiekuncze.rule.js';
import { isUslugi } from './uslugi.zasada.js';
import { isNaWolnosci } from './warunki.rule.js';
import { DOWOD_POBYTU, DOWODY_DOCHODU, dowodOstatni } from './wspolne.evidence.js';

/** Right first, then the fee for the hours of the scope; a month in which fewer were given is charged by the same rule. */
function calculateUslugi(oplata: typeof calculateOplataZaUslugi) {
  return (c: Calculus, fakty: FaktyPrzyznanieUslug): Outcome => {
    const warunki = [isNaWolnosci(c, fakty), isUslugi(c, fakty.opieka)].every(Boolean);
    if (!warunki) return ODMOWA;
    const godziny = c.fact('godziny usług', Fraction.parse(fakty.godziny), null, 'godziny');
    const { kwota, kwoty } = oplata(c, fakty, { godziny, koszt_godziny: fakty.koszt_godziny });
    return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: null, oplata: kwota, kwoty };
  };
}

const OBOWIAZEK = 'O każdej zmianie sytuacji osobistej, dochodowej i majątkowej, także o pobycie w szpitalu i dłuższym wyjeździe, trzeba niezwłocznie zawiadomić ośrodek (art. 109 ustawy o pomocy społecznej).';
const WYKONANE = 'Opłatę za miesiąc liczy się od godzin usług, które wykonano.';

const WSPOLNE = {
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  forma: 'uslugi',
  facts: FaktyPrzyznanieUslug,
  wersja_faktow: 1,
  evidence: [...DOWODY_DOCHODU, DOWOD_POBYTU, dowodOstatni('opieka', 'potrzeba-opieki')],
  zakres: ['czynnosci', 'miejsce', 'godziny', 'koszt_godziny'],
  miara: 'godziny',
  przyklad: PRZYKLAD_PRZYZNANIA_USLUG,
  na_dzien_przykladu: plainDate('2026-03-02'),
} satisfies Partial<SwiadczenieOptions<FaktyPrzyznanieUslug>>;

/** Care services at home with their scope, hours, place and fee (art. 50, 96 ups). */
export const uslugiOpiekunczeWDomu = defineSwiadczenie<FaktyPrzyznanieUslug>({
  ...WSPOLNE,
  kod: 'uslugi-opiekuncze-w-domu',
  nazwa: 'usługi opiekuńcze',
  przepis: 'art. 50 ust. 1–3 i 5 oraz art. 96 ust. 2 ustawy o pomocy społecznej',
  pouczenia: [OBOWIAZEK, WYKONANE, 'Zasady ponoszenia odpłatności i zwolnienia z niej określa uchwała rady gminy (art. 50 ust. 6 ustawy o pomocy społecznej).'],
  budzet: LINIE_USLUG_OPIEKUNCZYCH,
  wersje: [{ od: plainDate('2025-01-01'), do: null, calculate: calculateUslugi(calculateOplataZaUslugi) }],
});

/** Specialist care services for persons with mental disorders, by the ministry's table of fees (art. 50 ust. 4 ups). */
export const specjalistyczneUslugiOpiekuncze = defineSwiadczenie<FaktyPrzyznanieUslug>({
  ...WSPOLNE,
  kod: 'specjalistyczne-uslugi-opiekuncze',
  nazwa: 'specjalistyczne usługi opiekuńcze dla osób z zaburzeniami psychicznymi',
  przepis: 'art. 50 ust. 1, 2, 4 i 5 ustawy o pomocy społecznej',
  pouczenia: [OBOWIAZEK, WYKONANE, 'Opłatę wnosi się do 15. dnia następnego miesiąca; na wniosek można z niej zwolnić w całości albo w części (§ 5 i 6 rozporządzenia z 22.09.2005 w sprawie specjalistycznych usług opiekuńczych).'],
  budzet: LINIE_USLUG_SPECJALISTYCZNYCH,
  wersje: [{ od: plainDate('2023-05-01'), do: null, calculate: calculateUslugi(calculateOplataZaSuo) }],
});
