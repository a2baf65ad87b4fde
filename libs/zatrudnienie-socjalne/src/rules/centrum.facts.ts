import { Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the number of participants for one worker. */
export class FaktyUczestnikowNaPracownika {
  @Liczba('Uczestnicy', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 30, opis: 'Razem we wszystkich grupach.' })
  uczestnicy: number;
  @Liczba('Pracownicy bezpośrednio prowadzący zajęcia', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 3, opis: 'Bez osób skierowanych do pracy w CIS w ramach zatrudnienia wspieranego.' })
  pracownicy: number;
}

/** Facts of the qualification after the trial. */
export class FaktyKwalifikacjiPoOkresieProbnym {
  @Wybor('Kto kwalifikuje', { kierownik_cis: 'kierownik CIS', kierownik_ops: 'kierownik ośrodka pomocy społecznej' }, { wymagane: true, przyklad: 'kierownik_cis' })
  kto: 'kierownik_cis' | 'kierownik_ops';
  @TakNie('Okres próbny zakończony pomyślnie', { wymagane: true, przyklad: true })
  pomyslnie: boolean;
}

/** Facts of the end of a programme before its time. */
export class FaktyZaprzestaniaProgramu {
  @Wybor('Przyczyna', {
    uporczywe_naruszanie: 'uporczywe naruszanie programu, które uniemożliwia jego realizację', trwale_opuszczenie: 'trwałe opuszczenie zajęć', oswiadczenie: 'oświadczenie uczestnika o odstąpieniu', inna: 'inna przyczyna',
  }, { wymagane: true, przyklad: 'trwale_opuszczenie' })
  przyczyna: 'uporczywe_naruszanie' | 'trwale_opuszczenie' | 'oswiadczenie' | 'inna';
  @TakNie('Decyzja kierownika CIS', { przyklad: true, opis: 'Wymagana przy naruszaniu programu i trwałym opuszczeniu zajęć.' })
  decyzja_kierownika?: boolean;
}

const TWORZACY = {
  samorzad_jednostka_budzetowa: 'samorząd, jako jednostka budżetowa', samorzad_zaklad_budzetowy: 'samorząd, jako samorządowy zakład budżetowy', gmina: 'gmina', organizacja: 'organizacja pozarządowa',
  koscielna_osoba_prawna: 'kościelna osoba prawna działająca w pożytku publicznym', spoldzielnia_socjalna: 'spółdzielnia socjalna', inny: 'ktoś inny',
};

/** Facts of who may run a centre or club. */
export class FaktyProwadzeniaCisKis {
  @Wybor('Kto prowadzi', TWORZACY, { wymagane: true, przyklad: 'organizacja' })
  podmiot: keyof typeof TWORZACY;
  @TakNie('Status nadany przez wojewodę albo wpis do jego rejestru', { wymagane: true, przyklad: true })
  status_albo_wpis: boolean;
}
