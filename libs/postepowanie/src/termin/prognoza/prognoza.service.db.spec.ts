import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../../wniosek/wniosek.service.js';
import { PrognozaService } from './prognoza.service.js';

describe('the forecast of a unit', () => {
  let centre: CaseCentre;
  const show = (login: string) => centre.as(login, () => centre.get(PrognozaService).show(komorkaId('filia-1')));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-20'));
    await centre.as('specjalista.f1', async () => {
      const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
      await centre.get(WniosekService).register(aWniosek({ osobaId, dataWplywu: plainDate('2025-03-03') }));
    });
  });
  afterAll(() => centre.close());

  it('shows each team with its load; a case given to nobody is threatened until the head assigns it', async () => {
    const { od, do: until, zespoly } = await show('kierownik.f1');
    expect([od, until]).toEqual(['2025-03-20', '2025-04-03']);
    const [specjalisci, socjalni] = zespoly;
    expect(specjalisci!.pracownicy).toContainEqual(expect.objectContaining({ uzytkownik_id: uzytkownikId('specjalista.f1'), terminy: 1, zagrozone: 0, tempo_zalozone: true }));
    expect(specjalisci!.zagrozenia).toEqual([]);
    expect(socjalni!.zagrozenia).toMatchObject([{ rodzaj: 'wywiad', nazwa: 'Przeprowadzenie wywiadu', data: '2025-03-21', przewidywany: null, uzytkownik_id: null }]);
  });

  it.each(['specjalista.f1', 'kierownik.f2', 'administrator'])('is refused to %s, who assigns no cases there', async (login) => {
    await expect(show(login)).rejects.toMatchObject({ status: 403 });
  });
});
