import { lastDay, monthOf, plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import { Dzien, prostyTermin } from '@ostoja/facts';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term } from '@ostoja/law';

const USTAWA = 'ustawy o zatrudnieniu socjalnym';
/** The day of the consolidated text in which these duties were read. */
const OD = plainDate('2022-09-22');

/** Facts of a report on a year. */
export class FaktySprawozdaniaCisKis implements FaktyZdarzenia {
  @Dzien('Ostatni dzień roku, którego dotyczy sprawozdanie', { wymagane: true, przyklad: '2025-12-31', opis: 'Wystarczy dowolny dzień tego roku.' })
  zdarzenie: string;
}

/** Facts of a part of a grant for a month. */
export class FaktyWyplatyDotacjiCis implements FaktyZdarzenia {
  @Dzien('Dzień miesiąca, za który jest dotacja', { wymagane: true, przyklad: '2026-03-31', opis: 'Wystarczy dowolny dzień tego miesiąca.' })
  zdarzenie: string;
}

/** Facts of the storage of data. */
export class FaktyPrzechowywaniaDanychCis implements FaktyZdarzenia {
  @Dzien('Dzień zakończenia usług na rzecz osoby', { wymagane: true, przyklad: '2026-03-31' })
  zdarzenie: string;
}

interface Sprawozdanie {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly parametr: string;
}

/** A yearly report falls due on a fixed day of the year after. */
function sprawozdanie({ kod, nazwa, przepis, kto, czynnosc, parametr }: Sprawozdanie) {
  const krok: StepDefinition = { kod: kod.replaceAll('-', '_'), nazwa, przepis };
  return defineTermin<FaktySprawozdaniaCisKis>({
    kod, nazwa, przepis, kto, czynnosc, facts: FaktySprawozdaniaCisKis, przyklad: { zdarzenie: '2025-12-31' }, na_dzien_przykladu: plainDate('2025-12-31'),
    wersje: [{
      od: OD, do: null,
      calculate: (c, { zdarzenie }) => c.fixedDay(krok, {
        zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok sprawozdawczy', dzien: c.param(parametr), rok: yearOf(zdarzenie) + 1, liczenie: 'kalendarzowe', na_czynnosc: false,
      }),
    }],
  });
}

const sprawozdania = [
  sprawozdanie({ kod: 'sprawozdanie-cis', nazwa: 'roczne sprawozdanie CIS', przepis: `art. 5 ust. 4 pkt 2 ${USTAWA}`, kto: 'CIS', czynnosc: 'złożyć sprawozdanie wojewodzie, dającym dotacje i instytucji tworzącej', parametr: 'zatrudnienie_socjalne.cis.sprawozdanie_dzien' }),
  sprawozdanie({ kod: 'sprawozdanie-kis', nazwa: 'roczne sprawozdanie KIS', przepis: `art. 18a ust. 6 ${USTAWA}`, kto: 'KIS', czynnosc: 'złożyć sprawozdanie wojewodzie', parametr: 'zatrudnienie_socjalne.cis.sprawozdanie_dzien' }),
  sprawozdanie({ kod: 'sprawozdanie-wojewody-o-cis', nazwa: 'zbiorcze sprawozdanie wojewody o CIS i informacja o KIS', przepis: `art. 5 ust. 7 i art. 18b ${USTAWA}`, kto: 'wojewoda', czynnosc: 'przekazać ministrowi sprawozdanie zbiorcze o CIS i informację o liczbie KIS', parametr: 'zatrudnienie_socjalne.cis.sprawozdanie_wojewody' }),
];

/** The part of a grant for a month is paid by a day of the next month. */
function wyplata(kod: string, nazwa: string, przepis: string, kto: string) {
  const krok: StepDefinition = { kod: kod.replaceAll('-', '_'), nazwa, przepis };
  return defineTermin<FaktyWyplatyDotacjiCis>({
    kod, nazwa, przepis, kto, czynnosc: 'wypłacić dotację za miesiąc', facts: FaktyWyplatyDotacjiCis, przyklad: { zdarzenie: '2026-03-31' }, na_dzien_przykladu: plainDate('2026-03-31'),
    wersje: [{
      od: OD, do: null,
      calculate: (c, { zdarzenie }) => c.term(krok, {
        zdarzenie: lastDay(monthOf(zdarzenie as PlainDate)), nazwa_zdarzenia: 'koniec miesiąca, za który jest dotacja', dlugosc: c.param('zatrudnienie_socjalne.cis.dotacja_gminy_dzien'), liczenie: 'kalendarzowe', na_czynnosc: false,
      }),
    }],
  });
}

const KONIEC_ROKU: StepDefinition = { kod: 'cis.przechowywanie_danych', nazwa: 'koniec przechowywania danych', przepis: `art. 8b ust. 5 ${USTAWA}` };

