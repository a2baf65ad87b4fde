import { addDays, plainDate, yearOf } from '@ostoja/kernel';
import { Dzien, prostyTermin } from '@ostoja/facts';
import { defineTermin, type FaktyZdarzenia, type StepDefinition } from '@ostoja/law';

const USTAWA = 'ustawy o działalności pożytku publicznego i o wolontariacie';
const OD_2010 = plainDate('2010-03-12');
const kalendarz = { liczenie: 'kalendarzowe', na_czynnosc: false, przyklad: '2026-03-02' } as const;

/** Facts of a duty of the programme of cooperation of a year. */
export class FaktyRokuProgramuWspolpracy implements FaktyZdarzenia {
  @Dzien('Pierwszy dzień roku programu', { wymagane: true, przyklad: '2026-01-01', opis: 'Rok, na który jest program; wystarczy dowolny dzień tego roku.' })
  zdarzenie: string;
}

/** Facts of the end of a small-grant task. */
export class FaktyZadaniaMalegoGrantu implements FaktyZdarzenia {
  @Dzien('Pierwszy dzień realizacji zadania', { wymagane: true, przyklad: '2026-03-02', opis: 'Ten dzień się wlicza.' })
  zdarzenie: string;
}

/** A fixed day of the year before or after the year of the programme. */
function program(kod: string, nazwa: string, przepis: string, kto: string, czynnosc: string, parametr: string, lata: 1 | -1) {
  const krok: StepDefinition = { kod: kod.replaceAll('-', '_'), nazwa, przepis };
  return defineTermin<FaktyRokuProgramuWspolpracy>({
    kod, nazwa, przepis, kto, czynnosc, facts: FaktyRokuProgramuWspolpracy, przyklad: { zdarzenie: '2026-01-01' }, na_dzien_przykladu: plainDate('2026-01-01'),
    wersje: [{
      od: plainDate('2024-10-08'), do: null,
      calculate: (c, { zdarzenie }) => c.fixedDay(krok, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok programu', dzien: c.param(parametr), rok: yearOf(zdarzenie) + lata, liczenie: 'kalendarzowe', na_czynnosc: false }),
    }],
  });
}

const OKRES: StepDefinition = { kod: 'maly_grant.koniec_zadania', nazwa: 'ostatni dzień realizacji zadania', przepis: `art. 19a ust. 1 pkt 2 ${USTAWA}` };

/** First and last day are counted, so the term runs from the day before the task. */
const koniecMalegoGrantu = defineTermin<FaktyZadaniaMalegoGrantu>({
  kod: 'koniec-zadania-malego-grantu', nazwa: 'najpóźniejszy koniec zadania w trybie małego grantu', przepis: OKRES.przepis, kto: 'organizacja', czynnosc: 'zakończyć zadanie',
  facts: FaktyZadaniaMalegoGrantu, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: OD_2010, do: null,
    calculate: (c, { zdarzenie }) => c.term(OKRES, { zdarzenie: addDays(plainDate(zdarzenie), -1), nazwa_zdarzenia: 'dzień przed rozpoczęciem zadania', dlugosc: c.param('pozytek.maly_grant.okres_realizacji'), liczenie: 'kalendarzowe', na_czynnosc: false }),
  }],
});

