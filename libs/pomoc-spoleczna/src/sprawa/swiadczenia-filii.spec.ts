import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@ostoja/kernel';
import { karty } from '../karta-uslugi/karty.js';
import { buildSnapshot, swiadczeniaSpraw } from '../swiadczenie.registry.js';
import { rodzajeSpraw } from './rodzaj-sprawy.js';

const RULES = join(__dirname, '../rules');
const PARAMETERS = join(__dirname, '../parameters');
const DZIS = plainDate('2026-11-22');

/** What a branch decides on besides the four allowances, with its own files: facts, rule and worked examples; the fourth is its line of the registry. */
const SWIADCZENIA_FILII: readonly (readonly [kod: string, fakty: string, regula: string, parametry: string])[] = [
  ['posilek', 'posilek', 'przyznanie-posilku', 'posilek'],
  ['schronienie', 'schronisko', 'schronienie', 'schronienie'],
  ['uslugi-opiekuncze-w-domu', 'uslugi-opiekuncze', 'przyznanie-uslug', 'uslugi-opiekuncze'],
  ['specjalistyczne-uslugi-opiekuncze', 'uslugi-opiekuncze', 'przyznanie-uslug', 'suo-psychiczne'],
  ['bilet-kredytowany', 'bilet-kredytowany', 'bilet-kredytowany', 'kryterium'],
  ['sprawienie-pogrzebu', 'sprawienie-pogrzebu', 'pogrzeb-w-sprawie', 'kryterium'],
  ['skladka-zdrowotna', 'skladka-zdrowotna', 'skladka-zdrowotna', 'skladka'],
  ['potwierdzenie-prawa-do-swiadczen-zdrowotnych', 'zdrowie', 'potwierdzenie-prawa', 'skladka'],
  ['zasilek-celowy-zdarzenie-losowe', 'zasilek-celowy-losowy', 'zasilek-celowy-losowy', 'kryterium'],
];
/** Nothing is paid for a confirmation; the treatment is the fund's. */
const BEZ_WYDATKU = 'potwierdzenie-prawa-do-swiadczen-zdrowotnych';

describe('what a branch grants besides the four allowances', () => {
  const definition = (kod: string) => swiadczeniaSpraw.find((one) => one.kod === kod)!;

  it('is all there is', () => {
    const zasilki = ['zasilek-staly', 'zasilek-okresowy', 'zasilek-celowy', 'specjalny-zasilek-celowy'];
    expect(swiadczeniaSpraw.map(({ kod }) => kod).sort()).toEqual([...zasilki, ...SWIADCZENIA_FILII.map(([kod]) => kod)].sort());
  });

  it.each(SWIADCZENIA_FILII)('%s has facts, rule, examples and parameters in files of their own', (kod, fakty, regula, parametry) => {
    const files = [join(RULES, `${fakty}.facts.ts`), join(RULES, `${regula}.rule.ts`), join(RULES, `${regula}.cases.yaml`), join(PARAMETERS, `${parametry}.json`)];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(readFileSync(files[1]!, 'utf8')).toContain(`'${kod}'`);
    const cases = readFileSync(files[2]!, 'utf8').split(/^- nazwa:/m).filter((one) => one.includes(`swiadczenie: ${kod}\n`));
    expect({ granted: cases.some((one) => /spelnia_warunki: true/.test(one)), refused: cases.some((one) => /spelnia_warunki: false|blad:/.test(one)) }).toEqual({ granted: true, refused: true });
  });

  it.each(SWIADCZENIA_FILII)('%s takes its facts from evidence, computes its example, and says in the letter what is granted', (kod) => {
    const swiadczenie = definition(kod);
    const { evidence, zakres = [], forma, przyklad, na_dzien_przykladu, przepis, pouczenia = ['domyślne'] } = swiadczenie.opis;
    expect(evidence.length).toBeGreaterThan(0);
    const wynik = swiadczenie.calculate(buildSnapshot(), na_dzien_przykladu, przyklad as object);
    expect([typeof wynik.spelnia_warunki, wynik.swiadczenie]).toEqual(['boolean', kod]);
    expect(zakres.length > 0 || (forma ?? 'pieniezne') === 'pieniezne').toBe(true);
    expect(przepis).toMatch(/^art\. /);
    expect(pouczenia.every((one) => one.length > 0) && pouczenia.length > 0).toBe(true);
  });

  it.each(SWIADCZENIA_FILII)('%s has a class of the record plan, a procedure, a service card, and a budget line in force', (kod) => {
    const rodzaj = rodzajeSpraw.find((one) => one.kod === kod)!;
    expect(rodzaj.jrwa.some(({ od, do: until }) => od <= DZIS && (until === null || DZIS <= until))).toBe(true);
    expect(rodzaj.procedura).toMatch(/^(swiadczenie-pieniezne|swiadczenie-niepieniezne|swiadczenie-bez-decyzji|potwierdzenie-prawa)$/);
    expect(karty.some(({ tresc }) => tresc.rodzaje_spraw.includes(kod))).toBe(true);
    const lines = definition(kod).opis.budzet.filter(({ od, do: until }) => od <= DZIS && (until === null || DZIS <= until));
    expect(lines.length > 0).toBe(kod !== BEZ_WYDATKU);
    for (const { dzial, rozdzial, paragraf, zrodlo } of lines) expect([dzial, rozdzial, paragraf, zrodlo]).toEqual([expect.stringMatching(/^\d{3}$/), expect.stringMatching(/^\d{5}$/), expect.stringMatching(/^\d{4}$/), expect.any(String)]);
  });

  it('leaves no example of a benefit that nobody knows', () => {
    const named = readdirSync(RULES).filter((name) => name.endsWith('.cases.yaml')).flatMap((name) => [...readFileSync(join(RULES, name), 'utf8').matchAll(/swiadczenie: ([a-z-]+)$/gm)].map(([, kod]) => kod!));
    for (const [kod] of SWIADCZENIA_FILII) expect(named).toContain(kod);
  });
});
