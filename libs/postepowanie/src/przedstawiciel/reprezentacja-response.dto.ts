import { DomainError, type PlainDate } from '@ostoja/kernel';
import { chooseAdresat } from './adresat.policy.js';
import type { OgraniczenieStrony } from './ograniczenie-strony.entity.js';
import type { Przedstawiciel } from './przedstawiciel.entity.js';
import type { Reprezentacja } from './przedstawiciel.service.js';

/** Przedstawiciel strony. */
export class PrzedstawicielResponse {
  id: string;
  rodzaj: string;
  nazwa: string;
  osoba_id: string | null;
  adres: string;
  adres_edoreczen: string | null;
  dokument: string;
  dokument_dzien: string;
  dokument_id: string | null;
  zakres: string;
  zakres_opis: string | null;
  oplata: string;
  od: string;
  do: string | null;
  /** Nigdy nie działał: wpis przez pomyłkę albo odwołanie przed pierwszym dniem. */
  bez_skutku: boolean;
  powod_zakonczenia: string | null;
  /** Dalsza strona, za którą działa; null oznacza stronę sprawy. */
  strona_id: string | null;
  wersja: number;
}

/** Ograniczenie strony. */
export class OgraniczenieStronyResponse {
  id: string;
  rodzaj: string;
  ustalenie: string;
  wystapiono_do_sadu: string | null;
  od: string;
  do: string | null;
  bez_skutku: boolean;
  wersja: number;
}

/** Do kogo idą dziś pisma w sprawie. */
export class AdresatResponse {
  /** Przedstawiciel; null oznacza samą stronę. */
  przedstawiciel_id: string | null;
  przepis: string | null;
  /** Dlaczego nie ma komu doręczyć; null, gdy jest. */
  brak: string | null;
}

/** Reprezentacja strony w sprawie. */
export class ReprezentacjaResponse {
  przedstawiciele: PrzedstawicielResponse[];
  ograniczenia: OgraniczenieStronyResponse[];
  adresat: AdresatResponse;
}

export function toReprezentacjaResponse(reprezentacja: Reprezentacja, dzis: PlainDate): ReprezentacjaResponse {
  const { przedstawiciele, ograniczenia } = reprezentacja;
  return { przedstawiciele: przedstawiciele.map(toPrzedstawicielResponse), ograniczenia: ograniczenia.map(toOgraniczenieResponse), adresat: toAdresatResponse(reprezentacja, dzis) };
}

/** A party with nobody to receive letters is a state to be shown here, not an error. */
function toAdresatResponse({ przedstawiciele, ograniczenia }: Reprezentacja, dzis: PlainDate): AdresatResponse {
  try {
    const { przedstawiciel, przepis } = chooseAdresat(przedstawiciele.filter(({ stronaId }) => !stronaId), ograniczenia, dzis);
    return { przedstawiciel_id: przedstawiciel?.id ?? null, przepis, brak: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { przedstawiciel_id: null, przepis: error.provision ?? null, brak: error.message };
  }
}

export function toPrzedstawicielResponse(one: Przedstawiciel): PrzedstawicielResponse {
  return {
    id: one.id, rodzaj: one.rodzaj, nazwa: one.nazwa, osoba_id: one.osobaId, adres: one.adres, adres_edoreczen: one.adresEdoreczen, dokument: one.dokument,
    dokument_dzien: one.dokumentDzien, dokument_id: one.dokumentId, zakres: one.zakres, zakres_opis: one.zakresOpis, oplata: one.oplata, od: one.od, do: one.do,
    bez_skutku: one.bezSkutku, strona_id: one.stronaId ?? null, powod_zakonczenia: one.powodZakonczenia, wersja: one.wersja,
  };
}

export function toOgraniczenieResponse(one: OgraniczenieStrony): OgraniczenieStronyResponse {
  return { id: one.id, rodzaj: one.rodzaj, ustalenie: one.ustalenie, wystapiono_do_sadu: one.wystapionoDoSadu, od: one.od, do: one.do, bez_skutku: one.bezSkutku, wersja: one.wersja };
}
