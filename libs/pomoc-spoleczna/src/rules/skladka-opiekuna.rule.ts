import { addDays, plainDate, type PlainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, calculateNaOsobe } from './gospodarstwo.rule.js';
import { readKontekstOplaty } from './kontekst-dochodu.rule.js';
import { FaktySkladkaOpiekuna, PODOPIECZNI, PRZYKLAD_SKLADKI_OPIEKUNA } from './skladka-opiekuna.facts.js';
import { findKoniecSkladki } from './staz-opiekuna.rule.js';

const KOD = 'skladka-emerytalno-rentowa-opiekuna';
const PREFIX = 'pomoc_spoleczna.skladka_opiekun';
const UST_1 = 'art. 42 ust. 1 ustawy o pomocy społecznej';
const OSOBA: ConditionDefinition = { kod: 'OSOBA_SPOZA_KREGU', nazwa: 'opieka nad osobą, którą wskazuje ustawa', przepis: 'art. 42 ust. 1 i 2 ustawy o pomocy społecznej', odmowa: 'Opieka dotyczy osoby, której ustawa nie wymienia.' };
const REZYGNACJA: ConditionDefinition = { kod: 'BRAK_REZYGNACJI', nazwa: 'rezygnacja z zatrudnienia albo urlop bezpłatny', przepis: UST_1, odmowa: 'Opiekun nie zrezygnował z zatrudnienia ani nie jest na urlopie bezpłatnym z powodu opieki.' };
const TYTUL: ConditionDefinition = { kod: 'INNY_TYTUL_UBEZPIECZENIA', nazwa: 'brak innego tytułu do obowiązkowych ubezpieczeń', przepis: UST_1, odmowa: 'Opiekun podlega obowiązkowo ubezpieczeniom z innego tytułu.' };
const EMERYTURA: ConditionDefinition = { kod: 'EMERYTURA_LUB_RENTA', nazwa: 'opiekun nie pobiera emerytury ani renty', przepis: UST_1, odmowa: 'Opiekun pobiera emeryturę albo rentę.' };
const ZASWIADCZENIE: ConditionDefinition = {
  kod: 'ZASWIADCZENIE_ZA_STARE', nazwa: 'zaświadczenie wydane nie wcześniej niż dopuszczalny dzień', przepis: 'art. 42 ust. 3 ustawy o pomocy społecznej', odmowa: 'Zaświadczenie lekarza wydano zbyt wcześnie przed złożeniem wniosku.',
};
const PROG: StepDefinition = { kod: 'skladka.prog', nazwa: 'próg dochodu na osobę', przepis: UST_1 };
const DOCHOD: ConditionDefinition = { kod: 'DOCHOD_PRZEKRACZA_PROG', nazwa: 'dochód na osobę nie przekracza progu', przepis: UST_1, odmowa: 'Dochód na osobę w rodzinie opiekuna przekracza próg.' };
const EMERYTALNA: StepDefinition = { kod: 'skladka.emerytalna', nazwa: 'składka na ubezpieczenie emerytalne', przepis: 'art. 42 ust. 1 i 4 ustawy o pomocy społecznej', prosto: 'Składka emerytalna' };
const RENTOWA: StepDefinition = { kod: 'skladka.rentowa', nazwa: 'składka na ubezpieczenia rentowe', przepis: 'art. 42 ust. 1 i 4 ustawy o pomocy społecznej', prosto: 'Składka rentowa' };

function calculate(c: Calculus, fakty: FaktySkladkaOpiekuna): Outcome {
  const wniosek = plainDate(fakty.data_wniosku ?? c.day);
  const koniec = findKoniecSkladki(c, fakty, wniosek);
  const warunki = [
    c.holds(OSOBA, fakty.podopieczny !== 'inna_osoba', [c.factText('osoba pod opieką', PODOPIECZNI[fakty.podopieczny])]),
    c.holds(REZYGNACJA, fakty.rezygnacja_lub_urlop),
    c.holds(TYTUL, !fakty.inny_tytul_ubezpieczenia),
    c.holds(EMERYTURA, !fakty.emerytura_lub_renta),
    isZaswiadczenieSwieze(c, plainDate(fakty.data_zaswiadczenia), wniosek),
    isDochodWGranicy(c, fakty),
  ].every(Boolean);
  if (!warunki || koniec === null) return ODMOWA;
  const podstawa = c.param(`${PREFIX}.podstawa_wymiaru`);
  const emerytalna = c.round(EMERYTALNA, c.product(EMERYTALNA, podstawa, c.param(`${PREFIX}.stopa.emerytalna`)));
  const rentowa = c.round(RENTOWA, c.product(RENTOWA, podstawa, c.param(`${PREFIX}.stopa.rentowe`)));
  return {
    spelnia_warunki: true, kwota: emerytalna.plus(rentowa), kwota_min: null, kwota_max: null, najdalej_do: koniec,
    kwoty: [
      { kod: 'emerytalna', nazwa: 'składka na ubezpieczenie emerytalne', kwota: emerytalna, przepis: UST_1 },
      { kod: 'rentowa', nazwa: 'składka na ubezpieczenia rentowe', kwota: rentowa, przepis: UST_1 },
    ],
  };
}

function isZaswiadczenieSwieze(c: Calculus, wydane: PlainDate, wniosek: PlainDate): boolean {
  const dni = c.param(`${PREFIX}.waznosc_zaswiadczenia`);
  return c.isAtLeast({ ...ZASWIADCZENIE, jednostka: 'data' }, c.date('dzień wydania zaświadczenia', wydane), c.date('najwcześniejszy dopuszczalny dzień', addDays(wniosek, -dni.value.toInteger())));
}

/** A benefit in kind (art. 36 pkt 2 lit. d ups): the supplementary benefit counts, art. 8 ust. 4a leaves it out for cash only. */
function isDochodWGranicy(c: Calculus, fakty: FaktySkladkaOpiekuna): boolean {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekstOplaty(c, KOD, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  const prog = c.product(PROG, c.param(`${PREFIX}.prog_dochodu`), c.param('pomoc_spoleczna.kryterium.osoba_w_rodzinie'));
  return c.isAtMost(DOCHOD, calculateNaOsobe(c, gospodarstwo), prog);
}

/** Pension contributions that the centre pays to ZUS for a carer (art. 42 ups). */
export const skladkaOpiekuna = defineSwiadczenie<FaktySkladkaOpiekuna>({
  kod: KOD,
  nazwa: 'składka na ubezpieczenia emerytalne i rentowe za opiekuna',
  przepis: 'art. 42 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktySkladkaOpiekuna,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_SKLADKI_OPIEKUNA,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: [],
  wersje: [{ od: plainDate('2012-02-01'), do: null, calculate }],
});
