import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { type NowyWniosek, ProceduraService, UpowaznienieService, WniosekService } from '@ostoja/postepowanie';
import type { Centre } from '../../../test/support/centre.js';
import { aWniosek } from './builders.js';

/** The ids of a case whose plan of help the head has approved: the next act is a draft of the decision. */
export interface SprawaZPlanem {
  readonly sprawaId: string;
  readonly postepowanieId: string;
}

/** Registers an application in Filia 1 and takes it through interview and plan on the clock's day. */
export async function openSprawaZPlanem(centre: Centre, wniosek: Partial<NowyWniosek> & Pick<NowyWniosek, 'osobaId'>, dzien: string): Promise<SprawaZPlanem> {
  const { sprawy } = await centre.as('specjalista.f1', () => centre.get(WniosekService).register(aWniosek({ dataKompletnosci: wniosek.dataWplywu ?? plainDate('2025-03-03'), ...wniosek })));
  const sprawaId = sprawy[0]!.id;
  const { rows } = await centre.superuser.query<{ id: string }>('select id from postepowanie.postepowanie where sprawa_id = $1', [sprawaId]);
  const postepowanieId = rows[0]!.id;
  const act = (login: string, kod: string) => centre.as(login, () => centre.get(ProceduraService).transition(postepowanieId, kod, { dzien: plainDate(dzien) }));
  await act('kierownik.f1', 'zlecenie-wywiadu');
  await act('socjalny.f1', 'podpis-wywiadu');
  await act('socjalny.f1', 'plan');
  await act('kierownik.f1', 'zatwierdzenie-planu');
  await act('specjalista.f1', 'oswiadczenie-10');
  return { sprawaId, postepowanieId };
}

/** Lets the head of Filia 1 sign decisions on the benefits in the year 2025. */
export async function authoriseKierownik(centre: Centre, zakres: string[]): Promise<void> {
  const nowe = {
    uzytkownikId: uzytkownikId('kierownik.f1'), komorkaId: komorkaId('filia-1'), zakres, numer: `12/2025/${zakres[0]}`, wImieniu: 'Prezydenta Miasta Krakowa',
    od: plainDate('2025-01-01'), do: plainDate('2025-12-31'),
  };
  await centre.as('dyrektor', () => centre.get(UpowaznienieService).create(nowe));
}
