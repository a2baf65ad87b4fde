import type { Letter } from '@ostoja/documents';
import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { type SzablonPisma, toEveryParty } from '../otoczenie-pisma.js';
import type { RamaPisma } from './pismo-otoczenie.service.js';
import { copyLine } from '../../strona/odbiorca.js';
import { addresseeLines } from '../adresat-pisma.js';
import type { Pismo } from '../pismo.entity.js';

/** Who signed: the person and position, and for an order the authority in the genitive with the authorisation. */
export interface PodpisPisma {
  readonly data: PlainDate;
  readonly nazwa: string;
  readonly stanowisko: string;
  readonly upowaznienie: { readonly numer: string; readonly wImieniu: string } | null;
}

/** The letter in its frame; without a signature it is a draft and says so. */
export function buildPismoLetter(szablon: SzablonPisma, pismo: Pick<Pismo, 'dane' | 'wolne' | 'adresat'>, rama: RamaPisma, podpis: PodpisPisma | null): Letter {
  const { row, wlasciwosc, otoczenie } = rama;
  return {
    tytul: szablon.tytul,
    nadawca: [row.osrodek, row.komorka, row.komorka_adres ?? row.osrodek_adres],
    miejscowosc: wlasciwosc.miejscowosc,
    data: podpis && formatPolishDate(podpis.data),
    znak: row.znak,
    adresat: addressee(szablon, pismo.adresat, rama),
    sekcje: szablon.build(otoczenie, pismo.dane, pismo.wolne),
    podpis: podpis ? signature(podpis, row.osrodek) : [szablon.podpis.kto === 'upowazniony' ? row.organ : row.osrodek],
    rozdzielnik: ['Adresat', ...(toEveryParty(szablon) ? rama.dalsi.map(copyLine) : []), ...copies(szablon, pismo), 'a/a'],
    projekt: podpis === null,
  };
}

function addressee(szablon: SzablonPisma, adresat: Pismo['adresat'], { strona, wlasciwosc }: RamaPisma): readonly string[] {
  if (adresat?.rola === 'instytucja') return [adresat.nazwa, ...adresat.adres];
  if (szablon.adresat === 'kolegium') return wlasciwosc.kolegiumAdresat;
  return addresseeLines(adresat, strona);
}

function signature({ nazwa, stanowisko, upowaznienie }: PodpisPisma, osrodek: string): readonly string[] {
  return upowaznienie ? [`z up. ${upowaznienie.wImieniu}`, nazwa, stanowisko, `upoważnienie nr ${upowaznienie.numer}`] : [osrodek, nazwa, stanowisko];
}

function copies({ doWiadomosci }: SzablonPisma, { dane }: Pick<Pismo, 'dane'>): string[] {
  const copy = doWiadomosci && dane[doWiadomosci];
  return typeof copy === 'string' && copy.trim() ? [copy.trim()] : [];
}
