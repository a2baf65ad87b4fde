import { Injectable } from '@nestjs/common';
import type { Sytuacja } from '@ostoja/facts';
import { type FaktyZdarzenia, type ParameterDefinition, ParameterSnapshot, type PrawoDomeny, type Swiadczenie, type Termin, type Zasada } from '@ostoja/law';
import { unknownDefinition } from './prawo.errors.js';

/** A statutory domain by name. */
export interface Domena {
  readonly kod: string;
  readonly nazwa: string;
}

/** A definition with the domain that it belongs to. */
export interface WDomenie<D> {
  readonly definicja: D;
  readonly domena: Domena;
}

/** All that the libraries of the domains say, as one body of law. A code or id given twice stops the start. */
@Injectable()
export class PrawoRegistry {
  readonly swiadczenia: readonly WDomenie<Swiadczenie<object>>[];
  readonly terminy: readonly WDomenie<Termin<FaktyZdarzenia>>[];
  readonly zasady: readonly WDomenie<Zasada<object>>[];
  readonly parametry: readonly ParameterDefinition[];
  /** The law as shipped, before any value that a centre released. */
  readonly shipped: ParameterSnapshot;
  private readonly swiadczeniaByKod: ReadonlyMap<string, WDomenie<Swiadczenie<object>>>;
  private readonly terminyByKod: ReadonlyMap<string, WDomenie<Termin<FaktyZdarzenia>>>;
  private readonly zasadyByKod: ReadonlyMap<string, WDomenie<Zasada<object>>>;
  private readonly domenaById: ReadonlyMap<string, Domena>;
  private readonly domenaByNamespace: ReadonlyMap<string, Domena>;

  constructor(readonly domeny: readonly PrawoDomeny<Sytuacja>[]) {
    this.swiadczenia = domeny.flatMap((domena) => domena.swiadczenia.map((definicja) => ({ definicja, domena })));
    this.terminy = domeny.flatMap((domena) => domena.terminy.map((definicja) => ({ definicja, domena })));
    this.zasady = domeny.flatMap((domena) => domena.zasady.map((definicja) => ({ definicja, domena })));
    this.parametry = domeny.flatMap((domena) => domena.parametry);
    this.swiadczeniaByKod = byKod(this.swiadczenia);
    this.terminyByKod = byKod(this.terminy);
    this.zasadyByKod = byKod(this.zasady);
    this.domenaById = new Map(domeny.flatMap((domena) => domena.parametry.map(({ id }) => [id, domena])));
    this.domenaByNamespace = new Map(domeny.flatMap((domena) => domena.parametry.map(({ id }) => [namespaceOf(id), domena])));
    this.shipped = new ParameterSnapshot(this.parametry);
  }

  /** Errors, of the other kinds too: `PRAWO.UNKNOWN` (404). */
  findSwiadczenie(kod: string): WDomenie<Swiadczenie<object>> {
    return this.swiadczeniaByKod.get(kod) ?? missing('świadczenia');
  }
  findTermin(kod: string): WDomenie<Termin<FaktyZdarzenia>> {
    return this.terminyByKod.get(kod) ?? missing('terminu');
  }
  findZasada(kod: string): WDomenie<Zasada<object>> {
    return this.zasadyByKod.get(kod) ?? missing('zasady');
  }

  /** The parameters of one domain, its dictionaries among them. */
  parametersOf(domena: Domena, snapshot: ParameterSnapshot): readonly ParameterDefinition[] {
    return snapshot.list().filter(({ id }) => this.domenaOf(id) === domena);
  }

  /** The domain of a parameter; of one that only a centre has, by the first word of its id. */
  domenaOf(parametrId: string): Domena | undefined {
    return this.domenaById.get(parametrId) ?? this.domenaByNamespace.get(namespaceOf(parametrId));
  }

  /** First words of the ids of parameters. */
  get namespaces(): ReadonlySet<string> {
    return new Set(this.domenaByNamespace.keys());
  }
}

function missing(what: string): never {
  throw unknownDefinition(what);
}

function namespaceOf(parametrId: string): string {
  return parametrId.split('.')[0]!;
}

function byKod<D extends { readonly kod: string }>(all: readonly WDomenie<D>[]): ReadonlyMap<string, WDomenie<D>> {
  const found = new Map(all.map((one) => [one.definicja.kod, one]));
  const twice = all.find((one) => found.get(one.definicja.kod) !== one);
  if (twice) throw new RangeError(`Two definitions of one kind share the code ${twice.definicja.kod}`);
  return found;
}
