import { Injectable } from '@nestjs/common';
import { DomainError, type PlainMonth } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import { DowodService, type EvidenceQuery, GospodarstwoService, OsobaService } from '@ostoja/osoba';
import { factsSchema } from '@ostoja/facts';
import { type DniObliczenia, evidencePeriod, incomeMonth } from './dni-obliczenia.js';
import { assembleFacts, type OsobaObliczenia, type SourceAnswer } from './fact-assembly.js';
import { findMissing, MissingEvidenceError } from './missing-evidence.js';
import { StateRegisterPort } from './state-register.port.js';
import { parseFacts } from './parse-facts.js';

/** What the worker chooses; everything else is evidence. */
export interface WyborObliczenia {
  readonly kwota_proponowana?: string;
  readonly inna_okolicznosc?: string;
  readonly miesiac_dochodu?: PlainMonth;
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
    const schema = factsSchema(definition.opis.facts);
    assertChoicesFit(wybor, schema['properties'] as object);
    const osoby = await this.household(osobaId, dni);
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
    const given = { data_wniosku: dni.dataWniosku, dzien_decyzji: dni.dzienDecyzji, ...wybor };
    return { fakty: parseFacts(definition.opis.facts, assembleFacts(schema, osoby, odpowiedzi, given)), osoby, odpowiedzi, zapytania };
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
    return members.map(({ osobaId: id }, index) => {
      const { imie = '', nazwisko = '', dataUrodzenia = null, plec = null } = identities.get(id) ?? {};
      return { klucz: keyOf(index), osobaId: id, nazwa: `${imie} ${nazwisko}`.trim(), wnioskodawca: id === applicant, dataUrodzenia, plec };
    });
  }

  private async assertNothingMissing(missing: ReturnType<typeof findMissing>): Promise<void> {
    if (missing.length === 0) return;
    const bledy = await Promise.all(missing.map(async ({ pole, opis, ...question }) => ({ pole, opis: `${opis} ${(await this.registers.ask(question)).wskazowka}` })));
    throw new MissingEvidenceError(bledy);
  }
}

function assertChoicesFit(wybor: WyborObliczenia, fields: object): void {
  const foreign = Object.entries(wybor).find(([name, value]) => value !== undefined && !(name in fields));
  if (foreign) throw new DomainError('SWIADCZENIE.CHOICE_FOREIGN', 'To świadczenie nie zna takiego wyboru.', { field: foreign[0] });
}

function isFound(odpowiedzi: readonly SourceAnswer[], fakt: string): boolean {
  return odpowiedzi.some(({ source, rows }) => source.fakt === fakt && rows.length > 0);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function keyOf(index: number): string {
  return LETTERS[index] ?? `${LETTERS.at(-1)!}${index}`;
}
