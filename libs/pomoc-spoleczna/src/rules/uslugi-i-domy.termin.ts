import { prostyTermin } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';

const UPS = 'ustawy o pomocy społecznej';
const DOMY = 'rozporządzenia z 23.08.2012 w sprawie domów pomocy społecznej';
const DZIEN = '2026-03-02';
const P = 'pomoc_spoleczna';

/** Terms of services, shelters and care homes. */
export const terminyUslugIDomow: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    kod: 'schronienie-w-interwencji-kryzysowej', nazwa: 'schronienie w ramach interwencji kryzysowej', przepis: `art. 47 ust. 3 ${UPS}`,
    kto: 'ośrodek interwencji kryzysowej', czynnosc: 'ostatni dzień schronienia', zdarzenie: 'przyjęcie', parametr: `${P}.interwencja_kryzysowa.schronienie`,
    liczenie: 'kpa', na_czynnosc: false, od: plainDate('2004-05-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'schronisko-w-oczekiwaniu-na-dps', nazwa: 'pobyt w schronisku z usługami w oczekiwaniu na DPS', przepis: `art. 48a ust. 2d ${UPS}`,
    kto: 'gmina', czynnosc: 'ostatni dzień pobytu w schronisku z usługami opiekuńczymi', zdarzenie: 'przyjęcie do schroniska w oczekiwaniu na DPS', parametr: `${P}.schronisko_z_uslugami.oczekiwanie_na_dps`,
    liczenie: 'kpa', na_czynnosc: false, od: plainDate('2021-05-30'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'decyzja-o-uslugach-w-trybie-pilnym', nazwa: 'decyzje o usługach opiekuńczych w trybie pilnym', przepis: `art. 50a ust. 2 ${UPS}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'wydać decyzję o przyznaniu usług i decyzję o odpłatności', zdarzenie: 'rzeczywiste rozpoczęcie usług', parametr: `${P}.uslugi_opiekuncze.tryb_pilny.termin_decyzji`,
    liczenie: 'kpa', na_czynnosc: true, od: plainDate('2021-05-30'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'wniesienie-oplaty-za-specjalistyczne-uslugi', nazwa: 'wniesienie opłaty za specjalistyczne usługi opiekuńcze', przepis: '§ 5 rozporządzenia z 22.09.2005 w sprawie specjalistycznych usług opiekuńczych',
    kto: 'osoba korzystająca z usług', czynnosc: 'wnieść opłatę za miesiąc usług', zdarzenie: 'ostatni dzień miesiąca usług', parametr: `${P}.suo_psychiczne.termin_oplaty`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2023-05-01'), przyklad: '2026-02-28',
  }),
  prostyTermin({
    kod: 'gmina-kierujaca-do-mieszkania', nazwa: 'okres, w którym do mieszkania kieruje gmina kierująca do DPS', przepis: `art. 53 ust. 10a ${UPS}`,
    kto: 'gmina, która skierowała do DPS', czynnosc: 'do tego dnia jest gminą kierującą byłego mieszkańca DPS', zdarzenie: 'uchylenie decyzji o skierowaniu do DPS', parametr: `${P}.mieszkanie_wspomagane.byly_mieszkaniec_dps.gmina_kierujaca`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2023-11-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'dokumenty-po-umieszczeniu-w-dps', nazwa: 'skompletowanie dokumentów po umieszczeniu w DPS', przepis: `§ 8 ust. 3 i § 9 ${DOMY}`,
    kto: 'ośrodek pomocy społecznej', czynnosc: 'skompletować dokumenty, gdy umieszczono na podstawie orzeczenia sądu albo w nagłym zdarzeniu', zdarzenie: 'umieszczenie w domu', parametr: `${P}.dps.dokumenty_po_umieszczeniu`,
    liczenie: 'kpa', na_czynnosc: true, od: plainDate('2012-09-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'skierowanie-do-dps-uzaleznieni', nazwa: 'skierowanie do DPS dla osób uzależnionych od alkoholu', przepis: `art. 59 ust. 7 ${UPS}`,
    kto: 'gmina', czynnosc: 'ostatni dzień, na który można skierować', zdarzenie: 'ostatni dzień przed początkiem skierowania', parametr: `${P}.dps.alkohol.skierowanie_maks`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2013-05-11'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'skierowanie-do-dps-uzaleznieni-przedluzone', nazwa: 'przedłużone skierowanie do DPS dla osób uzależnionych od alkoholu', przepis: `art. 59 ust. 7 ${UPS}`,
    kto: 'gmina', czynnosc: 'ostatni dzień, na który można przedłużyć skierowanie w uzasadnionym przypadku', zdarzenie: 'ostatni dzień przed początkiem skierowania', parametr: `${P}.dps.alkohol.skierowanie_przedluzone`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2013-05-11'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'plan-wsparcia-w-dps', nazwa: 'indywidualny plan wsparcia mieszkańca DPS', przepis: `§ 2 ust. 4 ${DOMY}`,
    kto: 'zespół domu pomocy społecznej', czynnosc: 'opracować indywidualny plan wsparcia', zdarzenie: 'przyjęcie do domu', parametr: `${P}.dps.plan_wsparcia`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2012-09-01'), przyklad: DZIEN,
  }),
  prostyTermin({
    kod: 'plan-wsparcia-w-dps-uzaleznieni', nazwa: 'indywidualny plan wsparcia w DPS dla osób uzależnionych od alkoholu', przepis: `§ 2 ust. 4 ${DOMY}`,
    kto: 'zespół domu pomocy społecznej', czynnosc: 'opracować indywidualny plan wsparcia', zdarzenie: 'przyjęcie do domu', parametr: `${P}.dps.plan_wsparcia.uzaleznieni`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2012-09-01'), przyklad: DZIEN,
  }),
];
