import { plainDate, yearOf } from '@ostoja/kernel';
import { Dzien, prostyTermin } from '@ostoja/facts';
import { defineTermin, type FaktyZdarzenia, type StepDefinition } from '@ostoja/law';

const PLAN = '§ 2 ust. 1 rozporządzenia z 22.07.2011 w sprawie organizowania prac społecznie użytecznych';
const PLAN_KROK: StepDefinition = { kod: 'psu.plan_roczny', nazwa: 'przekazanie rocznego planu potrzeb', przepis: PLAN };

/** Facts of the yearly plan of a gmina. */
export class FaktyPlanuPracSpolecznieUzytecznych implements FaktyZdarzenia {
  @Dzien('Pierwszy dzień roku, na który jest plan', { wymagane: true, przyklad: '2026-01-01', opis: 'Wystarczy dowolny dzień tego roku.' })
  zdarzenie: string;
}

const plan = defineTermin<FaktyPlanuPracSpolecznieUzytecznych>({
  kod: 'plan-potrzeb-prac-spolecznie-uzytecznych',
  nazwa: 'roczny plan potrzeb w zakresie prac społecznie użytecznych',
  przepis: PLAN,
  kto: 'gmina',
  czynnosc: 'przekazać roczny plan potrzeb staroście i kierownikowi ośrodka pomocy społecznej',
  facts: FaktyPlanuPracSpolecznieUzytecznych,
  przyklad: { zdarzenie: '2026-01-01' },
  na_dzien_przykladu: plainDate('2026-01-01'),
  wersje: [{
    od: plainDate('2005-11-01'),
    do: null,
    calculate: (c, { zdarzenie }) => c.fixedDay(PLAN_KROK, {
      zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok planu', dzien: c.param('prace_spolecznie_uzyteczne.plan_roczny_dzien'), rok: yearOf(zdarzenie), liczenie: 'kalendarzowe', na_czynnosc: false,
    }),
  }],
});

/** Terms of subsidised work. */
export const terminyPracy = [
  plan,
  prostyTermin({
    kod: 'wyplata-refundacji-zatrudnienia-wspieranego', nazwa: 'wypłata refundacji pracodawcy w zatrudnieniu wspieranym', przepis: 'art. 16 ust. 5 ustawy o zatrudnieniu socjalnym', kto: 'starosta', czynnosc: 'wypłacić refundację pracodawcy',
    zdarzenie: 'złożenie wniosku przez pracodawcę', parametr: 'zatrudnienie_socjalne.zatrudnienie_wspierane.wyplata_dni', liczenie: 'kc', na_czynnosc: true, od: plainDate('2007-07-14'), przyklad: '2026-03-02',
  }),
  prostyTermin({
    kod: 'zwrot-refundacji-prac-interwencyjnych', nazwa: 'zwrot pomocy na prace interwencyjne', przepis: 'ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia, rozdział „Zatrudnienie subsydiowane”', kto: 'pracodawca', czynnosc: 'zwrócić całą pomoc z odsetkami ustawowymi od dnia pierwszej refundacji',
    zdarzenie: 'doręczenie wezwania starosty', parametr: 'prace_interwencyjne.zwrot_dni', liczenie: 'kc', na_czynnosc: true, od: plainDate('2025-06-01'), przyklad: '2026-03-02',
  }),
];
