import { addDays, formatPolishDate, Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyOdsetekOdDotacji, FaktyZwrotuDotacji, type UlgaWZwrocieFakt } from './odsetki.facts.js';
import { calculateOdsetki, roundDoZlotych, warnOStopie } from './odsetki.rule.js';
import { calculateTerminZwrotu } from './termin-zwrotu.rule.js';
import { faultyFact } from './wspolne.js';

const UFP = 'ustawy o finansach publicznych';
const ROZPORZADZENIE = 'rozporządzenia Ministra Finansów z 22.08.2005 w sprawie naliczania odsetek za zwłokę';
const ODSETKI_PRZEPIS = `art. 251 ust. 5, art. 252 ust. 6 ${UFP}`;
const GLOWNA: StepDefinition = { kod: 'zwrot.naleznosc_glowna', nazwa: 'dotacja do zwrotu', przepis: `art. 251 i 252 ${UFP}`, prosto: 'Dotacja do zwrotu' };
const RAZEM_ODSETKI: StepDefinition = { kod: 'odsetki.razem', nazwa: 'odsetki razem, dokładnie', przepis: `§ 2 ust. 2 ${ROZPORZADZENIE}` };
const W_GROSZACH = (nazwa: string, przepis: string): StepDefinition => ({ kod: 'zwrot.w_groszach', nazwa: `${nazwa} w groszach`, przepis });
const RAZEM: StepDefinition = { kod: 'zwrot.razem', nazwa: 'dotacja z odsetkami', przepis: `art. 251 i 252 ${UFP}`, prosto: 'Do zapłaty razem' };
const PONAD_PROG: StepDefinition = { kod: 'odsetki.ponad_prog', nazwa: 'odsetki przekraczają kwotę, której się nie nalicza', przepis: 'art. 54 § 1 pkt 5 Ordynacji podatkowej' };
const TERMIN_ODMOWY: StepDefinition = { kod: 'odsetki.termin_odmowy', nazwa: 'dwa miesiące od wniosku o odroczenie lub raty', przepis: `§ 10 ${ROZPORZADZENIE}` };

/** Sums exact interest, rounds the sum once, and names principal and interest. */
function settle(c: Calculus, glowna: Quantity, czesci: readonly Quantity[], doDnia: PlainDate): Outcome {
  const dokladne = c.sum(RAZEM_ODSETKI, czesci);
  const odsetki = roundDoZlotych(c, dokladne);
  if (!dokladne.value.isZero) warnOStopie(c, doDnia);
  if (!dokladne.value.isZero && !c.isMore(PONAD_PROG, dokladne, c.param('pozytek.odsetki.prog_nienaliczania'))) {
    c.warn({ kod: 'ODSETKI_PONIZEJ_PROGU', opis: 'Odsetki nie przekraczają kwoty, poniżej której się ich nie nalicza; czy ten przepis stosuje się do dotacji, oceń samodzielnie.', przepis: PONAD_PROG.przepis });
  }
  const kwoty = [
    { kod: 'naleznosc_glowna', nazwa: 'dotacja do zwrotu', kwota: c.round(W_GROSZACH('dotacja do zwrotu', GLOWNA.przepis), glowna), przepis: GLOWNA.przepis },
    { kod: 'odsetki', nazwa: 'odsetki w pełnych złotych', kwota: c.round(W_GROSZACH('odsetki w pełnych złotych', ODSETKI_PRZEPIS), odsetki), przepis: ODSETKI_PRZEPIS },
    { kod: 'odsetki_dokladne', nazwa: 'odsetki przed zaokrągleniem do złotych', kwota: c.round(W_GROSZACH('odsetki przed zaokrągleniem do złotych', RAZEM_ODSETKI.przepis), dokladne), przepis: RAZEM_ODSETKI.przepis },
  ];
  return { ...due(c.round(W_GROSZACH('dotacja z odsetkami', RAZEM.przepis), c.sum(RAZEM, [glowna, odsetki]))), kwoty };
}