/** Counted from the end of the calendar year in which the services ended. */
function calculatePrzechowywanie(c: Calculus, { zdarzenie }: FaktyPrzechowywaniaDanychCis): Term {
  return c.term(KONIEC_ROKU, { zdarzenie: plainDate(`${yearOf(zdarzenie)}-12-31`), nazwa_zdarzenia: 'koniec roku, w którym zakończono usługi', dlugosc: c.param('zatrudnienie_socjalne.cis.przechowywanie_danych'), liczenie: 'kalendarzowe', na_czynnosc: false });
}

const przechowywanie = defineTermin<FaktyPrzechowywaniaDanychCis>({
  kod: 'przechowywanie-danych-cis', nazwa: 'przechowywanie danych uczestników CIS', przepis: `art. 8b ust. 5 ${USTAWA}`, kto: 'CIS', czynnosc: 'przechowywać dane osobowe uczestnika',
  facts: FaktyPrzechowywaniaDanychCis, przyklad: { zdarzenie: '2026-03-31' }, na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: OD, do: null, calculate: calculatePrzechowywanie }],
});

const kpa = { liczenie: 'kpa', na_czynnosc: true, przyklad: '2026-03-02' } as const;

/** Terms of centres, clubs, their registers and grants. */
export const terminyCisKis = [
  ...sprawozdania,
  przechowywanie,
  wyplata('wyplata-dotacji-gminy-dla-cis', 'wypłata dotacji gminy dla CIS', `art. 10 ust. 4 ${USTAWA}`, 'gmina'),
  wyplata('wyplata-dotacji-startowej-dla-cis', 'wypłata raty dotacji na pierwsze miesiące CIS', `art. 8 ust. 5 ${USTAWA}`, 'marszałek województwa'),
  prostyTermin({ ...kpa, kod: 'dotacja-na-wyposazenie-cis', nazwa: 'przekazanie dotacji na wyposażenie CIS', przepis: `art. 8 ust. 4 ${USTAWA}`, kto: 'marszałek województwa', czynnosc: 'przekazać dotację na wyposażenie', zdarzenie: 'zawarcie porozumienia', parametr: 'zatrudnienie_socjalne.cis.dotacja_na_wyposazenie', liczenie: 'kc', od: OD }),
  prostyTermin({ ...kpa, kod: 'koniec-statusu-cis', nazwa: 'koniec statusu CIS', przepis: `art. 5 ust. 2 ${USTAWA}`, kto: 'instytucja tworząca', czynnosc: 'status CIS, jeżeli wojewoda go nie przedłuży', zdarzenie: 'nadanie albo przedłużenie statusu', parametr: 'zatrudnienie_socjalne.cis.status_lata', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2007-07-14') }),
  prostyTermin({ ...kpa, kod: 'wyjasnienia-cis-dla-wojewody', nazwa: 'najkrótszy termin na wyjaśnienia CIS dla wojewody', przepis: `art. 5b ust. 2 pkt 1 ${USTAWA}`, kto: 'CIS', czynnosc: 'najkrótszy termin na wyjaśnienia, jaki może wyznaczyć wojewoda', zdarzenie: 'otrzymanie wezwania wojewody', parametr: 'zatrudnienie_socjalne.cis.wyjasnienia_dni', od: plainDate('2022-02-15') }),
  prostyTermin({ ...kpa, kod: 'usuniecie-nieprawidlowosci-w-cis', nazwa: 'najkrótszy termin na usunięcie nieprawidłowości w CIS', przepis: `art. 5b ust. 2 pkt 2 ${USTAWA}`, kto: 'CIS', czynnosc: 'najkrótszy termin na usunięcie nieprawidłowości, jaki może wyznaczyć wojewoda', zdarzenie: 'otrzymanie wezwania wojewody', parametr: 'zatrudnienie_socjalne.cis.usuniecie_uchybien_dni', od: plainDate('2022-02-15') }),
  prostyTermin({ ...kpa, kod: 'wpis-kis-do-rejestru', nazwa: 'wpis KIS do rejestru', przepis: `art. 18a ust. 2 ${USTAWA}`, kto: 'wojewoda', czynnosc: 'wpisać klub do rejestru', zdarzenie: 'zgłoszenie klubu', parametr: 'zatrudnienie_socjalne.kis.wpis_do_rejestru', od: plainDate('2016-11-09') }),
  prostyTermin({ ...kpa, kod: 'zgloszenie-zaprzestania-kis', nazwa: 'zgłoszenie zaprzestania prowadzenia KIS', przepis: `art. 18a ust. 4 ${USTAWA}`, kto: 'podmiot prowadzący KIS', czynnosc: 'zgłosić wojewodzie na piśmie zaprzestanie prowadzenia klubu', zdarzenie: 'zaprzestanie prowadzenia klubu', parametr: 'zatrudnienie_socjalne.kis.zaprzestanie_zgloszenie', od: plainDate('2016-11-09') }),
];
