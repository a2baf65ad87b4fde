import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { FORMY_POUCZENIA, POTWIERDZENIA, type Pouczenie } from './pouczenie.entity.js';
import type { NowePouczenie } from './pouczenie.service.js';

/** Czyje pouczenia. */
export class PouczenieQuery {
  /** Osoba (także sprzed scalenia kartotek). */
  @IsUUID()
  osoba_id: string;
}

/** Pouczenie o obowiązku zgłaszania zmian (art. 109 ustawy). */
export class PouczenieRequest {
  /** Sprawa. */
  @IsUUID()
  sprawa_id: string;
  /** Osoba pouczona; bez niej strona sprawy. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;
  /** Dzień pouczenia. */
  @IsDay()
  dzien: PlainDate;
  /** W jakiej formie. */
  @IsIn(FORMY_POUCZENIA)
  forma: Pouczenie['forma'];
  /** Treść pouczenia. */
  @IsPlainText(2000)
  tresc: string;
  /** Czym potwierdzone. */
  @IsIn(POTWIERDZENIA)
  potwierdzenie: Pouczenie['potwierdzenie'];
  /** Dokument z pouczeniem. */
  @IsOptional() @IsUUID()
  dokument_id?: string | null;
}

/** Pouczenie. */
export class PouczenieResponse {
  /** Identyfikator. */
  id: string;
  /** Osoba pouczona. */
  osoba_id: string;
  /** Sprawa. */
  sprawa_id: string;
  /** Dzień. */
  dzien: string;
  /** Forma: decyzja, wywiad, pismo, ustnie. */
  forma: string;
  /** Treść. */
  tresc: string;
  /** Potwierdzenie: podpis, doreczenie, protokol, adnotacja. */
  potwierdzenie: string;
  /** Dokument. */
  dokument_id: string | null;
}

export const toNowePouczenie = ({ sprawa_id, osoba_id = null, dzien, forma, tresc, potwierdzenie, dokument_id = null }: PouczenieRequest): NowePouczenie =>
  ({ sprawaId: sprawa_id, osobaId: osoba_id, dzien, forma, tresc, potwierdzenie, dokumentId: dokument_id });

export const toPouczenieResponse = ({ id, osobaId, sprawaId, dzien, forma, tresc, potwierdzenie, dokumentId }: Pouczenie): PouczenieResponse =>
  ({ id, osoba_id: osobaId, sprawa_id: sprawaId, dzien, forma, tresc, potwierdzenie, dokument_id: dokumentId });
