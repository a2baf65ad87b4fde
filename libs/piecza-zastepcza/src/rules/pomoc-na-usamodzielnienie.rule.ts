import { addDays, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyPomocyNaUsamodzielnienie, FaktyPomocyNaZagospodarowanie, type FaktyOsobyUsamodzielnianej } from './osoba-usamodzielniana.facts.js';
import { isOsobaUsamodzielniana, isProgram, readPobyt, urodziny } from './osoba-usamodzielniana.rule.js';
import { readPrzyznana, readStawka, uwr, warunek, wszystkie } from './wspolne.rule.js';

const PREFIX = 'piecza.usamodzielnienie';
const ART_149 = uwr('art. 149');
const ART_150 = uwr('art. 150');
const WIEK: ConditionDefinition = { kod: 'WIEK_WYPLATY', nazwa: 'osoba nie ukończyła wieku, do którego wypłaca się pomoc', przepis: uwr('art. 149 ust. 2, art. 150 ust. 1'), odmowa: 'Osoba ukończyła wiek, do którego można wypłacić pomoc.' };
const PONAD_GORNY: StepDefinition = { kod: 'usamodzielnienie.pobyt_najdluzszy', nazwa: 'pobyt dłuższy od górnego progu', przepis: uwr('art. 149 ust. 1 pkt 2 lit. a') };
const OD_SREDNIEGO: StepDefinition = { kod: 'usamodzielnienie.pobyt_sredni', nazwa: 'pobyt nie krótszy od średniego progu', przepis: uwr('art. 149 ust. 1 pkt 2 lit. b') };
const KWOTA: StepDefinition = { kod: 'usamodzielnienie.kwota', nazwa: 'pomoc na usamodzielnienie', przepis: uwr('art. 149 ust. 1'), prosto: 'Pomoc na usamodzielnienie' };
const KWOTA_ZAGOSPODAROWANIA: StepDefinition = { kod: 'zagospodarowanie.kwota', nazwa: 'pomoc na zagospodarowanie', przepis: uwr('art. 150 ust. 1'), prosto: 'Pomoc na zagospodarowanie' };
const WSPOLNE = { rodzaj: 'obligatoryjne', wyplata: 'jednorazowe', wersja_faktow: 1, evidence: [], budzet: [] } as const;

function isWiek(c: Calculus, fakty: FaktyOsobyUsamodzielnianej): boolean {
  return warunek(c, WIEK, c.day < urodziny(c, fakty, `${PREFIX}.wiek_wyplata`));
}

/** Which of the four amounts: kinship has one, the other forms three by the length of stay; exactly three years are the middle one. */
function readKwota(c: Calculus, { forma }: FaktyOsobyUsamodzielnianej, pobyt: Quantity): Quantity {
  if (forma === 'spokrewniona') return readStawka(c, `${PREFIX}.kwota.spokrewniona_min_3_lata`);
  if (c.isMore(PONAD_GORNY, pobyt, c.param(`${PREFIX}.prog_gorny`))) return readStawka(c, `${PREFIX}.kwota.inne_powyzej_3_lat`);
  return readStawka(c, `${PREFIX}.kwota.${c.isAtLeast(OD_SREDNIEGO, pobyt, c.param(`${PREFIX}.prog_sredni`)) ? 'inne_2_do_3_lat' : 'inne_1_do_2_lat'}`);
}

function calculateUsamodzielnienie(c: Calculus, fakty: FaktyPomocyNaUsamodzielnienie, zDochodem: boolean): Outcome {
  const pobyt = readPobyt(c, fakty);
  if (!wszystkie([isOsobaUsamodzielniana(c, fakty, pobyt, zDochodem), isProgram(c, fakty), isWiek(c, fakty)])) return ODMOWA;
  if (fakty.otrzymuje_pomoc_na_nauke) c.warn({ kod: 'WYPLATA_PO_NAUCE', opis: 'Wypłata po zakończeniu pobierania pomocy na naukę; wcześniej tylko w uzasadnionych przypadkach.', przepis: uwr('art. 149 ust. 3') });
  const kwota = c.round(KWOTA, readPrzyznana(c, readKwota(c, fakty, pobyt), fakty.kwota_przyznana, uwr('art. 149 ust. 1, art. 151 ust. 1')));
  return { ...due(kwota), najdalej_do: addDays(urodziny(c, fakty, `${PREFIX}.wiek_wyplata`), -1) };
}

function calculateZagospodarowanie(c: Calculus, fakty: FaktyPomocyNaZagospodarowanie, zDochodem: boolean): Outcome {
  if (!wszystkie([isOsobaUsamodzielniana(c, fakty, readPobyt(c, fakty), zDochodem), isWiek(c, fakty)])) return ODMOWA;
  const stawka = readStawka(c, `${PREFIX}.zagospodarowanie${fakty.niepelnosprawnosc ? '_niepelnosprawnosc' : ''}`);
  const kwota = c.round(KWOTA_ZAGOSPODAROWANIA, readPrzyznana(c, stawka, fakty.kwota_przyznana, uwr('art. 150 ust. 1, art. 151 ust. 1')));
  return { ...due(kwota), najdalej_do: addDays(urodziny(c, fakty, `${PREFIX}.wiek_wyplata`), -1) };
}

/** Art. 142 asked for income until 31 January 2023. */
const wersje = <F>(calculate: (c: Calculus, fakty: F, zDochodem: boolean) => Outcome) => [
  { od: plainDate('2012-01-01'), do: plainDate('2023-01-31'), calculate: (c: Calculus, fakty: F) => calculate(c, fakty, true) },
  { od: plainDate('2023-02-01'), do: null, calculate: (c: Calculus, fakty: F) => calculate(c, fakty, false) },
];

/** The one-off help for independence (art. 149). */
export const pomocNaUsamodzielnienie = defineSwiadczenie<FaktyPomocyNaUsamodzielnienie>({
  ...WSPOLNE,
  kod: 'pomoc-na-usamodzielnienie',
  nazwa: 'pomoc na usamodzielnienie',
  przepis: ART_149,
  facts: FaktyPomocyNaUsamodzielnienie,
  przyklad: { forma: 'placowka', data_urodzenia: '2007-02-10', opuszczenie: '2026-02-15', orzeczenie_sadu: true, miesiace_pobytu: 48, data_wniosku: '2026-03-05', program: 'w_terminie' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: wersje(calculateUsamodzielnienie),
});

/** The one-off help for settling in, which needs no programme (art. 150). */
export const pomocNaZagospodarowanie = defineSwiadczenie<FaktyPomocyNaZagospodarowanie>({
  ...WSPOLNE,
  kod: 'pomoc-na-zagospodarowanie',
  nazwa: 'pomoc na zagospodarowanie',
  przepis: ART_150,
  facts: FaktyPomocyNaZagospodarowanie,
  przyklad: { forma: 'placowka', data_urodzenia: '2007-02-10', opuszczenie: '2026-02-15', orzeczenie_sadu: true, miesiace_pobytu: 48 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: wersje(calculateZagospodarowanie),
});
