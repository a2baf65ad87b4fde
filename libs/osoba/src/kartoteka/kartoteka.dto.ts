import { Transform } from 'class-transformer';
import { IsDate, IsOptional, MaxDate, MinDate } from 'class-validator';
import { AdresResponse } from '../dane/adres.dto.js';
import { KontaktResponse } from '../dane/kontakt.dto.js';
import { RachunekResponse } from '../dane/rachunek.dto.js';
import { DowodResponse } from '../dowod/dowod.dto.js';
import { GospodarstwoResponse } from '../gospodarstwo/gospodarstwo.dto.js';
import { OpiekaResponse } from '../opieka/opieka.dto.js';
import { OsobaResponse } from '../osoba/osoba.dto.js';
import { ScalenieResponse } from '../scalenie/scalenie.dto.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const message = 'Podaj chwilę w postaci RRRR-MM-DDTGG:MM:SSZ.';

/** Stan kartoteki, o który pytasz. */
export class KartotekaQuery {
  /** Pokaż, co było zapisane w tej chwili (RRRR-MM-DDTGG:MM:SSZ); domyślnie stan obecny. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value), { toClassOnly: true })
  @IsDate({ message })
  @MinDate(new Date('2000-01-01T00:00:00Z'), { message })
  @MaxDate(new Date('2999-12-31T00:00:00Z'), { message })
  na_chwile?: Date;
}

/** Kartoteka osoby: wszystko, co Twoje komórki mogą o niej zobaczyć. Sprawy i wypłaty mają własne adresy. */
export class KartotekaResponse {
  osoba: OsobaResponse;
  /** Czy osobę obejmuje opieką któraś z Twoich komórek; jeśli nie, widać tylko tożsamość. */
  objeta_opieka: boolean;
  /** Czy Twoja rola pozwala czytać dowody. */
  dowody_dostepne: boolean;
  opieki: OpiekaResponse[];
  scalenia: ScalenieResponse[];
  adresy: AdresResponse[];
  kontakty: KontaktResponse[];
  rachunki: RachunekResponse[];
  /** Gospodarstwo, do którego osoba należy dziś; null, gdy żadnego nie zapisano. */
  gospodarstwo_dzis: GospodarstwoResponse | null;
  /** Gospodarstwa w czasie, z członkami. */
  gospodarstwa: GospodarstwoResponse[];
  dowody: DowodResponse[];
}
