import { daysBetween, Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyOdsetek } from './zwrot.facts.js';

const PREFIX = 'pomoc_spoleczna.odsetki';
const WZOR = 'rozporządzenie Ministra Finansów z 22.08.2005 § 2';
const ROCZNE: StepDefinition = { kod: 'odsetki.roczne', nazwa: 'odsetki za rok', przepis: WZOR };
const ZA_OKRES: StepDefinition = { kod: 'odsetki.za_okres', nazwa: 'odsetki za dni okresu', przepis: WZOR };
const CZESC_ROKU: StepDefinition = { kod: 'odsetki.czesc_roku', nazwa: 'część roku', przepis: WZOR, jednostka: 'wskaźnik' };
const RAZEM: StepDefinition = { kod: 'odsetki.razem', nazwa: 'odsetki razem', przepis: 'art. 481 § 1 k.c.; § 2 ust. 2 rozporządzenia Ministra Finansów z 22.08.2005', prosto: 'Odsetki razem' };
const PELNE_ZLOTE: StepDefinition = { kod: 'odsetki.pelne_zlote', nazwa: 'odsetki za zwłokę w pełnych złotych', przepis: 'art. 63 § 1 Ordynacji podatkowej w związku z art. 67 ustawy o finansach publicznych', prosto: 'Odsetki w pełnych złotych' };
const OSTRZEZENIE = { kod: 'ODSETKI_BEZ_PODSTAWY_W_USTAWIE', opis: 'Ustawa o pomocy społecznej nie przewiduje odsetek od należności z art. 104; naliczaj je tylko, gdy podstawą jest inny przepis.', przepis: 'art. 104 ustawy o pomocy społecznej' };

/** Each rate for its own days; only the sum is rounded, so cutting the period where the rate changes alters nothing. */
function calculate(c: Calculus, fakty: FaktyOdsetek): Outcome {
  const od = plainDate(fakty.od);
  const koniec = plainDate(fakty.do);
  if (koniec < od) throw faultyFact('OKRES_ODWROTNY', 'Dzień zapłaty nie może być wcześniejszy niż pierwszy dzień opóźnienia.', 'do');
  c.warn(OSTRZEZENIE);
  const kwota = c.fact('należność', Fraction.parse(fakty.kwota));
  const czesci = c.periods(`${PREFIX}.${fakty.rodzaj}`, od, koniec).map(({ wartosc: stawka, od: pierwszy, do: ostatni }) => {
    const dni = c.fact(`dni od ${pierwszy} do ${ostatni}`, Fraction.of(daysBetween(pierwszy, ostatni) + 1), null, 'dni');
    const czescRoku = c.quotient(CZESC_ROKU, dni, c.param(`${PREFIX}.dni_w_roku`, pierwszy));
    return c.product(ZA_OKRES, c.product(ROCZNE, kwota, stawka), czescRoku);
  });
  const razem = c.sum(RAZEM, czesci);
  const zaokraglone = fakty.rodzaj === 'za_zwloke' ? c.chosen(PELNE_ZLOTE, Fraction.parse(razem.value.toFixed(0)), [razem]) : razem;
  return { spelnia_warunki: true, kwota: c.round(RAZEM, zaokraglone), kwota_min: null, kwota_max: null };
}

/** Interest on a claim over changing rates. The social assistance act itself orders none: the result says so. */
export const odsetkiOdNaleznosci = defineSwiadczenie<FaktyOdsetek>({
  kod: 'odsetki-od-naleznosci',
  nazwa: 'odsetki od należności',
  przepis: 'art. 481 § 2 k.c.; art. 56 § 1 Ordynacji podatkowej',
  rodzaj: 'obligatoryjne',
  naleznosc: 'oplata',
  wyplata: 'jednorazowe',
  facts: FaktyOdsetek,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { kwota: '1000.00', rodzaj: 'ustawowe_za_opoznienie', od: '2026-01-01', do: '2026-03-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2016-01-01'), do: null, calculate }],
});
