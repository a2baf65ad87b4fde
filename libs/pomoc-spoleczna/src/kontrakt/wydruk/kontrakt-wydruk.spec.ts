import type { Letter } from '@ostoja/documents';
import { plainDate } from '@ostoja/kernel';
import { aTrescKontraktu } from '../../../testing/tresc-kontraktu.js';
import type { Kontrakt } from '../kontrakt.entity.js';
import type { OtwartyKontrakt } from '../kontrakt.store.js';
import { KontraktTresc } from '../kontrakt-tresc.dto.js';
import type { KontraktWersja } from '../kontrakt-wersja.entity.js';
import { buildSnapshot } from '../../swiadczenie.registry.js';
import { CZESCI_WZORU, listWzorKontraktu } from '../wzor/wzor-kontraktu.js';
import { toKontraktLetter } from './kontrakt-wydruk.js';

const DO = plainDate('2026-09-09');

function print(tresc: KontraktTresc, wersja: Partial<KontraktWersja> = {}, rodzaj: Kontrakt['rodzaj'] = 'a'): Letter {
  const last = { numer: 0, stan: 'szkic', od: plainDate('2026-03-10'), do: DO, podpisano: null, ...wersja } as KontraktWersja;
  const opened: OtwartyKontrakt = { kontrakt: { rodzaj } as Kontrakt, stronyIds: ['a', 'b'], wersje: [{ wersja: last, tresc }], zdarzenia: [] };
  return toKontraktLetter(opened, { nadawca: ['Ośrodek'], pracownik: 'Sonia Przykładowa', nameOf: (id) => `Osoba ${id}`, titleOf: (czesc) => listWzorKontraktu(buildSnapshot(), DO).find(({ kod }) => kod === czesc)!.nazwa });
}
const headings = (letter: Letter) => letter.sekcje.map(({ naglowek }) => naglowek);

describe('the contract as a letter', () => {
  it('shows what is filled, in the order of the form, with a line to sign for each party', () => {
    const letter = print(aTrescKontraktu(DO));
    expect(headings(letter)).toEqual([null, 'Przyczyny trudnej sytuacji', 'Możliwości i zasoby', 'Cele', 'Działania', 'Czas trwania i oceny', 'Podpisy']);
    expect(letter).toMatchObject({ tytul: 'KONTRAKT SOCJALNY', projekt: true, data: null, adresat: ['Osoba a', 'Osoba b'] });
    const text = JSON.stringify(letter);
    for (const part of ['część A', 'od 10 marca 2026 r. do 9 września 2026 r.', 'Oceny realizacji: 9 września 2026 r.', 'Osoba b: ....', 'art. 11 ust. 2', 'pracownik socjalny']) expect(text).toContain(part);
  });

  it('names an annex, the day of signing, the person who acts, and the papers of part B and of a homeless person', () => {
    const tresc = aTrescKontraktu(DO, {
      dzialania: [{ strona: 'osoba', osoba_id: 'b', tresc: 'Kurs.', termin: DO }], skierowanie: { numer: '7/2026', dzien: plainDate('2026-03-01') }, uzgodnienie: { osrodek: 'OPS w Próbnej', dzien: plainDate('2026-03-02') },
    });
    const letter = print(tresc, { numer: 2, stan: 'podpisana', podpisano: plainDate('2026-03-10') }, 'b');
    expect(letter).toMatchObject({ tytul: 'ANEKS NR 2 DO KONTRAKTU SOCJALNEGO', projekt: false, data: '10 marca 2026 r.' });
    const text = JSON.stringify(letter);
    for (const part of ['część B', 'Osoba b', 'Nr 7/2026 z 1 marca 2026 r.', 'OPS w Próbnej, 2 marca 2026 r.']) expect(text).toContain(part);
  });

  it('takes its titles from dated data, each with its source and whether anybody compared it with the print', () => {
    const wzor = listWzorKontraktu(buildSnapshot(), DO);
    expect(wzor.map(({ kod }) => kod).sort()).toEqual([...CZESCI_WZORU].sort());
    expect(wzor.every(({ od, zrodlo, podstawa_prawna }) => od <= DO && zrodlo.startsWith('https://') && podstawa_prawna.length > 0)).toBe(true);
    expect(wzor.filter(({ sprawdzone }) => sprawdzone)).toEqual([]);
  });

  it('of an empty draft still has its tables, its period to fill and the places to sign', () => {
    const text = JSON.stringify(print(new KontraktTresc(), { od: null, do: null }));
    for (const part of ['Okres: do uzupełnienia.', 'Cele', 'Działania', 'Osoba a: ....']) expect(text).toContain(part);
    expect(text).not.toContain('Oceny realizacji');
  });
});
