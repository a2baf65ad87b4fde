import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, ODMOWA, percentFact, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyKosztUtrzymaniaDps, FaktyWydatkiOsobisteDps } from './dps-koszt.facts.js';

const PKT_15 = 'art. 6 pkt 15 ustawy o pomocy społecznej';
const PAR_5 = '§ 5 rozporządzenia z 23.08.2012 w sprawie domów pomocy społecznej';
const WSKAZNIK: StepDefinition = { kod: 'koszt_dps.wskaznik', nazwa: 'wskaźnik wzrostu cen', przepis: PKT_15, jednostka: 'wskaźnik' };
const PO_WZROSCIE: StepDefinition = { kod: 'koszt_dps.po_wzroscie', nazwa: 'koszt roczny powiększony o prognozowany wzrost cen', przepis: PKT_15 };
const KOSZT: StepDefinition = { kod: 'koszt_dps.miesieczny', nazwa: 'średni miesięczny koszt utrzymania mieszkańca', przepis: PKT_15, prosto: 'Średni miesięczny koszt utrzymania' };
const BEZ_DOCHODU: ConditionDefinition = { kod: 'MA_DOCHOD', nazwa: 'mieszkaniec nie ma własnego dochodu', przepis: PAR_5, odmowa: 'Dom pokrywa wydatki na przedmioty osobistego użytku tylko mieszkańcowi bez własnego dochodu.' };
const WYDATKI: StepDefinition = { kod: 'dps.wydatki_osobiste', nazwa: 'najwyższe wydatki na przedmioty osobistego użytku', przepis: PAR_5, prosto: 'Najwyższe wydatki na przedmioty osobistego użytku' };

function calculateKoszt(c: Calculus, fakty: FaktyKosztUtrzymaniaDps): Outcome {
  const wskaznik = c.sum(WSKAZNIK, [c.fact('jeden', Fraction.ONE, null, 'wskaźnik'), percentFact(c, 'prognozowany wzrost cen', fakty.wzrost_cen)]);
  const poWzroscie = c.product(PO_WZROSCIE, amountFact(c, 'roczny koszt utrzymania', fakty.koszt_roczny), wskaznik);
  const kwota = c.round(KOSZT, c.quotient(KOSZT, poWzroscie, countFact(c, 'suma liczb mieszkańców', fakty.suma_liczb_mieszkancow, 'osoby')));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null };
}

function calculateWydatki(c: Calculus, fakty: FaktyWydatkiOsobisteDps): Outcome {
  const dochod = amountFact(c, 'dochód mieszkańca', fakty.dochod);
  if (!c.holds(BEZ_DOCHODU, dochod.value.isZero, [dochod])) return ODMOWA;
  const kwota_max = c.round(WYDATKI, c.product(WYDATKI, c.param('pomoc_spoleczna.dps.mieszkaniec_bez_dochodu.maks_czesc_zasilku_stalego'), c.param('pomoc_spoleczna.zasilek_staly.maksymalny')));
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max };
}

/** The average monthly cost of a home that a municipality computes; the announced figure may be lower and is the one that counts (art. 60 ust. 3 ups). */
export const kosztUtrzymaniaDps = defineSwiadczenie<FaktyKosztUtrzymaniaDps>({
  kod: 'koszt-utrzymania-w-dps',
  nazwa: 'średni miesięczny koszt utrzymania w domu pomocy społecznej',
  przepis: PKT_15,
  naleznosc: 'rozliczenie',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyKosztUtrzymaniaDps,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { koszt_roczny: '9000000.00', wzrost_cen: '3.00', suma_liczb_mieszkancow: 1200 },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateKoszt }],
});

/** Personal things that a home may pay for a resident without income (§ 5 of the regulation on care homes). */
export const wydatkiOsobisteDps = defineSwiadczenie<FaktyWydatkiOsobisteDps>({
  kod: 'wydatki-osobiste-mieszkanca-dps',
  nazwa: 'przedmioty osobistego użytku mieszkańca domu pomocy społecznej bez dochodu',
  przepis: PAR_5,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyWydatkiOsobisteDps,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { dochod: '0.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2012-09-01'), do: null, calculate: calculateWydatki }],
});
