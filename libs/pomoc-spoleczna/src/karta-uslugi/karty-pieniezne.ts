import type { TrescKarty } from '@ostoja/postepowanie';
import { DECYZJA_PO_WYWIADZIE, DOKUMENTY, WARUNKI_DOCHODOWE, WSPOLNE } from './wspolne.js';

const { tozsamosc, dochod, emerytura, majatek, alimenty, niepelnosprawnosc, wydatki, zameldowanie } = DOKUMENTY;
const DOCHODOWE = [tozsamosc, majatek, dochod, emerytura, alimenty, zameldowanie];

/** Help in money, by code. */
export const kartyPieniezne: Readonly<Record<string, TrescKarty>> = {
  'zasilek-staly': {
    ...WSPOLNE, nazwa: 'Zasiłek stały', opis: 'Pieniądze co miesiąc dla osoby, która nie może pracować z powodu wieku lub niepełnosprawności i ma mały dochód.',
    dla_kogo: 'Dorosłe osoby niezdolne do pracy z powodu wieku albo całkowicie niezdolne do pracy.',
    warunki: ['pełnoletność i niezdolność do pracy z powodu wieku albo całkowita niezdolność do pracy', 'dochód niższy niż kryterium: własny, a w rodzinie także na osobę', 'brak renty socjalnej, świadczenia pielęgnacyjnego i innych świadczeń z art. 37 ust. 4'],
    dokumenty: [...DOCHODOWE, { ...niepelnosprawnosc, kiedy: 'gdy niezdolność do pracy nie wynika z wieku; gdy sprawa o orzeczenie trwa: potwierdzenie złożenia wniosku' }],
    wynik: `${DECYZJA_PO_WYWIADZIE} Gdy czekasz na orzeczenie, postępowanie się zawiesza, a zasiłek okresowy przyznajemy z urzędu (art. 106 ust. 7-11).`,
    podstawa: ['art. 37 i art. 106 ust. 7-11 ustawy o pomocy społecznej'], rodzaje_spraw: ['zasilek-staly'], rozpoznanie: ['zasilek-staly'], oswiadczenia: ['dochody-i-majatek', 'dochod', 'alimenty', 'ostatnie-zameldowanie', 'zgoda-na-wniosek'],
    slowa: ['pieniądze', 'niepełnosprawność', 'renta', 'grupa', 'niezdolność do pracy', 'emerytura', 'starość'],
  },
  'zasilek-okresowy': {
    ...WSPOLNE, nazwa: 'Zasiłek okresowy', opis: 'Pieniądze na pewien czas, gdy brakuje dochodu, szczególnie z powodu choroby, niepełnosprawności, bezrobocia albo czekania na inne świadczenia.',
    dla_kogo: 'Osoby i rodziny z dochodem niższym niż kryterium.', warunki: WARUNKI_DOCHODOWE, dokumenty: DOCHODOWE, wynik: DECYZJA_PO_WYWIADZIE, podstawa: ['art. 38 ustawy o pomocy społecznej'],
    rodzaje_spraw: ['zasilek-okresowy'], rozpoznanie: ['zasilek-okresowy'], oswiadczenia: ['dochody-i-majatek', 'dochod', 'alimenty', 'ostatnie-zameldowanie', 'zgoda-na-wniosek'],
    slowa: ['pieniądze', 'bezrobocie', 'bez pracy', 'brak pieniędzy', 'choroba', 'życie', 'rachunki'],
  },
  'zasilek-celowy': {
    ...WSPOLNE, nazwa: 'Zasiłek celowy', opis: 'Pieniądze na konkretną potrzebę: żywność, leki i leczenie, opał, odzież, sprzęt domowy, drobny remont, pogrzeb.', dla_kogo: 'Osoby i rodziny z dochodem w granicach kryterium.',
    warunki: [...WARUNKI_DOCHODOWE, 'niezbędna potrzeba życiowa, której nie można zaspokoić własnymi środkami'], dokumenty: [...DOCHODOWE, wydatki], wynik: `${DECYZJA_PO_WYWIADZIE} Kwota zależy od potrzeby i od środków ośrodka.`,
    podstawa: ['art. 39 i 39a ustawy o pomocy społecznej'], rodzaje_spraw: ['zasilek-celowy'], rozpoznanie: ['zasilek-celowy'], oswiadczenia: ['dochody-i-majatek', 'dochod', 'alimenty', 'ostatnie-zameldowanie', 'zgoda-na-wniosek'],
    slowa: ['pieniądze', 'opał', 'węgiel', 'drewno', 'ogrzewanie', 'leki', 'lekarstwa', 'leczenie', 'jedzenie', 'żywność', 'ubranie', 'buty', 'pralka', 'lodówka', 'remont', 'czynsz', 'prąd'],
  },
  'specjalny-zasilek-celowy': {
    ...WSPOLNE, nazwa: 'Specjalny zasiłek celowy', opis: 'Pieniądze na konkretną potrzebę w szczególnie uzasadnionym przypadku, choć dochód jest wyższy niż kryterium. Nie podlega zwrotowi.',
    dla_kogo: 'Osoby i rodziny z dochodem powyżej kryterium, w szczególnie trudnym położeniu.', warunki: ['dochód wyższy niż kryterium', 'szczególnie uzasadniony przypadek'], dokumenty: [...DOCHODOWE, wydatki],
    wynik: DECYZJA_PO_WYWIADZIE, podstawa: ['art. 41 pkt 1 ustawy o pomocy społecznej'], rodzaje_spraw: ['specjalny-zasilek-celowy'], rozpoznanie: ['specjalny-zasilek-celowy'],
    oswiadczenia: ['dochody-i-majatek', 'dochod', 'alimenty', 'zgoda-na-wniosek'], slowa: ['pieniądze', 'za duży dochód', 'przekroczone kryterium', 'leki', 'leczenie', 'wyjątek'],
  },
  'zdarzenie-losowe': {
    ...WSPOLNE, nazwa: 'Pomoc po zdarzeniu losowym albo klęsce', opis: 'Zasiłek celowy po stracie: pożar, zalanie, wichura, powódź, wypadek. Bez względu na dochód.', dla_kogo: 'Osoby i rodziny, które poniosły straty wskutek zdarzenia losowego, klęski żywiołowej lub ekologicznej.',
    warunki: ['strata wskutek zdarzenia losowego albo klęski'], dokumenty: [tozsamosc, { nazwa: 'Oświadczenie o stratach', przepis: 'art. 40 ustawy o pomocy społecznej', oswiadczenie: 'strata-losowa' }],
    wynik: `${DECYZJA_PO_WYWIADZIE} Zasiłek może być bezzwrotny.`, podstawa: ['art. 40 ust. 1-3 ustawy o pomocy społecznej'], rodzaje_spraw: ['zasilek-celowy-zdarzenie-losowe'], rozpoznanie: ['zasilek-celowy-zdarzenie-losowe'], oswiadczenia: ['strata-losowa', 'zgoda-na-wniosek'],
    slowa: ['pożar', 'spaliło', 'powódź', 'zalanie', 'zalało', 'wichura', 'huragan', 'nawałnica', 'wypadek', 'katastrofa', 'klęska', 'straty'],
  },
  'koszty-pogrzebu': {
    ...WSPOLNE, nazwa: 'Zasiłek celowy na pokrycie kosztów pogrzebu', opis: 'Pomoc dla osoby, która ponosi uzasadnione i udokumentowane koszty pogrzebu, bez względu na dochód.', dla_kogo: 'Osoby, które pokryły koszty pogrzebu albo zobowiązały się je pokryć.',
    warunki: ['nikomu nie przysługuje zasiłek pogrzebowy po tej osobie, albo koszty były nadzwyczajne, trudne do przewidzenia i nie można ich z niego pokryć'],
    dokumenty: [tozsamosc, { nazwa: 'Rachunki za pogrzeb albo zobowiązanie do ich zapłaty', przepis: 'art. 40 ust. 1e ustawy o pomocy społecznej' }, { nazwa: 'Oświadczenie w sprawie kosztów pogrzebu', przepis: 'art. 40 ust. 1e ustawy o pomocy społecznej', oswiadczenie: 'koszty-pogrzebu' }],
    wynik: `${DECYZJA_PO_WYWIADZIE} Można żądać zwrotu całości albo części.`, podstawa: ['art. 40 ust. 1a-1g ustawy o pomocy społecznej (od 1 stycznia 2026 r.)'], rodzaje_spraw: ['zasilek-celowy'], oswiadczenia: ['koszty-pogrzebu'],
    slowa: ['pogrzeb', 'śmierć', 'zmarł', 'zasiłek pogrzebowy', 'trumna'], do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Pełna lista dokumentów z art. 40 ust. 1e.'],
  },
};
