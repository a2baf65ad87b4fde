import { IsAmount, IsChecked, IsDay, IsPlainText } from '@ostoja/http';
import { isNip, type PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Cennik, JEDNOSTKA_USLUGI, type JednostkaUslugi, type Uslugodawca } from './uslugodawca.entity.js';

/** Usługodawca. */
export class UslugodawcaRequest {
  /** Pełna nazwa. */
  @IsPlainText(300)
  nazwa: string;

  /** Dziesięć cyfr. */
  @IsChecked('isNip', isNip, 'Podaj poprawny NIP: dziesięć cyfr.')
  nip: string;
}

/** Cena jednostki usługi z umowy. */
export class CenaRequest {
  /** Kod świadczenia, np. uslugi-opiekuncze-w-domu. */
  @Matches(/^[a-z0-9-]{1,80}$/, { message: 'Podaj kod świadczenia.' })
  swiadczenie_kod: string;

  /** Numer umowy. */
  @IsPlainText(100)
  numer_umowy: string;

  /** godzina, posilek albo doba */
  @IsIn(JEDNOSTKA_USLUGI)
  jednostka: JednostkaUslugi;

  /** Cena jednostki, np. "45.00". */
  @IsAmount()
  cena: string;

  /** Pierwszy dzień. */
  @IsDay()
  od: PlainDate;

  /** Ostatni dzień; bez niego do odwołania. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;
}

/** Konto, które ma składać raporty za usługodawcę. */
export class KontoUslugodawcyRequest {
  @IsUUID()
  uzytkownik_id: string;
}

/** Konto, które składa raporty za usługodawcę. */
export class KontoUslugodawcyResponse {
  uzytkownik_id: string;
  login: string;
  imie: string;
  nazwisko: string;
}

/** Cena jednostki usługi z umowy. */
export class CenaResponse {
  id: string;
  swiadczenie_kod: string;
  numer_umowy: string;
  /** godzina, posilek albo doba */
  jednostka: string;
  cena: string;
  od: string;
  do: string | null;
}

/** Usługodawca z cenami, od najnowszej. */
export class UslugodawcaResponse {
  id: string;
  nazwa: string;
  nip: string;
  ceny: CenaResponse[];
  wersja: number;
}

export function toUslugodawcaResponse({ id, nazwa, nip, wersja }: Uslugodawca, ceny: readonly Cennik[]): UslugodawcaResponse {
  return { id, nazwa, nip, wersja, ceny: ceny.filter(({ uslugodawcaId }) => uslugodawcaId === id).map(toCena) };
}

function toCena({ id, swiadczenieKod, numerUmowy, jednostka, cena, od, do: until }: Cennik): CenaResponse {
  return { id, swiadczenie_kod: swiadczenieKod, numer_umowy: numerUmowy, jednostka, cena, od, do: until };
}
