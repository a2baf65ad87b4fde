import { Injectable } from '@nestjs/common';
import { DomainError, type PlainMonth } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import { DowodService, type EvidenceQuery, GospodarstwoService, OsobaService } from '@ostoja/osoba';
import { factsSchema } from '@ostoja/facts';
import { type DniObliczenia, evidencePeriod, incomeMonth } from './dni-obliczenia.js';
import { assembleFacts, type OsobaObliczenia, type SourceAnswer } from './fact-assembly.js';
import { findMissing, MissingEvidenceError } from './missing-evidence.js';
import type { Zakres } from './obliczenie.entity.js';
import { parseFacts } from './parse-facts.js';
import { StateRegisterPort } from './state-register.port.js';

/** What the worker chooses; everything else is evidence. */
export interface WyborObliczenia {
  readonly kwota_proponowana?: string;
  readonly inna_okolicznosc?: string;
  readonly miesiac_dochodu?: PlainMonth;
  /** The scope of the benefit, by the names of its facts. */
  readonly zakres?: Zakres;
}

/** Facts of a case with the people behind the keys and all that was asked of the evidence. */
export interface ZebraneFakty {
  readonly fakty: object;
  readonly osoby: readonly OsobaObliczenia[];
  readonly odpowiedzi: readonly SourceAnswer[];
  readonly zapytania: readonly EvidenceQuery[];
}

/** Takes the facts of a benefit from the household and the evidence. */
@Injectable()
export class FactsService {
  constructor(
    private readonly osobaService: OsobaService,
    private readonly gospodarstwa: GospodarstwoService,
    private readonly dowody: DowodService,
    private readonly registers: StateRegisterPort,
  ) {}

  /** Errors: 422 `SWIADCZENIE.EVIDENCE_MISSING` with each missing piece, `SWIADCZENIE.FACTS_INVALID`; 409 of the household. */
  async collect(definition: Swiadczenie<object>, osobaId: string, dni: DniObliczenia, wybor: WyborObliczenia): Promise<ZebraneFakty> {
    const { facts, zakres: scope = [] } = definition.opis;
    const schema = factsSchema(facts);
    const { zakres = {}, ...chosen } = wybor;
    assertChoicesFit(chosen, schema['properties'] as object);
    assertScopeFits(zakres, scope);
    const osoby = 'osoby' in (schema['properties'] as object) ? await this.household(osobaId, dni) : await this.alone(osobaId);
    const period = (answer: Pick<SourceAnswer, 'source'>) => evidencePeriod(answer.source.okres, dni, wybor.miesiac_dochodu ?? null);
    const odpowiedzi: SourceAnswer[] = [];
    const zapytania: EvidenceQuery[] = [];
    for (const source of definition.opis.evidence) {
      const people = source.dotyczy === 'wnioskodawca' ? osoby.filter((osoba) => osoba.wnioskodawca) : osoby;
      const { wiersze, zapytanie } = await this.dowody.query({ osobaIds: people.map((osoba) => osoba.osobaId), rodzaj: source.rodzaj, ...period({ source }) });
      odpowiedzi.push({ source, rows: wiersze });
      zapytania.push(zapytanie);
    }
    await this.assertNothingMissing(findMissing(schema, osoby, odpowiedzi, dni.naDzien, incomeMonth(dni, wybor.miesiac_dochodu ?? null, isFound(odpowiedzi, 'utrata_dochodu')), period));
    const given = { ...zakres, data_wniosku: dni.dataWniosku, dzien_decyzji: dni.dzienDecyzji, ...chosen };
    return { fakty: parseFacts(facts, assembleFacts(schema, osoby, odpowiedzi, given), scope), osoby, odpowiedzi, zapytania };
  }

  /** The applicant is `A`; the others follow in the order of the household. */
  private async household(osobaId: string, dni: DniObliczenia): Promise<OsobaObliczenia[]> {
    const sklad = await this.gospodarstwa.skladNaDzien(osobaId, dni.naDzien);
    if (!sklad) {
      throw new MissingEvidenceError([{ pole: 'osoby', opis: `Brak składu gospodarstwa na dzień ${dni.naDzien}; osobę, która gospodaruje samotnie, zapisz jako jednoosobowe gospodarstwo.` }]);
    }
    const identities = await this.osobaService.findOsoby([osobaId, ...sklad.czlonkowie.map((czlonek) => czlonek.osobaId)]);
    const applicant = identities.get(osobaId)?.id;
    const members = [...sklad.czlonkowie].sort((a, b) => Number(b.osobaId === applicant) - Number(a.osobaId === applicant));
    return members.map(({ osobaId: id }, index) => toOsoba(id, keyOf(index), id === applicant, identities.get(id)));
  }

  /** A benefit that asks nothing about the family looks at the applicant alone: nobody has to record a household for it. */
  private async alone(osobaId: string): Promise<OsobaObliczenia[]> {
    const identity = (await this.osobaService.findOsoby([osobaId])).get(osobaId);
    return [toOsoba(identity?.id ?? osobaId, keyOf(0), true, identity)];
  }

  private async assertNothingMissing(missing: ReturnType<typeof findMissing>): Promise<void> {
    if (missing.length === 0) return;
    const bledy = await Promise.all(missing.map(async ({ pole, opis, ...question }) => ({ pole, opis: `${opis} ${(await this.registers.ask(question)).wskazowka}` })));
    throw new MissingEvidenceError(bledy);
  }
}

function assertChoicesFit(wybor: Omit<WyborObliczenia, 'zakres'>, fields: object): void {
  const foreign = Object.entries(wybor).find(([name, value]) => value !== undefined && !(name in fields));
  if (foreign) throw new DomainError('SWIADCZENIE.CHOICE_FOREIGN', 'To świadczenie nie zna takiego wyboru.', { field: foreign[0] });
}

function assertScopeFits(zakres: Zakres, scope: readonly string[]): void {
  const foreign = Object.keys(zakres).find((name) => !scope.includes(name));
  if (foreign !== undefined) throw new DomainError('SWIADCZENIE.SCOPE_INVALID', 'To świadczenie nie ma takiego zakresu.', { field: 'zakres' });
}

function toOsoba(osobaId: string, klucz: string, wnioskodawca: boolean, identity: Partial<Pick<OsobaObliczenia, 'dataUrodzenia' | 'plec'> & { imie: string; nazwisko: string }> = {}): OsobaObliczenia {
  const { imie = '', nazwisko = '', dataUrodzenia = null, plec = null } = identity;
  return { klucz, osobaId, nazwa: `${imie} ${nazwisko}`.trim(), wnioskodawca, dataUrodzenia, plec };
}

function isFound(odpowiedzi: readonly SourceAnswer[], fakt: string): boolean {
  return odpowiedzi.some(({ source, rows }) => source.fakt === fakt && rows.length > 0);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function keyOf(index: number): string {
  return LETTERS[index] ?? `${LETTERS.at(-1)!}${index}`;
}
