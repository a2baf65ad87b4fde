import { Kwota, Lista, Procent, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** One line of the estimate, as far as the grant pays for it. */
export class PozycjaKosztorysuFakt {
  @Tekst('Nazwa pozycji', { przyklad: 'wynagrodzenie trenera' })
  nazwa?: string;
  @Kwota('Z dotacji według umowy (zł)', { wymagane: true, przyklad: '4000.00' })
  wedlug_umowy: string;
  @Kwota('Z dotacji faktycznie (zł)', { wymagane: true, przyklad: '4600.00' })
  faktycznie: string;
}

/** Facts of the shifts between lines of the estimate. */
export class FaktyPrzesuniecKosztorysu {
  @Procent('Dopuszczalne zwiększenie pozycji według umowy (%)', { wymagane: true, przyklad: '10', opis: 'Procent z umowy; ustawa go nie określa.' })
  limit_przesuniec: string;
  @Wybor('Jak liczyć przekroczenie', { ponad_limit: 'tylko to, co przekracza dopuszczalne zwiększenie', od_pozycji: 'wszystko ponad kwotę pozycji, gdy przekroczono dopuszczalne zwiększenie' }, { przyklad: 'ponad_limit', opis: 'Sprawa nie jest rozstrzygnięta; bez wyboru liczy się tylko to, co przekracza limit.' })
  sposob?: 'ponad_limit' | 'od_pozycji';
  @Lista('Pozycje kosztorysu', () => PozycjaKosztorysuFakt, FACT_LIMITS.dochody, { wymagane: true, przyklad: [{ nazwa: 'wynagrodzenie trenera', wedlug_umowy: '4000.00', faktycznie: '4600.00' }] })
  pozycje: PozycjaKosztorysuFakt[];
}

/** Facts of the agreed share of the grant in the whole cost. */
export class FaktyUdzialuDotacji {
  @Procent('Najwyższy udział dotacji w koszcie według umowy (%)', { wymagane: true, przyklad: '80' })
  udzial: string;
  @Kwota('Faktyczny całkowity koszt zadania (zł)', { wymagane: true, przyklad: '11000.00' })
  koszt_calkowity: string;
  @Kwota('Rozliczona dotacja (zł)', { wymagane: true, przyklad: '9000.00' })
  dotacja: string;
}

/** Facts of the unused part of a grant. */
export class FaktyNiewykorzystanejDotacji {
  @Kwota('Przekazana dotacja (zł)', { wymagane: true, przyklad: '10000.00' })
  przekazana: string;
  @Kwota('Zapłacono z dotacji za zadanie w terminie wykorzystania (zł)', { wymagane: true, przyklad: '9400.00', opis: 'Wykorzystanie to zapłata za zadanie; liczą się tylko płatności w terminie wykorzystania.' })
  zaplacono: string;
}
