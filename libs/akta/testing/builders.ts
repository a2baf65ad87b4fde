import { komorkaId } from '@ostoja/access';
import type { NowePismoPrzychodzace, NowePismoWychodzace } from '@ostoja/akta';
import type { PlainDate } from '@ostoja/kernel';

/** A letter of an institution that came to Filia 1 by post. */
export function aPismoPrzychodzace(fields: Partial<NowePismoPrzychodzace> = {}): NowePismoPrzychodzace {
  return {
    komorkaId: komorkaId('filia-1'), rodzaj: 'pismo-instytucji', tytul: 'Informacja o świadczeniach', kanal: 'poczta',
    dataNadania: '2026-03-02' as PlainDate, dataWplywu: '2026-03-05' as PlainDate, korespondent: { nazwa: 'Instytucja Przykładowa' }, ...fields,
  };
}

/** A letter of Filia 1. */
export function aPismoWychodzace(fields: Partial<NowePismoWychodzace> = {}): NowePismoWychodzace {
  return { komorkaId: komorkaId('filia-1'), rodzaj: 'wezwanie', tytul: 'Wezwanie do uzupełnienia', dataPisma: '2026-03-06' as PlainDate, korespondent: { nazwa: 'Instytucja Przykładowa' }, ...fields };
}
