import { Injectable } from '@nestjs/common';
import type { LetterBlock } from '@ostoja/documents';
import { formatPolishDate, Money, notFound } from '@ostoja/kernel';
import type { ParameterDefinition, Swiadczenie } from '@ostoja/law';
import { EvidenceKindRegistry } from '@ostoja/osoba';
import { DecyzjaContentPort, type TrescObliczenia, type WynikObliczenia } from '@ostoja/postepowanie';
import { factsSchema } from '@ostoja/facts';
import { findSlownik } from '@ostoja/prawo';
import type { OsobaObliczenia } from '../obliczenie/fact-assembly.js';
import type { Obliczenie } from '../obliczenie/obliczenie.entity.js';
import { ObliczenieService } from '../obliczenie/obliczenie.service.js';
import { ObliczenieStore } from '../obliczenie/obliczenie.store.js';
import { callPerson, EVERYTHING, type DowodObliczenia, type SealedContent, type WynikDlaOdbiorcy } from '../obliczenie/tresc-obliczenia.js';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { describeFacts } from './facts-text.js';

const POUCZENIA = [
  'Osoby i rodziny korzystające ze świadczeń z pomocy społecznej są obowiązane niezwłocznie poinformować organ, który przyznał świadczenie, o każdej zmianie w ich sytuacji osobistej, dochodowej i majątkowej, która wiąże się z podstawą do przyznania świadczeń (art. 109 ustawy o pomocy społecznej). Świadczenie uzyskane na podstawie nieprawdziwych informacji albo niepoinformowania o zmianie sytuacji jest świadczeniem nienależnie pobranym i podlega zwrotowi (art. 98 tej ustawy).',
];
const WERYFIKACJA: Readonly<Record<string, string>> = { oswiadczenie: 'oświadczenie', dokument: 'dokument', wywiad: 'rodzinny wywiad środowiskowy', rejestr: 'rejestr publiczny' };

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
  ) {
    super();
  }

  async findNewest(postepowanieId: string): Promise<WynikObliczenia | null> {
    const [newest] = await this.store.list(postepowanieId);
    return newest ? toWynik(newest) : null;
  }

  async getWynik(postepowanieId: string, obliczenieId: string): Promise<WynikObliczenia> {
    const found = (await this.store.list(postepowanieId)).find(({ id }) => id === obliczenieId);
    if (!found) throw notFound('obliczenie tego postępowania');
    return toWynik(found);
  }

  async describe(swiadczenieKod: string, obliczenieId: string | null): Promise<TrescObliczenia> {
    const definition = this.registry.getDefinition(swiadczenieKod);
    const { nazwa, przepis, wyplata } = definition.opis;
    const base = { nazwa, jednorazowe: wyplata === 'jednorazowe', pouczenia: POUCZENIA };
    if (obliczenieId === null) return { ...base, podstawaPrawna: [przepis, 'art. 106 ust. 1 ustawy o pomocy społecznej'], ustalenia: [], dowody: [], wyjasnienie: [], przyczyny: [] };
    const { tresc } = await this.store.get(obliczenieId);
    const result = tresc.odbiorcy[EVERYTHING]!;
    return {
      ...base,
      podstawaPrawna: [...new Set([przepis, 'art. 106 ust. 1 ustawy o pomocy społecznej', ...result.wynik.parametry.map((parametr) => parametr.podstawa_prawna)])],
      ustalenia: describe(definition, tresc, await this.registry.listParameters(swiadczenieKod)),
      dowody: [...new Set(tresc.dowody.map((dowod) => this.evidence(dowod, tresc.osoby)))],
      wyjasnienie: reasoning(result),
      przyczyny: result.wynik.spelnia_warunki ? [] : result.wynik.przyczyny.map(({ opis, przepis: provision }) => ({ opis, przepis: provision })),
    };
  }

  async findChanges(obliczenieId: string): Promise<readonly string[]> {
    return this.obliczenia.findChanges(obliczenieId);
  }

  private evidence({ rodzaj, klucz, zapisano, weryfikacja }: DowodObliczenia, osoby: readonly OsobaObliczenia[]): string {
    return `${this.kinds.get(rodzaj).nazwa}, ${callPerson(osoby, klucz)}: ${WERYFIKACJA[weryfikacja] ?? weryfikacja}, zapisano ${formatPolishDate(zapisano)}`;
  }
}

function describe({ opis }: Swiadczenie<object>, { osoby, fakty }: SealedContent, parameters: readonly ParameterDefinition[]): LetterBlock[] {
  const names = new Map(osoby.map(({ klucz }) => [klucz, callPerson(osoby, klucz)]));
  const codeName = (slownik: string, kod: string): string => findSlownik(parameters, slownik).find((value) => value.kod === kod)?.nazwa ?? kod.replaceAll('_', ' ');
  return describeFacts(factsSchema(opis.facts), fakty as Record<string, unknown>, names, codeName);
}

/** First what a citizen understands, with by how much a threshold was missed; then every step for whoever checks. */
function reasoning({ wynik, proste, formalne }: WynikDlaOdbiorcy): LetterBlock[] {
  const grounds = new Set(wynik.przyczyny.map(({ opis }) => opis));
  const plain = proste.filter(({ text }) => !grounds.has(text)).map(({ text, provision }): LetterBlock => ({ rodzaj: 'akapit', tekst: provision ? `${text.replace(/\.$/, '')} (${provision}).` : text }));
  const steps: LetterBlock = { rodzaj: 'tabela', naglowki: ['Obliczenie', 'Przepis'], proporcje: SZEROKOSCI, wiersze: formalne.map(({ text, provision }) => [text, provision ?? '']) };
  return [...plain, ...(formalne.length > 0 ? [steps] : [])];
}

function toWynik({ id, wynik, miesiac }: Obliczenie): WynikObliczenia {
  const money = (text: string | null) => (text === null ? null : Money.parse(text));
  return {
    obliczenieId: id, spelniaWarunki: wynik.spelnia_warunki, uznaniowe: wynik.uznaniowe, kwota: money(wynik.kwota), kwotaMin: money(wynik.kwota_min), kwotaMax: money(wynik.kwota_max), od: miesiac,
    najdalejDo: wynik.najdalej_do, prawoDo: wynik.prawo_do,
  };
}
