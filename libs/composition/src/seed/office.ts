import { DEMO_ACCOUNTS, komorkaId } from '@ostoja/access';
import { addYears, firstDay, monthOf, type PlainDate } from '@ostoja/kernel';
import { swiadczeniaSpraw } from '@ostoja/pomoc-spoleczna';
import type { OfficeClient } from './office-client.js';

const PAYER = '07109010140000000000000001';
const LINES = ['MIEJSKI OŚRODEK POMOCY SPOŁECZNEJ', 'W KRAKOWIE', 'ADRES DEMONSTRACYJNY'];

/** Registers without which nothing can be decided or paid: authorisations to sign, and the centre's own bank account. */
export async function seedOffice(office: OfficeClient, today: PlainDate): Promise<void> {
  const od = firstDay(monthOf(addYears(today, -1)));
  const signers = DEMO_ACCOUNTS.filter(({ rola }) => rola === 'kierownik-filii' || rola === 'dyrektor');
  for (const [index, signer] of signers.entries()) {
    await office.post('dyrektor', '/upowaznienia', {
      uzytkownik_id: signer.id, komorka_id: komorkaId(signer.komorka), zakres: swiadczeniaSpraw.map(({ kod }) => kod), numer: `DEMO-${index + 1}/${od.slice(0, 4)}`, w_imieniu: 'Prezydenta Miasta Krakowa', od,
    });
  }
  await office.post('administrator', '/rachunki-platnika', { numer: PAYER, linie: LINES, profil: 'elixir-iso-8859-2', od });
}
