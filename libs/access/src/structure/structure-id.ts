import { v5 } from 'uuid';

const NAMESPACE = '0d7a3c1e-5b0f-5d0a-9c55-6f73746f6a61';

/** The same id for the same name on every machine, so that seeds may be repeated and tests may refer to their rows. */
export function structureId(name: string): string {
  return v5(name, NAMESPACE);
}

/** The centre of the seeds. */
export const JEDNOSTKA_ID = structureId('jednostka:mops');

/** Id of the unit with the code, e.g. `filia-1`. */
export function komorkaId(kod: string): string {
  return structureId(`komorka:${kod}`);
}

/** Id of the account with the login, e.g. `socjalny.f1`. */
export function uzytkownikId(login: string): string {
  return structureId(`uzytkownik:${login}`);
}
