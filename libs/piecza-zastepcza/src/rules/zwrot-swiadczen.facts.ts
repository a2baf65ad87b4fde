import { Fraction } from '@ostoja/kernel';
import { Dzien, Kwota, Liczba, Lista, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** One payment that was not due, whole or in part. */
export class WyplataNienaleznaFakt {
  @Dzien('Dzień wypłaty', { wymagane: true, przyklad: '2025-11-15' })
  dzien!: string;
  @Kwota('Wypłacono (zł)', { wymagane: true, przyklad: '1517.00' })
  wyplacono!: string;
  @Kwota('Należało się (zł)', { przyklad: '0.00' })
  nalezalo_sie?: string;
}

/** Facts of undue benefits to be returned (art. 92). */
export class FaktyZwrotuSwiadczen {
  @Wybor('Dlaczego świadczenie było nienależne', {
    ustanie_prawa: 'wypłacono mimo ustania prawa albo wstrzymania', wprowadzenie_w_blad: 'świadome wprowadzenie w błąd', brak_podstawy: 'bez podstawy prawnej, po stwierdzeniu nieważności albo wznowieniu',
  }, { wymagane: true })
  przyczyna!: 'ustanie_prawa' | 'wprowadzenie_w_blad' | 'brak_podstawy';
  @Lista('Wypłaty', () => WyplataNienaleznaFakt, FACT_LIMITS.lista, { wymagane: true })
  wyplaty!: WyplataNienaleznaFakt[];
  @Dzien('Dzień spłaty', { przyklad: '2026-03-31', opis: 'Bez tej daty: dzień, na który się liczy.' })
  dzien_splaty?: string;
}

/** A debt that became due on a day. */
export class ZalegloscFakt {
  @Dzien('Wymagalna od', { wymagane: true, przyklad: '2025-12-10' })
  wymagalna_od!: string;
  @Kwota('Kwota (zł)', { wymagane: true, przyklad: '500.00' })
  kwota!: string;
}

/** Facts of counting a payment towards debts (art. 92 ust. 10, art. 195 ust. 2). */
export class FaktyZaliczeniaWplaty {
  @Kwota('Wpłacono (zł)', { wymagane: true, przyklad: '700.00' })
  wplata!: string;
  @Lista('Zaległości', () => ZalegloscFakt, FACT_LIMITS.lista, { wymagane: true })
  zaleglosci!: ZalegloscFakt[];
}

/** Facts common to both kinds of relief. */
class FaktyUlgi {
  @Kwota('Należność (zł)', { wymagane: true, przyklad: '3000.00' })
  naleznosc!: string;
  @Kwota('Odsetki (zł)', { przyklad: '120.00' })
  odsetki?: string;
  @Procent('Jaką część umorzyć (%)', { przyklad: '50', opis: 'Przy umorzeniu w części.' })
  procent?: string;
  @Liczba('Liczba rat', 1, FACT_LIMITS.lista, { przyklad: 10, opis: 'Przy rozłożeniu na raty.' })
  liczba_rat?: number;
}

/** Facts of relief in the parents' fee (art. 194 ust. 2-3). */
export class FaktyUlgiWOplacie extends FaktyUlgi {
  @Wybor('Ulga', { umorzenie: 'umorzenie w całości', umorzenie_czesci: 'umorzenie w części', odroczenie: 'odroczenie terminu płatności', raty: 'rozłożenie na raty', odstapienie: 'odstąpienie od ustalenia opłaty' }, { wymagane: true, przyklad: 'raty' })
  ulga!: 'umorzenie' | 'umorzenie_czesci' | 'odroczenie' | 'raty' | 'odstapienie';
  @TakNie('Spełniono warunki z uchwały rady powiatu', { wymagane: true })
  warunki_uchwaly!: boolean;
}

/** Facts of relief in the return of undue benefits (art. 92 ust. 11). */
export class FaktyUlgiWZwrocie extends FaktyUlgi {
  @Wybor('Ulga', { umorzenie: 'umorzenie w całości', umorzenie_czesci: 'umorzenie w części', odroczenie: 'odroczenie terminu płatności', raty: 'rozłożenie na raty' }, { wymagane: true, przyklad: 'raty' })
  ulga!: 'umorzenie' | 'umorzenie_czesci' | 'odroczenie' | 'raty';
  @TakNie('Zachodzą szczególnie uzasadnione okoliczności dotyczące sytuacji rodziny', { wymagane: true })
  szczegolne_okolicznosci!: boolean;
  @TakNie('Wójt (prezydent miasta) zgodził się w porozumieniu', { wymagane: true })
  porozumienie_z_wojtem!: boolean;
}

const JEDEN_PROCENT = Fraction.parse('0.01');

/** A percentage as the facts give it (`"50"`) as a ratio. */
export const procentUlamkiem = (procent: string): Fraction => Fraction.parse(procent).times(JEDEN_PROCENT);
