import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { DomainError, isId, isText } from '@ostoja/kernel';
import { compareTraits, HINT, type Traits } from './similarity.js';
import { CANDIDATES, searchSql, wordsOf } from './szukanie.sql.js';
import type { OsobaPage, OsobaSkrotResponse, PodobneRequest, PodobnaResponse, WyszukiwanieRequest } from './szukanie.dto.js';

interface Hit {
  readonly zapisId: string;
  readonly kluczNazwisko: string;
  readonly kluczImie: string;
  readonly id: string;
  readonly imie: string;
  readonly drugieImie: string | null;
  readonly nazwisko: string;
  readonly nazwiskoRodowe: string | null;
  readonly dataUrodzenia: string | null;
  readonly plec: string | null;
  readonly pesel: string | null;
  readonly opis: string | null;
  readonly dataZgonu: string | null;
  readonly objetaOpieka: boolean;
}
type Candidate = Traits & { readonly id: string; readonly nazwiskoRodowe: string | null };

const PAGE = 50;
const SHORTEST = 2;
const CANDIDATES_BY_NAME = 60;
const MOST_HINTS = 10;

/** Finding people, and finding those who are about to be registered twice. */
@Injectable()
export class SzukanieService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly cursors: CursorCodec) {}

  /** A page of people in the order of names. Error: OSOBA.SEARCH_EMPTY when too little is given to search by. */
  async search(request: WyszukiwanieRequest): Promise<OsobaPage> {
    const { tekst, pesel, dokument_numer: dokumentNumer, data_urodzenia: dataUrodzenia, limit = PAGE, kursor } = request;
    if (!pesel && !dokumentNumer && !dataUrodzenia && wordsOf(tekst ?? '').join('').length < SHORTEST) {
      throw new DomainError('OSOBA.SEARCH_EMPTY', 'Podaj co najmniej dwie litery imienia lub nazwiska, numer PESEL, numer dokumentu albo datę urodzenia.', { field: 'tekst' });
    }
    const after = kursor ? this.cursors.read(kursor, [isText, isText, isId]) : null;
    const { sql, params } = searchSql({ tekst, pesel, dokumentNumer, dataUrodzenia }, after, limit + 1);
    const hits = await this.database.read<Hit>(sql, params);
    const page = this.cursors.toPage(hits, limit, (hit) => [hit.kluczNazwisko, hit.kluczImie, hit.zapisId], toSkrot);
    const seen = new Set<string>();
    // A person may be found under several merged records.
    const elementy = page.elementy.filter(({ id }) => !seen.has(id) && seen.add(id));
    await this.audit.read({ zasob: 'osoba', osobaIds: [...seen], ids: [...seen], cel: 'wyszukiwanie' });
    return { elementy, nastepny: page.nastepny };
  }

  /** People on file who may be the one being typed, the likeliest first, each with the reasons. */
  async findSimilar(request: PodobneRequest): Promise<PodobnaResponse[]> {
    const typed: Traits = {
      pesel: request.pesel || null,
      imie: request.imie,
      nazwisko: request.nazwisko,
      nazwiskoRodowe: request.nazwisko_rodowe ?? null,
      dataUrodzenia: request.data_urodzenia ?? null,
      dokumentNumer: request.dokument_numer ?? null,
    };
    const candidates = await this.database.read<Candidate>(CANDIDATES, [typed.nazwisko, typed.imie, typed.pesel, typed.dokumentNumer, typed.dataUrodzenia, CANDIDATES_BY_NAME]);
    const hints = candidates
      .map((found) => ({ found, ...compareTraits(typed, found) }))
      .filter(({ ocena }) => ocena >= HINT)
      .sort((a, b) => b.ocena - a.ocena || (a.found.id < b.found.id ? -1 : 1))
      .slice(0, MOST_HINTS);
    const ids = hints.map(({ found }) => found.id);
    await this.audit.read({ zasob: 'osoba', osobaIds: ids, ids, cel: 'duplikaty' });
    return hints.map(({ found, ocena, powody }) => ({
      id: found.id, imie: found.imie, nazwisko: found.nazwisko, nazwisko_rodowe: found.nazwiskoRodowe, data_urodzenia: found.dataUrodzenia, pesel: found.pesel, ocena, powody: [...powody],
    }));
  }
}

function toSkrot(hit: Hit): OsobaSkrotResponse {
  return {
    id: hit.id,
    imie: hit.imie,
    drugie_imie: hit.drugieImie,
    nazwisko: hit.nazwisko,
    nazwisko_rodowe: hit.nazwiskoRodowe,
    data_urodzenia: hit.dataUrodzenia,
    plec: hit.plec,
    pesel: hit.pesel,
    opis: hit.opis,
    data_zgonu: hit.dataZgonu,
    objeta_opieka: hit.objetaOpieka,
  };
}
