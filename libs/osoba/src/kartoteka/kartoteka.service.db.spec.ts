import { komorkaId } from '@ostoja/access';
import { newId, plainDate, type PlainDate } from '@ostoja/kernel';
import { aDochod, aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { Adres } from '../dane/adres.entity.js';
import { ZapisService } from '../dane/zapis.service.js';
import { DowodService } from '../dowod/dowod.service.js';
import { GospodarstwoService } from '../gospodarstwo/gospodarstwo.service.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { KartotekaService } from './kartoteka.service.js';
import { OsobaModule } from '../osoba.module.js';

const F2 = komorkaId('filia-2');
const ADRES = { rodzaj: 'zamieszkania', ulica: 'ul. Testowa', nrDomu: '1', nrLokalu: null, kodPocztowy: '30-001', miejscowosc: 'Kraków', kraj: 'PL', opis: null } as const;

describe('KartotekaService', () => {
  let centre: Centre;
  let kartoteki: KartotekaService;
  let osobaId: string;
  let before: Date;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    kartoteki = centre.get(KartotekaService);
    await centre.as('socjalny.f2', arrange);
  });
  afterAll(() => centre.stop());

  async function arrange() {
    const osoby = centre.get(OsobaService);
    osobaId = (await osoby.create(aOsoba({ nazwisko: 'Panieńska', komorka_id: F2 }))).id;
    const child = (await osoby.create(aOsoba({ imie: 'Staś' }))).id;
    const adres = await centre.get(ZapisService).add({ entity: Adres, zasob: 'adres' }, { ...ADRES, osobaId, od: plainDate('2020-01-01'), do: null });
    await centre.get(GospodarstwoService).create(F2, aGospodarstwo([osobaId, child], '2020-01-01'));
    await centre.get(DowodService).recordDowod({ osobaId, rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'znaczny', na_stale: true }, wazneOd: '2020-01-01' as PlainDate });
    before = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await centre.get(ZapisService).end({ entity: Adres, zasob: 'adres' }, osobaId, adres.id, plainDate('2025-01-31'));
    await osoby.change(osobaId, { nazwisko: 'Małżeńska' }, 1);
    await centre.get(DowodService).recordDowod(aDochod(osobaId));
  }
  const open = (login: string, naChwile?: Date) => centre.as(login, () => kartoteki.get(osobaId, naChwile));

  it('shows the whole file to those who serve the person', async () => {
    const file = await open('specjalista.f2');
    expect(file).toMatchObject({
      osoba: { id: osobaId, nazwisko: 'Małżeńska', wersja: 2 },
      objeta_opieka: true,
      dowody_dostepne: true,
      opieki: [{ komorka_id: F2 }],
      adresy: [{ ulica: 'ul. Testowa', do: '2025-01-31' }],
      gospodarstwo_dzis: { czlonkowie: [{ osoba_id: osobaId, rola: 'osoba-glowna' }, { imie: 'Staś', rola: 'dziecko' }] },
      dowody: [{ rodzaj: 'dochod', tresc: { kwota: '500.00' } }, { rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'znaczny' } }],
    });
    expect(JSON.stringify(file)).not.toMatch(/szukaj|jednostka|zawiniety/);
  });

  it('shows the file as it stood at a past instant', async () => {
    const file = await open('specjalista.f2', before);
    expect(file).toMatchObject({ osoba: { nazwisko: 'Panieńska', wersja: 1 }, adresy: [{ do: null }], dowody: [{ rodzaj: 'niepelnosprawnosc' }] });
    await expect(open('specjalista.f2', new Date('2001-01-01'))).rejects.toMatchObject({ status: 404 });
  });

  it('shows the front desk all but evidence, and says so', async () => {
    const file = await open('informacja.f2');
    expect(file).toMatchObject({ dowody_dostepne: false, dowody: [] });
    expect(file.adresy).toHaveLength(1);
  });

  it('shows another branch the identity only', async () => {
    const file = await open('socjalny.f1');
    expect(file).toMatchObject({ osoba: { nazwisko: 'Małżeńska' }, objeta_opieka: false, opieki: [], adresy: [], gospodarstwa: [], gospodarstwo_dzis: null, dowody: [] });
  });

  it.each(['administrator', 'inspektor.danych', 'klient.ngo'])('shows nothing to %s', async (login) => {
    await expect(open(login)).rejects.toMatchObject({ status: 404 });
  });

  it('answers 404 for a person who is not there', async () => {
    await expect(centre.as('dyrektor', () => kartoteki.get(newId()))).rejects.toMatchObject({ status: 404 });
  });
});
