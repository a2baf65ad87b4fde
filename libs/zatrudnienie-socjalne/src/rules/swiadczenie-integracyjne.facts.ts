import { Dzien, Kody, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Which part of the stay in the centre the month belongs to. */
export type OkresUczestnictwa = 'okres_probny' | 'uczestnictwo';

const OKRESY: Readonly<Record<OkresUczestnictwa, string>> = { okres_probny: 'okres próbny (pierwszy miesiąc)', uczestnictwo: 'okres uczestnictwa po okresie próbnym' };

/** Facts that the benefit and the bonus of one month share. */
export class FaktyMiesiacaUczestnictwa {
  @Wybor('Okres', OKRESY, { wymagane: true, przyklad: 'uczestnictwo', opis: 'Okres próbny (art. 15 ust. 1) albo dalsze uczestnictwo w zajęciach CIS (art. 15 ust. 3).' })
  okres: OkresUczestnictwa;
  @Kody('Prawa do innych świadczeń', 'zatrudnienie_socjalne.wyklucza.', { przyklad: [], opis: 'Świadczenia, do których osoba ma prawo; liczą się tylko te, które wyłączają zatrudnienie socjalne (art. 1 ust. 3): zasilek_dla_bezrobotnych, zasilek_przedemerytalny, swiadczenie_przedemerytalne, renta_strukturalna, renta_z_tytulu_niezdolnosci_do_pracy, emerytura, nauczycielskie_swiadczenie_kompensacyjne.' })
  prawa?: string[];
}

/** Facts of świadczenie integracyjne (art. 15) for the month of the calculation. */
export class FaktySwiadczenieIntegracyjne extends FaktyMiesiacaUczestnictwa {
  @Dzien('Pierwszy dzień, za który świadczenie przysługuje', { przyklad: '2026-03-01', opis: 'W miesiącu obliczenia; bez niego od pierwszego dnia miesiąca.' })
  przysluguje_od?: string;
  @Dzien('Ostatni dzień, za który świadczenie przysługuje', { przyklad: '2026-03-31', opis: 'W miesiącu obliczenia; bez niego do końca miesiąca.' })
  przysluguje_do?: string;
  @Liczba('Dni nieusprawiedliwionej nieobecności', 0, FACT_LIMITS.dni_w_miesiacu, { przyklad: 1, opis: 'Razem w miesiącu, także gdy nie następują po sobie.' })
  dni_nieusprawiedliwione?: number;
  @Liczba('Dni choroby potwierdzonej przez lekarza', 0, FACT_LIMITS.dni_w_miesiacu, { przyklad: 2, opis: 'W miesiącu obliczenia. Dni opieki nad dzieckiem lub bliskim tu nie należą.' })
  dni_choroby?: number;
  @Liczba('Dni choroby wykorzystane przed tym miesiącem', 0, FACT_LIMITS.liczba, { przyklad: 0, opis: 'Dni, które już zaliczono do limitu dni z obniżonym świadczeniem, w całym okresie uczestnictwa.' })
  choroba_wykorzystane_dni?: number;
  @TakNie('Program bez uczestnictwa w CIS', { przyklad: false, opis: 'Tak, gdy osoba realizuje program po podjęciu pracy i nie chodzi na zajęcia (art. 13 ust. 5).' })
  bez_uczestnictwa_w_cis?: boolean;
}

/** Facts of motywacyjna premia integracyjna (art. 15a) for the month of the calculation. */
export class FaktyMotywacyjnaPremiaIntegracyjna extends FaktyMiesiacaUczestnictwa {
  @TakNie('Aktywna postawa i postępy', { przyklad: true, wymagane: true, opis: 'Ocena kierownika CIS: uczestnik jest aktywny i robi postępy w reintegracji.' })
  postepy: boolean;
  @Kwota('Kwota proponowana', { przyklad: '400.00', opis: 'Nie więcej niż górna granica; bez niej wynik podaje granicę.' })
  kwota_proponowana?: string;
}
