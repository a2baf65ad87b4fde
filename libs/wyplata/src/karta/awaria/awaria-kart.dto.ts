import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { AWARIA_KANAL, type AwariaKanal, AWARIA_ZAKRES, type AwariaKart, type AwariaZakres } from './awaria-kart.entity.js';

/** Przeniesienie wypłat z kart na inny sposób wypłaty. */
export class AwariaKartRequest {
  /** Nowy sposób wypłaty: przelew, kasa, przekaz. */
  @IsIn(AWARIA_KANAL)
  kanal: AwariaKanal;

  /** Które wypłaty: wszystkie niewypłacone albo tylko z kart, które nie są już czynne. */
  @IsIn(AWARIA_ZAKRES)
  zakres: AwariaZakres;

  /** Powód, np. awaria u wydawcy kart. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  powod: string;

  /** Czym wydawca potwierdził odwołanie zasileń (numer zgłoszenia, pismo); konieczne, gdy plik był już przekazany. */
  @IsOptional() @IsString() @MaxLength(200)
  odwolanie?: string | null;
}

/** Wynik przeniesienia. */
export class AwariaKartResponse {
  /** Identyfikator przeniesienia. */
  id: string;
  /** Lista, z której wypłaty wróciły. */
  lista_id: string;
  /** Lista uzupełniająca z tymi wypłatami; null gdy żadnej nie można było wypłacić. */
  nowa_lista_id: string | null;
  /** Nowy sposób wypłaty. */
  kanal: string;
  /** Które wypłaty: wszystkie, nieczynne. */
  zakres: string;
  /** Powód. */
  powod: string;
  /** Czym wydawca potwierdził odwołanie zasileń. */
  odwolanie: string | null;
  /** Ile wypłat przeniesiono. */
  liczba: number;
  /** Suma przeniesionych wypłat w złotych. */
  suma: string;
  /** Ile wypłat wycofano bez ponownej wypłaty: wstrzymane, bez podstawy albo osoby zmarłej. */
  wycofano: number;
  /** Ile wypłat zostało na liście, bo tym sposobem nie da się ich wypłacić (brak rachunku albo adresu). */
  pominieto: number;
  /** Kiedy. */
  zgloszono: Date;
}

export function toAwariaKartResponse(awaria: AwariaKart): AwariaKartResponse {
  const { id, listaId, nowaListaId, kanal, zakres, powod, odwolanie, liczba, suma, wycofano, pominieto, zgloszono } = awaria;
  return { id, lista_id: listaId, nowa_lista_id: nowaListaId, kanal, zakres, powod, odwolanie, liczba, suma, wycofano, pominieto, zgloszono };
}
