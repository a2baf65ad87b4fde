import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { ADRES_RODZAJ, type Adres, type AdresRodzaj } from './adres.entity.js';
import type { NewZapis } from './zapis.service.js';

/** Nowy adres osoby. */
export class AdresRequest {
  /** Rodzaj: zamieszkania, zameldowania, korespondencyjny, pobytu. */
  @IsIn(ADRES_RODZAJ)
  rodzaj: string;

  /** Ulica z przedrostkiem, np. ul. Testowa. */
  @IsOptional() @IsPlainText(120)
  ulica?: string;

  @IsOptional() @IsPlainText(20)
  nr_domu?: string;

  @IsOptional() @IsPlainText(20)
  nr_lokalu?: string;

  /** Kod pocztowy, np. 30-001; dla adresu za granicą w postaci tego kraju. */
  @IsOptional() @IsPlainText(12)
  kod_pocztowy?: string;

  @IsPlainText(120)
  miejscowosc: string;

  /** Dwuliterowy kod kraju, domyślnie PL. */
  @IsOptional() @Matches(/^[A-Z]{2}$/, { message: 'Podaj dwuliterowy kod kraju, np. PL.' })
  kraj?: string;

  /** Opis miejsca, gdy adresu nie ma, np. miejsce pobytu osoby bezdomnej. */
  @IsOptional() @IsPlainText(300)
  opis?: string;

  /** Od kiedy, RRRR-MM-DD. */
  @IsDay()
  od: string;

  /** Ostatni dzień; brak oznacza, że trwa. */
  @IsOptional() @IsDay()
  do?: string;
}

/** Adres osoby. */
export class AdresResponse {
  id: string;
  rodzaj: string;
  ulica: string | null;
  nr_domu: string | null;
  nr_lokalu: string | null;
  kod_pocztowy: string | null;
  miejscowosc: string;
  kraj: string;
  opis: string | null;
  od: string;
  do: string | null;
}

export function toAdres(osobaId: string, request: AdresRequest): NewZapis<Adres> {
  return {
    osobaId,
    rodzaj: request.rodzaj as AdresRodzaj,
    ulica: request.ulica ?? null,
    nrDomu: request.nr_domu ?? null,
    nrLokalu: request.nr_lokalu ?? null,
    kodPocztowy: request.kod_pocztowy ?? null,
    miejscowosc: request.miejscowosc,
    kraj: request.kraj ?? 'PL',
    opis: request.opis ?? null,
    od: request.od as PlainDate,
    do: (request.do as PlainDate | undefined) ?? null,
  };
}

export function toAdresResponse(adres: Adres): AdresResponse {
  const { id, rodzaj, ulica, nrDomu, nrLokalu, kodPocztowy, miejscowosc, kraj, opis, od } = adres;
  return { id, rodzaj, ulica, nr_domu: nrDomu, nr_lokalu: nrLokalu, kod_pocztowy: kodPocztowy, miejscowosc, kraj, opis, od, do: adres.do };
}
