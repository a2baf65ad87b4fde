import { Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocPoszerzenie, FaktyPrzemocSkladGrupy, WNIOSKODAWCY } from './grupa.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
const PODSTAWOWI = ['pracownik_socjalny', 'policjant'];
const KURATORZY = ['kurator_zawodowy', 'kurator_spoleczny_wskazany'];

const PODSTAWA = warunek('BRAK_SKLADU_PODSTAWOWEGO', 'pracownik socjalny i policjant', ustawa('art. 9a ust. 11'), 'W grupie musi być pracownik socjalny jednostki pomocy społecznej i funkcjonariusz Policji.', 'osoby');
const WOJSKO = warunek('BRAK_ZANDARMERII', 'żołnierz Żandarmerii Wojskowej', ustawa('art. 9a ust. 11a-11b'),
  'W sprawie żołnierza w grupie jest żołnierz Żandarmerii Wojskowej; tylko w szczególnie uzasadnionym przypadku zamiast niego przełożony albo osoba przez niego wskazana.');
const KURATOR = warunek('BRAK_KURATORA', 'kurator sądowy', ustawa('art. 9a ust. 12'), 'Przy dozorze lub nadzorze w grupie jest kurator zawodowy albo wskazany kurator społeczny.');

function isSkladGrupy(c: Calculus, { czlonkowie, sprawa_zolnierza, szczegolny_przypadek, dozor_kuratora }: FaktyPrzemocSkladGrupy): ZasadaOutcome {
  const prog = c.param('przemoc_domowa.grupa.sklad_podstawowy');
  const sa = (kody: readonly string[]): boolean => kody.some((kod) => czlonkowie.includes(kod));
  const podstawowi = c.fact('członkowie obowiązkowi', Fraction.of(PODSTAWOWI.filter((kod) => czlonkowie.includes(kod)).length), null, 'osoby');
  const { tak } = wszystkie(
    c.isAtLeast(PODSTAWA, podstawowi, prog),
    sprawa_zolnierza !== true || czyTak(c, WOJSKO, 'Żandarmeria w grupie', sa(['zolnierz_zw', ...(szczegolny_przypadek === true ? ['przelozony_lub_wskazany'] : [])])),
    dozor_kuratora !== true || czyTak(c, KURATOR, 'kurator w grupie', sa(KURATORZY)),
  );
  return { tak, limity: [{ kod: 'sklad_podstawowy', nazwa: 'obowiązkowi członkowie grupy', wartosc: prog.value, jednostka: 'osoby', przepis: prog.legalBasis }] };
}

const skladGrupy = defineZasada<FaktyPrzemocSkladGrupy>({
  kod: 'sklad-grupy-diagnostyczno-pomocowej', nazwa: 'skład grupy diagnostyczno-pomocowej', przepis: ustawa('art. 9a ust. 11-12'),
  pytanie: 'Czy grupa diagnostyczno-pomocowa ma obowiązkowy skład?',
  facts: FaktyPrzemocSkladGrupy, przyklad: { czlonkowie: PODSTAWOWI }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: REFORMA, do: null, calculate: isSkladGrupy }],
});

const UPRAWNIONY = warunek('NIEUPRAWNIONY_WNIOSKODAWCA', 'wniosek pracownika socjalnego, policjanta albo żołnierza ŻW', `${ustawa('art. 9a ust. 12b-12c')}, ${rozporzadzenie('§ 9 ust. 1')}`, 'O poszerzenie grupy wnosi pracownik socjalny, policjant albo żołnierz Żandarmerii Wojskowej z tej grupy.');
const PISMO = warunek('BRAK_PISMA', 'wniosek pisemny', rozporzadzenie('§ 9 ust. 4'), 'Wniosek o poszerzenie grupy składa się na piśmie.');
const POTRZEBA = warunek('BRAK_POTRZEBY', 'potrzeba wynikająca z sytuacji osób', `${ustawa('art. 9a ust. 12c')}, ${rozporzadzenie('§ 9 ust. 1')}`, 'Poszerzenie musi wynikać z sytuacji osoby doznającej albo stosującej przemoc.');

const poszerzenie = defineZasada<FaktyPrzemocPoszerzenie>({
  kod: 'poszerzenie-grupy-diagnostyczno-pomocowej', nazwa: 'poszerzenie składu grupy', przepis: `${ustawa('art. 9a ust. 12b-12c')}, ${rozporzadzenie('§ 9')}`,
  pytanie: 'Czy zespół musi poszerzyć grupę (wytypowana osoba nie może odmówić)?',
  facts: FaktyPrzemocPoszerzenie, przyklad: { wnioskodawca: 'pracownik_socjalny', na_pismie: true, potrzeba: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ROZPORZADZENIE, do: null,
    calculate: (c, { wnioskodawca, na_pismie, potrzeba }) => wszystkie(
      czyWsrod(c, UPRAWNIONY, 'wnioskodawca', wnioskodawca, WNIOSKODAWCY, [...PODSTAWOWI, 'zolnierz_zw']), czyTak(c, PISMO, 'na piśmie', na_pismie), czyTak(c, POTRZEBA, 'potrzeba', potrzeba),
    ),
  }],
});

/** Who sits in the group. */
export const zasadySkladuGrupy: readonly Zasada<object>[] = [skladGrupy, poszerzenie];
