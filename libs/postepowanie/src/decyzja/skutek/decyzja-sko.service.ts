import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, Money, newId, type PlainDate } from '@ostoja/kernel';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import type { DecyzjaSko } from '../../procedura/dane-czynnosci.js';
import { BEZ_TRESCI, Decyzja } from '../decyzja.entity.js';
import { DecyzjaContentPort } from '../decyzja.ports.js';
import { DecyzjaService } from '../decyzja.service.js';
import { findIssued } from '../decyzja.store.js';
import { DecyzjaPrzywrocenieService } from './decyzja-przywrocenie.service.js';
import { DecyzjaWykonanieService } from './decyzja-wykonanie.service.js';

const PRZEPIS = 'art. 138 § 1 pkt 2 KPA';
export const ZMIANA_SKO = 'zmiana-przez-sko';

/** A ruling of SKO in place of the contested decision: it is kept as a decision, and what is carried out follows it. */
@Injectable()
export class DecyzjaSkoService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: DecyzjaContentPort,
    private readonly decyzje: DecyzjaService,
    private readonly wykonanie: DecyzjaWykonanieService,
    private readonly przywrocenie: DecyzjaPrzywrocenieService,
  ) {}

  /** A grant names its amount and its first day; other rulings name neither. Errors: 422 `POSTEPOWANIE.ACT_DATA`, 409 when nothing was contested. */
  async assertWhole(postepowanie: Postepowanie, { rozstrzygniecie, data, kwota, od, do: until }: DecyzjaSko, dzien: PlainDate): Promise<void> {
    const contested = await this.database.transaction((tx) => findIssued(tx, postepowanie.id));
    if (!contested) throw new DomainError('DECYZJA.NOTHING_STANDS', 'W tym postępowaniu nie ma decyzji, którą SKO mogło zmienić.', { status: 409, provision: PRZEPIS });
    const { forma } = await this.content.describe(contested.swiadczenieKod, null);
    const grants = rozstrzygniecie === 'przyznanie';
    const faults: [boolean, string, string][] = [
      [(rozstrzygniecie === 'odmowa-uchylenia' || rozstrzygniecie === 'stwierdzenie-naruszenia') && postepowanie.rodzaj !== 'wznowienie', 'rozstrzygniecie', 'Takie rozstrzygnięcie zapada tylko po wznowieniu postępowania.'],
      [data > dzien, 'data', 'Decyzja SKO nie może być późniejsza niż jej wpływ.'],
      [contested.data !== null && data < contested.data, 'data', 'Decyzja SKO nie może być wcześniejsza niż decyzja zaskarżona.'],
      [grants && forma === 'pieniezne' && (!kwota || Money.parse(kwota).isZero), 'kwota', 'Podaj kwotę, którą przyznało SKO.'],
      [(!grants || forma !== 'pieniezne') && !!kwota, 'kwota', 'Kwotę podaje się tylko przy przyznaniu świadczenia pieniężnego.'],
      [grants && !od, 'od', 'Podaj pierwszy dzień świadczenia.'],
      [!grants && !!(od ?? until), 'od', 'Okres podaje się tylko przy przyznaniu świadczenia.'],
      [!!until && !!od && until < od, 'do', 'Ostatni dzień nie może być wcześniejszy niż pierwszy.'],
    ];
    const fault = faults.find(([wrong]) => wrong);
    if (fault) throw new DomainError('POSTEPOWANIE.ACT_DATA', fault[2], { field: `dane.${fault[1]}`, provision: PRZEPIS });
  }

  /** Final at once: no appeal lies against it (KPA 16 § 1). Runs in the transaction of the act. */
  async follow(postepowanie: Postepowanie, dane: DecyzjaSko, dzien: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const contested = (await findIssued(tx, postepowanie.id))!;
      contested.stan = 'uchylona';
      await tx.save(contested);
      await this.decyzje.record(ZMIANA_SKO, contested);
      const decyzja = await tx.save(tx.create(Decyzja, { ...this.inPlaceOf(contested, dane), ostatecznaOd: dzien }));
      await this.przywrocenie.annul(contested, dzien, `Uchylenie decyzji przez SKO (${PRZEPIS}).`);
      // Whatever it rules after a reopening, it also settles what becomes of the earlier decision (KPA 151, 152).
      await this.wykonanie.begin(decyzja, dzien);
      await tx.save(decyzja);
      await this.decyzje.record('utworzenie', decyzja);
    });
  }

  /** The same party, benefit and calculation with the ruling of SKO. */
  private inPlaceOf({ postepowanieId, sprawaId, komorkaId, kragId, osobaId, swiadczenieKod, obliczenieId, zakres, oplata, czesc, tresc, id }: Decyzja, dane: DecyzjaSko): Partial<Decyzja> {
    const grants = dane.rozstrzygniecie === 'przyznanie';
    return {
      id: newId(), postepowanieId, sprawaId, komorkaId, kragId, osobaId, swiadczenieKod, dotyczyId: id, organ: 'sko', stan: 'ostateczna', rozstrzygniecie: dane.rozstrzygniecie, data: dane.data as PlainDate,
      obliczenieId: grants ? obliczenieId : null, kwota: grants && dane.kwota ? Money.parse(dane.kwota).toString() : null, zakres: grants ? zakres : {}, oplata: grants ? oplata : null,
      od: (dane.od as PlainDate | undefined) ?? null, do: (dane.do as PlainDate | undefined) ?? null, czesc, rygor: false, uzasadnieniePominiete: false,
      tresc: { ...BEZ_TRESCI, kanal: tresc.kanal ?? 'kasa', rachunek: tresc.rachunek, podstawaOdmowy: null, oznaczenieSko: dane.oznaczenie },
      przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
    };
  }
}
