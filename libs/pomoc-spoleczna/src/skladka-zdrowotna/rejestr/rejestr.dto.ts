import { IsDay, PageQuery } from '@ostoja/http';
import { Money, monthOf, type PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import type { NaliczonaPozycja, Pominieta } from '../naliczenie/naliczenie.js';
import type { NaliczenieMiesiaca } from '../naliczenie/naliczenie.service.js';
import { settle } from './rejestr.ledger.js';
import type { RejestrRow } from './rejestr.query.js';

const MIESIAC = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const PODAJ_MIESIAC = { message: 'Podaj miesiąc w postaci RRRR-MM.' };

/** Miesiąc, za który nalicza się składki. */
export class NaliczenieSkladekQuery {
  /** RRRR-MM */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;
}

/** Przekazanie rejestru składek za miesiąc; kolejne za ten sam miesiąc jest korektą. */
export class RejestrSkladekRequest {
  /** RRRR-MM */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;
}

/** Zapłata składek do ZUS. */
export class ZaplataSkladekRequest {
  /** Dzień przelewu, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;
}

/** Które pozycje rejestru pokazać. */
export class SkladkiPageQuery extends PageQuery {
  /** Tylko zmiany wobec poprzedniego rejestru. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  zmiany?: boolean;
}

/** Składka jednej osoby z jednego tytułu. */
export class SkladkaResponse {
  id: string;
  lp: number;
  osoba_id: string;
  nazwisko: string;
  imie: string;
  pesel: string | null;
  /** zasilek_staly, program_integracji, program_wychodzenia_z_bezdomnosci, zatrudnienie_socjalne */
  tytul: string;
  /** Kod tytułu ubezpieczenia, 6 cyfr. */
  kod_tytulu: string;
  /** PLN */
  podstawa: string;
  /** PLN; opłaca ją ośrodek, nie potrąca się jej ze świadczenia. */
  skladka: string;
  /** nowa, zmieniona, bez-zmian, zakonczona */
  zmiana: string;
  /** Dzień, od którego plik zgłasza osobę (ZZA). */
  zgloszenie_od: string | null;
  /** Dzień, od którego plik wyrejestrowuje osobę (ZWUA): następny po ostatnim dniu tytułu. */
  wyrejestrowanie_od: string | null;
}

export class SkladkaPage {
  elementy: SkladkaResponse[];
  nastepny: string | null;
}

/** Rejestr składek przekazany do działu kadr. */
export class RejestrSkladekResponse {
  id: string;
  /** RRRR-MM */
  miesiac: string;
  /** 1 dla pierwszego rejestru miesiąca; kolejne są korektami. */
  numer: number;
  /** Numer kompletu dokumentów w ZUS. */
  identyfikator: string;
  /** Wersja plików KEDU, np. 5_7. */
  wersja_kedu: string;
  /** Ilu jest ubezpieczonych. */
  osoby: number;
  suma_podstaw: string;
  suma: string;
  /** Różnica wobec poprzedniego rejestru miesiąca; ujemna oznacza nadpłatę. */
  do_zaplaty: string;
  przekazano: string;
  plik_sha256: string;
  zaplacono: string | null;
  wersja: number;
}

export class RejestrSkladekPage {
  elementy: RejestrSkladekResponse[];
  nastepny: string | null;
}

/** Zmiana wobec poprzedniego rejestru. */
export class ZmianaSkladkiResponse {
  osoba_id: string;
  nazwisko: string;
  imie: string;
  tytul: string;
  podstawa: string;
  skladka: string;
  zmiana: string;
  zgloszenie_od: string | null;
  wyrejestrowanie_od: string | null;
}

/** Osoba, której rejestr nie obejmie, dopóki czegoś brakuje. */
export class PominietaSkladkaResponse {
  osoba_id: string;
  nazwisko: string;
  imie: string;
  tytul: string;
  /** brak-identyfikatora, brak-kodu-tytulu, brak-kwoty, zbieg-tytulow */
  powod: string;
}

/** Składki miesiąca, jakie zostałyby teraz przekazane. */
export class NaliczenieSkladekResponse {
  miesiac: string;
  /** Numer rejestru, którym by się stało; większy od 1 oznacza korektę. */
  numer: number;
  osoby: number;
  suma_podstaw: string;
  suma: string;
  do_zaplaty: string;
  /** Ile osób doszło, ubyło, ma inną składkę i bez zmian. */
  nowe: number;
  zakonczone: number;
  zmienione: number;
  bez_zmian: number;
  /** Czy jest co przekazać. */
  do_przekazania: boolean;
  zmiany: ZmianaSkladkiResponse[];
  pominiete: PominietaSkladkaResponse[];
}

/** The day of the month is the first in the database and none in the contract. */
export function toRejestrResponse(row: RejestrRow): RejestrSkladekResponse {
  return { ...row, miesiac: monthOf(row.miesiac) };
}

export function toNaliczenieResponse({ miesiac, numer, pozycje, pominiete, poprzednieMiesiaca }: NaliczenieMiesiaca): NaliczenieSkladekResponse {
  const count = (zmiana: string): number => pozycje.filter((line) => line.zmiana === zmiana).length;
  const changes = pozycje.filter((line) => line.zmiana !== 'bez-zmian' || line.zgloszenie_od !== null || line.wyrejestrowanie_od !== null);
  return {
    miesiac, numer, osoby: new Set(pozycje.filter(({ skladka }) => !skladka.isZero).map(({ osoba_id }) => osoba_id)).size,
    suma_podstaw: Money.sum(pozycje.map(({ podstawa }) => podstawa)).toString(), suma: Money.sum(pozycje.map(({ skladka }) => skladka)).toString(),
    do_zaplaty: Money.sum(settle(pozycje, poprzednieMiesiaca).map(({ kwota }) => Money.parse(kwota))).toString(),
    nowe: count('nowa'), zakonczone: count('zakonczona'), zmienione: count('zmieniona'), bez_zmian: count('bez-zmian'),
    do_przekazania: numer === 1 ? pozycje.length > 0 : changes.length > 0,
    zmiany: changes.map(toZmiana), pominiete: pominiete.map(toPominieta),
  };
}

function toZmiana({ osoba_id, nazwisko, imie, tytul, podstawa, skladka, zmiana, zgloszenie_od, wyrejestrowanie_od }: NaliczonaPozycja): ZmianaSkladkiResponse {
  return { osoba_id, nazwisko, imie, tytul, podstawa: podstawa.toString(), skladka: skladka.toString(), zmiana, zgloszenie_od, wyrejestrowanie_od };
}

function toPominieta({ osoba_id, nazwisko, imie, tytul, powod }: Pominieta): PominietaSkladkaResponse {
  return { osoba_id, nazwisko, imie, tytul, powod };
}
