import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { ListaService } from './lista/lista.service.js';
import { TytulService } from './tytul/tytul.service.js';

const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'] as const;
const RUNS = 40;

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describe('whatever the order of decisions, lists and lines taken off', () => {
  let centre: PaymentCentre;
  let osobaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    osobaId = await insertOsoba(centre.superuser);
  });
  afterAll(() => centre.stop());

  const list = (month: string) => centre.prepare({ dzien: plainDate('2026-12-30'), miesiac: plainMonth(month) }).catch(() => null);
  const takeOff = async (listaId: string) => {
    const [line] = await centre.rows<{ id: string; wersja: number }>(`select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.id = $1 and p.stan = 'aktywna' order by p.lp limit 1`, [listaId]);
    if (line) await centre.as('ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(listaId, line.id, line.wersja, 'pomyłka'));
  };
  /** By month: what stands on lists less what of it is undue. */
  const paid = async () => {
    const rows = await centre.rows<{ miesiac: string; kwota: string }>(
      `select to_char(r.miesiac, 'YYYY-MM') as miesiac, sum(p.kwota - r.nienalezna)::text as kwota from wyplata.rata r join wyplata.pozycja p on p.rata_id = r.id and p.stan = 'aktywna' group by 1 order by 1`);
    return Object.fromEntries(rows.map(({ miesiac, kwota }) => [miesiac, kwota]));
  };
  /** The commitment is the sum of what is still to be paid or stands on a list. */
  const commitment = () => centre.rows(
    `select (select coalesce(sum(case strona when 'Ma' then kwota else -kwota end), 0) from finanse.zapis where konto = 'zaangazowanie')
       - (select coalesce(sum(kwota), 0) from wyplata.rata where stan = 'nalezna') as roznica`);

  it.each(Array.from({ length: RUNS }, (_, run) => [run]))('a month is paid once, by the newest decision about it (sequence %i)', async (run) => {
    const random = sequence(run * 7919 + 7);
    await centre.clear();
    const sprawaId = await insertSprawa(centre.superuser, osobaId);
    const rights: Record<string, string> = {};
    let current: string | null = null;
    for (let step = 3 + random(4); step > 0; step -= 1) {
      const first = random(4);
      const kwota = `${300 + random(5) * 37}.${String(random(100)).padStart(2, '0')}`;
      const od = plainDate(`${MONTHS[first]}-01`);
      // The end of the decision that the new one names; of the others the new title knows by itself.
      if (current && random(2)) await centre.as('kierownik.f1', () => centre.get(TytulService).zakoncz(current!, plainMonth(first === 0 ? '2026-08' : MONTHS[first - 1]!), 'zmiana'));
      const grant = { zrodloId: newId(), swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, kwota: Money.parse(kwota), od, do: run % 3 === 0 ? null : plainDate('2027-01-31') };
      current = (await centre.pay({ osobaId, sprawaId, ...grant })).tytulId;
      for (const month of MONTHS.slice(first)) rights[month] = kwota;
      const listaId = random(2) ? await list(MONTHS[1 + random(4)]!) : null;
      if (listaId && random(2)) await takeOff(listaId);
    }
    await list('2027-01');
    expect(await paid()).toEqual(rights);
    expect(await commitment()).toEqual([{ roznica: '0.00' }]);
  });
});
