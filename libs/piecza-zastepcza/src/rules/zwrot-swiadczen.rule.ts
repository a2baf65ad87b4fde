import { addYears, firstDay, Fraction, Money, monthOf, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateOdsetki } from './odsetki.rule.js';
import { kwotaFaktu, przedZaokragleniem, uwr } from './wspolne.rule.js';
import { FaktyZaliczeniaWplaty, FaktyZwrotuSwiadczen, type WyplataNienaleznaFakt } from './zwrot-swiadczen.facts.js';

const ART_92 = uwr('art. 92 ust. 1-3');
const UST_9 = uwr('art. 92 ust. 6a i 9');
const NIENALEZNE: StepDefinition = { kod: 'zwrot.wyplata', nazwa: 'nienależna część wypłaty', przepis: ART_92 };
const JEST: ConditionDefinition = { kod: 'BRAK_KWOTY_DO_ZWROTU', nazwa: 'jest kwota, o której można wydać decyzję', przepis: uwr('art. 92 ust. 3 i 6'), odmowa: 'Nie ma kwoty do zwrotu: świadczenia były należne albo od ich pobrania upłynął okres, po którym nie wydaje się decyzji.' };
const RAZEM: StepDefinition = { kod: 'zwrot.razem', nazwa: 'świadczenia nienależnie pobrane', przepis: ART_92, prosto: 'Świadczenia do zwrotu' };
const OD_DNIA: StepDefinition = { kod: 'zwrot.odsetki_od', nazwa: 'odsetki biegną od', przepis: UST_9 };
const ODSETKI: StepDefinition = { kod: 'zwrot.odsetki', nazwa: 'odsetki ustawowe za opóźnienie', przepis: UST_9, prosto: 'Odsetki' };
const DO_ZAPLATY: StepDefinition = { kod: 'zwrot.do_zaplaty', nazwa: 'do zapłaty', przepis: uwr('art. 92 ust. 1'), prosto: 'Razem do zapłaty' };

/** No decision after ten years from the collection; the last day of the period still counts (ust. 6). */
function isWCzasie(c: Calculus, { dzien }: WyplataNienaleznaFakt): boolean {
  return addYears(plainDate(dzien), c.param('piecza.nienalezne.brak_decyzji_po').value.toInteger()) >= c.day;
}

function readNienalezne(c: Calculus, { wyplacono, nalezalo_sie }: WyplataNienaleznaFakt): Quantity {
  const roznica = c.difference(NIENALEZNE, kwotaFaktu(c, 'wypłacono', wyplacono), [kwotaFaktu(c, 'należało się', nalezalo_sie)]);
  return roznica.value.isNegative ? c.chosen(NIENALEZNE, Fraction.ZERO, [roznica]) : roznica;
}

function calculate(c: Calculus, fakty: FaktyZwrotuSwiadczen): Outcome {
  const dawne = fakty.wyplaty.filter((wyplata) => !isWCzasie(c, wyplata));
  if (dawne.length > 0) c.warn({ kod: 'WYPLATY_ZBYT_DAWNE', opis: 'Niektóre wypłaty pominięto: od ich pobrania upłynęło tyle lat, że decyzji się nie wydaje.', przepis: uwr('art. 92 ust. 6') });
  const kwoty = fakty.wyplaty.filter((wyplata) => !dawne.includes(wyplata)).map((wyplata) => ({ dzien: wyplata.dzien, kwota: readNienalezne(c, wyplata) }));
  const razem = c.sum(przedZaokragleniem(RAZEM), kwoty.map(({ kwota }) => kwota));
  if (!c.holds(JEST, !razem.value.isZero, [razem])) return ODMOWA;
  const naleznosc = c.round(RAZEM, razem);
  const odsetki = fakty.przyczyna === 'brak_podstawy' ? Money.ZERO : calculateOdsetkiRazem(c, kwoty, fakty.dzien_splaty);
  return {
    ...due(c.round(DO_ZAPLATY, c.sum(przedZaokragleniem(DO_ZAPLATY), [c.fact('należność', naleznosc.toFraction()), c.fact('odsetki', odsetki.toFraction())]))),
    kwoty: [
      { kod: 'naleznosc', nazwa: 'świadczenia nienależnie pobrane', kwota: naleznosc, przepis: ART_92 },
      { kod: 'odsetki', nazwa: 'odsetki ustawowe za opóźnienie', kwota: odsetki, przepis: UST_9 },
    ],
  };
}

