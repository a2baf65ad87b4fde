import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import type { Letter, LetterSection } from '@ostoja/documents';
import { Clock, notFound, type PlainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import type { PodstawaSprawy } from '../../wniosek/wniosek.entity.js';
import { hasAddress, type Odbiorca } from '../../strona/odbiorca.js';
import { StronaService } from '../../strona/strona.service.js';
import { WniosekService } from '../../wniosek/wniosek.service.js';
import { addressLines, type AktaRow, findAkta } from './decyzja-akta.query.js';
import { buildDecyzjaLetter, buildSections, type OtoczenieDecyzji, type PodpisDecyzji } from './decyzja-letter.js';
import type { Decyzja } from '../decyzja.entity.js';
import { incomplete, outdated } from '../decyzja.errors.js';
import { DecyzjaContentPort, type TrescObliczenia, type WynikObliczenia } from '../decyzja.ports.js';
import { type Brak, findBraki } from '../kompletnosc.policy.js';
import { findPrzeszkoda } from './przeszkoda.query.js';
import { getWlasciwosc } from './wlasciwosc.js';
import { grantsAllAsked, type Zadane } from '../skutek/wykonalnosc.policy.js';

/** A decision with everything that its check and its letter need. */
export interface AktaDecyzji {
  readonly row: AktaRow;
  readonly wynik: WynikObliczenia | null;
  readonly obliczenie: TrescObliczenia;
  readonly zadane: Zadane;
  readonly otoczenie: OtoczenieDecyzji;
  readonly braki: readonly Brak[];
}

/** Gathers what a decision rests on; writes nothing. */
@Injectable()
export class DecyzjaAktaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: DecyzjaContentPort,
    private readonly wnioski: WniosekService,
    private readonly osoby: OsobaService,
    private readonly strony: StronaService,
  ) {}

  /** Errors: 404. */
  async load(decyzja: Decyzja): Promise<AktaDecyzji> {
    const row = await findAkta(this.database, decyzja, decyzja.data ?? this.clock.today());
    if (!row) throw notFound('decyzja');
    const osoba = await this.osoby.getOsoba(decyzja.osobaId);
    const { zadane, zUrzedu, wplynelo, kompletny } = await this.findCause(decyzja, row);
    const { obliczenieId, postepowanieId, swiadczenieKod } = decyzja;
    const wynik = obliczenieId ? await this.content.getWynik(postepowanieId, obliczenieId) : null;
    const obliczenie = await this.content.describe(swiadczenieKod, obliczenieId);
    const odbiorcy = await this.strony.findOdbiorcy(decyzja.sprawaId, decyzja.data ?? this.clock.today());
    const strona = { nazwa: `${osoba.imie} ${osoba.nazwisko}`, pesel: osoba.pesel, adres: addressLines(row.adres) };
    const braki = findBraki({
      decyzja, wynik, obliczenie, zadane, strona: { ...strona, adres: deliveryAddress(odbiorcy[0]) }, organ: row.organ,
      dataKompletnosci: kompletny, zUrzedu, wszczeto: wplynelo ?? row.wszczete, poOdwolaniu: decyzja.data === null && row.po_odwolaniu, zmiana: row.rodzaj === 'zmiana',
      nieZyje: decyzja.data === null && osoba.dataZgonu !== null, odmowaWywiadu: row.odmowa_wywiadu,
      zbieg: decyzja.data === null ? await this.content.findConcurrent(decyzja) : null, przeszkoda: decyzja.data === null ? await this.database.transaction((tx) => findPrzeszkoda(tx, decyzja, this.clock.today())) : null, prawoOd: row.prawo_od, poPomostOd: row.po_pomost_od, wznowienie: row.podstawa_wznowienia && { podstawa: row.podstawa_wznowienia, doreczono: row.dotyczy_doreczono }, maRachunek: row.rachunek !== null, dzis: this.clock.today(),
    });
    return { row, wynik, obliczenie, zadane, braki: decyzja.organ !== 'osrodek' ? [] : [...braki, ...odbiorcy.flatMap(unserved)], otoczenie: toOtoczenie(decyzja, row, { strona, odbiorcy }, wplynelo) };
  }

  /** Everything for a decision that may be approved or signed now. Errors: 404, 409 `DECYZJA.INCOMPLETE`, `DECYZJA.CALCULATION_OUTDATED` when evidence, parameters or the rule have changed. */
  async loadReady(decyzja: Decyzja): Promise<AktaDecyzji> {
    const akta = await this.load(decyzja);
    if (akta.braki.length > 0) throw incomplete(akta.braki);
    const changes = decyzja.obliczenieId ? await this.content.findChanges(decyzja.obliczenieId) : [];
    if (changes.length > 0) throw outdated(changes);
    return akta;
  }

  /** What a new draft can rest on: the newest calculation and the demand. */
  async findBasis({ id, sprawaId, czesc }: Postepowanie): Promise<{ wynik: WynikObliczenia | null; zadane: Zadane }> {
    return { wynik: await this.content.findNewest(id), zadane: czesc ?? (await this.findDemand(sprawaId)).zadane };
  }


  /** The letter; signed when the decision is, else a draft. `podpis` signs it in advance, for the act of signing itself. */
  letter(decyzja: Decyzja, akta: AktaDecyzji, podpis: (PodpisDecyzji & { data: PlainDate }) | null): Letter {
    return buildDecyzjaLetter(decyzja, akta.obliczenie, akta.otoczenie, podpis);
  }

  preview(decyzja: Decyzja, { obliczenie, otoczenie }: AktaDecyzji): LetterSection[] {
    return buildSections(decyzja, obliczenie, otoczenie);
  }

  grantsAll(decyzja: Decyzja, { zadane, wynik }: AktaDecyzji): boolean {
    return grantsAllAsked(decyzja, zadane, wynik?.uznaniowe ?? true);
  }

  /** Why the proceeding was begun: the application that opened the sprawa, or, when it is about a running decision, its own start. */
  private async findCause({ sprawaId, czesc }: Decyzja, { rodzaj, wszczete, z_urzedu, czesc: own }: AktaRow): Promise<{ zadane: Zadane; zUrzedu: boolean; wplynelo: PlainDate | null; kompletny: PlainDate | null }> {
    if (rodzaj !== 'zmiana' && rodzaj !== 'wygaszenie') {
      const { wniosek, zadane } = await this.findDemand(sprawaId);
      return { zadane: zadane && (czesc ?? own ?? zadane), zUrzedu: wniosek === null, wplynelo: wniosek?.dataWplywu ?? null, kompletny: wniosek?.dataKompletnosci ?? null };
    }
    const asked = z_urzedu ? null : wszczete;
    return { zadane: null, zUrzedu: z_urzedu, wplynelo: asked, kompletny: asked };
  }

  /** The application and what it asks for; both null in a case ex officio. */
  private async findDemand(sprawaId: string): Promise<{ wniosek: PodstawaSprawy | null; zadane: Zadane }> {
    const found = await this.wnioski.findWniosekOfSprawa(sprawaId);
    return found?.wniosek.tryb === 'wniosek' ? { wniosek: found.wniosek, zadane: found.zadanie } : { wniosek: null, zadane: null };
  }
}

