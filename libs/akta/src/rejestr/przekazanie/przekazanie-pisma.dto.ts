import { IsPlainText } from '@ostoja/http';
import { IsOptional, IsUUID } from 'class-validator';
import { RODZAJE_PISM, type RodzajPisma } from '../rodzaj-pisma.js';
import type { PrzekazaniePisma } from './przekazanie-pisma.entity.js';

/** Przekazanie pisma innej jednostce. */
export class PrzekazaniePismaRequest {
  /** Filia albo dział, który ma je przyjąć. */
  @IsUUID()
  komorka_id: string;

  /** Dlaczego. */
  @IsPlainText(300)
  powod: string;
}

/** Zwrot pisma jednostce, która je przekazała, albo cofnięcie własnego przekazania. */
export class ZwrotPismaRejestruRequest {
  /** Dlaczego; przy cofnięciu własnego przekazania można pominąć. */
  @IsOptional() @IsPlainText(300)
  uwagi?: string | null;
}

/** Przekazanie pisma między jednostkami. */
export class PrzekazaniePismaResponse {
  id: string;
  pismo_id: string;
  numer_rejestru: string;
  rodzaj_nazwa: string;
  tytul: string;
  z_komorki_id: string;
  do_komorki_id: string;
  powod: string;
  /** w-drodze, przyjete, zwrocone albo cofniete */
  stan: string;
  przekazal_id: string;
  przekazano: Date;
  rozstrzygnal_id: string | null;
  rozstrzygnieto: Date | null;
  uwagi: string | null;
  wersja: number;
}

export function toPrzekazaniePisma(one: PrzekazaniePisma): PrzekazaniePismaResponse {
  const { id, tytul, powod, stan, przekazano, rozstrzygnieto, uwagi, wersja } = one;
  return {
    id, tytul, powod, stan, przekazano, rozstrzygnieto, uwagi, wersja, pismo_id: one.pismoId, numer_rejestru: one.numerRejestru, rodzaj_nazwa: RODZAJE_PISM[one.rodzaj as RodzajPisma].nazwa,
    z_komorki_id: one.zKomorkiId, do_komorki_id: one.doKomorkiId, przekazal_id: one.przekazalId, rozstrzygnal_id: one.rozstrzygnalId,
  };
}
