import { daysInMonth, Fraction, Money, monthOf, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { calculateGospodarstwo, calculateNaOsobe, type Gospodarstwo } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { readOplataUstalona } from './oplata-ustalona.rule.js';
import { FaktyOplataZaDomDlaMatek, FaktyOplataZaOsrodekWsparcia, USLUGI_OSRODKA } from './osrodek-wsparcia.facts.js';

const KOD = 'oplata-za-osrodek-wsparcia';
const UST_3 = 'art. 51b ust. 3 ustawy o pomocy społecznej';
const UST_4 = 'art. 51b ust. 4 ustawy o pomocy społecznej';
const ART_97 = 'art. 97 ust. 1 ustawy o pomocy społecznej';
const BEZPLATNIE: StepDefinition = { kod: 'osrodek.bezplatnie', nazwa: 'usługi bez opłaty', przepis: 'art. 51b ust. 2 ustawy o pomocy społecznej', prosto: 'Usługi są bezpłatne' };
const CZESC: StepDefinition = { kod: 'osrodek.czesc', nazwa: 'część dochodu osoby', przepis: UST_3 };
const ZA_DNI: StepDefinition = { kod: 'osrodek.za_dni', nazwa: 'opłata proporcjonalnie do dni pobytu', przepis: UST_3 };
const OPLATA: StepDefinition = { kod: 'osrodek.oplata', nazwa: 'opłata nie wyższa niż średnia dotacja', przepis: UST_4, prosto: 'Opłata za pobyt całodobowy' };
const DO_KRYTERIUM: StepDefinition = { kod: 'osrodek.do_kryterium', nazwa: 'dochód nie przekracza kryterium: bez opłaty', przepis: ART_97 };
const GMINA: StepDefinition = { kod: 'dom_dla_matek.gmina', nazwa: 'różnica, którą ponosi gmina', przepis: 'art. 97 ust. 3 ustawy o pomocy społecznej' };

function calculate(c: Calculus, fakty: FaktyOplataZaOsrodekWsparcia): Outcome {
  const { uslugi } = fakty;
  if (uslugi === 'psychiczne_dzienne' || uslugi === 'psychiczne_klub') {
    const udzial = c.param('pomoc_spoleczna.osrodek_wsparcia_psychiczne.dzienne.czesc_dochodu');
    return free(c.round(BEZPLATNIE, c.chosen(BEZPLATNIE, Fraction.ZERO, [udzial, c.factText('usługi', USLUGI_OSRODKA[uslugi])])));
  }
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  if (uslugi === 'psychiczne_calodobowe') return calculateCalodobowa(c, fakty, gospodarstwo);
  const dochod = calculateNaOsobe(c, gospodarstwo);
  if (c.isAtMost(DO_KRYTERIUM, dochod, gospodarstwo.kryteriumOsoby)) return free(c.round({ ...BEZPLATNIE, przepis: ART_97 }, c.chosen({ ...BEZPLATNIE, przepis: ART_97 }, Fraction.ZERO, [dochod])));
  return { spelnia_warunki: true, kwota: readOplataUstalona(fakty.oplata_ustalona, null, ART_97), kwota_min: null, kwota_max: null };
}

/** A share of the income of the person who uses the services, by days; criterion and family do not matter. */
function calculateCalodobowa(c: Calculus, { dni_pobytu, srednia_dotacja }: FaktyOplataZaOsrodekWsparcia, { dochodWnioskodawcy }: Gospodarstwo): Outcome {
  if (srednia_dotacja === undefined) throw faultyFact('DOTACJA_NIEZNANA', 'Podaj średnią miesięczną kwotę dotacji na uczestnika.', 'srednia_dotacja', UST_4);
  if (dochodWnioskodawcy === null) throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZNANY', 'Podaj dochód własny osoby korzystającej z usług.', 'zestawienie.dochod_wnioskodawcy', UST_3);
  const czesc = c.product(CZESC, c.param('pomoc_spoleczna.osrodek_wsparcia_psychiczne.calodobowe.czesc_dochodu'), dochodWnioskodawcy);
  const kwota = c.round(OPLATA, c.min(OPLATA, dni_pobytu === undefined ? czesc : byDays(c, czesc, dni_pobytu), amountFact(c, 'średnia miesięczna kwota dotacji', srednia_dotacja)));
  return { spelnia_warunki: true, kwota, kwota_min: kwota, kwota_max: kwota };
}

function byDays(c: Calculus, czesc: Quantity, dni: number): Quantity {
  const wMiesiacu = daysInMonth(monthOf(c.day));
  if (dni > wMiesiacu) throw faultyFact('ZA_DUZO_DNI', 'Miesiąc obliczenia ma mniej dni.', 'dni_pobytu', UST_3);
  return c.product(ZA_DNI, c.quotient(ZA_DNI, czesc, countFact(c, 'dni miesiąca', wMiesiacu, 'dni')), countFact(c, 'dni pobytu', dni, 'dni'));
}

function free(kwota: Money): Outcome {
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: kwota };
}

function calculateDomDlaMatek(c: Calculus, fakty: FaktyOplataZaDomDlaMatek): Outcome {
  const kwota = readOplataUstalona(fakty.oplata_ustalona, Money.parse(fakty.koszt), 'art. 97 ust. 2 ustawy o pomocy społecznej');
  const gmina = c.round(GMINA, c.difference(GMINA, amountFact(c, 'średni miesięczny koszt utrzymania', fakty.koszt), [amountFact(c, 'opłata osoby', fakty.oplata_ustalona)]));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null, kwoty: [{ kod: 'gmina', nazwa: 'różnica, którą ponosi gmina miejsca zamieszkania', kwota: gmina, przepis: GMINA.przepis }] };
}

/** Fee for a support centre (art. 51b, 97 ups; day services for persons with mental disorders are free since 2021-05-30). */
export const oplataZaOsrodekWsparcia = defineSwiadczenie<FaktyOplataZaOsrodekWsparcia>({
  kod: KOD,
  nazwa: 'opłata za ośrodek wsparcia',
  przepis: 'art. 51b i art. 97 ust. 1 ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyOplataZaOsrodekWsparcia,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { zestawienie: { liczba_osob: 1, dochod: '1800.00' }, uslugi: 'psychiczne_calodobowe', dni_pobytu: 15, srednia_dotacja: '2800.00', data_wniosku: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate }],
});

/** What a person pays in a home for mothers and what the gmina of residence adds (art. 97 ust. 2-3 ups). */
export const oplataZaDomDlaMatek = defineSwiadczenie<FaktyOplataZaDomDlaMatek>({
  kod: 'oplata-za-dom-dla-matek',
  nazwa: 'opłata za dom dla matek z małoletnimi dziećmi i kobiet w ciąży',
  przepis: 'art. 97 ust. 2–4 ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyOplataZaDomDlaMatek,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { koszt: '3500.00', oplata_ustalona: '300.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateDomDlaMatek }],
});
