import { plainDate, yearOf } from '@ostoja/kernel';
import { Dzien, prostyTermin, Wybor } from '@ostoja/facts';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term } from '@ostoja/law';
import { PODSTAWY, type PodstawaZwrotu } from './odsetki.facts.js';
import { calculateTerminZwrotu } from './termin-zwrotu.rule.js';

const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const UFP = 'ustawy o finansach publicznych';
const WZOR = 'ramowy wzór umowy, zał. 3 do rozporządzenia z 24.10.2018 (Dz.U. 2018 poz. 2057)';
const OD_WZORU = plainDate('2018-10-29');

/** Facts of the return date of a grant. */
export class FaktyTerminuZwrotuDotacji implements FaktyZdarzenia {
  @Dzien('Termin wykorzystania dotacji z umowy', { wymagane: true, przyklad: '2025-12-31' })
  zdarzenie: string;
  @Wybor('Podstawa zwrotu', PODSTAWY, { wymagane: true, przyklad: 'niewykorzystana' })
  podstawa: PodstawaZwrotu;
  @Dzien('Dzień z uchwały o wydatkach niewygasających', { przyklad: '2026-03-31', opis: 'Tylko gdy rada umieściła wydatek w wykazie.' })
  niewygasajace_do?: string;
  @Dzien('Dzień stwierdzenia nieprawidłowości', { przyklad: '2026-02-10', opis: 'Potrzebny, gdy dotacji nie wykorzystano zgodnie z przeznaczeniem albo pobrano ją nienależnie lub w nadmiernej wysokości.' })
  dzien_stwierdzenia?: string;
}

/** Facts of the limitation of a return. */
export class FaktyPrzedawnieniaZwrotu implements FaktyZdarzenia {
  @Dzien('Termin zwrotu dotacji', { wymagane: true, przyklad: '2026-02-02', opis: 'Dzień, do którego dotację trzeba było zwrócić.' })
  zdarzenie: string;
}

/** Facts of the storage of documents. */
export class FaktyDokumentacjiZadania implements FaktyZdarzenia {
  @Dzien('Ostatni dzień zadania', { wymagane: true, przyklad: '2026-06-30' })
  zdarzenie: string;
}

/** Facts of a duty of a budget year. */
export class FaktyRokuBudzetowegoDotacji implements FaktyZdarzenia {
  @Dzien('Dowolny dzień roku budżetowego', { wymagane: true, przyklad: '2026-01-01', opis: 'Roku, z którego jest dotacja.' })
  zdarzenie: string;
}

const zwrot = defineTermin<FaktyTerminuZwrotuDotacji>({
  kod: 'termin-zwrotu-dotacji', nazwa: 'termin zwrotu dotacji', przepis: `art. 251–252 ${UFP}`, kto: 'organizacja', czynnosc: 'zwrócić dotację',
  facts: FaktyTerminuZwrotuDotacji, przyklad: { zdarzenie: '2025-12-31', podstawa: 'niewykorzystana' }, na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{ od: plainDate('2010-01-01'), do: null, calculate: (c, f) => calculateTerminZwrotu(c, { ...f, termin_wykorzystania: f.zdarzenie }) }],
});

interface PoRoku {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly parametr: string;
  readonly od: string;
  readonly facts: new () => FaktyZdarzenia;
}

/** Counted from the last day of the year. */
function poRoku({ kod, nazwa, przepis, kto, czynnosc, parametr, od, facts }: PoRoku, wiaze: Pick<Term, 'na_czynnosc'> & { liczenie: 'kpa' | 'kalendarzowe' }) {
  const krok: StepDefinition = { kod: kod.replaceAll('-', '_'), nazwa, przepis };
  const calculate = (c: Calculus, { zdarzenie }: FaktyZdarzenia): Term =>
    c.term(krok, { ...wiaze, zdarzenie: plainDate(`${yearOf(zdarzenie)}-12-31`), nazwa_zdarzenia: 'koniec roku', dlugosc: c.param(parametr) });
  return defineTermin<FaktyZdarzenia>({ kod, nazwa, przepis, kto, czynnosc, facts, przyklad: { zdarzenie: '2026-01-31' }, na_dzien_przykladu: plainDate('2026-01-31'), wersje: [{ od: plainDate(od), do: null, calculate }] });
}

