import { Dzien, Kwota, Liczba, Lista, Obiekt, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { OrzeczeniePfronFakt } from './osoba.facts.js';

/** Items of Module I with the names of the programme. */
export const POZYCJE_MODULU_1 = {
  a1: 'A1: oprzyrządowanie samochodu (ruch)', a1_fotelik: 'A1: fotelik lub siedzisko', a2_kat_b: 'A2: prawo jazdy kat. B', a2_pozostale: 'A2: prawo jazdy innych kategorii',
  a2_poza_miejscem: 'A2: koszty kursu poza miejscem zamieszkania', a3_tlumacz: 'A3: tłumacz migowy na kursie', a4: 'A4: oprzyrządowanie samochodu (słuch)',
  b1_podstawowy: 'B1, B3, B4: sprzęt elektroniczny i oprogramowanie', b1_niewidomi: 'B1: sprzęt dla osoby niewidomej', b1_brajl: 'B1: urządzenia brajlowskie',
  b2_gluchoniewidomi: 'B2: szkolenie osoby głuchoniewidomej', b2_sluch: 'B2: szkolenie osoby z dysfunkcją słuchu', b2_pozostali: 'B2: szkolenie, pozostali',
  c1: 'C1: wózek o napędzie elektrycznym', c2: 'C2: utrzymanie sprawności skutera lub wózka', c2_akumulator: 'C2: akumulator (jedna sztuka)', c5: 'C5: skuter lub napęd do wózka ręcznego',
} as const;
export type PozycjaModulu1 = keyof typeof POZYCJE_MODULU_1;

/** One thing that aid is asked for. */
export class PozycjaSamorzaduFakt {
  @Wybor('Zadanie', POZYCJE_MODULU_1, { wymagane: true })
  zadanie!: PozycjaModulu1;
  @Kwota('Cena brutto (zł)', { wymagane: true, przyklad: '8000.00' })
  cena!: string;
}

/** What excludes from the programme; its own list, wider than that of the regulation. */
export class WykluczeniaSamorzaduFakt {
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2025-06-10' })
  data_wniosku!: string;
  @TakNie('Wymagalne zobowiązania wobec PFRON', { przyklad: false })
  zobowiazania_wobec_pfron?: boolean;
  @TakNie('Wymagalne zobowiązania wobec realizatora (miasta)', { przyklad: false })
  zobowiazania_wobec_realizatora?: boolean;
  @Dzien('Dzień rozwiązania umowy z winy wnioskodawcy', { przyklad: '2021-05-10' })
  umowa_rozwiazana?: string;
  @TakNie('Ten sam cel sfinansowano z innego źródła', { przyklad: false })
  cel_sfinansowany_gdzie_indziej?: boolean;
}

/** Facts of Module I, areas A, B and C. */
export class FaktyModulu1 extends WykluczeniaSamorzaduFakt {
  @Lista('Orzeczenia', () => OrzeczeniePfronFakt, FACT_LIMITS.orzeczenia, { wymagane: true })
  orzeczenia!: OrzeczeniePfronFakt[];
  @Lista('Pozycje', () => PozycjaSamorzaduFakt, FACT_LIMITS.lista, { wymagane: true })
  pozycje!: PozycjaSamorzaduFakt[];
}

/** Facts of the energy supplement, area E. */
export class FaktyObszaruE extends WykluczeniaSamorzaduFakt {
  @TakNie('Używanie w domu respiratora lub koncentratora tlenu', { wymagane: true })
  respirator_lub_koncentrator!: boolean;
  @Liczba('Liczba pełnych miesięcy używania', 0, FACT_LIMITS.miesiace_w_roku, { wymagane: true })
  miesiace!: number;
}

/** Studies of the applicant. */
export class NaukaSamorzaduFakt {
  @Wybor('Szkoła', { policealna: 'szkoła policealna albo kolegium', pozostali: 'szkoła wyższa i pozostałe' }, { wymagane: true })
  szkola!: 'policealna' | 'pozostali';
  @Liczba('Semestry już dofinansowane', 0, FACT_LIMITS.liczba, { wymagane: true, opis: 'We wszystkich kierunkach razem.' })
  semestry_dofinansowane!: number;
  @TakNie('Przerwa w nauce w tym semestrze', { przyklad: false })
  przerwa_w_nauce?: boolean;
  @Wybor('Kierunek', { pierwszy: 'pierwszy kierunek', kolejny: 'drugi lub kolejny kierunek' }, { wymagane: true })
  kierunek!: 'pierwszy' | 'kolejny';
}

/** Facts of Module II: help in education for one semester. */
export class FaktyModulu2 extends WykluczeniaSamorzaduFakt {
  @Lista('Orzeczenia', () => OrzeczeniePfronFakt, FACT_LIMITS.orzeczenia, { wymagane: true })
  orzeczenia!: OrzeczeniePfronFakt[];
  @Obiekt('Nauka', () => NaukaSamorzaduFakt, { wymagane: true })
  nauka!: NaukaSamorzaduFakt;
  @Kwota('Czesne za semestr (zł)', { przyklad: '3000.00' })
  czesne?: string;
  @Kwota('Koszt przewodu doktorskiego (zł)', { przyklad: '5000.00' })
  przewod_doktorski?: string;
  @TakNie('Zatrudnienie', { przyklad: false })
  zatrudniony?: boolean;
  @Kwota('Dochód netto na osobę (zł)', { przyklad: '700.00', opis: 'Potrzebny, gdy czesne przekracza próg albo wnioskodawca pracuje.' })
  dochod_na_osobe?: string;
  @TakNie('Oddział PFRON wyraził zgodę na wyższe czesne', { przyklad: false })
  zgoda_oddzialu?: boolean;
}
