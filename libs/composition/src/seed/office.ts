import { DEMO_ACCOUNTS, komorkaId } from '@ostoja/access';
import { addYears, firstDay, monthOf, type PlainDate } from '@ostoja/kernel';
import { swiadczeniaSpraw } from '@ostoja/pomoc-spoleczna';
import type { OfficeClient } from './office-client.js';
import { seedPlan } from './plan.js';

/** The centre's own account. */
export const PAYER = '07109010140000000000000001';
const LINES = ['MIEJSKI OŚRODEK POMOCY SPOŁECZNEJ', 'W KRAKOWIE', 'ADRES DEMONSTRACYJNY'];

/** The centre as the payer of contributions. The codes are samples: the staff department enters those of ZUS. */
const CONTRIBUTIONS = {
  nip: '1234563218', regon: '123456785', nazwa: 'MOPS W KRAKOWIE', oddzial_nfz: '06R', numer_kompletu: 2,
  kody: { zasilek_staly: '999100', program_integracji: '999200', program_wychodzenia_z_bezdomnosci: '999300', zatrudnienie_socjalne: '999400' },
};

/** Registers without which nothing can be decided or paid: authorisations to sign, the centre's own bank account and its financial plan. */
export async function seedOffice(office: OfficeClient, today: PlainDate): Promise<void> {
  const od = firstDay(monthOf(addYears(today, -1)));
  const signers = DEMO_ACCOUNTS.filter(({ rola }) => rola === 'kierownik-filii' || rola === 'dyrektor');
  for (const [index, signer] of signers.entries()) {
    await office.post('dyrektor', '/upowaznienia', {
      uzytkownik_id: signer.id, komorka_id: komorkaId(signer.komorka), zakres: swiadczeniaSpraw.map(({ kod }) => kod), numer: `DEMO-${index + 1}/${od.slice(0, 4)}`, w_imieniu: 'Prezydenta Miasta Krakowa', od,
    });
  }
  await office.post('administrator', '/rachunki-platnika', { numer: PAYER, linie: LINES, profil: 'elixir-iso-8859-2', od });
  await office.post('kadry', '/platnicy-skladek', { ...CONTRIBUTIONS, od });
  await seedPlan(office, today);
}
