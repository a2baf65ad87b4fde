import type { RodzajPrzedstawiciela } from '../przedstawiciel/adresat.policy.js';
import type { Przedstawiciel } from '../przedstawiciel/przedstawiciel.entity.js';
import type { AdresatPisma } from './pismo.entity.js';

const ROLE: Readonly<Record<RodzajPrzedstawiciela, AdresatPisma['rola']>> = {
  pelnomocnik: 'pelnomocnik', 'pelnomocnik-do-doreczen': 'pelnomocnik', 'przedstawiciel-ustawowy': 'przedstawiciel', 'opiekun-prawny': 'przedstawiciel', kurator: 'przedstawiciel',
  'przedstawiciel-nieobecnego': 'przedstawiciel-34',
};

/** Who stands on a letter in place of the party. */
export function toAdresatPisma({ rodzaj, nazwa, adres }: Pick<Przedstawiciel, 'rodzaj' | 'nazwa' | 'adres'>): AdresatPisma {
  return { rola: ROLE[rodzaj], nazwa, adres: adres.split(/\s*[\n,]\s*/).filter(Boolean) };
}

/** KPA 40: the representative or the attorney in place of the party, with the party named. */
export function addresseeLines(adresat: AdresatPisma | null, strona: { readonly nazwa: string; readonly adres: readonly string[] }): readonly string[] {
  if (!adresat) return [strona.nazwa, ...strona.adres];
  const role = adresat.rola === 'pelnomocnik' ? 'pełnomocnik' : 'przedstawiciel';
  return [adresat.nazwa, `${role} strony: ${strona.nazwa}`, ...adresat.adres];
}
