import { DEMO_ACCOUNTS, komorkaId } from '@ostoja/access';
import { addYears, Clock, firstDay, monthOf, type PlainDate } from '@ostoja/kernel';
import { swiadczenia } from '@ostoja/pomoc-spoleczna';
import { UpowaznienieService } from '@ostoja/postepowanie';
import { PayerAccountService } from '@ostoja/wyplata';
import type { Actors } from './act.js';

const PAYER = '07109010140000000000000001';
const LINES = ['MIEJSKI OŚRODEK POMOCY SPOŁECZNEJ', 'W KRAKOWIE', 'ADRES DEMONSTRACYJNY'];

/** Registers without which nothing can be decided or paid: authorisations to sign, and the centre's own bank account. */
export async function seedOffice(actors: Actors): Promise<void> {
  const od = firstDay(monthOf(addYears(actors.get(Clock).today(), -1)));
  await actors.as('dyrektor', async () => {
    const signers = DEMO_ACCOUNTS.filter(({ rola }) => rola === 'kierownik-filii' || rola === 'dyrektor');
    for (const [index, signer] of signers.entries()) {
      await actors.get(UpowaznienieService).create({
        uzytkownikId: signer.id, komorkaId: komorkaId(signer.komorka), zakres: swiadczenia.map(({ kod }) => kod), numer: `DEMO-${index + 1}/${od.slice(0, 4)}`,
        wImieniu: 'Prezydent Miasta Krakowa', od, do: null,
      });
    }
  });
  await actors.as('administrator', () =>
    actors.get(PayerAccountService).create({ numer: PAYER, linie: LINES, profil: 'elixir-iso-8859-2', od: od as PlainDate, do: null }),
  );
}
