import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { ZlecenieRow } from './zlecenie-lista.service.js';
import type { CelZlecenia } from './zlecenie.entity.js';
import type { NoweZlecenie, OdpowiedzZlecenia } from './zlecenie.service.js';

const CELE: readonly CelZlecenia[] = ['inny-osrodek', 'krewni', 'oplata-dps', 'swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic'];
const SPOSOBY = ['e-doreczenia', 'poczta', 'osobiscie', 'do-akt'] as const;
const asBoolean = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Zlecenie wywiadu bez naszego wniosku. */
export class NoweZlecenieWywiaduRequest {
  /** Z kim przeprowadzić wywiad. */
  @IsUUID()
  osoba_id: string;

  /** Komórka, która przeprowadzi wywiad; zbędna, gdy zlecenie dotyczy naszej sprawy. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** inny-osrodek, krewni, oplata-dps, swiadczenia-rodzinne, swiadczenie-wychowawcze albo aktywny-rodzic */
  @IsIn(CELE)
  cel: CelZlecenia;

  /** Nasza sprawa, dla której pytamy krewnych; bez niej podaj zlecającego. */
  @IsOptional() @IsUUID()
  sprawa_id?: string;

  /** Ośrodek albo organ, który zlecił wywiad. */
  @IsOptional() @IsPlainText(300)
  zlecajacy?: string;

  /** Znak pisma zlecającego. */
  @IsOptional() @IsPlainText(100)
  znak_obcy?: string;

  /** Co ustalić. */
  @IsPlainText(2000)
  dotyczy: string;

  /** Dzień powzięcia wiadomości o konieczności wywiadu (§ 3 ust. 2), RRRR-MM-DD. */
  @IsDay()
  wplynelo: PlainDate;

  /** Sprawa niecierpiąca zwłoki: 2 dni robocze (§ 3 ust. 3). */
  @IsOptional() @IsBoolean()
  pilne?: boolean;
}

/** Komu kierownik przydziela wywiad. */
export class PrzydzialZleceniaRequest {
  @IsUUID()
  pracownik_id: string;
}

/** Odesłanie kwestionariusza zlecającemu. */
export class OdpowiedzZleceniaRequest {
  /** Dzień wysłania albo przekazania, RRRR-MM-DD. */
  @IsDay()
  odeslano: PlainDate;

  /** e-doreczenia, poczta, osobiscie albo do-akt */
  @IsIn(SPOSOBY)
  sposob: (typeof SPOSOBY)[number];

  @IsOptional() @IsPlainText(1000, { empty: true })
  uwagi?: string;
}

/** Które zlecenia. */
export class ZleceniaWywiadowQuery {
  /** true: tylko przydzielone mnie. */
  @IsOptional() @asBoolean @IsBoolean()
  moje?: boolean = false;

  /** true: także odesłane. */
  @IsOptional() @asBoolean @IsBoolean()
  odeslane?: boolean = false;

  @IsOptional() @IsUUID()
  sprawa_id?: string;
}

/** Osoba, z którą ma być wywiad. */
export class OsobaZleceniaResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Zlecenie wywiadu. */
export class ZlecenieWywiaduResponse {
  id: string;
  /** Numer w rejestrze jednostki, np. WŚ/F1/12/2026. */
  numer: string;
  komorka_id: string;
  osoba: OsobaZleceniaResponse;
  cel: string;
  sprawa_id: string | null;
  zlecajacy: string | null;
  znak_obcy: string | null;
  dotyczy: string;
  wplynelo: string;
  pilne: boolean;
  /** Ostatni dzień na wywiad, RRRR-MM-DD. */
  termin: string;
  /** Skąd wynika termin. */
  termin_opis: string;
  /** true: termin minął, a wywiadu nie było. */
  po_terminie: boolean;
  /** nowe, przydzielone, wykonane albo odeslane */
  stan: string;
  pracownik_id: string | null;
  wykonano: string | null;
  odeslano: string | null;
  odpowiedz_sposob: string | null;
  odpowiedz_uwagi: string | null;
  wywiad_id: string | null;
  /** Osoba odmówiła wywiadu. */
  odmowa: boolean;
  wersja: number;
}

export function toNoweZlecenie(request: NoweZlecenieWywiaduRequest): NoweZlecenie {
  const { osoba_id, komorka_id, cel, sprawa_id, zlecajacy, znak_obcy, dotyczy, wplynelo, pilne = false } = request;
  return { osobaId: osoba_id, komorkaId: komorka_id, cel, sprawaId: sprawa_id, zlecajacy, znakObcy: znak_obcy, dotyczy, wplynelo, pilne };
}

export function toOdpowiedz({ odeslano, sposob, uwagi }: OdpowiedzZleceniaRequest): OdpowiedzZlecenia {
  return { odeslano, sposob, uwagi: uwagi || null };
}

export function toZlecenieResponse(row: ZlecenieRow, dzis: PlainDate): ZlecenieWywiaduResponse {
  const { osoba_id: id, imie, nazwisko, symbol, krag_id, rok, numer, wyprowadzenie, ...rest } = row;
  const seria = ['WŚ', symbol, ...(krag_id ? [`Z-${krag_id.slice(-6).toUpperCase()}`] : [])];
  return { ...rest, numer: [...seria, numer, rok].join('/'), osoba: { id, imie, nazwisko }, termin_opis: wyprowadzenie.opis, po_terminie: row.wykonano === null && row.termin < dzis };
}