const WYKORZYSTANIE: StepDefinition = { kod: 'dotacja.wykorzystanie', nazwa: 'ostatni dzień wykorzystania dotacji', przepis: `art. 221 ust. 3 pkt 3 ${UFP}` };

const wykorzystanie = defineTermin<FaktyRokuBudzetowegoDotacji>({
  kod: 'wykorzystanie-dotacji', nazwa: 'najpóźniejszy termin wykorzystania dotacji', przepis: WYKORZYSTANIE.przepis, kto: 'organizacja', czynnosc: 'wykorzystać dotację z tego roku budżetowego',
  facts: FaktyRokuBudzetowegoDotacji, przyklad: { zdarzenie: '2026-01-31' }, na_dzien_przykladu: plainDate('2026-01-31'),
  wersje: [{
    od: plainDate('2010-01-01'), do: null,
    calculate: (c, { zdarzenie }) => c.fixedDay(WYKORZYSTANIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok budżetowy', dzien: c.param('pozytek.dotacja.termin_wykorzystania_dzien'), rok: yearOf(zdarzenie), liczenie: 'kalendarzowe', na_czynnosc: false }),
  }],
});

const czynnosc = { liczenie: 'kpa', na_czynnosc: true, przyklad: '2026-03-02' } as const;
const okres = { liczenie: 'kalendarzowe', na_czynnosc: false, przyklad: '2026-03-02' } as const;

/** Terms of agreements, reports, control and return. */
export const terminyUmowy = [
  zwrot,
  wykorzystanie,
  poRoku({ kod: 'przedawnienie-zwrotu-dotacji', nazwa: 'przedawnienie zwrotu dotacji', przepis: `art. 70 § 1 Ordynacji podatkowej w związku z art. 67 ust. 1 ${UFP}`, kto: 'organ', czynnosc: 'dochodzenie zwrotu, zanim się przedawni', parametr: 'pozytek.dotacja.przedawnienie', od: '2010-01-01', facts: FaktyPrzedawnieniaZwrotu }, { liczenie: 'kalendarzowe', na_czynnosc: false }),
  poRoku({ kod: 'przechowywanie-dokumentacji-zadania', nazwa: 'przechowywanie dokumentacji zadania', przepis: WZOR, kto: 'organizacja', czynnosc: 'przechowywać dokumentację zadania', parametr: 'pozytek.umowa.przechowywanie_dokumentacji', od: '2018-10-29', facts: FaktyDokumentacjiZadania }, { liczenie: 'kalendarzowe', na_czynnosc: false }),
  poRoku({ kod: 'sprawozdanie-czesciowe-roczne', nazwa: 'sprawozdanie częściowe za rok budżetowy', przepis: WZOR, kto: 'organizacja', czynnosc: 'złożyć sprawozdanie częściowe z zadania wieloletniego', parametr: 'pozytek.sprawozdanie.czesciowe_roczne', od: '2018-10-29', facts: FaktyRokuBudzetowegoDotacji }, { liczenie: 'kpa', na_czynnosc: true }),
  prostyTermin({ ...czynnosc, kod: 'sprawozdanie-koncowe-z-zadania', nazwa: 'sprawozdanie końcowe z wykonania zadania', przepis: `art. 18 ust. 1 ${USTAWA}`, kto: 'organizacja', czynnosc: 'sporządzić i złożyć sprawozdanie z wykonania zadania', zdarzenie: 'zakończenie realizacji zadania', parametr: 'pozytek.sprawozdanie.koncowe', od: plainDate('2004-01-01') }),
  prostyTermin({ ...czynnosc, kod: 'sprawozdanie-czesciowe-na-wezwanie', nazwa: 'najwcześniejszy termin sprawozdania częściowego na wezwanie', przepis: `art. 18 ust. 3 ${USTAWA}`, kto: 'organizacja', czynnosc: 'najkrótszy termin na sprawozdanie częściowe, jaki można wyznaczyć w wezwaniu', zdarzenie: 'doręczenie wezwania', parametr: 'pozytek.sprawozdanie.czesciowe_na_wezwanie', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2010-03-12') }),
  prostyTermin({ ...czynnosc, kod: 'uzupelnienie-brakujacego-sprawozdania', nazwa: 'złożenie sprawozdania po wezwaniu', przepis: WZOR, kto: 'organizacja', czynnosc: 'złożyć brakujące sprawozdanie, bo potem dotacja jest uznana za wykorzystaną niezgodnie z przeznaczeniem', zdarzenie: 'doręczenie wezwania', parametr: 'pozytek.sprawozdanie.wezwanie_uzupelniajace', od: OD_WZORU }),
  prostyTermin({ ...czynnosc, kod: 'wykonanie-zalecen-pokontrolnych', nazwa: 'wykonanie zaleceń pokontrolnych', przepis: WZOR, kto: 'organizacja', czynnosc: 'wykonać zalecenia i powiadomić o tym miasto', zdarzenie: 'otrzymanie zaleceń', parametr: 'pozytek.kontrola.wykonanie_zalecen', od: plainDate('2011-01-01') }),
  prostyTermin({ ...czynnosc, kod: 'przekazanie-pierwszej-transzy-dotacji', nazwa: 'przekazanie dotacji albo pierwszej transzy', przepis: WZOR, kto: 'miasto', czynnosc: 'przekazać dotację albo pierwszą transzę', zdarzenie: 'zawarcie umowy', parametr: 'pozytek.umowa.pierwsza_transza', liczenie: 'kc', od: OD_WZORU }),
  prostyTermin({ ...czynnosc, kod: 'zwrot-odsetek-bankowych-od-dotacji', nazwa: 'zwrot niewykorzystanych odsetek bankowych i przychodów', przepis: WZOR, kto: 'organizacja', czynnosc: 'zwrócić niewykorzystane odsetki bankowe i inne przychody z dotacji', zdarzenie: 'zakończenie zadania', parametr: 'pozytek.umowa.zwrot_przychodow', liczenie: 'kc', od: OD_WZORU }),
  prostyTermin({ ...okres, kod: 'najdluzsza-umowa-na-czas-okreslony', nazwa: 'najpóźniejszy koniec umowy na czas określony', przepis: `art. 16 ust. 3 ${USTAWA}`, kto: 'miasto i organizacja', czynnosc: 'najdłuższa umowa na czas określony', zdarzenie: 'zawarcie umowy', parametr: 'pozytek.umowa.maksymalny_okres', od: plainDate('2010-03-12') }),
  prostyTermin({ ...okres, kod: 'zakaz-zbywania-rzeczy-z-dotacji', nazwa: 'koniec zakazu zbywania rzeczy kupionych z dotacji', przepis: WZOR, kto: 'organizacja', czynnosc: 'zakaz zbycia rzeczy bez zgody miasta', zdarzenie: 'zakup rzeczy', parametr: 'pozytek.umowa.zakaz_zbywania_rzeczy', od: OD_WZORU }),
  prostyTermin({ ...czynnosc, kod: 'wezwanie-do-wpisu-do-rejestru-przedsiebiorcow', nazwa: 'wniosek o wpis do rejestru przedsiębiorców po wezwaniu', przepis: `art. 9 ust. 1a ${USTAWA}`, kto: 'organizacja', czynnosc: 'złożyć wniosek o wpis do rejestru przedsiębiorców', zdarzenie: 'doręczenie wezwania organu kontrolującego', parametr: 'pozytek.odplatna.wezwanie_do_wpisu', od: plainDate('2015-11-09') }),
];
