import { Dzien, Kwota, Liczba, Obiekt, Procent, TakNie, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyWnioskuPfron, GospodarstwoPfronFakt } from './osoba.facts.js';

/** The stay that the applicant chose; empty while no stay is chosen yet. */
export class TurnusFakt {
  @Dzien('Pierwszy dzień turnusu', { wymagane: true, przyklad: '2026-06-01' })
  od!: string;
  @Dzien('Ostatni dzień turnusu', { wymagane: true, przyklad: '2026-06-14' })
  do!: string;
  @Liczba('Liczba uczestników grupy', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
  @TakNie('Turnus odbywa się w kraju', { wymagane: true })
  w_kraju!: boolean;
  @Dzien('Wpis organizatora do rejestru wojewody ważny do', { wymagane: true, przyklad: '2027-12-31' })
  wpis_organizatora_do!: string;
  @TakNie('Turnus niestacjonarny', { przyklad: false, opis: 'Dla turnusu niestacjonarnego nie jest potrzebny wpis ośrodka.' })
  niestacjonarny?: boolean;
  @Dzien('Wpis ośrodka do rejestru wojewody ważny do', { przyklad: '2027-12-31' })
  wpis_osrodka_do?: string;
  @TakNie('Ośrodek jest domem pomocy społecznej lub placówką, w której wnioskodawca stale przebywa', { przyklad: false })
  staly_pobyt_w_osrodku?: boolean;
  @Kwota('Cena turnusu dla uczestnika (zł)', { przyklad: '3200.00' })
  cena?: string;
  @Kwota('Cena turnusu dla opiekuna (zł)', { przyklad: '2900.00' })
  cena_opiekuna?: string;
}

/** Carer of the participant. */
export class OpiekunTurnusuFakt {
  @TakNie('Lekarz zalecił pobyt z opiekunem', { wymagane: true })
  zalecony_przez_lekarza!: boolean;
  @Dzien('Data urodzenia opiekuna', { wymagane: true, przyklad: '1990-05-04' })
  data_urodzenia!: string;
  @TakNie('Opiekun jest wspólnie zamieszkującym członkiem rodziny', { przyklad: false })
  wspolnie_zamieszkujacy_czlonek_rodziny?: boolean;
  @TakNie('Opiekun należy do kadry turnusu', { przyklad: false })
  w_kadrze_turnusu?: boolean;
  @TakNie('Opiekun sam wymaga opieki z powodu niepełnosprawności', { przyklad: false })
  wymaga_opieki?: boolean;
}

/** Who may go with a carer: degree or age of the participant. */
export class FaktyOpiekunaTurnusu extends FaktyWnioskuPfron {
  @Dzien('Data urodzenia uczestnika', { wymagane: true, przyklad: '1975-03-15' })
  data_urodzenia!: string;
  @Obiekt('Opiekun', () => OpiekunTurnusuFakt, { wymagane: true })
  opiekun!: OpiekunTurnusuFakt;
}

/** Facts of aid for a rehabilitation stay (art. 10c-10f of the act and the regulation of 2007). */
export class FaktyTurnusu extends FaktyWnioskuPfron {
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '1975-03-15' })
  data_urodzenia!: string;
  @Obiekt('Gospodarstwo i dochód', () => GospodarstwoPfronFakt, { wymagane: true })
  gospodarstwo!: GospodarstwoPfronFakt;
  @TakNie('Jest wniosek lekarza o skierowanie na turnus', { wymagane: true })
  wniosek_lekarza!: boolean;
  @TakNie('W tym roku kalendarzowym uzyskano już dofinansowanie turnusu', { wymagane: true, przyklad: false })
  dofinansowanie_w_tym_roku!: boolean;
  @TakNie('Zatrudnienie w zakładzie pracy chronionej', { przyklad: false })
  w_zakladzie_pracy_chronionej?: boolean;
  @TakNie('Uczy się i nie pracuje', { przyklad: false })
  uczy_sie_i_nie_pracuje?: boolean;
  @TakNie('Uczestnik należy do kadry turnusu albo jest tam opiekunem innej osoby', { przyklad: false })
  w_kadrze_albo_opiekun?: boolean;
  @TakNie('Pobyt opłaca ZUS, KRUS albo NFZ', { przyklad: false })
  oplacany_przez_zus_krus_nfz?: boolean;
  @Obiekt('Wybrany turnus', () => TurnusFakt, { opis: 'Puste, gdy turnus nie jest jeszcze wybrany.' })
  turnus?: TurnusFakt;
  @Obiekt('Opiekun', () => OpiekunTurnusuFakt)
  opiekun?: OpiekunTurnusuFakt;
  @Procent('Podwyższona część przeciętnego wynagrodzenia (%)', { przyklad: '35', opis: 'W szczególnie trudnej sytuacji życiowej; najwyżej 40%.' })
  procent_podwyzszony?: string;
  @Wybor('Odstąpienie od pomniejszenia o nadwyżkę dochodu', { brak: 'nie', osoba: 'dla osoby niepełnosprawnej', opiekun: 'dla opiekuna', oboje: 'dla obojga' }, { opis: 'Trudna sytuacja materialna lub losowa osoby niepełnosprawnej (art. 10e ust. 3).' })
  odstapienie?: 'brak' | 'osoba' | 'opiekun' | 'oboje';
  @Tekst('Uzasadnienie odstąpienia', { przyklad: 'Pożar mieszkania w styczniu.' })
  uzasadnienie_odstapienia?: string;
}

/** Facts of the return of aid for a stay that was shortened or not attended. */
export class FaktyZwrotuTurnusu {
  @Kwota('Przekazane dofinansowanie (zł)', { wymagane: true, przyklad: '2400.00' })
  kwota!: string;
  @Liczba('Liczba dni turnusu', 1, FACT_LIMITS.liczba, { wymagane: true })
  dni_turnusu!: number;
  @Liczba('Liczba dni pobytu', 0, FACT_LIMITS.liczba, { wymagane: true })
  dni_pobytu!: number;
  @TakNie('Skrócenie pobytu z ważnej przyczyny', { przyklad: false })
  wazna_przyczyna?: boolean;
}
