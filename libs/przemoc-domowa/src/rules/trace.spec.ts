import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { parse } from 'yaml';
import { plainDate } from '@ostoja/kernel';
import { Fact, ParameterSnapshot, type LawResult, type Step } from '@ostoja/law';
import { przemocDomowa } from '../prawo.registry.js';
import { warunek, wszystkie } from './warunki.js';

const snapshot = new ParameterSnapshot(przemocDomowa.parametry);
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.yaml'));

interface Worked {
  readonly termin?: string;
  readonly zasada?: string;
  readonly na_dzien?: string;
  readonly fakty: Readonly<Record<string, unknown>>;
  readonly blad?: string;
}

function calculate({ termin, zasada, na_dzien, fakty }: Worked): LawResult {
  const definition = [...przemocDomowa.terminy, ...przemocDomowa.zasady].find(({ kod }) => kod === (termin ?? zasada))!;
  return definition.calculate(snapshot, plainDate(String(na_dzien ?? fakty['zdarzenie'])), plainToInstance(definition.opis.facts, fakty) as never);
}

const texts = ({ inputs }: Step): string[] => inputs.flatMap((input) => (input instanceof Fact && input.text !== null ? [input.text] : []));
const lastStep = (zasada: string, fakty: Readonly<Record<string, unknown>>): Step => calculate({ zasada, na_dzien: '2025-11-24', fakty }).kroki.at(-1)!;

describe('the trace', () => {
  it.each(files)('%s: every step says what it rests on, in words for people', (file) => {
    const worked = (parse(readFileSync(join(__dirname, file), 'utf8')) as Worked[]).filter(({ blad }) => blad === undefined);
    for (const kroki of worked.map((example) => calculate(example).kroki)) {
      for (const krok of kroki) {
        // A list of what was violated may be empty; that is then the reason.
        if (krok.definition.kod !== 'BEZ_NARUSZENIA') expect([krok.definition.kod, krok.inputs.length > 0]).toEqual([krok.definition.kod, true]);
        for (const text of texts(krok)) expect(text).not.toMatch(/_|undefined|^$/);
      }
    }
  });

  it('tells a fact as yes or no, and one not given as no', () => {
    const pomoc = 'bezplatna-pomoc-osobie-doznajacej-przemocy';
    expect(texts(lastStep(pomoc, { doznaje: true, forma: 'poradnictwo' }))).toContain('tak');
    expect(texts(lastStep(pomoc, { doznaje: false, forma: 'poradnictwo' }))).toContain('nie');
    expect(texts(lastStep('udzial-uzaleznionego-w-programie', { program: 'korekcyjno_edukacyjny', uzalezniona: true }))).toEqual(['program korekcyjno-edukacyjny', 'tak', 'nie']);
  });

  it('names what a protocol lacks', () => {
    const { przyczyny } = calculate({
      zasada: 'protokol-konca-niebieskiej-karty', na_dzien: '2025-11-24',
      fakty: { rodzaj: 'zakonczenie', elementy: ['dane_osob', 'daty', 'opis_dzialan', 'uzasadnienie'], zawiadomiono_doznajaca: true, zawiadomiono_stosujaca: true },
    });
    expect(przyczyny.map(({ opis }) => opis)).toEqual(['W protokole brakuje: skład grupy; podpisy członków grupy, którzy uczestniczyli.']);
  });
});

describe('a condition', () => {
  it('carries its refusal, and counts things when no unit is said', () => {
    expect(warunek('KOD', 'nazwa', 'art. 1', 'Nie.')).toEqual({ kod: 'KOD', nazwa: 'nazwa', przepis: 'art. 1', odmowa: 'Nie.', jednostka: 'liczba' });
    expect(warunek('KOD', 'nazwa', 'art. 1', 'Nie.', 'lata').jednostka).toBe('lata');
  });
  it.each([[[true, true], true], [[true, false], false], [[], true]])('of several, %j gives %s', (warunki, tak) => expect(wszystkie(...warunki)).toEqual({ tak }));
});
