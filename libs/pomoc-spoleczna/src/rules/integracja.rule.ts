import { plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktySwiadczenieIntegracyjneCudzoziemca, OCHRONA, PRZYKLAD_SWIADCZENIA_INTEGRACYJNEGO } from './integracja.facts.js';
import { readKwotaProponowana } from './warunki.rule.js';

const PREFIX = 'pomoc_spoleczna.ipi';
const PAR_3 = '§ 3 ust. 1 rozporządzenia z 7.04.2015 w sprawie udzielania pomocy cudzoziemcom';
const ART_92 = 'art. 92 ust. 1 pkt 1 ustawy o pomocy społecznej';
const PODSTAWA_POBYTU: ConditionDefinition = { kod: 'BRAK_OCHRONY', nazwa: 'ochrona, która daje prawo do programu', przepis: 'art. 91 ust. 1 ustawy o pomocy społecznej', odmowa: 'Podstawa pobytu nie daje prawa do indywidualnego programu integracji.' };
const TERMIN: ConditionDefinition = { kod: 'WNIOSEK_PO_TERMINIE', nazwa: 'wniosek złożony w terminie', przepis: 'art. 91 ust. 3 ustawy o pomocy społecznej', jednostka: 'data', odmowa: 'Wniosek złożono po upływie terminu od dnia uzyskania ochrony albo zezwolenia.' };
const KONIEC_TERMINU: StepDefinition = { kod: 'ipi.termin_wniosku', nazwa: 'ostatni dzień na złożenie wniosku', przepis: 'art. 91 ust. 3 ustawy o pomocy społecznej', jednostka: 'data' };
const OSWIADCZENIA: ConditionDefinition = { kod: 'BRAK_OSWIADCZEN', nazwa: 'złożono wymagane oświadczenia', przepis: 'art. 91 ust. 5 ustawy o pomocy społecznej', odmowa: 'Brakuje oświadczeń, które musi zawierać wniosek.' };
const OKRES: ConditionDefinition = { kod: 'PO_OKRESIE_PROGRAMU', nazwa: 'miesiąc mieści się w najdłuższym okresie pomocy', przepis: 'art. 92 ust. 1 ustawy o pomocy społecznej', jednostka: 'miesiące', odmowa: 'Pomocy udziela się najwyżej przez okres, który określa ustawa.' };
const PIERWSZE: StepDefinition = { kod: 'ipi.pierwsze_miesiace', nazwa: 'miesiąc z pełną kwotą', przepis: PAR_3, jednostka: 'miesiące' };
const CZESC: StepDefinition = { kod: 'ipi.kwota_rozporzadzenia', nazwa: 'kwota z rozporządzenia na osobę', przepis: PAR_3 };
const POZNIEJ: StepDefinition = { kod: 'ipi.kwota_pozniejsza', nazwa: 'kwota na osobę w późniejszych miesiącach', przepis: PAR_3 };
const NIE_MNIEJ: StepDefinition = { kod: 'ipi.na_osobe_max', nazwa: 'najwyższa kwota na osobę, nie niższa niż ustawowe minimum', przepis: `${ART_92}, ${PAR_3}`, prosto: 'Najwyższa kwota na jedną osobę' };
const NIE_WIECEJ: StepDefinition = { kod: 'ipi.na_osobe_ustawa', nazwa: 'kwota na osobę, nie wyższa niż ustawowe maksimum', przepis: ART_92 };
const NA_OSOBE: StepDefinition = { kod: 'ipi.na_osobe', nazwa: 'kwota na osobę, do grosza', przepis: ART_92 };
const RAZEM: StepDefinition = { kod: 'ipi.razem', nazwa: 'kwota na wszystkie osoby', przepis: ART_92, prosto: 'Kwota na wszystkie osoby' };

