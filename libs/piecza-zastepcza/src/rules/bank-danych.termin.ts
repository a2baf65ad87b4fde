import { addDays, plainDate, type PlainDate } from '@ostoja/kernel';
import { calculateTerm, countFact, defineTermin, isWorkingDay, type Calculus, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { FaktyPrzekazaniaDoBanku, FaktyTerminuZeWstrzymaniem } from './terminy.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { uwr } from './wspolne.rule.js';

const UST_13 = uwr('art. 164 ust. 13');
const DNI: StepDefinition = { kod: 'bank.dni_robocze', nazwa: 'dni robocze terminu razem ze wstrzymaniem', przepis: UST_13, jednostka: 'dni' };
const TERMIN: StepDefinition = { kod: 'bank.termin', nazwa: 'termin w dniach roboczych', przepis: uwr('art. 164') };

/** Working days after the demand, to the day of the answer; on these the term does not run. */
function countDniWstrzymania(od: PlainDate, koniec: PlainDate): number {
  let dni = 0;
  for (let dzien = addDays(od, 1); dzien <= koniec; dzien = addDays(dzien, 1)) if (isWorkingDay(dzien)) dni += 1;
  return dni;
}

function calculateZeWstrzymaniem(c: Calculus, { zdarzenie, wstrzymanie, wznowienie }: FaktyTerminuZeWstrzymaniem, parametr: string): Term | null {
  const wejscie = { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'otrzymanie dokumentacji kwalifikacyjnej', liczenie: 'kalendarzowe', na_czynnosc: false } as const;
  const dlugosc = c.param(parametr);
  const bezWstrzymania = c.term(TERMIN, { ...wejscie, dlugosc });
  if (wstrzymanie === undefined || wstrzymanie > bezWstrzymania.koniec) return bezWstrzymania;
  if (wstrzymanie < zdarzenie) throw faultyFact('WSTRZYMANIE_PRZED_ZDARZENIEM', 'Wstrzymanie nie może być wcześniejsze niż otrzymanie dokumentacji.', 'wstrzymanie', UST_13);
  if (wznowienie === undefined) {
    c.reason({ kod: 'TERMIN_WSTRZYMANY', opis: 'Termin nie biegnie do dnia uzupełnienia albo otrzymania opinii.', przepis: UST_13 });
    return null;
  }
  if (wznowienie < wstrzymanie) throw faultyFact('WZNOWIENIE_PRZED_WSTRZYMANIEM', 'Uzupełnienie albo opinia nie może być wcześniejsza niż żądanie.', 'wznowienie', UST_13);
  const dni = c.sum(DNI, [dlugosc, countFact(c, 'dni robocze wstrzymania', countDniWstrzymania(plainDate(wstrzymanie), plainDate(wznowienie)), 'dni')]);
  return calculateTerm({ ...wejscie, liczba: dni.value.toInteger(), jednostka: 'dni_robocze', przepis: `${TERMIN.przepis}, ust. 13` });
}

const zeWstrzymaniem = (kod: string, nazwa: string, art: string, kto: string, czynnosc: string, parametr: string): Termin<FaktyTerminuZeWstrzymaniem> =>
  defineTermin<FaktyTerminuZeWstrzymaniem>({
    kod, nazwa, kto, czynnosc, przepis: uwr(art), facts: FaktyTerminuZeWstrzymaniem, przyklad: { zdarzenie: '2026-03-02', wstrzymanie: '2026-03-04', wznowienie: '2026-03-09' }, na_dzien_przykladu: plainDate('2026-03-02'),
    wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: (c, fakty) => calculateZeWstrzymaniem(c, fakty, parametr) }],
  });

const POSZUKIWANIE: StepDefinition = { kod: 'bank.poszukiwanie', nazwa: 'koniec poszukiwania kandydata w kraju', przepis: uwr('art. 164 ust. 10') };
const PRZEKAZANIE: StepDefinition = { kod: 'bank.przekazanie', nazwa: 'przekazanie do centralnego banku danych', przepis: uwr('art. 164 ust. 10') };

/** 55 days from the sending, then three working days. */
function calculatePrzekazanie(c: Calculus, { zdarzenie, znaleziono_kandydata }: FaktyPrzekazaniaDoBanku): Term | null {
  if (znaleziono_kandydata) {
    c.reason({ kod: 'ZNALEZIONO_KANDYDATA', opis: 'Znaleziono kandydata do przysposobienia, więc dokumentacji się nie przekazuje.', przepis: uwr('art. 164 ust. 10') });
    return null;
  }
  const poszukiwanie = c.term(POSZUKIWANIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'wysłanie dokumentacji', dlugosc: c.param('piecza.adopcja.termin_poszukiwania_oa'), liczenie: 'kalendarzowe', na_czynnosc: false });
  return c.term(PRZEKAZANIE, { zdarzenie: poszukiwanie.koniec, nazwa_zdarzenia: 'upływ terminu poszukiwania', dlugosc: c.param('piecza.adopcja.przekazanie_do_cbd'), liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** Clocks of the adoption data banks that stop or follow one another (art. 164 ust. 7, 10, 11 and 13). */
export const terminyBankuDanych = [
  zeWstrzymaniem('rozeslanie-dokumentacji-przez-wojewodzki-bank', 'rozesłanie dokumentacji kwalifikacyjnej przez wojewódzki bank danych', 'art. 164 ust. 7 i 13', 'ośrodek prowadzący wojewódzki bank danych', 'przekazanie dokumentacji ośrodkom i innym bankom', 'piecza.adopcja.rozeslanie_przez_wbd'),
  zeWstrzymaniem('kwalifikacja-do-przysposobienia-miedzynarodowego', 'kwalifikacja dziecka do przysposobienia międzynarodowego', 'art. 164 ust. 11-13', 'ośrodek prowadzący centralny bank danych', 'kwalifikacja dziecka do przysposobienia międzynarodowego', 'piecza.adopcja.kwalifikacja_miedzynarodowa'),
  defineTermin<FaktyPrzekazaniaDoBanku>({
    kod: 'przekazanie-do-centralnego-banku-danych', nazwa: 'przekazanie dokumentacji do centralnego banku danych', przepis: uwr('art. 164 ust. 10'), kto: 'ośrodek prowadzący wojewódzki bank danych', czynnosc: 'przekazanie dokumentacji, jeśli nie znaleziono kandydata',
    facts: FaktyPrzekazaniaDoBanku, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
    wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: calculatePrzekazanie }],
  }),
];
