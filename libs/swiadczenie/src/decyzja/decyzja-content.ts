import { Injectable } from '@nestjs/common';
import type { LetterBlock } from '@ostoja/documents';
import { formatPolishDate, Money, notFound } from '@ostoja/kernel';
import type { ParameterDefinition, Swiadczenie } from '@ostoja/law';
import { EvidenceKindRegistry } from '@ostoja/osoba';
import { DecyzjaContentPort, type Przyznanie, type TrescObliczenia, type WynikObliczenia } from '@ostoja/postepowanie';
import { factsSchema } from '@ostoja/facts';
import { findSlownik } from '@ostoja/prawo';
import { TytulService } from '@ostoja/wyplata';
import type { OsobaObliczenia } from '../obliczenie/fact-assembly.js';
import type { Obliczenie, Zakres } from '../obliczenie/obliczenie.entity.js';
import { ObliczenieService } from '../obliczenie/obliczenie.service.js';
import { ObliczenieStore } from '../obliczenie/obliczenie.store.js';
import { callPerson, EVERYTHING, type DowodObliczenia, type SealedContent, type WynikDlaOdbiorcy } from '../obliczenie/tresc-obliczenia.js';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { type CodeName, describeFacts, sayFacts, titleOf } from './facts-text.js';

const POUCZENIA = [
  'Osoby i rodziny korzystające ze świadczeń z pomocy społecznej są obowiązane niezwłocznie poinformować organ, który przyznał świadczenie, o każdej zmianie w ich sytuacji osobistej, dochodowej i majątkowej, która wiąże się z podstawą do przyznania świadczeń (art. 109 ustawy o pomocy społecznej). Świadczenie uzyskane na podstawie nieprawdziwych informacji albo niepoinformowania o zmianie sytuacji jest świadczeniem nienależnie pobranym i podlega zwrotowi (art. 98 tej ustawy).',
];
const WERYFIKACJA: Readonly<Record<string, string>> = { oswiadczenie: 'oświadczenie', dokument: 'dokument', wywiad: 'rodzinny wywiad środowiskowy', rejestr: 'rejestr publiczny' };

const BEZ_KWOT = { kwota: null, kwota_min: null, kwota_max: null };

/** A step of the calculation takes thrice the room of its provision. */
const SZEROKOSCI = [3, 1];

/** Writes the parts of a decision that follow from its calculation: facts, evidence, law, grounds. */
@Injectable()
export class DecyzjaContent extends DecyzjaContentPort {
  constructor(
    private readonly registry: SwiadczenieRegistry,
    private readonly store: ObliczenieStore,
    private readonly obliczenia: ObliczenieService,
    private readonly kinds: EvidenceKindRegistry,
    private readonly tytuly: TytulService,
  ) {
    super();
  }

  async findNewest(postepowanieId: string): Promise<WynikObliczenia | null> {
    const [newest] = await this.store.list(postepowanieId);
    return newest ? this.toWynik(newest) : null;
  }

  async getWynik(postepowanieId: string, obliczenieId: string): Promise<WynikObliczenia> {
    const found = (await this.store.list(postepowanieId)).find(({ id }) => id === obliczenieId);
    if (!found) throw notFound('obliczenie tego postępowania');
    return this.toWynik(found);
  }

  async describe(swiadczenieKod: string, obliczenieId: string | null): Promise<TrescObliczenia> {
    const definition = this.registry.getDefinition(swiadczenieKod);
    const { nazwa, przepis, wyplata, pesel = null, pouczenia = POUCZENIA } = definition.opis;
    const base = { nazwa, jednorazowe: wyplata === 'jednorazowe', forma: definition.forma, pesel, pouczenia };
    if (obliczenieId === null) return { ...base, podstawaPrawna: [przepis, 'art. 106 ust. 1 ustawy o pomocy społecznej'], zakres: [], brakiZakresu: [], ustalenia: [], dowody: [], wyjasnienie: [], przyczyny: [] };
    const { tresc, obliczenie } = await this.store.get(obliczenieId);
    const result = tresc.odbiorcy[EVERYTHING]!;
    const parameters = await this.registry.listParameters(swiadczenieKod);
    return {
      ...base,
      ...describeScope(definition, obliczenie.wynik.zakres ?? {}, parameters),
      podstawaPrawna: [...new Set([przepis, 'art. 106 ust. 1 ustawy o pomocy społecznej', ...result.wynik.parametry.map((parametr) => parametr.podstawa_prawna)])],
      ustalenia: describe(definition, tresc, parameters),
      dowody: [...new Set(tresc.dowody.map((dowod) => this.evidence(dowod, tresc.osoby)))],
      wyjasnienie: reasoning(result),
      przyczyny: result.wynik.spelnia_warunki ? [] : result.wynik.przyczyny.map(({ opis, przepis: provision }) => ({ opis, przepis: provision })),
    };
  }

