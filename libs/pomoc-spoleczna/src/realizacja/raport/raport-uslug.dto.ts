import { IsPlainText } from '@ostoja/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { NieobecnoscDto } from '../rozliczenie/rozliczenie.dto.js';
import { STAN_RAPORTU, type StanRaportu } from './raport-uslug.entity.js';
import type { RaportRow, ZlecenieKontaRow } from './raport-uslug.query.js';
import type { PozycjaRaportu } from './raport-uslug.service.js';

const MIESIAC = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const PODAJ_MIESIAC = { message: 'Podaj miesiąc w postaci RRRR-MM.' };
const NAJWIECEJ_POZYCJI = 500;
const DNI = 31;

/** Miesiąc, za który usługodawca składa raport. */
export class ZleceniaUslugodawcyQuery {
  /** RRRR-MM */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;
}

/** Które raporty pokazać. */
export class RaportyUslugQuery {
  /** RRRR-MM */
  @IsOptional() @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac?: string;

  /** zlozony, przyjety albo zwrocony */
  @IsOptional() @IsIn(STAN_RAPORTU)
  stan?: StanRaportu;
}

/** Wykonanie jednego zlecenia. */
export class PozycjaRaportuRequest {
  @IsUUID()
  zlecenie_id: string;

  /** Wykonane jednostki; godziny z dokładnością do kwadransa. */
  @Matches(/^\d{1,4}(\.\d{1,2})?$/, { message: 'Podaj liczbę jednostek, np. "40.25".' })
  ilosc: string;

  /** Dni nieobecności osoby. */
  @IsOptional() @IsArray() @ArrayMaxSize(DNI) @ValidateNested({ each: true }) @Type(() => NieobecnoscDto)
  nieobecnosci?: NieobecnoscDto[];

  @IsOptional() @IsPlainText(1000, { empty: true })
  uwagi?: string;
}

/** Raport usługodawcy za miesiąc: przyjmowany w całości albo wcale. */
export class RaportUslugRequest {
  /** RRRR-MM */
  @Matches(MIESIAC, PODAJ_MIESIAC)
  miesiac: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(NAJWIECEJ_POZYCJI) @ValidateNested({ each: true }) @Type(() => PozycjaRaportuRequest)
  pozycje: PozycjaRaportuRequest[];
}

/** Przyjęcie albo zwrot pozycji raportu. */
export class RozstrzygniecieRaportuRequest {
  @IsBoolean()
  przyjety: boolean;

  /** Przy zwrocie: co poprawić. */
  @IsOptional() @IsPlainText(1000)
  powod?: string | null;
}

/** Ile i co zlecono od dnia. */
export class IloscZleconaResponse {
  od: string;
  ilosc: string;
  opis: string;
}

/** Zlecenie tak, jak je widzi usługodawca. */
export class ZlecenieUslugodawcyResponse {
  id: string;
  imie: string;
  nazwisko: string;
  swiadczenie_kod: string;
  /** godzina, posilek albo doba */
  jednostka: string;
  od: string;
  do: string;
  zmiany: IloscZleconaResponse[];
}

/** Pozycja raportu usługodawcy. */
export class RaportUslugResponse {
  id: string;
  zlecenie_id: string;
  uslugodawca: string;
  imie: string | null;
  nazwisko: string | null;
  /** RRRR-MM */
  miesiac: string;
  ilosc: string;
  nieobecnosci: NieobecnoscDto[];
  uwagi: string | null;
  /** zlozony, przyjety albo zwrocony */
  stan: string;
  powod: string | null;
  zlozono: string;
  wersja: number;
}

export function toPozycjeRaportu({ pozycje }: RaportUslugRequest): PozycjaRaportu[] {
  return pozycje.map(({ zlecenie_id, ilosc, nieobecnosci = [], uwagi }) => ({
    zlecenieId: zlecenie_id, ilosc, nieobecnosci: nieobecnosci.map((one) => ({ od: one.od, do: one.do, powod: one.powod })), uwagi: uwagi || null,
  }));
}

export function toZlecenieUslugodawcy({ id, imie, nazwisko, swiadczenie_kod, jednostka, od, do: until, zmiany }: ZlecenieKontaRow): ZlecenieUslugodawcyResponse {
  return { id, imie, nazwisko, swiadczenie_kod, jednostka, od, do: until, zmiany: zmiany.map((one) => ({ od: one.od, ilosc: one.ilosc, opis: one.opis })) };
}

export function toRaportUslug({ osoba_id: _, sprawa_id: __, miesiac, nieobecnosci, zlozono, ...row }: RaportRow): RaportUslugResponse {
  return { ...row, miesiac: miesiac.slice(0, 7), nieobecnosci: [...nieobecnosci], zlozono: zlozono.toISOString() };
}