/** Where the first copy goes; null when nowhere. */
function deliveryAddress(odbiorca: Odbiorca | undefined): string | null {
  return odbiorca && hasAddress(odbiorca) ? [...(odbiorca.adresat?.adres ?? odbiorca.strona.adres)].join(', ') : null;
}

/** A party that nobody can be served for (KPA 30, 34), and a further one without an address. */
function unserved(odbiorca: Odbiorca): Brak[] {
  const { stronaId, strona, brak, przepis } = odbiorca;
  if (brak) return [{ kod: 'przedstawiciel', opis: brak, przepis }];
  return stronaId === null || hasAddress(odbiorca) ? [] : [{ kod: 'adres-dalszej-strony', opis: `Brak adresu dalszej strony: ${strona.nazwa}.`, przepis: 'art. 107 § 1 pkt 3 i art. 42 KPA' }];
}

function toOtoczenie(decyzja: Decyzja, row: AktaRow, { strona, odbiorcy: [first, ...further] }: { strona: OtoczenieDecyzji['strona']; odbiorcy: readonly Odbiorca[] }, dataWniosku: PlainDate | null): OtoczenieDecyzji {
  const numer = decyzja.tresc.kanal === 'przelew' ? (decyzja.tresc.rachunek ?? row.rachunek) : null;
  return {
    znak: row.znak,
    organ: row.organ,
    nadawca: [row.osrodek, row.komorka, row.komorka_adres ?? row.osrodek_adres],
    strona,
    odbiorcy: [first ?? { strona, adresat: null }, ...further],
    dataWniosku,
    dotyczy: row.dotyczy,
    zmiana: row.rodzaj === 'zmiana',
    wznowienie: row.rodzaj === 'wznowienie',
    czesc: decyzja.czesc ?? row.czesc,
    wlasciwosc: getWlasciwosc(row.teryt),
    rachunek: numer && `zakończony cyframi ${numer.slice(-4)}`,
  };
}
