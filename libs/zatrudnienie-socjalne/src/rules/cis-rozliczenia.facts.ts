import { Dzien, Kwota, Liczba, Lista, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** One paid benefit on the list that the head of the centre sends to the starosta. */
export class WyplaconeSwiadczenieFakt {
  @Kwota('Wypłacone świadczenie integracyjne (zł)', { wymagane: true, przyklad: '2066.28' })
  kwota: string;
  @Kwota('Składki na ubezpieczenia społeczne od tego świadczenia (zł)', { przyklad: '598.60', opis: 'Składki, które opłaciło CIS; bez nich przyjmuje się 0.' })
  skladki?: string;
}

/** Facts of the refund of benefits by the starosta (art. 15 ust. 8). */
export class FaktyRefundacjaSwiadczenIntegracyjnych {
  @Lista('Świadczenia wypłacone w poprzednim miesiącu', () => WyplaconeSwiadczenieFakt, FACT_LIMITS.dochody, { wymagane: true, przyklad: [{ kwota: '2066.28', skladki: '598.60' }] })
  wyplaty: WyplaconeSwiadczenieFakt[];
  @Kwota('Zaliczka otrzymana od starosty (zł)', { przyklad: '1000.00' })
  zaliczka?: string;
  @Kwota('Wypłacone premie motywacyjne (zł)', { przyklad: '300.00', opis: 'Tylko do informacji: premii starosta nie refunduje.' })
  premie?: string;
}

/** Facts of the monthly grant of a gmina for a centre of an organisation (art. 10 ust. 4). */
export class FaktyDotacjaCisOrganizacji {
  @Kwota('Stawka z uchwały rady gminy na osobę (zł)', { wymagane: true, przyklad: '450.00' })
  stawka: string;
  @Liczba('Uczestnicy na koniec miesiąca', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 20 })
  uczestnicy: number;
  @Liczba('Pracownicy CIS na koniec miesiąca', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 5 })
  pracownicy: number;
  @Kwota('Koszty działalności CIS w miesiącu (zł)', { wymagane: true, przyklad: '14000.00' })
  koszty: string;
  @Kwota('Przychód z działalności wytwórczej, handlowej lub usługowej (zł)', { wymagane: true, przyklad: '2000.00', opis: 'Przychód z działalności z art. 9 w tym miesiącu.' })
  przychod: string;
}

/** Facts of the yearly grant for a centre of a local government (art. 10 ust. 5). */
export class FaktyDotacjaCisSamorzadu {
  @Wybor('Forma CIS', { zaklad_budzetowy: 'samorządowy zakład budżetowy', jednostka_budzetowa: 'jednostka budżetowa' }, { wymagane: true, przyklad: 'zaklad_budzetowy' })
  forma: 'zaklad_budzetowy' | 'jednostka_budzetowa';
  @Kwota('Koszt reintegracji na jednego uczestnika (zł)', { wymagane: true, przyklad: '9000.00' })
  koszt_na_uczestnika: string;
  @Liczba('Uczestnicy', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 20 })
  uczestnicy: number;
  @Liczba('Pracownicy CIS', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 5 })
  pracownicy: number;
  @Kwota('Przychód z działalności wytwórczej, handlowej lub usługowej (zł)', { wymagane: true, przyklad: '25000.00' })
  przychod: string;
}

/** Facts of one monthly part of the start grant of the voivodeship (art. 8 ust. 3). */
export class FaktyDotacjaStartowaCis {
  @Dzien('Dzień zawarcia porozumienia z marszałkiem', { wymagane: true, przyklad: '2026-02-10', opis: 'Liczy się zasiłek dla bezrobotnych z tego dnia.' })
  dzien_porozumienia: string;
  @Liczba('Miesiąc działalności', 1, FACT_LIMITS.miesiace_w_roku, { wymagane: true, przyklad: 1, opis: 'Który miesiąc działalności CIS; dotacja obejmuje trzy pierwsze.' })
  miesiac_dzialalnosci: number;
  @Liczba('Uczestnicy na koniec miesiąca', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 20 })
  uczestnicy: number;
  @Liczba('Pracownicy zatrudnieni co najmniej na rok', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 4 })
  pracownicy: number;
}

/** A grant that the centre had, and who gave it. */
export class DotacjaCisFakt {
  @Tekst('Kto dał dotację', { wymagane: true, przyklad: 'gmina' })
  dotujacy: string;
  @Kwota('Kwota dotacji (zł)', { wymagane: true, przyklad: '60000.00' })
  kwota: string;
}

/** Facts of the return of unused grants after the loss of status (art. 6 ust. 3). */
export class FaktyZwrotDotacjiCis {
  @Kwota('Niewykorzystane środki z dotacji (zł)', { wymagane: true, przyklad: '10000.00' })
  niewykorzystane: string;
  @Lista('Udzielone dotacje', () => DotacjaCisFakt, FACT_LIMITS.lista, { wymagane: true, przyklad: [{ dotujacy: 'gmina', kwota: '60000.00' }, { dotujacy: 'województwo', kwota: '30000.00' }] })
  dotacje: DotacjaCisFakt[];
}
