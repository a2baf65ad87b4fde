import { Injectable } from '@nestjs/common';
import { RejestrPism, type RodzajPisma } from '@ostoja/akta';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService, type Letter, LetterRenderer, type LetterSection, SignaturePort } from '@ostoja/documents';
import { Clock, DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { getWlasciwosc, SprawaService, UpowaznienieService } from '@ostoja/postepowanie';
import { formatNumer, type Naleznosc } from '../naleznosc/naleznosc.entity.js';

const PRZEPIS = 'art. 107 § 1 pkt 8 KPA i art. 110 ust. 7-8 ustawy o pomocy społecznej';

/** The centre, its unit, the debtor and the person who signs. */
export interface StronyPisma {
  readonly organ: string;
  readonly osoba: string;
  readonly kolegium: string;
  readonly miejscowosc: string;
  readonly nadawca: readonly string[];
  readonly adresat: readonly string[];
  readonly podpisujacy: string;
  readonly stanowisko: string;
}

/** A paper about a claim to be issued. */
export interface NowePismoNaleznosci {
  /** `DECYZJA` */
  readonly tytul: string;
  /** Number of the paper. */
  readonly numer: string;
  readonly rodzaj: RodzajPisma;
  readonly tytulRejestru: string;
  readonly sekcje: (strony: StronyPisma) => readonly LetterSection[];
}

interface StronyRow {
  readonly osrodek: string;
  readonly osrodek_adres: string;
  readonly organ: string;
  readonly teryt: string;
  readonly komorka: string;
  readonly osoba: string;
  readonly adres: string[];
  readonly podpisujacy: string;
  readonly stanowisko: string;
}

/** KPA 42: the correspondence address first, then where the person lives or stays. */
const STRONY = `
  select j.nazwa as osrodek, j.adres as osrodek_adres, j.organ, j.teryt, k.nazwa as komorka, concat_ws(' ', o.imie, o.nazwisko) as osoba,
    concat_ws(' ', u.imie, u.nazwisko) as podpisujacy, u.stanowisko,
    coalesce((select array_remove(array[nullif(concat_ws(' ', a.ulica, concat_ws('/', a.nr_domu, a.nr_lokalu)), ''), concat_ws(' ', a.kod_pocztowy, a.miejscowosc)], null)
     from osoba.adres a where a.osoba_id in (select i.osoba_id from osoba.aliasy(array[o.id]) i) and a.wycofano is null and $4::date between a.od and coalesce(a."do", 'infinity')
     order by array_position(array['korespondencyjny', 'zamieszkania', 'pobytu', 'zameldowania'], a.rodzaj), a.od desc, a.id desc limit 1), '{}') as adres
  from access.komorka k join access.jednostka j on j.jednostka_id = k.jednostka_id
  join osoba.osoba o on o.jednostka_id = k.jednostka_id and o.id = $2
  join access.uzytkownik u on u.jednostka_id = k.jednostka_id and u.id = $3
  where k.id = $1`;

/** Keeps a paper that is signed. */
@Injectable()
export class KancelariaNaleznosci {
  constructor(
    private readonly dokumenty: DokumentService,
    private readonly signature: SignaturePort,
    private readonly rejestr: RejestrPism,
    private readonly sprawy: SprawaService,
  ) {}

  /** In the caller's transaction. Answers the id of the document. */
  async keep(naleznosc: Naleznosc, { numer, rodzaj, tytulRejestru }: NowePismoNaleznosci, tresc: Buffer, dzien: PlainDate): Promise<string> {
    const { komorkaId, kragId, osobaId, sprawaId } = naleznosc;
    const signed = await this.signature.sign({ tresc, podpisujacyId: getPrincipal().uzytkownikId, dzien });
    const place = { nazwa: `${numer} ${formatNumer(naleznosc)} z ${dzien}.pdf`, rodzaj: 'pismo' as const, klasa: rodzaj === 'decyzja' ? ('decyzja' as const) : ('zwykly' as const), komorkaId, kragId, osobaId, sprawaId, wystawiono: dzien };
    const { dokumentId } = await this.dokumenty.store(signed.tresc, 'application/pdf', place);
    const { id: postepowanieId } = await this.sprawy.getCurrentPostepowanie(sprawaId);
    await this.rejestr.registerOutgoing({
      komorkaId, kragId, sprawy: [{ sprawaId, postepowanieId, osobaId }], rodzaj, tytul: tytulRejestru, korespondent: { osobaId }, dataPisma: dzien, dokumentIds: [dokumentId],
    });
    return dokumentId;
  }
}

/** Papers about claims: set in type, signed under an authorisation, kept, and entered into the register and the akta of the case. */
@Injectable()
export class PismoNaleznosciService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaService,
    private readonly upowaznienia: UpowaznienieService,
    private readonly letters: LetterRenderer,
    private readonly kancelaria: KancelariaNaleznosci,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the document. Errors: 403 `NALEZNOSC.NO_AUTHORISATION`, 409 `NALEZNOSC.ADDRESS_MISSING`, `DOCUMENTS.CHARACTER_UNPRINTABLE`. */
  async issue(naleznosc: Naleznosc, pismo: NowePismoNaleznosci): Promise<string> {
    const dzien = this.clock.today();
    const { swiadczenieKod, znak } = await this.sprawy.getSprawa(naleznosc.sprawaId);
    const found = await this.upowaznienia.findUpowaznienie(getPrincipal().uzytkownikId, swiadczenieKod, naleznosc.komorkaId, dzien);
    if (!found) throw new DomainError('NALEZNOSC.NO_AUTHORISATION', 'Nie masz ważnego upoważnienia do wydawania takich pism w tej jednostce.', { status: 403, provision: PRZEPIS });
    const strony = await this.findStrony(naleznosc, dzien);
    const letter: Letter = {
      tytul: pismo.tytul, nadawca: strony.nadawca, miejscowosc: strony.miejscowosc, data: formatPolishDate(dzien), znak: `${znak}, ${pismo.numer}`, adresat: strony.adresat, sekcje: pismo.sekcje(strony),
      podpis: [`z up. ${found.wImieniu}`, strony.podpisujacy, strony.stanowisko, `upoważnienie nr ${found.numer}`], rozdzielnik: [strony.osoba, 'a/a'], projekt: false,
    };
    return this.kancelaria.keep(naleznosc, pismo, this.letters.render(letter), dzien);
  }

  private async findStrony({ komorkaId, osobaId }: Naleznosc, dzien: PlainDate): Promise<StronyPisma> {
    const [row] = await this.database.read<StronyRow>(STRONY, [komorkaId, osobaId, getPrincipal().uzytkownikId, dzien], 'naleznosc-strony');
    if (!row || row.adres.length === 0) throw new DomainError('NALEZNOSC.ADDRESS_MISSING', 'Osoba zobowiązana nie ma adresu, na który można wysłać pismo.', { status: 409 });
    const { kolegium, miejscowosc } = getWlasciwosc(row.teryt);
    return { ...row, kolegium, miejscowosc, nadawca: [row.osrodek, row.komorka, row.osrodek_adres], adresat: [row.osoba, ...row.adres] };
  }
}
