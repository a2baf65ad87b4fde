import { Injectable } from '@nestjs/common';
import { Clock, DomainError, firstDay, type Money, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { Swiadczenie, Wynik } from '@ostoja/law';
import { type Postepowanie, SprawaService, WniosekService } from '@ostoja/postepowanie';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { settleDni } from './dni-obliczenia.js';
import { FactsService, type WyborObliczenia } from './facts.service.js';
import { MissingEvidenceError } from './missing-evidence.js';
import type { KwotyObliczenia, Zakres } from './obliczenie.entity.js';
import { parseFacts } from './parse-facts.js';
import { ObliczenieStore } from './obliczenie.store.js';
import { EVERYTHING, freeze } from './tresc-obliczenia.js';

/** States of a proceeding in which something may still be calculated. */
const PRZED_WYDANIEM = new Set(['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu', 'zawieszone']);

/** Calculates a benefit in a case: facts from evidence, the very rule of the open calculator, and all of it kept. */
@Injectable()
export class ObliczenieService {
  constructor(
    private readonly registry: SwiadczenieRegistry,
    private readonly facts: FactsService,
    private readonly store: ObliczenieStore,
    private readonly sprawy: SprawaService,
    private readonly wnioski: WniosekService,
    private readonly clock: Clock,
  ) {}

  /**
   * Calculates the month and stores the result. Answers the id. Errors: 404, 403, 409 after the decision was issued,
   * 422 `SWIADCZENIE.EVIDENCE_MISSING`, `LAW.PARAMETER_MISSING` and those of the rule.
   */
  async calculate(postepowanieId: string, miesiac: PlainMonth, wybor: WyborObliczenia): Promise<string> {
    const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
    if (!PRZED_WYDANIEM.has(postepowanie.stan)) {
      throw new DomainError('SWIADCZENIE.DECIDED', 'Decyzja jest już wydana: nowe obliczenie wymaga nowego postępowania.', { status: 409, provision: 'art. 110 § 1 KPA' });
    }
    const { osobaId, swiadczenieKod, komorkaId, kragId } = await this.sprawy.getSprawa(postepowanie.sprawaId);
    const definition = this.registry.getDefinition(swiadczenieKod);
    const dni = settleDni(miesiac, await this.dataWniosku(postepowanie), this.clock.today());
    const zebrane = await this.facts.collect(definition, osobaId, dni, wybor);
    const snapshot = await this.registry.snapshot();
    const wynik = definition.calculate(snapshot, dni.naDzien, zebrane.fakty);
    const kept = {
      postepowanieId, sprawaId: postepowanie.sprawaId, komorkaId, kragId, osobaId, swiadczenieKod, miesiac: firstDay(miesiac), naDzien: dni.naDzien,
      wersjaFaktow: definition.opis.wersja_faktow, wynik: toKwoty(wynik, scopeOf(definition, zebrane.fakty)), osoby: Object.fromEntries(zebrane.osoby.map((osoba) => [osoba.klucz, osoba.osobaId])),
      zapytania: zebrane.zapytania, parametryHash: snapshot.hash, regulaHash: this.registry.ruleHash(swiadczenieKod), chwila: this.clock.now(),
    };
    return this.store.add(kept, freeze(wynik, zebrane, dni, wybor));
  }

  /**
   * The result for another measure of the scope (hours really given) under the facts and the law of the calculation: by it the month of a
   * service is charged. Errors: 404, and those of the rule.
   */
  async calculateFor(id: string, zmiana: Zakres): Promise<Wynik> {
    const { obliczenie, tresc } = await this.store.get(id);
    const definition = this.registry.getDefinition(obliczenie.swiadczenieKod);
    const facts = parseFacts(definition.opis.facts, { ...tresc.fakty, ...zmiana }, definition.opis.zakres);
    return definition.calculate(await this.registry.snapshot(), obliczenie.naDzien, facts);
  }

  /** Calculates again from today's evidence, parameters and rule; answers what differs, in Polish, or nothing. Errors: 404. */
  async findChanges(id: string): Promise<readonly string[]> {
    const { obliczenie, tresc } = await this.store.get(id);
    const { swiadczenieKod, osobaId } = obliczenie;
    const definition = this.registry.getDefinition(swiadczenieKod);
    const before = tresc.odbiorcy[EVERYTHING]!.wynik;
    try {
      const zebrane = await this.facts.collect(definition, osobaId, tresc.dni, tresc.wybor);
      const now = freeze(definition.calculate(await this.registry.snapshot(), tresc.dni.naDzien, zebrane.fakty), zebrane, tresc.dni, tresc.wybor);
      const after = now.odbiorcy[EVERYTHING]!.wynik;
      return [
        !same(now.osoby, tresc.osoby) && 'Zmienił się skład gospodarstwa albo dane jego osób.',
        !same(now.fakty, tresc.fakty) && 'Zmieniły się dowody.',
        !same(after.parametry, before.parametry) && 'Zmieniły się parametry ustawowe.',
        this.registry.ruleHash(swiadczenieKod) !== obliczenie.regulaHash && 'Zmieniła się reguła obliczenia.',
        !same(toAmounts(after), toAmounts(before)) && 'Wynik jest inny.',
      ].filter((change) => change !== false);
    } catch (error) {
      if (error instanceof MissingEvidenceError) return [error.message];
      throw error;
    }
  }

  /** The day of the application; of the start in a case ex officio. */
  private async dataWniosku({ sprawaId, wszczete }: Postepowanie): Promise<PlainDate> {
    const found = await this.wnioski.findWniosekOfSprawa(sprawaId);
    return found?.wniosek.dataWplywu ?? wszczete;
  }
}

function toKwoty({ spelnia_warunki, uznaniowe, kwota, kwota_min, kwota_max, oplata = null, przysluguje_od = null, najdalej_do = null, prawo_do }: Wynik, zakres: Zakres): KwotyObliczenia {
  const text = (amount: Money | null) => amount?.toString() ?? null;
  return { spelnia_warunki, uznaniowe, kwota: text(kwota), kwota_min: text(kwota_min), kwota_max: text(kwota_max), oplata: text(oplata), zakres, przysluguje_od, najdalej_do, prawo_do };
}

/** The facts of the scope, by name. */
function scopeOf({ opis }: Swiadczenie<object>, fakty: object): Zakres {
  const all = fakty as Partial<Zakres>;
  return Object.fromEntries((opis.zakres ?? []).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

function toAmounts({ spelnia_warunki, kwota, kwota_min, kwota_max, oplata = null }: Pick<KwotyObliczenia, 'spelnia_warunki' | 'kwota' | 'kwota_min' | 'kwota_max' | 'oplata'>): unknown {
  return { spelnia_warunki, kwota, kwota_min, kwota_max, oplata };
}

/** What was stored went through JSON, so both sides are compared as JSON. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
