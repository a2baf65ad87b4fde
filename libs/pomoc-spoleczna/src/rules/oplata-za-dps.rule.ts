import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, percentFact, type Calculus, type NazwanaKwota, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateOplatyRodziny, type OplataPlatnika } from './dps-rodzina.rule.js';
import { faultyFact } from './faulty-fact.js';
import { FaktyOplataZaDps, GRUPY_DPS, PRZYKLAD_OPLATY_ZA_DPS } from './oplata-za-dps.facts.js';

const PKT_1 = 'art. 61 ust. 2 pkt 1 ustawy o pomocy społecznej';
const PKT_2 = 'art. 61 ust. 2 pkt 2 ustawy o pomocy społecznej';
const PKT_3 = 'art. 61 ust. 2 pkt 3 ustawy o pomocy społecznej';
const UST_2A = 'art. 61 ust. 2a i 2b ustawy o pomocy społecznej';
const UST_4 = 'art. 61 ust. 4 ustawy o pomocy społecznej';
const OBNIZKA: StepDefinition = { kod: 'dps.obnizka', nazwa: 'część wynagrodzenia terapeutycznego, której się nie liczy', przepis: UST_4 };
const PODSTAWA: StepDefinition = { kod: 'dps.podstawa', nazwa: 'dochód mieszkańca, od którego liczy się opłatę', przepis: UST_4 };
const NIE_UJEMNA: StepDefinition = { kod: 'dps.podstawa_dodatnia', nazwa: 'podstawa opłaty nie mniejsza niż zero', przepis: UST_4 };
const CZESC: StepDefinition = { kod: 'dps.czesc_dochodu', nazwa: 'najwyższa część dochodu mieszkańca', przepis: PKT_1 };
const DO_KOSZTU: StepDefinition = { kod: 'dps.nie_wiecej_niz_koszt', nazwa: 'opłata nie wyższa niż koszt', przepis: 'art. 60 ust. 1 ustawy o pomocy społecznej' };
const MIESZKANIEC: StepDefinition = { kod: 'dps.mieszkaniec', nazwa: 'opłata mieszkańca', przepis: PKT_1, prosto: 'Opłata mieszkańca' };
const ZWOLNIONE: StepDefinition = { kod: 'dps.zwolnione', nazwa: 'część opłaty, z której zwolniono', przepis: 'art. 64–64b ustawy o pomocy społecznej' };
const GMINA: StepDefinition = { kod: 'dps.gmina', nazwa: 'opłata gminy, która skierowała do domu', przepis: PKT_3, prosto: 'Opłata gminy' };

function calculate(c: Calculus, fakty: FaktyOplataZaDps): Outcome {
  const koszt = Money.parse(fakty.koszt);
  const mieszkaniec = calculateOplataMieszkanca(c, fakty);
  const rodzina = calculateOplatyRodziny(c, fakty.platnicy ?? [], koszt.minus(mieszkaniec));
  const dobrowolne = takeDobrowolne(fakty, koszt.minus(mieszkaniec).minus(Money.sum(rodzina.map(({ kwota }) => kwota))));
  const osoby: readonly NazwanaKwota[] = [
    { kod: 'mieszkaniec', nazwa: 'opłata mieszkańca', kwota: afterZwolnienie(c, mieszkaniec, fakty.zwolnienie_mieszkanca), przepis: PKT_1 },
    ...rodzina.map((oplata) => toKwota(c, oplata)),
    ...dobrowolne,
  ];
  const gmina = c.round(GMINA, c.difference(GMINA, amountFact(c, 'koszt utrzymania', fakty.koszt), osoby.map(({ nazwa, kwota }) => c.fact(nazwa, kwota.toFraction()))));
  return {
    spelnia_warunki: true, kwota: osoby[0]!.kwota, kwota_min: null, kwota_max: null,
    kwoty: [...osoby, { kod: 'gmina', nazwa: 'opłata gminy, która skierowała do domu', kwota: gmina, przepis: PKT_3 }],
  };
}

/** The resident's fee before any waiver: what relatives owe does not grow when the resident is freed (art. 103 ust. 3 ups). */
function calculateOplataMieszkanca(c: Calculus, fakty: FaktyOplataZaDps): Money {
  const dochod = amountFact(c, 'dochód mieszkańca', fakty.dochod_mieszkanca);
  const praca = c.product(OBNIZKA, c.param('pomoc_spoleczna.dps.praca_terapeutyczna.obnizka'), amountFact(c, 'wynagrodzenie terapeutyczne', fakty.wynagrodzenie_terapeutyczne ?? '0'));
  const roznica = c.difference(PODSTAWA, dochod, [praca, amountFact(c, 'kieszonkowe z warsztatu', fakty.kieszonkowe_wtz ?? '0')]);
  const podstawa = c.max(NIE_UJEMNA, roznica, c.fact('zero', Fraction.ZERO));
  const czesc = c.product(CZESC, c.param('pomoc_spoleczna.dps.mieszkaniec.maks_czesc_dochodu'), podstawa);
  return c.round(MIESZKANIEC, c.min(DO_KOSZTU, czesc, amountFact(c, 'koszt utrzymania', fakty.koszt)));
}

function toKwota(c: Calculus, { platnik, kwota }: OplataPlatnika): NazwanaKwota {
  return { kod: `platnik_${platnik.klucz}`, nazwa: `opłata: ${GRUPY_DPS[platnik.grupa]}, osoba ${platnik.klucz}`, kwota: afterZwolnienie(c, kwota, platnik.zwolnienie), przepis: PKT_2 };
}

function afterZwolnienie(c: Calculus, kwota: Money, procent: string | undefined): Money {
  if (procent === undefined) return kwota;
  return kwota.minus(c.round(ZWOLNIONE, c.product(ZWOLNIONE, percentFact(c, 'zwolniona część', procent), c.fact('opłata', kwota.toFraction()))));
}

/** Others may pay what is left, never more, and no waived part (art. 103 ust. 3 ups); in the order of their keys. Errors: a key twice. */
function takeDobrowolne({ dobrowolne = [] }: FaktyOplataZaDps, zostalo: Money): readonly NazwanaKwota[] {
  if (new Set(dobrowolne.map(({ klucz }) => klucz)).size !== dobrowolne.length) throw faultyFact('KLUCZ_POWTORZONY', 'Każda osoba, która płaci dobrowolnie, musi mieć inny klucz.', 'dobrowolne');
  let left = zostalo;
  return [...dobrowolne].sort((a, b) => (a.klucz < b.klucz ? -1 : 1)).map(({ klucz, kwota }) => {
    const oferta = Money.parse(kwota);
    const wplata = oferta.compare(left) > 0 ? left : oferta;
    left = left.minus(wplata);
    return { kod: `dobrowolnie_${klucz}`, nazwa: `opłata dobrowolna, osoba ${klucz}`, kwota: wplata, przepis: UST_2A };
  });
}

/** The fee for a stay in a care home by payer: resident, relatives in order, volunteers, the gmina that referred (art. 61 ups). */
export const oplataZaDps = defineSwiadczenie<FaktyOplataZaDps>({
  kod: 'oplata-za-dps',
  nazwa: 'opłata za pobyt w domu pomocy społecznej',
  przepis: 'art. 60–64b ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyOplataZaDps,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_OPLATY_ZA_DPS,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
