import { getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { Client } from 'pg';
import { startApi, type TestApi } from '../../../../test/support/api.js';

describe('the progress of a work over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  /** A work of the person that stands as it is. */
  async function insertPraca(stan: 'w-toku' | 'zakonczona'): Promise<string> {
    const id = newId();
    await superuser.query(
      `insert into wyplata.praca (jednostka_id, id, uzytkownik_id, rodzaj, stan, rozpoczeto, znak, zakonczono) values ($1, $2, $3, 'przygotowanie-listy', $4, now(), now(), case when $4 <> 'w-toku' then now() end)`,
      [JEDNOSTKA_ID, id, getDemoAccount('ksiegowosc.przygotowanie').id, stan],
    );
    return id;
  }

  it('comes as events until the end', async () => {
    const id = await insertPraca('w-toku');
    const desk = await api.asLogin('ksiegowosc.przygotowanie');
    const answer = desk.get(`/prace/${id}/zdarzenia`).buffer(true).expect(200).expect('Content-Type', /text\/event-stream/);
    setTimeout(() => void superuser.query(`update wyplata.praca set stan = 'zakonczona', zakonczono = now() where id = $1`, [id]), 300);
    const { text } = await answer;
    expect(text.trim().split('\n\n').map((event) => (JSON.parse(event.replace('data: ', '')) as { stan: string }).stan)).toEqual(['w-toku', 'zakonczona']);
  });

  it('is not there for others, in the same words as the work', async () => {
    const id = await insertPraca('zakonczona');
    const other = await api.asLogin('ksiegowosc.zatwierdzanie');
    for (const unseen of [id, newId()]) {
      const { body, headers } = await other.get(`/prace/${unseen}/zdarzenia`).expect(404);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({ status: 404, kod: (await other.get(`/prace/${unseen}`).expect(404)).body.kod as string });
    }
  });
});
