import { komorkaId } from '@ostoja/access';
import { PlanService } from '@ostoja/finanse';
import { Money, newId, plainDate } from '@ostoja/kernel';
import { aTytul, insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { SrodkiService, type Zamiar } from './srodki.service.js';
import { TytulService } from './tytul.service.js';

/** A grant of 450 a month, 300 of it from the state, for September to November 2026: 900 and 450. */
const DOTACJA = { dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'dotacja-2030' };
const WLASNE = { ...DOTACJA, zrodlo: 'wlasne' };

describe('the money of a decision', () => {
  let centre: PaymentCentre;
  let osobaId: string;
  let sprawaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    osobaId = await insertOsoba(centre.superuser);
    sprawaId = await insertSprawa(centre.superuser, osobaId);
    await plan('900.00', '450.00');
  });
  afterAll(() => centre.stop());

  const plan = async (dotacja: string, wlasne: string) => {
    const pozycje = [{ ...DOTACJA, komorkaId: null, kwota: Money.parse(dotacja) }, { ...WLASNE, komorkaId: null, kwota: Money.parse(wlasne) }];
    const id = await centre.as('glowny.ksiegowy', () => centre.get(PlanService).create({ rok: 2026, rodzaj: 'plan', podstawa: 'uchwała', dzien: plainDate('2026-01-02'), powod: 'budżet', pozycje }));
    await centre.as('dyrektor', () => centre.get(PlanService).approve(id, 1));
  };
  const zamiar = (fields: Partial<Zamiar> = {}): Zamiar => {
    const { swiadczenieKod, wyplata, kwota, kwotaMinimalna, od, do: until, budzet } = aTytul({ osobaId });
    return { swiadczenieKod, wyplata, kwota, kwotaMinimalna, od, do: until, budzet, decyzjaId: newId(), sprawaId, komorkaId: komorkaId('filia-1'), czesc: null, ...fields };
  };
  const reserve = (one: Zamiar) => centre.as('kierownik.f1', () => centre.get(SrodkiService).reserve(one));
  const release = (one: Zamiar) => centre.as('kierownik.f1', () => centre.get(SrodkiService).release(one.decyzjaId));
  const find = (one: Zamiar) => centre.as('kierownik.f1', () => centre.get(SrodkiService).find(one));
  const pay = (one: Zamiar) => centre.as('specjalista.f1', () => centre.get(TytulService).create(aTytul({ osobaId, sprawaId, zrodloId: one.decyzjaId, kwota: one.kwota, od: one.od, do: one.do })));
  const committed = async () => (await centre.rows<{ zrodlo: string; kwota: string }>(`select zrodlo, sum(kwota) as kwota from finanse.zaangazowanie_linii group by 1 order by 1`)).map(({ kwota }) => kwota);

  it('is shown line by line, set aside once, and given back', async () => {
    const one = zamiar();
    expect(await find(one)).toEqual([
      { ...DOTACJA, rok: 2026, komorka: null, potrzeba: '900.00', zarezerwowano: '0.00', dostepne: '900.00', brakuje: '0.00' },
      { ...WLASNE, rok: 2026, komorka: null, potrzeba: '450.00', zarezerwowano: '0.00', dostepne: '450.00', brakuje: '0.00' },
    ]);
    await reserve(one);
    await reserve(one);
    expect(await committed()).toEqual(['900.00', '450.00']);
    expect((await find(one)).map(({ zarezerwowano, dostepne }) => [zarezerwowano, dostepne])).toEqual([['900.00', '0.00'], ['450.00', '0.00']]);
    await release(one);
    await release(one);
    expect(await committed()).toEqual(['0.00', '0.00']);
  });

  it('keeps for a decision what it set aside, refuses the next one, and serves a change of the first from the money of its title', async () => {
    const first = zamiar();
    await reserve(first);
    expect((await find(zamiar({ sprawaId: newId() }))).map(({ brakuje }) => brakuje)).toEqual(['900.00', '450.00']);
    await expect(reserve(zamiar({ sprawaId: newId() }))).rejects.toMatchObject({ code: 'FINANSE.OVER_PLAN', status: 409, details: { zrodlo: 'dotacja-2030', dostepne: '0.00', brakuje: '900.00' } });
    await pay(first);
    expect(await committed()).toEqual(['900.00', '450.00']);
    // From October on 40 a month less: nothing more is needed, and the title that takes the place of the first frees the rest.
    const change = zamiar({ kwota: Money.parse('410.00'), od: plainDate('2026-10-01') });
    expect(await find(change)).toEqual([]);
    await reserve(change);
    await pay(change);
    expect(await committed()).toEqual(['900.00', '370.00']);
  });
});
