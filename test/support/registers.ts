import { DEMO_ACCOUNTS, komorkaId } from '@ostoja/access';
import type { Office } from './caller.js';

const BENEFITS = ['zasilek-staly', 'zasilek-okresowy', 'zasilek-celowy', 'specjalny-zasilek-celowy'];

/** What must stand in the registers before anything can be signed or paid: authorisations and the centre's own account. */
export async function seedRegisters(api: Office): Promise<void> {
  const dyrektor = await api.asRole('dyrektor');
  const signers = DEMO_ACCOUNTS.filter(({ rola }) => rola === 'kierownik-filii' || rola === 'dyrektor');
  for (const [index, signer] of signers.entries()) {
    await dyrektor
      .post('/upowaznienia', { uzytkownik_id: signer.id, komorka_id: komorkaId(signer.komorka), zakres: BENEFITS, numer: `OR.077.${index + 1}.2024`, w_imieniu: 'Prezydenta Miasta Krakowa', od: '2024-01-01' })
      .expect(201);
  }
  const administrator = await api.asRole('administrator');
  await administrator
    .post('/rachunki-platnika', { numer: '07109010140000000000000001', linie: ['MIEJSKI OŚRODEK POMOCY SPOŁECZNEJ', 'W KRAKOWIE'], profil: 'elixir-iso-8859-2', od: '2024-01-01' })
    .expect(201);
}
