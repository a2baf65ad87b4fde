import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { OtwarteZlecenie } from './zlecenie-uslug.store.js';

const ILOSC = { message: 'Podaj liczbę jednostek, np. "40.25".' };
const LICZBA = /^(?!0+(\.0+)?$)\d{1,4}(\.\d{1,2})?$/;

/** Które zlecenia pokazać. */
export class ZleceniaUslugQuery {
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  @IsOptional() @IsUUID()
  przyznanie_id?: string;

  @IsOptional() @IsUUID()
  uslugodawca_id?: string;

  /** zlozone albo zakonczone */
  @IsOptional() @IsIn(['zlozone', 'zakonczone'])
  stan?: string;
}

/** Zmiana zlecenia od dnia. */
export class ZmianaZleceniaRequest {
  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  /** Ile jednostek w miesiącu: godzin, posiłków albo dób. */
  @Matches(LICZBA, ILOSC)
  ilosc: string;

  /** Co, kiedy i gdzie. */
  @IsPlainText(2000)
  opis: string;
}

/** Zlecenie usług usługodawcy. */
export class ZlecenieUslugRequest extends ZmianaZleceniaRequest {
  /** Przyznane świadczenie. */
  @IsUUID()
  przyznanie_id: string;

  @IsUUID()
  uslugodawca_id: string;

  /** Ostatni dzień; bez niego do końca przyznanego świadczenia. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;
}

/** Zakończenie zlecenia. */
export class ZakonczenieZleceniaRequest {
  /** Ostatni dzień zlecenia. */
  @IsDay()
  dzien: PlainDate;

  @IsPlainText(500)
  powod: string;
}

/** Ile i co zlecono od dnia. */
export class ZmianaZleceniaResponse {
  od: string;
  /** Jednostki w miesiącu. */
  ilosc: string;
  opis: string;
  /** Chwila zlecenia. */
  zlecono: string;
}

/** Zlecenie usług. */
export class ZlecenieUslugResponse {
  id: string;
  przyznanie_id: string;
  sprawa_id: string;
  osoba_id: string;
  uslugodawca_id: string;
  swiadczenie_kod: string;
  /** godzina, posilek albo doba */
  jednostka: string;
  od: string;
  do: string;
  /** zlozone albo zakonczone */
  stan: string;
  powod: string | null;
  /** Od najstarszej; ostatnia obowiązuje. */
  zmiany: ZmianaZleceniaResponse[];
  wersja: number;
}

export function toZlecenieUslugResponse({ zlecenie, zmiany }: OtwarteZlecenie): ZlecenieUslugResponse {
  const { id, jednostka, od, stan, powod, wersja } = zlecenie;
  return {
    id, jednostka, od, do: zlecenie.do, stan, powod, wersja, przyznanie_id: zlecenie.przyznanieId, sprawa_id: zlecenie.sprawaId, osoba_id: zlecenie.osobaId,
    uslugodawca_id: zlecenie.uslugodawcaId, swiadczenie_kod: zlecenie.swiadczenieKod,
    zmiany: zmiany.map((zmiana) => ({ od: zmiana.od, ilosc: zmiana.ilosc, opis: zmiana.opis, zlecono: zmiana.zlecono.toISOString() })),
  };
}
