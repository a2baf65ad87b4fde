import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { printDay, type Printable, printOptional, printText, tekst, Zastrzezone } from '@ostoja/documents';
import { Clock, notFound, type PlainDate } from '@ostoja/kernel';
import { type Identity, OsobaService } from '@ostoja/osoba';
import { addressLines } from '../../decyzja/pismo/decyzja-akta.query.js';
import { getWlasciwosc, type Wlasciwosc } from '../../decyzja/pismo/wlasciwosc.js';
import { KatalogSpraw } from '../../sprawa/katalog-spraw.js';
import { WniosekService } from '../../wniosek/wniosek.service.js';
import { StronaService } from '../../strona/strona.service.js';
import type { Odbiorca } from '../../strona/odbiorca.js';
import type { OtoczeniePisma } from '../otoczenie-pisma.js';
import { findOtoczenie, type OtoczenieRow } from './pismo-otoczenie.query.js';
import type { Pismo } from '../pismo.entity.js';

/** The frame of a letter and what its template may print. */
export interface RamaPisma {
  readonly otoczenie: OtoczeniePisma;
  readonly row: OtoczenieRow;
  readonly wlasciwosc: Wlasciwosc;
  readonly strona: { readonly nazwa: string; readonly adres: readonly string[] };
  /** Further parties. */
  readonly dalsi: readonly Odbiorca[];
  /** Day of the application; null in a case ex officio. */
  readonly dataWniosku: PlainDate | null;
}

/** Gathers what stands around a letter; writes nothing. */
@Injectable()
export class PismoOtoczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly osoby: OsobaService,
    private readonly wnioski: WniosekService,
    private readonly katalog: KatalogSpraw,
    private readonly strony: StronaService,
  ) {}

  /** Errors: 404. */
  async load({ sprawaId, postepowanieId, osobaId, przygotowalId, data }: Pismo): Promise<RamaPisma> {
    const row = await this.database.transaction((tx) => findOtoczenie(tx, sprawaId, postepowanieId, przygotowalId, data ?? this.clock.today()));
    if (!row) throw notFound('pismo');
    const osoba = await this.osoby.getOsoba(osobaId);
    const wniosek = (await this.wnioski.findWniosekOfSprawa(sprawaId))?.wniosek;
    const dataWniosku = wniosek?.tryb === 'wniosek' ? wniosek.dataWplywu : null;
    const wlasciwosc = getWlasciwosc(row.teryt);
    const adres = addressLines(row.adres);
    const nazwa = this.katalog.getRodzaj(row.swiadczenie_kod).nazwa;
    const dalsi = (await this.strony.findOdbiorcy(sprawaId, data ?? this.clock.today())).filter(({ stronaId }) => stronaId !== null);
    return { row, wlasciwosc, dataWniosku, dalsi, strona: { nazwa: `${osoba.imie} ${osoba.nazwisko}`, adres }, otoczenie: toOtoczenie(row, osoba, adres, wlasciwosc, nazwa, dataWniosku) };
  }
}

function toOtoczenie(row: OtoczenieRow, osoba: Identity, adres: readonly string[], wlasciwosc: Wlasciwosc, nazwa: string, dataWniosku: PlainDate | null): OtoczeniePisma {
  const swiadczenie = printText(nazwa, 'swiadczenie');
  return {
    organ: printText(row.organ, 'organ'),
    osrodek: printText(row.osrodek, 'osrodek'),
    adresOsrodka: printText(row.osrodek_adres, 'osrodek_adres'),
    komorka: printText(row.komorka, 'komorka'),
    adresKomorki: printText(row.komorka_adres ?? row.osrodek_adres, 'komorka_adres'),
    znak: printText(row.znak, 'znak'),
    strona: printText(`${osoba.imie} ${osoba.nazwisko}`, 'strona'),
    swiadczenie,
    wSprawie: inCase(swiadczenie, dataWniosku),
    dataWniosku: dataWniosku && printDay(dataWniosku),
    terminZalatwienia: row.termin && printDay(row.termin),
    dataDecyzji: row.data_decyzji && printDay(row.data_decyzji),
    kolegium: printText(wlasciwosc.kolegium, 'kolegium'),
    sad: printText(wlasciwosc.sad, 'sad'),
    pracownik: printText(row.pracownik, 'pracownik'),
    pesel: new Zastrzezone(printOptional(osoba.pesel)),
    dataUrodzenia: new Zastrzezone(osoba.dataUrodzenia && printDay(osoba.dataUrodzenia)),
    adresStrony: new Zastrzezone(printOptional(adres.join(', '))),
  };
}

function inCase(swiadczenie: Printable, dataWniosku: PlainDate | null): Printable {
  return dataWniosku ? tekst`w sprawie z wniosku z dnia ${printDay(dataWniosku)} o świadczenie: ${swiadczenie}` : tekst`w sprawie prowadzonej z urzędu o świadczenie: ${swiadczenie}`;
}
