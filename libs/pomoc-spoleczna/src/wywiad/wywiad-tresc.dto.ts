import { IsAmount, IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { PolaWywiadu } from './formularz/formularz.js';
import { OswiadczenieWywiadu, PrzebiegWizyty } from './przebieg.dto.js';

const MAX_ITEMS = 100;
const LONG = 5000;
const ROLE = ['osoba-glowna', 'malzonek', 'partner', 'dziecko', 'rodzic', 'rodzenstwo', 'inny-krewny', 'niespokrewniony'] as const;

function ListOf(type: () => new () => object): PropertyDecorator {
  const rules = [IsOptional(), IsArray(), ArrayMaxSize(MAX_ITEMS), ValidateNested({ each: true }), Type(type)];
  return (target, key) => rules.forEach((rule) => rule(target, key));
}

/** Osoba w rodzinie. */
export class CzlonekRodzinyTresc {
  @IsUUID()
  osoba_id: string;

  /** Kim jest wobec osoby głównej: osoba-glowna, malzonek, partner, dziecko, rodzic, rodzenstwo, inny-krewny, niespokrewniony. */
  @IsIn(ROLE)
  rola: (typeof ROLE)[number];

  /** Od kiedy wspólnie zamieszkuje i gospodaruje; pominięte: od dnia wizyty. */
  @IsOptional() @IsDay()
  od?: PlainDate;

  /** Ostatni dzień we wspólnym gospodarstwie, jeżeli odeszła. */
  @IsOptional() @IsDay()
  do?: PlainDate;

  /** Sytuacja osoby. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  sytuacja?: string;
}

/** Orzeczenie o niepełnosprawności albo niezdolności do pracy. */
export class OrzeczenieTresc {
  @IsUUID()
  osoba_id: string;

  /** niepelnosprawnosc albo niezdolnosc-do-pracy */
  @IsIn(['niepelnosprawnosc', 'niezdolnosc-do-pracy'])
  rodzaj: 'niepelnosprawnosc' | 'niezdolnosc-do-pracy';

  /** Treść dowodu: stopien, orzeczenie_od, orzeczenie_do, na_stale, nr. */
  @IsObject()
  tresc: object;
}

/** Dochód albo odliczenie osoby ustalone w wywiadzie. */
export class DochodOsobyTresc {
  @IsUUID()
  osoba_id: string;

  /** dochod, odliczenie, utrata-dochodu albo inne-swiadczenie */
  @IsIn(['dochod', 'odliczenie', 'utrata-dochodu', 'inne-swiadczenie'])
  rodzaj: string;

  /** Treść dowodu tego rodzaju, np. rodzaj, kwota i miesiac dochodu. */
  @IsObject()
  tresc: object;

  /** Od kiedy; potrzebne, gdy sama treść nie mówi o miesiącu. */
  @IsOptional() @IsDay()
  od?: PlainDate;

  /** Sprawdzone w dokumencie (true) czy z oświadczenia (false). */
  @IsOptional() @IsBoolean()
  z_dokumentu?: boolean;
}

/** Stały wydatek. */
export class WydatekTresc {
  @IsPlainText(200)
  rodzaj: string;

  /** Kwota miesięcznie, np. "820.00". */
  @IsAmount()
  kwota: string;
}

/** Potrzeba, na którą ma być pomoc. */
export class PotrzebaTresc {
  /** Kod celu, np. zywnosc, opal, leki. */
  @IsPlainText(60)
  cel: string;

  @IsOptional() @IsPlainText(500, { empty: true })
  opis?: string;

  /** Kwota potrzeby, np. "450.00". */
  @IsAmount()
  kwota: string;
}

/** Powód trudnej sytuacji (art. 7 ustawy). */
export class PowodTresc {
  /** Osoba, której dotyczy; pominięta: osoba, z którą prowadzony jest wywiad. */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Kod powodu, np. bezrobocie. */
  @IsPlainText(60)
  powod: string;

  @IsOptional() @IsPlainText(2000, { empty: true })
  opis?: string;

  /** Od kiedy trwa; pominięte: od dnia otwarcia najstarszej z objętych spraw. */
  @IsOptional() @IsDay()
  od?: PlainDate;
}

/** Ustrukturyzowane części kwestionariusza. */
export class CzesciWywiadu {
  /** Skład i sytuacja rodziny. */
  @ListOf(() => CzlonekRodzinyTresc)
  rodzina?: CzlonekRodzinyTresc[];

  /** Warunki mieszkaniowe. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  mieszkanie?: string;

  /** Sytuacja zdrowotna. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  zdrowie?: string;

  /** Orzeczenia. */
  @ListOf(() => OrzeczenieTresc)
  orzeczenia?: OrzeczenieTresc[];

  /** Zatrudnienie i sytuacja zawodowa. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  zatrudnienie?: string;

  /** Dochody i odliczenia każdej osoby. */
  @ListOf(() => DochodOsobyTresc)
  dochody?: DochodOsobyTresc[];

  /** Stałe wydatki. */
  @ListOf(() => WydatekTresc)
  wydatki?: WydatekTresc[];

  /** Potrzeby i oczekiwania. */
  @ListOf(() => PotrzebaTresc)
  potrzeby?: PotrzebaTresc[];

  /** Powody trudnej sytuacji z art. 7. */
  @ListOf(() => PowodTresc)
  powody?: PowodTresc[];

  /** Ocena sytuacji i wnioski pracownika socjalnego. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  wnioski?: string;
}

/** Propozycja rozstrzygnięcia w jednej sprawie. */
export class PropozycjaTresc {
  @IsUUID()
  sprawa_id: string;

  /** przyznac albo odmowic */
  @IsIn(['przyznac', 'odmowic'])
  propozycja: 'przyznac' | 'odmowic';

  /** Proponowana kwota, np. "450.00". */
  @IsOptional() @IsAmount()
  kwota?: string;

  @IsOptional() @IsDay()
  od?: PlainDate;

  @IsOptional() @IsDay()
  do?: PlainDate;

  /** Uzasadnienie; przy świadczeniu uznaniowym także, dlaczego ta kwota. */
  @IsPlainText(2000)
  uzasadnienie: string;
}

/** Plan pomocy i działań na rzecz osoby i rodziny. */
export class PlanPomocy {
  /** Cele i działania. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  dzialania?: string;

  /** Zobowiązania osoby. */
  @IsOptional() @IsPlainText(LONG, { empty: true })
  zobowiazania?: string;

  /** Propozycja w każdej ze spraw objętych wywiadem. */
  @ListOf(() => PropozycjaTresc)
  propozycje?: PropozycjaTresc[];
}

/** Treść wywiadu. Szkic może być niepełny; kompletność sprawdza podpis. */
export class WywiadTresc {
  @IsOptional() @ValidateNested() @Type(() => CzesciWywiadu)
  czesci: CzesciWywiadu = {};

  /** Jedna ciągła notatka z rozmowy. */
  @IsOptional() @IsPlainText(50_000, { empty: true })
  notatka: string = '';

  @IsOptional() @ValidateNested() @Type(() => PlanPomocy)
  plan: PlanPomocy = {};

  /** Zwykłe pola formularza: część → pole → wartość. */
  @IsOptional() @IsObject()
  pola: PolaWywiadu = {};

  @IsOptional() @ValidateNested() @Type(() => PrzebiegWizyty)
  przebieg: PrzebiegWizyty = {};

  @IsOptional() @ValidateNested() @Type(() => OswiadczenieWywiadu)
  oswiadczenie?: OswiadczenieWywiadu;
}
