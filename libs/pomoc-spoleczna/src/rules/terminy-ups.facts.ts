import { Dzien, Lista } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the first day of a right (art. 106 ust. 3 ups). */
export class FaktyPoczatkuSwiadczenia {
  @Dzien('Dzień zdarzenia: złożenie wniosku', { wymagane: true })
  zdarzenie!: string;
  @Dzien('Złożenie ostatniego wymaganego dokumentu', { opis: 'Gdy dokumenty uzupełniono później, liczy się miesiąc kompletnego wniosku.', przyklad: '2026-04-10' })
  komplet_dokumentow?: string;
  @Dzien('Pierwszy dzień, w którym spełniono warunki', { opis: 'Na przykład dzień orzeczenia; prawo może zacząć się w środku miesiąca.', przyklad: '2026-04-15' })
  warunki_spelnione_od?: string;
}

/** Facts of benefits that are not collected (art. 106a ups). */
export class FaktyNieodebranegoSwiadczenia {
  @Dzien('Dzień zdarzenia: dowolny dzień pierwszego miesiąca, w którym świadczenia nie odebrano', { wymagane: true, opis: 'Liczą się pełne miesiące kalendarzowe.' })
  zdarzenie!: string;
}

export class OdroczenieFakt {
  @Dzien('Dzień odroczenia terminu płatności lub rozłożenia na raty', { wymagane: true, przyklad: '2026-05-04' })
  dzien!: string;
  @Dzien('Ustalony ostatni dzień spłaty', { wymagane: true, opis: 'Odroczony termin albo termin ostatniej raty.', przyklad: '2027-05-31' })
  ostatni_dzien_splaty!: string;
}

/** Facts of the limitation of claims (art. 104 ust. 5-6 ups). */
export class FaktyPrzedawnieniaNaleznosci {
  @Dzien('Dzień zdarzenia: decyzja ustalająca należność stała się ostateczna', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Lista('Odroczenia i rozłożenia na raty', () => OdroczenieFakt, FACT_LIMITS.lista, { opis: 'Każde przerywa bieg przedawnienia, jeżeli nastąpiło przed jego upływem.' })
  odroczenia?: OdroczenieFakt[];
}
