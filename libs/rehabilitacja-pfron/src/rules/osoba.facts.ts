import { Dzien, Kwota, Liczba, Lista, Miesiac, Obiekt, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Kinds of rulings; what each is treated as stands in the parameters `rehabilitacja.orzeczenie.*`. */
export const RODZAJE_ORZECZEN = {
  znaczny: 'znaczny stopień niepełnosprawności', umiarkowany: 'umiarkowany stopień niepełnosprawności', lekki: 'lekki stopień niepełnosprawności',
  niepelnosprawnosc_do_16: 'niepełnosprawność (orzeczenie wydane przed 16 rokiem życia)',
  zus_calkowita_i_samodzielna: 'ZUS: całkowita niezdolność do pracy i niezdolność do samodzielnej egzystencji', zus_samodzielna_egzystencja: 'ZUS: niezdolność do samodzielnej egzystencji',
  zus_calkowita: 'ZUS: całkowita niezdolność do pracy', zus_czesciowa: 'ZUS: częściowa niezdolność do pracy', zus_przekwalifikowanie: 'ZUS: celowość przekwalifikowania',
  grupa_i: 'I grupa inwalidów', grupa_ii: 'II grupa inwalidów', grupa_iii: 'III grupa inwalidów',
  krus_z_dodatkiem: 'KRUS: niezdolność do pracy w gospodarstwie rolnym, z zasiłkiem pielęgnacyjnym', krus_bez_dodatku: 'KRUS: niezdolność do pracy w gospodarstwie rolnym, bez zasiłku pielęgnacyjnego',
} as const;

/** A ruling that a person holds (art. 1, 5 and 62 of the act). */
export class OrzeczeniePfronFakt {
  @Wybor('Rodzaj orzeczenia', RODZAJE_ORZECZEN, { wymagane: true })
  rodzaj!: keyof typeof RODZAJE_ORZECZEN;
  @Dzien('Ważne od', { przyklad: '2024-03-01' })
  od?: string;
  @Dzien('Ważne do', { przyklad: '2028-03-31', opis: 'Puste, gdy orzeczenie wydano na stałe.' })
  do?: string;
  @TakNie('Utraciło moc przed 1 stycznia 1998 r.', { przyklad: false, opis: 'Dotyczy dawnych grup inwalidów i orzeczeń KRUS (art. 62 ust. 1).' })
  utracilo_moc_przed_1998?: boolean;
}

/** Net income of one person in one month. */
export class DochodPfronFakt {
  @Miesiac('Miesiąc', { wymagane: true, przyklad: '2025-10' })
  miesiac!: string;
  @Kwota('Dochód netto w miesiącu (zł)', { wymagane: true, przyklad: '2800.00', opis: 'Jak w świadczeniach rodzinnych: po odliczeniu podatku, składek społecznych i zdrowotnej.' })
  kwota!: string;
}

/** Household and its income; given month by month, or already averaged. */
export class GospodarstwoPfronFakt {
  @Liczba('Liczba osób we wspólnym gospodarstwie domowym', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, opis: 'Razem z wnioskodawcą. Jedna osoba to osoba samotna.' })
  liczba_osob!: number;
  @Lista('Dochody netto wszystkich osób', () => DochodPfronFakt, FACT_LIMITS.dochody, { opis: 'Liczą się tylko miesiące okresu przed wnioskiem; pozostałe są pomijane.' })
  dochody?: DochodPfronFakt[];
  @Kwota('Przeciętny miesięczny dochód na osobę (zł)', { przyklad: '3100.00', opis: 'Z oświadczenia; podany, zastępuje listę dochodów.' })
  dochod_na_osobe?: string;
}

/** What excludes from aid under § 9 of the regulation of 2002. */
export class WykluczeniaPfronFakt {
  @TakNie('Zaległości wobec PFRON', { przyklad: false })
  zaleglosci_wobec_pfron?: boolean;
  @Dzien('Dzień rozwiązania umowy z winy wnioskodawcy', { przyklad: '2022-05-10', opis: 'Umowa o dofinansowanie ze środków PFRON rozwiązana z przyczyn leżących po stronie wnioskodawcy.' })
  umowa_rozwiazana?: string;
}

/** What every application of a disabled person holds. */
export class FaktyWnioskuPfron extends WykluczeniaPfronFakt {
  @Dzien('Dzień złożenia wniosku', { przyklad: '2026-03-10', opis: 'Puste: dzień obliczenia.' })
  data_wniosku?: string;
  @Lista('Orzeczenia', () => OrzeczeniePfronFakt, FACT_LIMITS.orzeczenia, { wymagane: true })
  orzeczenia!: OrzeczeniePfronFakt[];
}

/** An application for a task with a cost. */
export class FaktyZadaniaPfron extends FaktyWnioskuPfron {
  @Kwota('Koszt (zł)', { wymagane: true, przyklad: '6000.00' })
  koszt!: string;
  @Kwota('Część kosztu pokryta z innych środków publicznych (zł)', { przyklad: '0.00' })
  inne_srodki_publiczne?: string;
  @TakNie('Koszt poniesiony przed przyznaniem i zawarciem umowy', { przyklad: false })
  koszt_poniesiony_wczesniej?: boolean;
  @Kwota('Kwota proponowana (zł)', { przyklad: '4000.00', opis: 'Nie wyższa od kwoty maksymalnej; bez niej wynik podaje granicę.' })
  kwota_proponowana?: string;
}

/** An application for a task with an income threshold. */
export class FaktyZadaniaZKryterium extends FaktyZadaniaPfron {
  @Obiekt('Gospodarstwo i dochód', () => GospodarstwoPfronFakt, { wymagane: true })
  gospodarstwo!: GospodarstwoPfronFakt;
}