/** Misuse bears interest from the payment of each instalment; unused, undue and excessive money from the day after the return date. */
function calculateZwrot(c: Calculus, f: FaktyZwrotuDotacji): Outcome {
  const termin = calculateTerminZwrotu(c, f);
  if (f.transze.some(({ dzien_przekazania }) => dzien_przekazania > f.dzien_zwrotu)) throw faultyFact('TRANSZA_PO_ZWROCIE', 'Transzy nie można przekazać po dniu jej zwrotu.', 'transze', ODSETKI_PRZEPIS);
  const transze = f.transze.map(({ kwota, dzien_przekazania }) => {
    const od = f.podstawa === 'niezgodnie_z_przeznaczeniem' ? plainDate(dzien_przekazania) : addDays(termin.koniec, 1);
    return { kwota: amountFact(c, `do zwrotu z transzy z ${formatPolishDate(plainDate(dzien_przekazania))}`, kwota), od };
  });
  const czesci = transze.flatMap(({ kwota, od }) => okresy(c, od, plainDate(f.dzien_zwrotu), f.ulga).flatMap(([poczatek, koniec]) => calculateOdsetki(c, kwota, poczatek, koniec)));
  return settle(c, c.sum(GLOWNA, transze.map(({ kwota }) => kwota)), czesci, plainDate(f.dzien_zwrotu));
}

/** Days with interest: to the request when it was granted; without the days between request and a refusal that came late. */
function okresy(c: Calculus, od: PlainDate, koniec: PlainDate, ulga: UlgaWZwrocieFakt | undefined): (readonly [PlainDate, PlainDate])[] {
  if (ulga === undefined) return [[od, koniec]];
  const wniosek = plainDate(ulga.dzien_wniosku);
  const doWniosku = [od, koniec < wniosek ? koniec : wniosek] as const;
  if (ulga.rozstrzygniecie === 'przyznana') return [doWniosku];
  if (ulga.dzien_doreczenia === undefined) throw faultyFact('BRAK_DNIA_DORECZENIA', 'Podaj dzień doręczenia odmowy.', 'ulga.dzien_doreczenia', TERMIN_ODMOWY.przepis);
  const doreczenie = plainDate(ulga.dzien_doreczenia);
  if (doreczenie < wniosek) throw faultyFact('DORECZENIE_PRZED_WNIOSKIEM', 'Odmowy nie można doręczyć przed wnioskiem.', 'ulga.dzien_doreczenia', TERMIN_ODMOWY.przepis);
  const termin = c.term(TERMIN_ODMOWY, { zdarzenie: wniosek, nazwa_zdarzenia: 'wniosek o odroczenie lub raty', dlugosc: c.param('pozytek.odsetki.odmowa_odroczenia_miesiace', wniosek), liczenie: 'kalendarzowe', na_czynnosc: false });
  if (doreczenie <= termin.koniec) return [[od, koniec]];
  const poOdmowie = addDays(doreczenie, 1);
  return [doWniosku, [poOdmowie > od ? poOdmowie : od, koniec]];
}

/** A grant that goes back, with interest over changing rates. */
export const zwrotDotacji = defineSwiadczenie<FaktyZwrotuDotacji>({
  kod: 'zwrot-dotacji-z-odsetkami',
  nazwa: 'zwrot dotacji z odsetkami',
  przepis: `art. 251–252 ${UFP}`,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyZwrotuDotacji,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { podstawa: 'niewykorzystana', termin_wykorzystania: '2025-12-31', transze: [{ kwota: '10000.00', dzien_przekazania: '2025-03-10' }], dzien_zwrotu: '2026-03-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  budzet: [],
  wersje: [{ od: plainDate('2016-01-01'), do: null, calculate: calculateZwrot }],
});

function calculateOdOdsetek(c: Calculus, f: FaktyOdsetekOdDotacji): Outcome {
  const kwota = amountFact(c, 'kwota do zwrotu', f.kwota);
  const wynik = settle(c, kwota, calculateOdsetki(c, kwota, plainDate(f.od), plainDate(f.do)), plainDate(f.do));
  return { ...wynik, kwota: wynik.kwota!.minus(Money.parse(f.kwota)) };
}

/** Only the interest on an amount of a grant. */
export const odsetkiOdDotacji = defineSwiadczenie<FaktyOdsetekOdDotacji>({
  kod: 'odsetki-od-dotacji',
  nazwa: 'odsetki za zwłokę od dotacji',
  przepis: ODSETKI_PRZEPIS,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyOdsetekOdDotacji,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { kwota: '10000.00', od: '2026-02-03', do: '2026-03-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  budzet: [],
  wersje: [{ od: plainDate('2016-01-01'), do: null, calculate: calculateOdOdsetek }],
});
