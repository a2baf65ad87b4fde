import { plainDate } from '@ostoja/kernel';
import { prostyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';

const UPS = 'ustawy o pomocy społecznej';
const ZDROWOTNA = 'ustawy z 27.08.2004 o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych';
const USAMODZIELNIENIE = 'rozporządzenia z 3.08.2012 w sprawie udzielania pomocy na usamodzielnienie, kontynuowanie nauki oraz zagospodarowanie';
const CUDZOZIEMCY = 'rozporządzenia z 7.04.2015 w sprawie udzielania pomocy cudzoziemcom';
const DZIEN = '2026-03-02';
const P = 'pomoc_spoleczna';

/** Terms of the benefits: what a person or an office must do in time, and how long help may last. */
export const terminySwiadczen: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    kod: 'przedstawienie-orzeczenia-zasilek-staly', nazwa: 'przedstawienie orzeczenia w zawieszonej sprawie o zasiłek stały', przepis: `art. 106 ust. 9 ${UPS}`,
    kto: 'osoba ubiegająca się o zasiłek stały', czynnosc: 'dostarczyć orzeczenie, aby zasiłek stały przysługiwał od miesiąca wniosku',
    zdarzenie: 'otrzymanie orzeczenia', parametr: `${P}.zasilek_staly.termin_dostarczenia_orzeczenia`, liczenie: 'kpa', na_czynnosc: true, od: plainDate('2017-01-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'podjecie-zawieszonej-sprawy-zasilek-staly', nazwa: 'podjęcie z urzędu sprawy o zasiłek stały bez orzeczenia', przepis: `art. 106 ust. 11 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'podjąć zawieszone postępowanie z urzędu, gdy nie dostarczono orzeczenia',
    zdarzenie: 'zawieszenie postępowania albo powzięcie informacji o wydaniu orzeczenia', parametr: `${P}.zasilek_staly.zawieszenie_maks`, liczenie: 'kpa', na_czynnosc: false, od: plainDate('2021-05-30'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'zasilek-okresowy-po-podjeciu-pracy', nazwa: 'wypłata zasiłku okresowego po podjęciu pracy', przepis: `art. 38 ust. 4a ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'można wypłacać zasiłek okresowy niezależnie od dochodu, nie dłużej niż do końca okresu z decyzji',
    zdarzenie: 'dzień zatrudnienia', parametr: `${P}.zasilek_okresowy.po_podjeciu_pracy.maks_miesiecy`, liczenie: 'kpa', na_czynnosc: false, od: plainDate('2011-05-03'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'zasilek-celowy-po-podjeciu-pracy', nazwa: 'wypłata zasiłku celowego z kontraktu po podjęciu pracy', przepis: `art. 39a ust. 2 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'można wypłacać zasiłek celowy na realizację kontraktu niezależnie od dochodu',
    zdarzenie: 'dzień zatrudnienia', parametr: `${P}.zasilek_celowy.kontrakt_po_podjeciu_pracy.maks_miesiecy`, liczenie: 'kpa', na_czynnosc: false, od: plainDate('2011-05-03'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'zaswiadczenie-lekarza-opiekun', nazwa: 'najwcześniejszy dzień zaświadczenia lekarza dla opiekuna', przepis: `art. 42 ust. 3 ${UPS}`,
    kto: 'opiekun', czynnosc: 'zaświadczenie o konieczności opieki może być wydane najwcześniej w tym dniu',
    zdarzenie: 'złożenie wniosku o opłacanie składek', parametr: `${P}.skladka_opiekun.waznosc_zaswiadczenia`, liczenie: 'kpa', na_czynnosc: false, wstecz: true, od: plainDate('2004-05-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'wniosek-o-program-integracji', nazwa: 'wniosek o pomoc integracyjną', przepis: `art. 91 ust. 3 ${UPS}`,
    kto: 'cudzoziemiec', czynnosc: 'złożyć wniosek do starosty za pośrednictwem powiatowego centrum pomocy rodzinie',
    zdarzenie: 'uzyskanie ochrony albo zezwolenia', parametr: `${P}.ipi.termin_wniosku`, liczenie: 'kpa', na_czynnosc: true, od: plainDate('2004-05-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'koniec-programu-integracji', nazwa: 'najdłuższy okres pomocy integracyjnej', przepis: `art. 92 ust. 1 ${UPS}`,
    kto: 'powiatowe centrum pomocy rodzinie', czynnosc: 'zakończyć pomoc integracyjną najpóźniej w tym dniu',
    zdarzenie: 'ostatni dzień przed początkiem pomocy', parametr: `${P}.ipi.maks_okres`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2004-05-01'), przyklad: '2026-01-31',
  }),
  prostyTermin({
    kod: 'wyplata-swiadczenia-integracyjnego', nazwa: 'wypłata świadczenia integracyjnego cudzoziemca', przepis: `§ 3 ust. 2 ${CUDZOZIEMCY}`,
    kto: 'powiatowe centrum pomocy rodzinie', czynnosc: 'wypłacić świadczenie pieniężne za miesiąc',
    zdarzenie: 'ostatni dzień poprzedniego miesiąca', parametr: `${P}.ipi.termin_wyplaty`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2015-04-15'), przyklad: '2026-02-28',
  }),
  prostyTermin({
    kod: 'ocena-postepow-integracji', nazwa: 'monitorowanie postępów w integracji', przepis: `§ 5 ust. 1 ${CUDZOZIEMCY}`,
    kto: 'realizator programu', czynnosc: 'ocenić postępy cudzoziemca i zapisać to w notatce',
    zdarzenie: 'rozpoczęcie programu albo poprzednia ocena', parametr: `${P}.ipi.monitoring`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2015-04-15'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'wstrzymanie-pomocy-integracyjnej', nazwa: 'najdłuższe wstrzymanie pomocy integracyjnej', przepis: `art. 95 ust. 1 pkt 1 i 2 oraz ust. 3 ${UPS}`,
    kto: 'starosta', czynnosc: 'przywrócić pomoc; gdy przyczyny nie ustały, uchylić decyzję',
    zdarzenie: 'wstrzymanie pomocy', parametr: `${P}.ipi.wstrzymanie_maks`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2004-05-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'wstrzymanie-pomocy-w-zakladzie-opieki', nazwa: 'pobyt cudzoziemca w zakładzie opieki zdrowotnej', przepis: `art. 95 ust. 1 pkt 4 ${UPS}`,
    kto: 'starosta', czynnosc: 'po tym dniu można wstrzymać pomoc do opuszczenia zakładu',
    zdarzenie: 'przyjęcie do zakładu', parametr: `${P}.ipi.pobyt_w_zakladzie_opieki`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2004-05-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'wskazanie-opiekuna-usamodzielnienia-ups', nazwa: 'wskazanie opiekuna usamodzielnienia', przepis: `§ 2 ust. 1 pkt 1 ${USAMODZIELNIENIE}`,
    kto: 'osoba usamodzielniana', czynnosc: 'najpóźniej w tym dniu wskazać opiekuna usamodzielnienia i przedstawić jego zgodę',
    zdarzenie: 'osiągnięcie pełnoletności', parametr: `${P}.usamodzielnienie.termin.opiekun`, liczenie: 'kalendarzowe', na_czynnosc: false, wstecz: true, od: plainDate('2012-09-07'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'program-usamodzielnienia-ups', nazwa: 'przygotowanie indywidualnego programu usamodzielnienia', przepis: `§ 7 ust. 1 ${USAMODZIELNIENIE}`,
    kto: 'osoba usamodzielniana i opiekun usamodzielnienia', czynnosc: 'najpóźniej w tym dniu przygotować program',
    zdarzenie: 'osiągnięcie pełnoletności', parametr: `${P}.usamodzielnienie.termin.program`, liczenie: 'kalendarzowe', na_czynnosc: false, wstecz: true, od: plainDate('2012-09-07'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'informacja-o-zamiarze-usamodzielnienia-ups', nazwa: 'informacja o zamiarze usamodzielnienia wychowanka', przepis: `§ 3 ust. 2 ${USAMODZIELNIENIE}`,
    kto: 'dyrektor placówki', czynnosc: 'najpóźniej w tym dniu poinformować kierownika powiatowego centrum pomocy rodzinie',
    zdarzenie: 'opuszczenie placówki', parametr: `${P}.usamodzielnienie.termin.zamiar`, liczenie: 'kalendarzowe', na_czynnosc: false, wstecz: true, od: plainDate('2012-09-07'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'dokumentacja-osoby-usamodzielnianej-ups', nazwa: 'przekazanie dokumentacji osoby usamodzielnianej', przepis: `§ 3 ust. 3 ${USAMODZIELNIENIE}`,
    kto: 'dyrektor placówki', czynnosc: 'najpóźniej w tym dniu przekazać dokumentację',
    zdarzenie: 'opuszczenie placówki', parametr: `${P}.usamodzielnienie.termin.dokumentacja`, liczenie: 'kalendarzowe', na_czynnosc: false, wstecz: true, od: plainDate('2012-09-07'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'zawieszenie-pomocy-na-usamodzielnienie-ups', nazwa: 'najdłuższe zawieszenie pomocy na usamodzielnienie', przepis: `§ 10 ust. 2 ${USAMODZIELNIENIE}; art. 89 ust. 11 ${UPS}`,
    kto: 'starosta', czynnosc: 'podjąć wypłatę; gdy przyczyny nie ustąpiły, odmówić pomocy',
    zdarzenie: 'zawieszenie pomocy', parametr: `${P}.usamodzielnienie.zawieszenie_maks`, liczenie: 'kpa', na_czynnosc: false, od: plainDate('2012-09-07'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'waznosc-decyzji-z-art-54', nazwa: 'okres prawa do świadczeń zdrowotnych z decyzji', przepis: `art. 54 ust. 7 ${ZDROWOTNA}`,
    kto: 'osoba z decyzją', czynnosc: 'ostatni dzień prawa do świadczeń zdrowotnych na podstawie decyzji',
    zdarzenie: 'dzień określony w decyzji (złożenie wniosku albo udzielenie świadczenia)', parametr: `${P}.art54.waznosc_decyzji`, liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2004-10-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'kopia-decyzji-z-art-54-do-nfz', nazwa: 'przekazanie kopii decyzji do NFZ', przepis: `art. 54 ${ZDROWOTNA}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'przekazać kopię decyzji do Narodowego Funduszu Zdrowia',
    zdarzenie: 'wydanie decyzji', parametr: `${P}.art54.kopia_do_nfz`, liczenie: 'kpa', na_czynnosc: true, od: plainDate('2013-11-21'), przyklad: DZIEN,
  }),
];
