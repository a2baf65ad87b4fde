import { komorkaId } from '@ostoja/access';
import { addDays, Clock, type PlainDate } from '@ostoja/kernel';
import { DowodService, OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { ProceduraService, SprawaService, WniosekService } from '@ostoja/postepowanie';
import { PrawoModule } from '@ostoja/prawo';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { PomocSpolecznaModule } from '../src/pomoc-spoleczna.module.js';
import { pomocSpoleczna } from '../src/prawo.registry.js';
import { WywiadPodpisService } from '../src/wywiad/podpis/wywiad-podpis.service.js';
import { WywiadTresc } from '../src/wywiad/wywiad-tresc.dto.js';
import type { Podpis } from '../src/wywiad/wywiad.policy.js';
import { WywiadService } from '../src/wywiad/wywiad.service.js';

/** Told of art. 109, signed by the person. */
export const PODPIS: Podpis = { pouczenie109: true, formaPouczenia: 'ustnie', podpisOsoby: true, brakPodpisuPowod: null };
/** Any version will do. */
export const anyVersion = (): void => undefined;

/** A person in Filia 1 with cases of zasiłek celowy filed five days ago. */
export interface PersonWithCases {
  readonly osobaId: string;
  readonly sprawaIds: string[];
}

/** A filled interview: one person, an income, a ruling, two reasons, a need, and a proposal in each case. */
export function aTrescWywiadu({ osobaId, sprawaIds }: PersonWithCases, dzis: PlainDate, czesci: WywiadTresc['czesci'] = {}): WywiadTresc {
  return Object.assign(new WywiadTresc(), {
    czesci: {
      rodzina: [{ osoba_id: osobaId, rola: 'osoba-glowna' }],
      dochody: [{ osoba_id: osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'praca', kwota: '900.00', miesiac: dzis.slice(0, 7) } }],
      orzeczenia: [{ osoba_id: osobaId, rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'umiarkowany', na_stale: true } }],
      powody: [{ powod: 'bezrobocie' }, { powod: 'niepelnosprawnosc' }],
      potrzeby: [{ cel: 'opal', kwota: '450.00' }],
      wnioski: 'Pomoc jest uzasadniona.',
      ...czesci,
    },
    notatka: 'Rozmowa w domu.',
    przebieg: { miejsce: 'zamieszkania', legitymacja: true },
    oswiadczenie: { zapoznala_sie: true },
    plan: { propozycje: sprawaIds.map((sprawa_id) => ({ sprawa_id, propozycja: 'przyznac', kwota: '450.00', uzasadnienie: 'Zakup opału.' })) },
  });
}

/** The demo centre with people, cases and interviews. */
export class WywiadCentre {
  private constructor(readonly centre: Centre, readonly dzis: PlainDate) {}

  static async open(): Promise<WywiadCentre> {
    const centre = await openCentre([PrawoModule.forRoot([pomocSpoleczna]), PomocSpolecznaModule]);
    return new WywiadCentre(centre, centre.get(Clock).today());
  }

  async aPerson(count: number, { ordered = true } = {}): Promise<PersonWithCases> {
    const osobaId = (await this.centre.as('informacja.1', () => this.centre.get(OsobaService).create(aOsoba()))).id;
    return { osobaId, sprawaIds: await this.file(osobaId, count, { ordered }) };
  }

  /** Files an application with as many demands; the head orders the interview in each case. */
  async file(osobaId: string, count: number, { ordered = true, dataWplywu = addDays(this.dzis, -5) } = {}): Promise<string[]> {
    const { sprawy } = await this.centre.as('informacja.1', () =>
      this.centre.get(WniosekService).register({
        osobaId, komorkaId: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', dataWplywu,
        zadania: Array.from({ length: count }, () => ({ swiadczenieKod: 'zasilek-celowy', cel: 'opał' })),
      }),
    );
    for (const { id } of ordered ? sprawy : []) await this.move('kierownik.f1', id, 'zlecenie-wywiadu');
    return sprawy.map(({ id }) => id);
  }

  async move(login: string, sprawaId: string, kod: string): Promise<void> {
    await this.centre.as(login, async () => {
      const postepowanie = await this.centre.get(SprawaService).getCurrentPostepowanie(sprawaId);
      await this.centre.get(ProceduraService).transition(postepowanie.id, kod, { dzien: this.dzis });
    });
  }

  stanOf(sprawaId: string): Promise<string> {
    return this.centre.as('dyrektor', async () => (await this.centre.get(SprawaService).getSprawa(sprawaId)).stan);
  }

  /** Contents of the evidence in force today. */
  async evidence(osobaId: string, rodzaj: string): Promise<object[]> {
    const { wiersze } = await this.centre.as('socjalny.f1', () => this.centre.get(DowodService).query({ osobaIds: [osobaId], rodzaj, od: this.dzis, do: this.dzis }));
    return wiersze.map(({ tresc }) => tresc);
  }

  /** An interview begun and filled by socjalny.f1, not signed. */
  async aDraft(person: PersonWithCases, tresc = aTrescWywiadu(person, this.dzis)): Promise<string> {
    return this.centre.as('socjalny.f1', async () => {
      const { wywiad } = await this.centre.get(WywiadService).create(person.osobaId, person.sprawaIds);
      await this.centre.get(WywiadService).save(wywiad.id, { dataWizyty: this.dzis, tresc }, anyVersion);
      return wywiad.id;
    });
  }

  sign(id: string, login = 'socjalny.f1') {
    return this.centre.as(login, () => this.centre.get(WywiadPodpisService).sign(id, PODPIS, anyVersion));
  }

  async aSigned(person: PersonWithCases, tresc = aTrescWywiadu(person, this.dzis)): Promise<string> {
    const id = await this.aDraft(person, tresc);
    await this.sign(id);
    return id;
  }
}