function calculate(c: Calculus, fakty: FaktySwiadczenieIntegracyjneCudzoziemca): Outcome {
  const miesiac = countFact(c, 'miesiąc programu', fakty.miesiac_programu, 'miesiące');
  const warunki = [
    c.holds(PODSTAWA_POBYTU, fakty.ochrona !== 'inna', [c.factText('ochrona', OCHRONA[fakty.ochrona])]),
    isWTerminie(c, fakty),
    c.holds(OSWIADCZENIA, fakty.oswiadczenia),
    c.isAtMost(OKRES, miesiac, c.param(`${PREFIX}.maks_okres`)),
  ].every(Boolean);
  if (!warunki) return ODMOWA;
  const minimum = c.param(`${PREFIX}.swiadczenie_minimalne`);
  const liczba = countFact(c, 'liczba osób', fakty.liczba_osob, 'osoby');
  const najwyzej = c.max(NIE_MNIEJ, c.min(NIE_WIECEJ, calculateZRozporzadzenia(c, fakty.liczba_osob, liczba, miesiac), c.param(`${PREFIX}.swiadczenie_maksymalne`)), minimum);
  const naOsobe = c.round(NA_OSOBE, najwyzej);
  const kwota_min = c.round(RAZEM, c.product(RAZEM, minimum, liczba));
  const kwota_max = c.round(RAZEM, c.product(RAZEM, c.fact('kwota na osobę', naOsobe.toFraction()), liczba));
  return {
    spelnia_warunki: true, kwota: readKwotaProponowana(fakty.kwota_proponowana, kwota_min, kwota_max, ART_92), kwota_min, kwota_max,
    kwoty: [{ kod: 'na_osobe_max', nazwa: 'najwyższa kwota na jedną osobę', kwota: naOsobe, przepis: ART_92 }],
  };
}

function isWTerminie(c: Calculus, { ochrona_od, data_wniosku }: FaktySwiadczenieIntegracyjneCudzoziemca): boolean {
  if (data_wniosku < ochrona_od) throw faultyFact('WNIOSEK_PRZED_OCHRONA', 'Wniosek o pomoc integracyjną składa się po uzyskaniu ochrony albo zezwolenia.', 'data_wniosku', TERMIN.przepis);
  const termin = c.term(KONIEC_TERMINU, {
    zdarzenie: plainDate(ochrona_od), nazwa_zdarzenia: 'uzyskanie ochrony albo zezwolenia', dlugosc: c.param(`${PREFIX}.termin_wniosku`), liczenie: 'kpa', na_czynnosc: true,
  });
  return c.isAtMost(TERMIN, c.date('dzień złożenia wniosku', plainDate(data_wniosku)), c.date('ostatni dzień na złożenie wniosku', termin.koniec));
}

/** The share by the size of the family, of the amount that the regulation names; less after the first months. */
function calculateZRozporzadzenia(c: Calculus, osob: number, liczba: Quantity, miesiac: Quantity): Quantity {
  const prog = c.param(`${PREFIX}.liczba_osob_najnizszego_udzialu`);
  const udzial = c.param(`${PREFIX}.udzial_maksymalny.${liczba.value.isLess(prog.value) ? osob : `${prog.text}_i_wiecej`}`);
  const kwota = c.product(CZESC, c.param(`${PREFIX}.kwota_rozporzadzenia`), udzial);
  const pierwsze = c.isAtMost(PIERWSZE, miesiac, c.param(`${PREFIX}.miesiace_pelnej_kwoty`));
  return pierwsze ? kwota : c.product(POZNIEJ, kwota, c.param(`${PREFIX}.udzial_miesiace_7_12`));
}

/**
 * Money benefit of the individual integration programme (art. 91-92 ups). The regulation still names the amount of 2018, so its shares may
 * lie under the statutory minimum: the minimum is then paid.
 */
export const swiadczenieIntegracyjneCudzoziemca = defineSwiadczenie<FaktySwiadczenieIntegracyjneCudzoziemca>({
  kod: 'swiadczenie-integracyjne-cudzoziemca',
  nazwa: 'świadczenie pieniężne w indywidualnym programie integracji cudzoziemca',
  przepis: 'art. 91–92 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktySwiadczenieIntegracyjneCudzoziemca,
  wersja_faktow: 1,
  evidence: [],
  przyklad: PRZYKLAD_SWIADCZENIA_INTEGRACYJNEGO,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2018-10-01'), do: null, calculate }],
});
