import { plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { countDniPodopiecznego } from './pelnoletni-wychowanek.rule.js';
import { calculateZaDni, readDniPobytu } from './pobyt.rule.js';
import { faultyFact } from './wspolne.facts.js';
import { FaktySwiadczeniaNaUtrzymanieDziecka, type PobytWJednostceFakt } from './swiadczenie-na-utrzymanie.facts.js';
import { kwotaFaktu, readPrzyznana, readStawka, uwr } from './wspolne.rule.js';

const PREFIX = 'piecza.swiadczenie.utrzymanie';
const ART_80 = uwr('art. 80 ust. 1');
const DOCHODY: StepDefinition = { kod: 'utrzymanie.dochody_dziecka', nazwa: 'dochody dziecka', przepis: uwr('art. 80 ust. 2 (uchylony)') };
const CZESC_DOCHODU: StepDefinition = { kod: 'utrzymanie.czesc_dochodu', nazwa: 'część dochodu dziecka', przepis: uwr('art. 80 ust. 2 (uchylony)') };
const NAJWYZEJ: StepDefinition = { kod: 'utrzymanie.najwyzsze_pomniejszenie', nazwa: 'najwyższe pomniejszenie', przepis: uwr('art. 80 ust. 2 (uchylony)') };
const POMNIEJSZENIE: StepDefinition = { kod: 'utrzymanie.pomniejszenie', nazwa: 'pomniejszenie o dochód dziecka', przepis: uwr('art. 80 ust. 2 (uchylony)') };
const POMNIEJSZONE: StepDefinition = { kod: 'utrzymanie.pomniejszone', nazwa: 'świadczenie po pomniejszeniu o dochód dziecka', przepis: uwr('art. 80 ust. 2 (uchylony)') };
const OBNIZONE: StepDefinition = { kod: 'utrzymanie.obnizone', nazwa: 'świadczenie obniżone na czas pobytu w jednostce', przepis: uwr('art. 87 ust. 2'), prosto: 'Obniżone świadczenie, gdy rodzina nie ponosi kosztów utrzymania' };
const DNI_W_DOMU: StepDefinition = { kod: 'utrzymanie.dni_w_rodzinie', nazwa: 'dni, za które przysługuje pełne świadczenie', przepis: uwr('art. 87 ust. 2'), jednostka: 'dni' };
const RAZEM: StepDefinition = { kod: 'utrzymanie.razem', nazwa: 'świadczenie za miesiąc', przepis: ART_80 };
const KWOTA: StepDefinition = { kod: 'utrzymanie.kwota', nazwa: 'świadczenie na pokrycie kosztów utrzymania dziecka', przepis: uwr('art. 80 ust. 1, art. 87 ust. 4'), prosto: 'Świadczenie na utrzymanie dziecka' };

type Fakty = FaktySwiadczeniaNaUtrzymanieDziecka;

function calculate(c: Calculus, fakty: Fakty, kwotaMiesieczna: (stawka: Quantity) => Quantity, wTrakcieNauki: boolean): Outcome {
  const { dni, uprawniony } = countDniPodopiecznego(c, fakty, wTrakcieNauki);
  const pobyt = readDniPobytu(c, dni);
  if (!pobyt.jest || !uprawniony) return ODMOWA;
  const stawka = readPrzyznana(c, readStawka(c, `${PREFIX}.${fakty.forma === 'spokrewniona' ? 'spokrewniona' : 'niezawodowa_zawodowa_rdd'}`), fakty.kwota_przyznana, uwr('art. 80 ust. 1, art. 88 ust. 4'));
  return due(c.round(KWOTA, calculateZaMiesiac(c, kwotaMiesieczna(stawka), pobyt.dni, findJednostka(c, fakty.jednostka))));
}

/** Full for the days in the family, at least a part of the granted benefit for the days in an institution (art. 87 ust. 2). */
function calculateZaMiesiac(c: Calculus, kwota: Quantity, dni: Quantity, jednostka: PobytWJednostceFakt | null): Quantity {
  if (jednostka === null) return calculateZaDni(c, kwota, dni);
  const wJednostce = countFact(c, 'dni pobytu w jednostce', jednostka.dni, 'dni');
  const wDomu = c.difference(DNI_W_DOMU, dni, [wJednostce]);
  if (wDomu.value.isNegative) throw faultyFact('DNI_POZA_POBYTEM', 'Dni w jednostce jest więcej niż dni pobytu w miesiącu.', 'jednostka.dni', uwr('art. 87 ust. 2'));
  const obnizone = c.product(OBNIZONE, c.param('piecza.swiadczenie.minimum_pobyt_w_placowce'), kwota);
  c.warn({ kod: 'MOZNA_WIECEJ_NIZ_MINIMUM', opis: 'Na czas pobytu w jednostce ustawa wyznacza tylko minimum; w decyzji można ustalić więcej.', przepis: uwr('art. 87 ust. 2') });
  return c.sum(RAZEM, [calculateZaDni(c, kwota, wDomu), calculateZaDni(c, obnizone, wJednostce)]);
}

/** The institution lowers the benefit only when it stood on the list of that day and the family bears no costs. */
function findJednostka(c: Calculus, jednostka: PobytWJednostceFakt | undefined): PobytWJednostceFakt | null {
  if (jednostka === undefined || !jednostka.bez_kosztow_rodziny) return null;
  return c.findParam(`piecza.jednostka.${jednostka.rodzaj}`) ? jednostka : null;
}

/** Until 18 September 2014 the child's own income lowered the benefit, yet never for an adult ward. */
function calculatePomniejszone(c: Calculus, { dochody_dziecka = [], pelnoletni }: Fakty, stawka: Quantity): Quantity {
  if (dochody_dziecka.length === 0 || pelnoletni !== undefined) return stawka;
  const dochody = c.sum(DOCHODY, dochody_dziecka.map(({ kwota }) => kwotaFaktu(c, 'dochód dziecka', kwota)));
  const czesc = c.product(CZESC_DOCHODU, c.param('piecza.swiadczenie.dochod_dziecka.procent'), dochody);
  const najwyzej = c.product(NAJWYZEJ, c.param('piecza.swiadczenie.dochod_dziecka.maks_procent_swiadczenia'), stawka);
  return c.difference(POMNIEJSZONE, stawka, [c.min(POMNIEJSZENIE, czesc, najwyzej)]);
}

/** The benefit for the keep of a child in family foster care (art. 80 ust. 1). */
export const swiadczenieNaUtrzymanieDziecka = defineSwiadczenie<Fakty>({
  kod: 'swiadczenie-na-utrzymanie-dziecka',
  nazwa: 'świadczenie na pokrycie kosztów utrzymania dziecka w rodzinnej pieczy zastępczej',
  przepis: ART_80,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktySwiadczeniaNaUtrzymanieDziecka,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { forma: 'niezawodowa', pobyt_od: '2026-03-10' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2014-09-18'), calculate: (c, fakty) => calculate(c, fakty, (stawka) => calculatePomniejszone(c, fakty, stawka), false) },
    { od: plainDate('2014-09-19'), do: null, calculate: (c, fakty) => calculate(c, fakty, (stawka) => stawka, true) },
  ],
});