/** Terms of calls, small grants and the programme of cooperation. */
export const terminyKonkursu = [
  koniecMalegoGrantu,
  program('uchwalenie-programu-wspolpracy', 'uchwalenie rocznego programu współpracy', `art. 5a ust. 1 ${USTAWA}`, 'rada miasta', 'uchwalić program współpracy na ten rok, po konsultacjach', 'pozytek.program.uchwalenie_dzien', -1),
  program('sprawozdanie-z-programu-wspolpracy', 'sprawozdanie z programu współpracy', `art. 5a ust. 3 ${USTAWA}`, 'prezydent miasta', 'przedłożyć radzie sprawozdanie i opublikować je w BIP', 'pozytek.program.sprawozdanie_dzien', 1),
  prostyTermin({ ...kalendarz, kod: 'skladanie-ofert-w-konkursie', nazwa: 'najwcześniejszy dopuszczalny termin składania ofert', przepis: `art. 13 ust. 1 ${USTAWA}`, kto: 'organ ogłaszający konkurs', czynnosc: 'najkrótszy dopuszczalny czas przyjmowania ofert', zdarzenie: 'ostatnie z trzech ogłoszeń o konkursie', parametr: 'pozytek.konkurs.termin_skladania_ofert', od: plainDate('2004-01-01') }),
  prostyTermin({ ...kalendarz, kod: 'zadanie-uzasadnienia-wyboru-oferty', nazwa: 'żądanie uzasadnienia wyboru lub odrzucenia oferty', przepis: `art. 15 ust. 2i ${USTAWA}`, kto: 'każdy', czynnosc: 'zażądać uzasadnienia wyboru lub odrzucenia oferty', zdarzenie: 'ogłoszenie wyników konkursu', parametr: 'pozytek.konkurs.zadanie_uzasadnienia', liczenie: 'kpa', na_czynnosc: true, od: OD_2010 }),
  prostyTermin({ ...kalendarz, kod: 'rozpatrzenie-wniosku-z-wlasnej-inicjatywy', nazwa: 'rozpatrzenie wniosku organizacji z własnej inicjatywy', przepis: `art. 12 ust. 2 ${USTAWA}`, kto: 'organ administracji', czynnosc: 'rozpatrzyć wniosek i zawiadomić o celowości zadania, trybie i terminie konkursu', zdarzenie: 'wpływ wniosku', parametr: 'pozytek.inicjatywa_wlasna.rozpatrzenie', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2004-01-01') }),
  prostyTermin({ ...kalendarz, kod: 'zamieszczenie-oferty-malego-grantu', nazwa: 'zamieszczenie oferty małego grantu', przepis: `art. 19a ust. 3 ${USTAWA}`, kto: 'organ wykonawczy', czynnosc: 'zamieścić ofertę w BIP, w siedzibie i na stronie internetowej', zdarzenie: 'wpływ oferty', parametr: 'pozytek.maly_grant.zamieszczenie_oferty', od: OD_2010 }),
  prostyTermin({ ...kalendarz, kod: 'koniec-zamieszczenia-oferty-malego-grantu', nazwa: 'koniec zamieszczenia oferty małego grantu', przepis: `art. 19a ust. 3 ${USTAWA}`, kto: 'organ wykonawczy', czynnosc: 'trzymać ofertę zamieszczoną w BIP, w siedzibie i na stronie internetowej', zdarzenie: 'zamieszczenie oferty', parametr: 'pozytek.maly_grant.okres_zamieszczenia', od: OD_2010 }),
  prostyTermin({ ...kalendarz, kod: 'uwagi-do-oferty-malego-grantu', nazwa: 'uwagi do oferty małego grantu', przepis: `art. 19a ust. 4 ${USTAWA}`, kto: 'każdy', czynnosc: 'zgłosić uwagi do oferty', zdarzenie: 'zamieszczenie oferty', parametr: 'pozytek.maly_grant.uwagi', liczenie: 'kpa', na_czynnosc: true, od: OD_2010 }),
  prostyTermin({ ...kalendarz, kod: 'przekazanie-srodkow-realizatorowi', nazwa: 'przekazanie środków realizatorowi projektu', przepis: `art. 16a ust. 4 ${USTAWA}`, kto: 'operator projektu', czynnosc: 'przekazać środki realizatorowi projektu', zdarzenie: 'zawarcie umowy z realizatorem', parametr: 'pozytek.regranting.przekazanie_srodkow', liczenie: 'kc', na_czynnosc: true, od: plainDate('2015-11-09') }),
];
