import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { RodzajUslugi } from './rodzaj-uslugi.js';
import { EFEKTY_USLUGI, MIEJSCA_USLUGI, type EfektUslugi, type MiejsceUslugi } from './usluga.entity.js';
import type { NowaUsluga } from './usluga.policy.js';
import type { UslugaRow } from './usluga.query.js';

const KOD = /^[a-z_]{1,60}$/;

/** Usługa udzielona bez decyzji. */
export class NowaUslugaRequest {
  @IsUUID()
  osoba_id: string;

  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;

  /** Kod ze słownika rodzajów usług. */
  @Matches(KOD)
  rodzaj: string;

  /** Dzień udzielenia, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Czas trwania w minutach (1-1440). */
  @IsInt() @Min(1) @Max(1440)
  minuty: number;

  /** osrodek, mieszkanie, telefon, zdalnie, instytucja albo teren */
  @IsIn(MIEJSCA_USLUGI)
  miejsce: MiejsceUslugi;

  /** osiagniety, czesciowy, w-toku albo brak */
  @IsIn(EFEKTY_USLUGI)
  efekt: EfektUslugi;

  /** Usługa dla całego gospodarstwa, a nie tylko dla tej osoby. */
  @IsOptional() @IsBoolean()
  dla_rodziny?: boolean;

  /** Kontrakt socjalny, w ramach którego udzielono usługi. */
  @IsOptional() @IsUUID()
  kontrakt_id?: string | null;
}

/** Unieważnienie błędnego wpisu. */
export class UniewaznienieUslugiRequest {
  @IsPlainText(500)
  powod: string;
}

/** Które usługi. */
export class UslugiQuery extends PageQuery {
  @IsOptional() @IsUUID()
  osoba_id?: string;

  @IsOptional() @IsUUID()
  komorka_id?: string;

  @IsOptional() @Matches(KOD)
  rodzaj?: string;

  @IsOptional() @IsDay()
  od?: PlainDate;

  @IsOptional() @IsDay()
  do?: PlainDate;

  /** Tylko usługi pytającego. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  moje?: boolean;
}

/** Słownik obowiązujący w dniu. */
export class RodzajeUslugQuery {
  /** Dzień; domyślnie dzisiaj. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;
}

/** Rodzaj usługi bez decyzji. */
export class RodzajUslugiResponse {
  kod: string;
  nazwa: string;
  /** praca_socjalna, poradnictwo, interwencja, pomoc_dorazna, schronienie albo klub_samopomocy */
  grupa: string;
  podstawa_prawna: string;
}

/** Osoba, której dotyczy wpis. */
export class OsobaUslugiResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Odnotowana usługa. */
export class UslugaResponse {
  id: string;
  osoba: OsobaUslugiResponse;
  komorka_id: string;
  rodzaj: string;
  dzien: string;
  minuty: number;
  miejsce: string;
  efekt: string;
  dla_rodziny: boolean;
  /** Ile osób liczyła rodzina w dniu usługi (tylko osoby widoczne dla odnotowującego). */
  osob_w_rodzinie: number;
  kontrakt_id: string | null;
  pracownik_id: string;
  pracownik: string | null;
  uniewazniona: boolean;
  powod_uniewaznienia: string | null;
}

/** Strona listy usług. */
export class UslugiPage {
  elementy: UslugaResponse[];
  nastepny: string | null;
}

export function toNowaUsluga(request: NowaUslugaRequest): NowaUsluga {
  const { osoba_id, komorka_id, kontrakt_id, dla_rodziny, ...rest } = request;
  return { ...rest, osobaId: osoba_id, komorkaId: komorka_id, dlaRodziny: dla_rodziny ?? false, kontraktId: kontrakt_id ?? null };
}

export function toRodzajUslugi({ podstawaPrawna, ...rodzaj }: RodzajUslugi): RodzajUslugiResponse {
  return { ...rodzaj, podstawa_prawna: podstawaPrawna };
}

export function toUsluga(row: UslugaRow): UslugaResponse {
  const { osoba_id, imie, nazwisko, uniewazniono, ...rest } = row;
  return { ...rest, osoba: { id: osoba_id, imie, nazwisko }, uniewazniona: uniewazniono !== null };
}
