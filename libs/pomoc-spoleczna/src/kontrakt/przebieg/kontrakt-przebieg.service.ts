import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Kontrakt, WynikKontraktu } from '../kontrakt.entity.js';
import { assertDzien, assertMozliwaOdmowa, assertObowiazuje } from '../kontrakt.policy.js';
import { KontraktService } from '../kontrakt.service.js';
import { KontraktStore, type OtwartyKontrakt, type TrescZdarzenia } from '../kontrakt.store.js';
import { KontraktZdarzenie, type PROPOZYCJE, type WYNIKI_OCENY } from '../kontrakt-zdarzenie.entity.js';
import { assertNaruszenie, assertOcenaDue } from './kontrakt-przebieg.policy.js';

/** A review as the worker writes it; `ocenaId` names the planned one that it settles. */
export interface Ocena {
  readonly dzien: PlainDate;
  readonly ocenaId: string | null;
  readonly wynik: (typeof WYNIKI_OCENY)[number];
  readonly tresc: TrescZdarzenia;
}

/** A breach with what the worker proposes. */
export interface Naruszenie {
  readonly dzien: PlainDate;
  readonly propozycja: (typeof PROPOZYCJE)[number];
  readonly opis: string;
  readonly naUtrzymaniu: string;
}

type AssertSeen = (wersja: number) => void;
type Zapis = Pick<KontraktZdarzenie, 'rodzaj' | 'dzien'> & { wynik?: string; propozycja?: KontraktZdarzenie['propozycja'] };

/** What happens under a contract: reviews, breaches, the end; and the refusal to conclude it. */
@Injectable()
export class KontraktPrzebiegService {
  constructor(private readonly kontrakty: KontraktService, private readonly store: KontraktStore, private readonly clock: Clock) {}

  /** Notes a review, the planned one or one besides. Errors: 404, 403, 409, 412, 422 `KONTRAKT.DAY`. */
  async review(id: string, { dzien, ocenaId, wynik, tresc }: Ocena, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.kontrakty.change(id, 'ocena', assertSeen, async (tx, { kontrakt, zdarzenia }) => {
      assertObowiazuje(kontrakt.stan);
      assertDzien(dzien, kontrakt.zawarto, this.clock.today());
      if (!ocenaId) return this.note(tx, this.begin(tx, kontrakt), { rodzaj: 'ocena', dzien, wynik }, tresc);
      const planned = zdarzenia.find(({ zdarzenie }) => zdarzenie.id === ocenaId)?.zdarzenie;
      assertOcenaDue(planned);
      await this.note(tx, planned, { rodzaj: 'ocena', dzien, wynik }, tresc);
    });
  }

  /** Notes a breach with the proposal; nothing follows from it without a decision (art. 11 ust. 2-3). Errors: 404, 403, 409, 412, 422. */
  async breach(id: string, { dzien, propozycja, opis, naUtrzymaniu }: Naruszenie, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.kontrakty.change(id, 'naruszenie', assertSeen, async (tx, { kontrakt }) => {
      assertObowiazuje(kontrakt.stan);
      assertDzien(dzien, kontrakt.zawarto, this.clock.today());
      assertNaruszenie(propozycja, naUtrzymaniu);
      await this.note(tx, this.begin(tx, kontrakt), { rodzaj: 'naruszenie', dzien, propozycja }, { opis, na_utrzymaniu: naUtrzymaniu });
    });
  }

  /** Ends the contract with its result. Errors: 404, 403, 409, 412, 422. */
  async end(id: string, { dzien, wynik, opis }: { dzien: PlainDate; wynik: WynikKontraktu; opis: string }, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.kontrakty.change(id, 'zakonczenie', assertSeen, async (tx, { kontrakt }) => {
      assertObowiazuje(kontrakt.stan);
      assertDzien(dzien, kontrakt.zawarto, this.clock.today());
      Object.assign(kontrakt, { stan: 'zakonczony', zakonczono: dzien, wynik });
      await this.note(tx, this.begin(tx, kontrakt), { rodzaj: 'zakonczenie', dzien, wynik }, { opis });
    });
  }

  /** The person refuses to conclude the contract: a ground of art. 11 ust. 2, recorded only. Errors: 404, 403, 409, 412, 422. */
  async refuse(id: string, { dzien, opis }: { dzien: PlainDate; opis: string }, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.kontrakty.change(id, 'odmowa', assertSeen, async (tx, { kontrakt }) => {
      assertMozliwaOdmowa(kontrakt.stan);
      assertDzien(dzien, null, this.clock.today());
      Object.assign(kontrakt, { stan: 'odmowa', zakonczono: dzien });
      await this.note(tx, this.begin(tx, kontrakt), { rodzaj: 'odmowa', dzien }, { opis });
    });
  }

  private begin(tx: EntityManager, { jednostkaId, id, osobaId, komorkaId, kragId }: Kontrakt): KontraktZdarzenie {
    return tx.create(KontraktZdarzenie, { jednostkaId, id: newId(), kontraktId: id, osobaId, komorkaId, kragId, termin: null });
  }

  private async note(tx: EntityManager, zdarzenie: KontraktZdarzenie, zapis: Zapis, tresc: TrescZdarzenia): Promise<void> {
    Object.assign(zdarzenie, { ...zapis, pracownikId: getPrincipal().uzytkownikId, zapisano: this.clock.now() });
    await this.store.sealZdarzenie(tx, zdarzenie, tresc);
    await tx.save(zdarzenie);
  }
}
