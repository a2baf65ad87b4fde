import { Injectable } from '@nestjs/common';
import { type KanalPisma, type Korespondent, RejestrPism } from '@ostoja/akta';
import { Database } from '@ostoja/database';
import { OpiekaService } from '@ostoja/osoba';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import type { Sprawa } from '../sprawa/sprawa.entity.js';
import type { Kanal, Wniosek } from './wniosek.entity.js';
import type { PismoWniosku } from './wniosek.policy.js';

const DROGA: Readonly<Record<Exclude<Kanal, 'z-urzedu'>, KanalPisma>> = {
  osobiscie: 'osobiscie', poczta: 'poczta', kurier: 'kurier', 'zaklad-karny': 'zaklad-karny', 'e-doreczenia': 'e-doreczenia', konto: 'konto', faks: 'faks', 'ustnie-protokol': 'protokol-ustny', 'telefon-protokol': 'protokol-ustny',
};

/** What follows from an application besides its cases: the unit serves the person, and the paper stands in the register. */
@Injectable()
export class WniosekWplywService {
  constructor(private readonly database: Database, private readonly opieka: OpiekaService, private readonly rejestr: RejestrPism, private readonly katalog: KatalogSpraw) {}

  /** The unit serves the person and the household from the day of receipt. Errors: 403. */
  async serve({ osobaId, komorkaId, dataWplywu, kragId }: Pick<Wniosek, 'osobaId' | 'komorkaId' | 'dataWplywu' | 'kragId'>): Promise<void> {
    await this.opieka.attach([osobaId], komorkaId, dataWplywu, kragId ?? undefined);
  }

  /** One paper, an item in the akta of every case that it opened. A proceeding ex officio begins without a paper. Answers its number in the register. Errors: 403. */
  async registerPaper(wniosek: Wniosek, sprawy: readonly Sprawa[], pismo: PismoWniosku = {}): Promise<string | null> {
    const { kanal, komorkaId, kragId, osobaId, dataWplywu } = wniosek;
    if (kanal === 'z-urzedu') return null;
    const postepowania = await this.findPostepowania(sprawy);
    const { numerRejestru } = await this.rejestr.registerIncoming({
      ...pismo, komorkaId, kragId, osobaId, dataWplywu, kanal: DROGA[kanal], rodzaj: 'wniosek', korespondent: senderOf(wniosek),
      tytul: `Wniosek: ${sprawy.map(({ swiadczenieKod }) => this.katalog.getRodzaj(swiadczenieKod).nazwa).join(', ')}`,
      sprawy: sprawy.map(({ id }) => ({ sprawaId: id, postepowanieId: postepowania.get(id) ?? null, osobaId })),
    });
    return numerRejestru;
  }

  private async findPostepowania(sprawy: readonly Sprawa[]): Promise<Map<string, string>> {
    const rows = await this.database.transaction((tx) =>
      tx.query<{ id: string; sprawa_id: string }[]>('select id, sprawa_id from postepowanie.postepowanie where sprawa_id = any ($1::uuid[])', [sprawy.map(({ id }) => id)]));
    return new Map(rows.map(({ id, sprawa_id }) => [sprawa_id, id]));
  }
}

function senderOf({ osobaId, skladajacyId, skladajacy }: Wniosek): Korespondent {
  if (skladajacyId) return { osobaId: skladajacyId };
  return skladajacy ? { nazwa: skladajacy } : { osobaId };
}
