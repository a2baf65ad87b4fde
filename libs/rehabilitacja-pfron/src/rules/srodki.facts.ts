import { Dzien, Kwota, TakNie, Wybor } from '@ostoja/facts';

/** Facts of a return of Fund money (art. 49e). */
export class FaktyZwrotuPfron {
  @Kwota('Kwota do zwrotu (zł)', { wymagane: true, przyklad: '3000.00', opis: 'Wykorzystana niezgodnie z przeznaczeniem, pobrana w nadmiernej wysokości albo zakwestionowana w kontroli.' })
  kwota!: string;
  @Dzien('Dzień otrzymania środków', { wymagane: true, przyklad: '2025-06-01' })
  dzien_otrzymania!: string;
  @Dzien('Dzień zwrotu', { wymagane: true, przyklad: '2026-03-20', opis: 'Odsetki liczy się do tego dnia włącznie.' })
  dzien_zwrotu!: string;
  @TakNie('Przyczyna zwrotu niezależna od zobowiązanego', { przyklad: false, opis: 'Wtedy odsetek się nie nalicza (art. 49e ust. 4).' })
  przyczyna_niezalezna?: boolean;
}

/** Facts of an amount that the Fund underpaid (art. 49e ust. 3). */
export class FaktyDoplatyPfron {
  @Kwota('Kwota zaniżenia (zł)', { wymagane: true, przyklad: '800.00' })
  kwota!: string;
  @Dzien('Dzień, w którym kwota była należna', { wymagane: true, przyklad: '2025-06-01' })
  dzien_naleznosci!: string;
  @Dzien('Dzień wypłaty', { wymagane: true, przyklad: '2026-03-20' })
  dzien_zaplaty!: string;
  @TakNie('Przyczyna dopłaty niezależna od zobowiązanego do zapłaty', { przyklad: false, opis: 'Wtedy odsetek się nie nalicza (art. 49e ust. 4).' })
  przyczyna_niezalezna?: boolean;
}

/** Facts of the costs of service of the tasks (art. 54 pkt 3). */
export class FaktyKosztowObslugi {
  @Kwota('Środki PFRON wykorzystane na zadania (zł)', { wymagane: true, przyklad: '12000000.00' })
  wykorzystane!: string;
  @Kwota('Koszty obsługi rzeczywiście poniesione (zł)', { wymagane: true, przyklad: '350000.00' })
  poniesione!: string;
}

/** Facts of area B of the programme that levels differences between regions. */
export class FaktyObszaruB {
  @Wybor('Wnioskodawca', { podstawowa: 'urząd, szkoła, środowiskowy dom samopomocy, CIS, KIS, przedsiębiorstwo społeczne', ngo: 'placówka rehabilitacji organizacji pozarządowej' }, { wymagane: true })
  wnioskodawca!: 'podstawowa' | 'ngo';
  @Kwota('Koszt projektu (zł)', { wymagane: true, przyklad: '100000.00' })
  koszt!: string;
  @Kwota('Kwota proponowana (zł)', { przyklad: '50000.00' })
  kwota_proponowana?: string;
}

/** Facts of free money in the plan of a task (art. 35a ust. 3). */
export class FaktyWolnychSrodkow {
  @Kwota('Plan zadania według uchwały rady (zł)', { wymagane: true, przyklad: '900000.00' })
  plan!: string;
  @Kwota('Kwoty z zawartych umów i decyzji (zł)', { wymagane: true, przyklad: '700000.00' })
  umowy_i_decyzje!: string;
  @Kwota('Inne zaangażowanie (zł)', { przyklad: '50000.00', opis: 'Na przykład zobowiązania wobec warsztatów terapii zajęciowej.' })
  zaangazowanie?: string;
  @Kwota('Kwota nowej umowy lub decyzji (zł)', { wymagane: true, przyklad: '4800.00' })
  kwota!: string;
}

/** Facts of relief for a debt from an agreement (art. 49f). */
export class FaktyUlgiPfron {
  @Wybor('Rodzaj ulgi', { umorzenie: 'umorzenie', raty: 'rozłożenie na raty', odroczenie: 'odroczenie terminu' }, { wymagane: true })
  rodzaj!: 'umorzenie' | 'raty' | 'odroczenie';
  @TakNie('Należność wynika z umowy cywilnoprawnej', { wymagane: true })
  z_umowy!: boolean;
  @TakNie('Ważny interes dłużnika, interes publiczny, względy gospodarcze lub społeczne albo inne ważne przyczyny', { wymagane: true, opis: 'W szczególności całkowita nieściągalność należności.' })
  wazny_interes!: boolean;
  @TakNie('Umowę zawarł starosta albo kierownik jednostki powiatu', { wymagane: true, opis: 'Wtedy o umorzeniu decyduje starosta (art. 49f ust. 1 i 3).' })
  umowa_jednostki_powiatu!: boolean;
}
