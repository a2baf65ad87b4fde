import { komorkaId } from '@ostoja/access';
import { daysBetween, plainDate, SystemClock } from '@ostoja/kernel';
import { JobRunner } from '@ostoja/jobs';
import { KatalogSpraw } from '@ostoja/postepowanie';
import { aRodzajSprawy } from '@ostoja/postepowanie/testing';
import { PrawoModule } from '@ostoja/prawo';
import { domenaProbna } from '@ostoja/prawo/testing';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { ImportQuery, type ImportRow, type WierszRow } from '../src/import/import.query.js';
import { ImportService } from '../src/import/import.service.js';
import type { RodzajImportu } from '../src/plik/uklad.js';
import { PomostModule } from '../src/pomost.module.js';

/** A person of the file with a valid, made-up PESEL. */
export const OSOBA = 'P-1;filia-1;Janina;Przykładowa;44051401359';
export const NAGLOWEK_OSOB = 'pomost_id;komorka;imie;nazwisko;pesel';
/** A benefit of that person from September 2026 to May 2027. */
export const DECYZJA = 'D-1;P-1;filia-1;DEC/77/2026;2026-08-20;zasilek-probny;450,00;300,00;2026-09-01;31.05.2027;przelew;61 1090 1014 0000 0712 1981 2874';
export const NAGLOWEK_DECYZJI = 'pomost_id;osoba_pomost_id;komorka;numer;data_decyzji;swiadczenie_kod;kwota;kwota_minimalna;od;do;kanal;rachunek';
export const NAGLOWEK_WYPLAT = 'pomost_id;decyzja_pomost_id;miesiac;kwota;dzien;lista';

/** The centre on 22 November 2026 with its administrator and the job that imports. */
export interface PomostDesk extends Centre {
  readonly komorkaId: string;
  /** Loads a file and has the job check it. */
  load(rodzaj: RodzajImportu, ...lines: string[]): Promise<{ import: ImportRow; wiersze: readonly WierszRow[] }>;
  /** Loads, confirms and has the job save. */
  bring(rodzaj: RodzajImportu, ...lines: string[]): Promise<{ import: ImportRow; wiersze: readonly WierszRow[] }>;
  work(): Promise<void>;
  rows<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
}

export async function openPomostDesk(): Promise<PomostDesk> {
  const centre = await openCentre([PrawoModule.forRoot([domenaProbna]), PomostModule]);
  centre.get(KatalogSpraw).register(aRodzajSprawy({ kod: 'zasilek-probny' }));
  centre.moveClock(daysBetween(new SystemClock().today(), plainDate('2026-11-22')));
  const importy = centre.get(ImportService);
  const query = centre.get(ImportQuery);
  const work = () => centre.get(JobRunner).runNow('pomost-import');
  const show = (id: string) => centre.as('administrator', async () => ({ import: await query.get(id), wiersze: (await query.findWiersze(id, undefined, 100)).elementy }));
  const load = async (rodzaj: RodzajImportu, ...lines: string[]) => {
    const id = await centre.as('administrator', () => importy.upload(rodzaj, Buffer.from(lines.join('\n'))));
    await work();
    return show(id);
  };
  return {
    ...centre,
    komorkaId: komorkaId('filia-1'),
    rows: async <Row extends object>(sql: string, params: unknown[] = []) => (await centre.superuser.query<Row>(sql, params)).rows,
    work,
    load,
    async bring(rodzaj, ...lines) {
      const { import: checked } = await load(rodzaj, ...lines);
      await centre.as('administrator', () => importy.confirm(checked.id, checked.wersja));
      await work();
      return show(checked.id);
    },
  };
}