  async findConcurrent({ osobaId, sprawaId, swiadczenieKod, od, do: until }: Przyznanie): Promise<string | null> {
    const { forma, opis } = this.registry.getDefinition(swiadczenieKod);
    if (forma !== 'pieniezne' || opis.wyplata === 'jednorazowe' || od === null) return null;
    return this.tytuly.findConcurrent({ osobaId, sprawaId, swiadczenieKod, od, do: until });
  }

  async findChanges(obliczenieId: string): Promise<readonly string[]> {
    return this.obliczenia.findChanges(obliczenieId);
  }

  /** The value of a thing or a contribution is no amount that the party is paid. */
  private toWynik({ id, swiadczenieKod, wynik, miesiac }: Obliczenie): WynikObliczenia {
    const { kwota, kwota_min, kwota_max } = this.registry.getDefinition(swiadczenieKod).forma === 'pieniezne' ? wynik : BEZ_KWOT;
    return {
      obliczenieId: id, spelniaWarunki: wynik.spelnia_warunki, uznaniowe: wynik.uznaniowe, kwota: parse(kwota), kwotaMin: parse(kwota_min), kwotaMax: parse(kwota_max),
      zakres: wynik.zakres ?? {}, oplata: parse(wynik.oplata ?? null), od: wynik.przysluguje_od ?? miesiac, najdalejDo: wynik.najdalej_do, prawoDo: wynik.prawo_do,
    };
  }

  private evidence({ rodzaj, klucz, zapisano, weryfikacja }: DowodObliczenia, osoby: readonly OsobaObliczenia[]): string {
    return `${this.kinds.get(rodzaj).nazwa}, ${callPerson(osoby, klucz)}: ${WERYFIKACJA[weryfikacja] ?? weryfikacja}, zapisano ${formatPolishDate(zapisano)}`;
  }
}

function describe({ opis }: Swiadczenie<object>, { osoby, fakty }: SealedContent, parameters: readonly ParameterDefinition[]): LetterBlock[] {
  const names = new Map(osoby.map(({ klucz }) => [klucz, callPerson(osoby, klucz)]));
  const { zakres = [] } = opis;
  const proven = Object.fromEntries(Object.entries(fakty).filter(([name]) => !zakres.includes(name)));
  return describeFacts(factsSchema(opis.facts), proven, names, codeNames(parameters));
}

/** The scope for the ruling: the worker chose it, so it is granted, not proven. */
function describeScope({ opis }: Swiadczenie<object>, chosen: Zakres, parameters: readonly ParameterDefinition[]): Pick<TrescObliczenia, 'zakres' | 'brakiZakresu'> {
  const schema = factsSchema(opis.facts);
  const required = new Set(schema['required'] as string[]);
  const missing = (opis.zakres ?? []).filter((name) => required.has(name) && chosen[name] === undefined);
  return { zakres: sayFacts(schema, opis.zakres ?? [], chosen, codeNames(parameters)), brakiZakresu: missing.map((name) => titleOf(schema, name)) };
}

function codeNames(parameters: readonly ParameterDefinition[]): CodeName {
  return (slownik, kod) => findSlownik(parameters, slownik).find((value) => value.kod === kod)?.nazwa ?? kod.replaceAll('_', ' ');
}

/** First what a citizen understands, with by how much a threshold was missed; then every step for whoever checks. */
function reasoning({ wynik, proste, formalne }: WynikDlaOdbiorcy): LetterBlock[] {
  const grounds = new Set(wynik.przyczyny.map(({ opis }) => opis));
  const plain = proste.filter(({ text }) => !grounds.has(text)).map(({ text, provision }): LetterBlock => ({ rodzaj: 'akapit', tekst: provision ? `${text.replace(/\.$/, '')} (${provision}).` : text }));
  const steps: LetterBlock = { rodzaj: 'tabela', naglowki: ['Obliczenie', 'Przepis'], proporcje: SZEROKOSCI, wiersze: formalne.map(({ text, provision }) => [text, provision ?? '']) };
  return [...plain, ...(formalne.length > 0 ? [steps] : [])];
}

function parse(amount: string | null): Money | null {
  return amount === null ? null : Money.parse(amount);
}
