import { IsDay } from '@ostoja/http';

/** Zakończenie: do kiedy tak było. */
export class ZakonczenieRequest {
  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: string;
}