/** Each payment bears interest from the first day of the month after it to the day of repayment; only the sum is rounded. */
function calculateOdsetkiRazem(c: Calculus, kwoty: readonly { dzien: string; kwota: Quantity }[], dzienSplaty: string | undefined): Money {
  const splata = dzienSplaty === undefined ? c.day : plainDate(dzienSplaty);
  const dlugosc = c.param('piecza.nienalezne.odsetki_od');
  const odsetki = kwoty.map(({ dzien, kwota }) => {
    const od = c.term(OD_DNIA, { zdarzenie: firstDay(monthOf(plainDate(dzien))), nazwa_zdarzenia: 'miesiąc wypłaty', dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false });
    return calculateOdsetki(c, kwota, od.koniec, splata);
  });
  return c.round(ODSETKI, c.sum(przedZaokragleniem(ODSETKI), odsetki));
}

/** What a person who drew benefits that were not due has to return, with interest (art. 92; for care leavers art. 153). */
export const zwrotSwiadczen = defineSwiadczenie<FaktyZwrotuSwiadczen>({
  kod: 'zwrot-nienaleznych-swiadczen-pieczy',
  nazwa: 'zwrot nienależnie pobranych świadczeń rodziny zastępczej lub osoby usamodzielnianej',
  przepis: ART_92,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'oplata',
  facts: FaktyZwrotuSwiadczen,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { przyczyna: 'ustanie_prawa', wyplaty: [{ dzien: '2025-11-15', wyplacono: '1517.00' }], dzien_splaty: '2026-03-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate }],
});

const NAJDAWNIEJSZA = uwr('art. 92 ust. 10, art. 195 ust. 2');
const ZALICZONO: StepDefinition = { kod: 'wplata.zaliczono', nazwa: 'zaliczono na zaległość', przepis: NAJDAWNIEJSZA };
const ZOSTALO: StepDefinition = { kod: 'wplata.zostalo', nazwa: 'zostało z wpłaty', przepis: NAJDAWNIEJSZA };
const ZALICZONO_RAZEM: StepDefinition = { kod: 'wplata.zaliczono_razem', nazwa: 'zaliczono razem', przepis: NAJDAWNIEJSZA, prosto: 'Zaliczono na zaległości' };

/** The oldest debt first; the same day, the smaller one first, so that the order of the list does not matter. */
function calculateZaliczenie(c: Calculus, { wplata, zaleglosci }: FaktyZaliczeniaWplaty): Outcome {
  const kolejno = zaleglosci.toSorted((a, b) => a.wymagalna_od.localeCompare(b.wymagalna_od) || Money.parse(a.kwota).compare(Money.parse(b.kwota)));
  let zostalo = kwotaFaktu(c, 'wpłata', wplata);
  const kwoty = kolejno.map(({ wymagalna_od, kwota }, i) => {
    const zaliczono = c.min(ZALICZONO, kwotaFaktu(c, `zaległość wymagalna od ${wymagalna_od}`, kwota), zostalo);
    zostalo = c.difference(ZOSTALO, zostalo, [zaliczono]);
    return { kod: `zaleglosc_${i + 1}`, nazwa: `zaległość wymagalna od ${wymagalna_od}`, kwota: c.round(ZALICZONO, zaliczono), przepis: NAJDAWNIEJSZA };
  });
  const razem = c.sum(przedZaokragleniem(ZALICZONO_RAZEM), kwoty.map(({ nazwa, kwota }) => c.fact(nazwa, kwota.toFraction())));
  return {
    ...due(c.round(ZALICZONO_RAZEM, razem)),
    kwoty: [...kwoty, { kod: 'nadplata', nazwa: 'nadpłata', kwota: c.round(ZOSTALO, zostalo), przepis: NAJDAWNIEJSZA }],
  };
}

/** How a payment is counted towards debts, the oldest first. */
export const zaliczenieWplaty = defineSwiadczenie<FaktyZaliczeniaWplaty>({
  kod: 'zaliczenie-wplaty-na-zaleglosci-pieczy',
  nazwa: 'zaliczenie wpłaty na najdawniejsze zaległości (opłata rodziców, zwrot świadczeń)',
  przepis: NAJDAWNIEJSZA,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyZaliczeniaWplaty,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { wplata: '700.00', zaleglosci: [{ wymagalna_od: '2025-12-10', kwota: '500.00' }, { wymagalna_od: '2025-11-10', kwota: '400.00' }] },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateZaliczenie }],
});
