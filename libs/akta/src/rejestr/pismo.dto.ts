import { IsDay, IsPlainText } from '@ostoja/http';
import { DomainError, type PlainDate } from '@ostoja/kernel';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { KANALY, type KanalPisma } from './kanal.js';
import type { Korespondent } from './pismo.policy.js';
import { DOWODY_DORECZENIA, type DowodDoreczenia } from './pismo-rejestru.entity.js';
import { RODZAJE_SKANOW, type RodzajSkanu } from './plik/rodzaj-skanu.js';
import { RODZAJE_PISM, type RodzajPisma } from './rodzaj-pisma.js';

const RODZAJE = Object.keys(RODZAJE_PISM);
const DROGI = Object.keys(KANALY);

/** Co łączy pisma obu kierunków. */
class PismoRequest {
  /** Filia albo dział, który prowadzi rejestr. */
  @IsUUID()
  komorka_id: string;

  /** Rodzaj pisma, np. wniosek, odwolanie, pismo-instytucji, wezwanie. */
  @IsIn(RODZAJE)
  rodzaj: RodzajPisma;

  /** Czego dotyczy, jednym zdaniem. */
  @IsPlainText(300)
  tytul: string;

  /** Nadawca albo adresat: osoba z rejestru. */
  @IsOptional() @IsUUID()
  korespondent_osoba_id?: string | null;

  /** Nadawca albo adresat z nazwy: instytucja lub ktoś spoza rejestru. */
  @IsOptional() @IsPlainText(200)
  korespondent_nazwa?: string | null;

  /** Osoba, której pismo dotyczy. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;

  /** Sprawa, do której akt pismo trafia od razu. */
  @IsOptional() @IsUUID()
  sprawa_id?: string | null;

  @IsOptional() @IsInt() @Min(1) @Max(5000)
  liczba_stron?: number | null;

  @IsOptional() @IsInt() @Min(0) @Max(1000)
  liczba_zalacznikow?: number | null;

  /** Numer przesyłki poleconej albo identyfikator e-Doręczeń. */
  @IsOptional() @IsPlainText(100)
  numer_przesylki?: string | null;
}

/** Pismo, które wpłynęło. */
export class PismoPrzychodzaceRequest extends PismoRequest {
  /** Droga: osobiscie, poczta, kurier, zaklad-karny, e-doreczenia, konto, faks, protokol-ustny, e-mail. */
  @IsIn(DROGI)
  kanal: KanalPisma;

  /** Data na piśmie. */
  @IsOptional() @IsDay()
  data_pisma?: PlainDate | null;

  /** Dzień nadania (stempel pocztowy); może zachować termin (art. 57 § 5 KPA). */
  @IsOptional() @IsDay()
  data_nadania?: PlainDate | null;

  /** Dzień wpływu do ośrodka (art. 61 § 3 KPA). */
  @IsDay()
  data_wplywu: PlainDate;

  /** Poza aktami, dopóki nie zostanie formalnie przekazane (notatki pracy socjalnej). */
  @IsOptional() @IsBoolean()
  poza_aktami?: boolean;
}

/** Pismo ośrodka. */
export class PismoWychodzaceRequest extends PismoRequest {
  /** Data na piśmie. */
  @IsDay()
  data_pisma: PlainDate;
}

/** Włączenie pisma do akt sprawy. */
export class SprawaPismaRequest {
  @IsUUID()
  sprawa_id: string;
}

/** Przekazanie do akt pisma trzymanego poza nimi. */
export class PrzekazanieDoAktRequest extends SprawaPismaRequest {
  /** Dzień przekazania. */
  @IsDay()
  dzien: PlainDate;

  /** Dlaczego pismo staje się częścią akt. */
  @IsPlainText(1000)
  powod: string;
}

/** Wysłanie pisma. */
export class NadanieRequest {
  @IsIn(DROGI)
  kanal: KanalPisma;

  @IsDay()
  data_nadania: PlainDate;

  @IsOptional() @IsPlainText(100)
  numer_przesylki?: string | null;
}

/** Dowód doręczenia pisma. */
export class DowodDoreczeniaRequest {
  /** zwrotne-potwierdzenie, podpis-na-kopii, dowod-otrzymania, dowod-doreczenia */
  @IsIn(DOWODY_DORECZENIA)
  rodzaj: DowodDoreczenia;

  /** Dzień doręczenia. */
  @IsDay()
  doreczono: PlainDate;

  /** Plik pisma, który jest dowodem. */
  @IsOptional() @IsUUID()
  dokument_id?: string | null;
}

/** Czym jest dołączany plik. */
export class PlikQuery {
  /** Co przedstawia plik; kopii dokumentu tożsamości się nie przyjmuje. */
  @IsIn(Object.keys(RODZAJE_SKANOW))
  rodzaj_dokumentu: RodzajSkanu;
}

/** Errors: 422 unless exactly one of person and name is given. */
export function toKorespondent({ korespondent_osoba_id: osobaId, korespondent_nazwa: nazwa }: PismoRequest): Korespondent {
  if (!osobaId === !nazwa) throw new DomainError('AKTA.CORRESPONDENT', 'Podaj nadawcę albo adresata: osobę z rejestru lub nazwę, jedno z dwojga.', { field: 'korespondent_nazwa' });
  return osobaId ? { osobaId } : { nazwa: nazwa! };
}
