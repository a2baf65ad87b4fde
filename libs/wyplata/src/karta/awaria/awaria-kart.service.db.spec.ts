import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Money, newId, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { insertOsoba, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../../../testing/index.js';
import { ExportedFileService } from '../../lista/wysylka/export.service.js';
import { TytulService } from '../../tytul/tytul.service.js';
import profiles from '../../plik/bank-profiles.json' with { type: 'json' };
import { UpowaznienieOdbioruService } from '../../upowaznienie/upowaznienie-odbioru.service.js';
import { KartaService } from '../karta.service.js';
import type { AwariaKart } from './awaria-kart.entity.js';
import { type AwariaInput, AwariaKartService } from './awaria-kart.service.js';

const dzien = plainDate('2026-11-22');
const KTO = 'ksiegowosc.przygotowanie';
const AWARIA: AwariaInput = { kanal: 'kasa', zakres: 'wszystkie', powod: 'awaria u wydawcy kart', odwolanie: 'zgłoszenie 77/2026' };

describe('payments on cards', () => {
  let centre: PaymentCentre;
  let cards: KartaService;
  let numer = 0;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    cards = centre.get(KartaService);
  });
  beforeEach(async () => {
    await clear();
  });
  afterAll(() => centre.stop());

  const clear = async () => {
    await centre.clear();
    await centre.superuser.query('begin; set local session_replication_role = replica; truncate wyplata.karta cascade; commit');
    numer = 0;
  };
  /** A person with a title paid on an active card; answers the card too. */
  const holder = async (fields: { rachunek?: string | null; kwota?: string } = {}) => {
    const osobaId = await insertOsoba(centre.superuser, { rachunek: fields.rachunek === undefined ? RACHUNEK : fields.rachunek });
    const kwota = Money.parse(fields.kwota ?? '450.00');
    const { tytulId } = await centre.pay({ osobaId, kanal: 'karta', kwota, kwotaMinimalna: Money.ofGrosze(kwota.grosze / 3n), od: plainDate('2026-11-01') });
    const karta = await centre.as('informacja.1', async () => {
      const { id } = await cards.order(osobaId, komorkaId('filia-1'));
      await cards.change(id, 1, { stan: 'wydana', dzien, powod: null, numerWydawcy: `KP-${(numer += 1)}`, numerPosiadacza: `H-${numer}`, koncowka: '1234' });
      return cards.change(id, 2, { stan: 'aktywna', dzien, powod: null });
    });
    return { osobaId, tytulId, karta };
  };
  const block = (kartaId: string) => centre.as('informacja.1', () => cards.change(kartaId, 3, { stan: 'zablokowana', dzien, powod: 'na wniosek' }));
  const approved = async () => {
    const id = await centre.prepare({ kanal: 'karta' });
    await centre.approve(id);
    return id;
  };
  const sent = async () => {
    const id = await approved();
    await centre.send(id);
    return id;
  };
  const lista = async (id: string) => (await centre.rows<{ wersja: number; suma: string; liczba: number; kanal: string; dzien: string; stan: string; uzupelnia_id: string | null }>('select wersja, suma, liczba, kanal, dzien::text, stan, uzupelnia_id from wyplata.lista where id = $1', [id]))[0]!;
  const move = async (id: string, input: Partial<AwariaInput> = {}, login = KTO, seen?: number): Promise<AwariaKart> => {
    const wersja = seen ?? (await lista(id)).wersja;
    return (await centre.as(login, () => centre.get(AwariaKartService).move(id, wersja, { ...AWARIA, ...input })))[0]!;
  };
  const lines = (id: string) => centre.rows<{ stan: string; kwota: string; rachunek: string | null; powod: string | null; osoba_id: string }>('select stan, kwota, rachunek, powod, osoba_id from wyplata.pozycja where lista_id = $1 order by lp', [id]);
  const balances = async () => Object.fromEntries((await centre.rows<{ konto: string; saldo: string }>(`select konto, sum(case strona when 'Wn' then kwota else -kwota end)::text as saldo from finanse.zapis where konto in ('koszty', 'zobowiazania', 'w-drodze') group by konto order by konto`)).map((row) => [row.konto, row.saldo]));
  const file = async (id: string) => (await centre.as('ksiegowosc.wysylka', () => centre.get(ExportedFileService).open(id))).bytes.toString('utf8');

  it('leave as a file for the issuer, and leave out people without an active card', async () => {
    await holder();
    await block((await holder()).karta.id);
    const id = await sent();
    expect(await file(id)).toBe('numer_karty;numer_posiadacza;kwota;tytul;dzien\r\nKP-1;H-1;450.00;P-2026-1-1 Zasiłek okresowy 11/2026 DEC 5123/ZO/2026;2026-11-30\r\n');
    expect(await centre.rows('select pominiete from wyplata.lista where id = $1', [id])).toEqual([{ pominiete: { 'brak-rachunku': 1, zgon: 0 } }]);
  });

  it('are not loaded on a card that was blocked after the approval, and move by themselves', async () => {
    const first = await holder();
    await holder();
    const id = await approved();
    await block(first.karta.id);
    await expect(centre.send(id)).rejects.toMatchObject({ code: 'WYPLATA.CARD_INACTIVE', status: 409, details: { liczba: 1 } });
    const awaria = await move(id, { zakres: 'nieczynne', odwolanie: null, kanal: 'przelew' });
    expect(awaria).toMatchObject({ liczba: 1, suma: '450.00', wycofano: 0, pominieto: 0 });
    expect(await lines(awaria.nowaListaId!)).toMatchObject([{ stan: 'aktywna', osoba_id: first.osobaId, rachunek: RACHUNEK }]);
    await centre.send(id);
    expect(await file(id)).not.toContain('KP-1;');
    expect(await file(id)).toContain('KP-2;');
  });

  it('move the same day to a supplementary list, with the money and the liability', async () => {
    for (const kwota of ['450.00', '333.33', '0.01']) await holder({ kwota });
    const id = await sent();
    expect(await balances()).toEqual({ koszty: '783.34', zobowiazania: '0.00', 'w-drodze': '-783.34' });
    const awaria = await move(id);
    expect(awaria).toMatchObject({ liczba: 3, suma: '783.34', wycofano: 0, pominieto: 0, odwolanie: 'zgłoszenie 77/2026' });
    expect(await lines(id)).toMatchObject(Array.from({ length: 3 }, () => ({ stan: 'zwrocona', powod: 'awaria u wydawcy kart' })));
    expect(await lista(awaria.nowaListaId!)).toMatchObject({ kanal: 'kasa', dzien: '2026-11-30', stan: 'przygotowana', suma: '783.34', liczba: 3 });
    expect(await balances()).toEqual({ koszty: '0.00', zobowiazania: '0.00', 'w-drodze': '0.00' });
    await centre.approve(awaria.nowaListaId!);
    expect(await balances()).toEqual({ koszty: '783.34', zobowiazania: '-783.34', 'w-drodze': '0.00' });
  });

  it.each([['kasa', '2026-11-30'], ['przelew', '2026-12-01'], ['przekaz', '2026-12-03']] as const)('go by %s on %s when cards fail in the afternoon of their day', async (kanal, day) => {
    await holder();
    const id = await sent();
    const at = (instant: string) => centre.moveClock((Date.parse(instant) - Date.now()) / 86_400_000);
    at('2026-11-30T15:30:00Z');
    const { nowaListaId } = await move(id, { kanal });
    at('2026-11-22T11:00:00Z');
    expect(await lista(nowaListaId!)).toMatchObject({ kanal, dzien: day });
  });

  it('need the recall of the issuer once they were sent', async () => {
    await holder();
    const id = await sent();
    await expect(move(id, { odwolanie: null })).rejects.toMatchObject({ code: 'WYPLATA.RECALL_MISSING', field: 'odwolanie' });
    expect(await lines(id)).toMatchObject([{ stan: 'aktywna' }]);
  });

  it('stay where the channel cannot reach the person, and move from there by another', async () => {
    await holder();
    const without = await holder({ rachunek: null });
    const id = await sent();
    const first = await move(id, { kanal: 'przelew' });
    expect(first).toMatchObject({ liczba: 1, pominieto: 1 });
    const second = await move(id, { kanal: 'kasa' });
    expect(second).toMatchObject({ liczba: 1, pominieto: 0 });
    expect(await lines(second.nowaListaId!)).toMatchObject([{ osoba_id: without.osobaId }]);
    await expect(move(id)).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_TO_MOVE', status: 409 });
  });

  it('come back without being paid when the person died or the payment was held', async () => {
    const dead = await holder();
    const held = await holder();
    const id = await sent();
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [dead.osobaId]);
    await centre.as('kierownik.f1', () => centre.get(TytulService).wstrzymaj(held.tytulId, 'brak kontaktu'));
    expect(await move(id)).toMatchObject({ nowaListaId: null, liczba: 0, suma: '0.00', wycofano: 2 });
    expect(await balances()).toEqual({ koszty: '0.00', zobowiazania: '0.00', 'w-drodze': '0.00' });
  });

  it('move once, however many people move and send at once', async () => {
    for (let i = 0; i < 3; i += 1) await holder();
    const id = await approved();
    const { wersja } = await lista(id);
    const acts = await Promise.allSettled([...Array.from({ length: 5 }, () => move(id, {}, KTO, wersja)), centre.send(id)]);
    const active = await centre.rows<{ n: number; raty: number }>(`select count(*)::int as n, count(distinct rata_id)::int as raty from wyplata.pozycja where stan = 'aktywna'`);
    expect(active).toEqual([{ n: 3, raty: 3 }]);
    expect(acts.slice(0, 5).filter((act) => act.status === 'fulfilled')).toHaveLength(1);
    expect(await lines(id)).toMatchObject(Array.from({ length: 3 }, () => ({ stan: 'zwrocona' })));
  });

  it.each([
    ['a list of another channel', async () => {
      await centre.pay();
      const id = await centre.prepare();
      await centre.approve(id);
      return id;
    }],
    ['a list that is not approved', async () => {
      await holder();
      return centre.prepare({ kanal: 'karta' });
    }],
  ])('do not move from %s', async (_name, make) => {
    await expect(move(await make())).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE', status: 409 });
  });

  it('move by bookkeeping alone', async () => {
    await holder();
    const id = await sent();
    for (const login of ['ksiegowosc.wysylka', 'kierownik.f1', 'informacja.1', 'dyrektor']) await expect(move(id, {}, login)).rejects.toMatchObject({ status: expect.any(Number) });
    expect(await lines(id)).toMatchObject([{ stan: 'aktywna' }]);
  });

  it('lose no grosz in any order of moves', async () => {
    const drawn = fc.record({ grosze: fc.array(fc.bigInt({ min: 3n, max: 200_000n }), { minLength: 2, maxLength: 4 }), withAccount: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), isSent: fc.boolean() });
    for (const { grosze, withAccount, isSent } of fc.sample(drawn, 4)) {
      await clear();
      for (const [i, amount] of grosze.entries()) await holder({ kwota: Money.ofGrosze(amount).toString(), rachunek: withAccount[i] ? RACHUNEK : null });
      const id = isSent ? await sent() : await approved();
      for (const kanal of ['przelew', 'przekaz', 'kasa'] as const) await move(id, { kanal }).catch((error: unknown) => expect(error).toMatchObject({ code: 'WYPLATA.NOTHING_TO_MOVE' }));
      const [sums] = await centre.rows(`select sum(kwota) filter (where stan = 'aktywna')::text as czynne, sum(kwota) filter (where stan = 'zwrocona')::text as zwrocone from wyplata.pozycja`);
      const suma = Money.sum(grosze.map((amount) => Money.ofGrosze(amount))).toString();
      expect(sums).toEqual({ czynne: suma, zwrocone: suma });
      expect(await balances()).toEqual({ koszty: '0.00', zobowiazania: '0.00', ...(isSent && { 'w-drodze': '0.00' }) });
    }
  });

  it('go to no account from which the bank sent money back and that nobody has cleared', async () => {
    await holder();
    const listaId = await sent();
    await centre.superuser.query(`insert into wyplata.zwrot (jednostka_id, id, pozycja_id, osoba_id, kwota, dzien, powod, rachunek, wstrzymuje, linie, linie_brutto, zapisano)
      select jednostka_id, id, id, osoba_id, kwota, '2026-11-20', 'rachunek zamknięty', $1, true, '[]', '[]', now() from wyplata.pozycja`, [RACHUNEK]);
    await expect(move(listaId, { kanal: 'przelew' })).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_TO_MOVE', details: { pominieto: 1 } });
  });

  it('go, from a list of before that held open and sealed ones together, onto one list for each circle', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    const sealed = await holder({ kwota: '333.33' });
    for (const kwota of ['450.00', '100.00']) await holder({ kwota });
    const id = await sent();
    await centre.superuser.query(`begin; set local session_replication_role = replica;
      ${['tytul', 'rata', 'pozycja'].map((table) => `update wyplata.${table} set krag_id = '${kragId}' where osoba_id = '${sealed.osobaId}';`).join(' ')} commit`);
    await move(id);
    expect(await centre.rows(`select krag_id, liczba, suma, (select array_agg(distinct p.krag_id::text) from wyplata.pozycja p where p.lista_id = l.id) as linie from wyplata.lista l where l.kanal = 'kasa' order by l.numer`))
      .toEqual([{ krag_id: null, liczba: 2, suma: '550.00', linie: [null] }, { krag_id: kragId, liczba: 1, suma: '333.33', linie: [kragId] }]);
    expect(await centre.rows('select liczba, suma from wyplata.awaria_kart order by id')).toEqual([{ liczba: 2, suma: '550.00' }, { liczba: 1, suma: '333.33' }]);
    expect(await balances()).toEqual({ koszty: '0.00', zobowiazania: '0.00', 'w-drodze': '0.00' });
  });

  it('go as a transfer to whom the person authorised', async () => {
    const { tytulId } = await holder();
    const rachunek = '27114020040000300201355387';
    const payees = centre.get(UpowaznienieOdbioruService);
    const id = await centre.as('specjalista.f1', () => payees.create({ tytulId, rodzaj: 'odbiorca', nazwa: 'Wynajmująca Sp. z o.o.', rachunek, od: dzien, do: null, dokumentId: null, opis: null }));
    await centre.as('informacja.1', () => payees.verify(id));
    await move(await sent(), { kanal: 'przelew' });
    expect(await centre.rows(`select rachunek, odbiorca from wyplata.pozycja where stan = 'aktywna'`)).toEqual([{ rachunek, odbiorca: ['Wynajmująca Sp. z o.o.'] }]);
  });

  it('go onto as many lists as the bank’s files need, none longer than it takes', async () => {
    for (let i = 0; i < 5; i += 1) await holder({ kwota: `${100 + i}.01` });
    const id = await sent();
    const profil = profiles.find(({ kod }) => kod === 'elixir-ascii')!.wersje[0] as { maks_pozycji: number | null };
    profil.maks_pozycji = 2;
    try {
      await move(id, { kanal: 'przelew' });
    } finally {
      profil.maks_pozycji = null;
    }
    const records = await centre.rows<{ nowa_lista_id: string; liczba: number; suma: string }>('select nowa_lista_id, liczba, suma from wyplata.awaria_kart order by id');
    const lists = await centre.rows(`select l.id, l.liczba, l.suma, (select array_agg(p.lp order by p.lp) from wyplata.pozycja p where p.lista_id = l.id) as lp from wyplata.lista l where l.kanal = 'przelew' order by l.numer`);
    expect(lists).toEqual(records.map((one, i) => ({ id: one.nowa_lista_id, liczba: one.liczba, suma: one.suma, lp: [[1, 2], [1, 2], [1]][i] })));
    expect(Money.sum(records.map(({ suma }) => Money.parse(suma))).toString()).toBe('510.05');
    expect(await balances()).toEqual({ koszty: '0.00', zobowiazania: '0.00', 'w-drodze': '0.00' });
  });
});
