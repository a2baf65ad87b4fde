import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { DokumentService } from '@ostoja/documents';
import { addDays, newId, plainDate } from '@ostoja/kernel';
import { DZIS, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../../testing/index.js';
import { type NoweUpowaznienie, UpowaznienieOdbioruService } from './upowaznienie-odbioru.service.js';
import { ZmianaKanaluService } from './zmiana-kanalu.service.js';

const NAJEMCY = '27114020040000300201355387';

describe('UpowaznienieOdbioruService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const service = () => centre.get(UpowaznienieOdbioruService);
  const write = (tytulId: string, fields: Partial<NoweUpowaznienie> = {}, login = 'specjalista.f1') => centre.as(login, () => service().create({
    tytulId, rodzaj: 'odbiorca', nazwa: 'Wynajmująca Sp. z o.o.', rachunek: NAJEMCY, od: DZIS, do: null, dokumentId: null, opis: 'umowa najmu', ...fields,
  }));
  const verify = (id: string, login = 'informacja.1') => centre.as(login, () => service().verify(id));
  const payees = async (listaId: string) => centre.rows<{ rachunek: string; odbiorca: string[] }>('select rachunek, odbiorca from wyplata.pozycja where lista_id = $1 order by lp', [listaId]);

  it('pays whom the person authorised from the comparison on until the revocation, and the person else', async () => {
    const { tytulId } = await centre.pay({ od: plainDate('2026-11-01') });
    const id = await write(tytulId);
    const removed = async (listaId: string) => centre.superuser.query(`begin; set local session_replication_role = replica; update wyplata.pozycja set stan = 'usunieta', usunal_id = id, usunieto = now() where lista_id = '${listaId}'; commit`);
    const unverified = await centre.prepare();
    expect(await payees(unverified)).toEqual([{ rachunek: RACHUNEK, odbiorca: expect.arrayContaining(['Janina Przykładowa']) }]);
    await removed(unverified);
    await verify(id);
    const verified = await centre.prepare();
    expect(await payees(verified)).toEqual([{ rachunek: NAJEMCY, odbiorca: ['Wynajmująca Sp. z o.o.'] }]);
    await removed(verified);
    await centre.as('kierownik.f1', () => service().revoke(id));
    await centre.as('kierownik.f1', () => service().revoke(id));
    expect(await payees(await centre.prepare())).toMatchObject([{ rachunek: RACHUNEK }]);
  });

  it('stops a list to a payee who was revoked, or to an account that was withdrawn, after it was prepared', async () => {
    const { tytulId, osobaId } = await centre.pay({ od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    const id = await write(tytulId);
    await verify(id);
    const listaId = await centre.prepare();
    await centre.advance(listaId, 'sprawdzona-rachunkowo');
    await centre.as('kierownik.f1', () => service().revoke(id));
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.PAYEE_CHANGED', status: 409, details: { liczba: 1 } });
    await centre.superuser.query(`begin; set local session_replication_role = replica; update wyplata.pozycja set rachunek = '${RACHUNEK}' where lista_id = '${listaId}'; commit`);
    const withdraw = (wycofano: string) => centre.superuser.query(`begin; set local session_replication_role = replica; update osoba.rachunek set wycofano = ${wycofano} where osoba_id = '${osobaId}'; commit`);
    await withdraw('now()');
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.PAYEE_CHANGED' });
    await withdraw('null');
    await expect(centre.approve(listaId)).resolves.toBeUndefined();
  });

  it('is not in force outside of its days', async () => {
    const { tytulId } = await centre.pay({ od: plainDate('2026-11-01') });
    await verify(await write(tytulId, { do: addDays(DZIS, 1) }));
    expect(await payees(await centre.prepare())).toMatchObject([{ rachunek: RACHUNEK }]);
  });

  it('takes two people, in the database too, and one payee at a time', async () => {
    const { tytulId } = await centre.pay();
    const id = await write(tytulId);
    await expect(verify(id, 'specjalista.f1')).rejects.toMatchObject({ code: 'WYPLATA.SAME_PERSON', status: 403 });
    await expect(centre.superuser.query('update wyplata.upowaznienie set sprawdzil_id = zapisal_id, sprawdzono = now() where id = $1', [id])).rejects.toThrow('upowaznienie_odbioru_cztery_oczy');
    await expect(write(tytulId)).rejects.toMatchObject({ code: 'WYPLATA.PAYEE_OVERLAP', status: 409 });
    await centre.as('informacja.1', () => service().revoke(id));
    await expect(verify(id)).rejects.toMatchObject({ code: 'WYPLATA.AUTHORISATION_REVOKED' });
    await write(tytulId);
  });

  it('needs an account of a payee and of nobody else, and days in their order', async () => {
    const { tytulId } = await centre.pay();
    await expect(write(tytulId, { rachunek: null })).rejects.toMatchObject({ code: 'WYPLATA.ACCOUNT_INVALID' });
    await expect(write(tytulId, { rodzaj: 'odbior-w-kasie' })).rejects.toMatchObject({ code: 'WYPLATA.ACCOUNT_INVALID' });
    await expect(write(tytulId, { do: addDays(DZIS, -1) })).rejects.toMatchObject({ code: 'WYPLATA.PERIOD_INVALID', status: 422 });
    await expect(write(newId())).rejects.toMatchObject({ status: 404 });
  });

  it('is of the branch of the case, sealed ones of the circle', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, newId(), kragId, getDemoAccount('specjalista.f1').id]);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const { osobaId, tytulId } = await centre.pay({ kragId });
    const id = await write(tytulId);
    await expect(verify(id, 'kierownik.f1')).rejects.toMatchObject({ status: 404 });
    await expect(write(tytulId, { rodzaj: 'odbior-w-kasie', rachunek: null }, 'specjalista.f2')).rejects.toMatchObject({ status: 404 });
    const seen = (login: string) => centre.as(login, async () => (await service().find(osobaId, 10)).elementy.length);
    expect([await seen('specjalista.f1'), await seen('kierownik.f1'), await seen('ksiegowosc.przygotowanie')]).toEqual([1, 0, 1]);
  });

  it('refers to no document that is out of sight, as to none that is not there; nor does a change of the channel', async () => {
    const { tytulId } = await centre.pay({ od: plainDate('2026-11-01') });
    const place = { nazwa: 'oswiadczenie.pdf', rodzaj: 'skan' as const, komorkaId: komorkaId('filia-1') };
    const { dokumentId } = await centre.as('specjalista.f1', () => centre.get(DokumentService).store(Buffer.from('%PDF-'), 'application/pdf', place));
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, kragId]);
    const seal = (krag: string | null) => centre.superuser.query(`begin; set local session_replication_role = replica; update documents.dokument set krag_id = ${krag === null ? 'null' : `'${krag}'`} where id = '${dokumentId}'; commit`);
    await seal(kragId);
    for (const id of [dokumentId, newId()]) {
      await expect(write(tytulId, { dokumentId: id })).rejects.toMatchObject({ code: 'WYPLATA.DOCUMENT_UNKNOWN', status: 422 });
      const change = centre.as('specjalista.f1', () => centre.get(ZmianaKanaluService).change(tytulId, 'kasa', DZIS, id, 1));
      await expect(change).rejects.toMatchObject({ code: 'WYPLATA.DOCUMENT_UNKNOWN', status: 422 });
    }
    await seal(null);
    await expect(write(tytulId, { dokumentId })).resolves.toBeDefined();
  });
});
