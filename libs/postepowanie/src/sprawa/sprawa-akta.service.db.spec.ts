import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { SprawaAktaService } from './sprawa-akta.service.js';

describe('the case file', () => {
  let centre: CaseCentre;
  let id: string;
  const show = (login: string) => centre.as(login, () => centre.get(SprawaAktaService).show(id));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
    id = await centre.as('specjalista.f1', async () => {
      const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
      return (await centre.get(WniosekService).register(aWniosek({ osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota: '450', cel: 'opał' }] }))).sprawy[0]!.id;
    });
  });
  afterAll(() => centre.close());

  it('shows person, demand, proceeding, terms and events', async () => {
    const akta = await show('kierownik.f1');
    expect(akta).toMatchObject({
      osoba: { imie: 'Janina', nazwisko: 'Przykładowa' }, stan_nazwa: 'Wszczęte', klasa_jrwa: '5120', kategoria_archiwalna: 'B10',
      zadanie: { data_wplywu: '2025-03-03', kanal: 'osobiscie', kwota: '450.00', cel: 'opał' },
      najblizszy_termin: { rodzaj: 'wywiad', data: '2025-03-21' },
    });
    expect(akta.postepowania).toMatchObject([{ stan: 'wszczete', terminy: [{ rodzaj: 'wywiad', stan: 'biegnie' }, { rodzaj: 'zalatwienie' }], zdarzenia: [{ rodzaj: 'wszczecie', dzien: '2025-03-03' }] }]);
  });

  it.each([
    ['kierownik.f1', ['nowy-termin', 'odmowa-wszczecia', 'odstapienie-10', 'oswiadczenie-10', 'pozostawienie-bez-adresu', 'przekazanie-wedlug-wlasciwosci', 'uznanie-za-skomplikowana', 'wezwanie-brakow', 'wezwanie-o-dowody', 'zawiadomienie-10', 'zawieszenie', 'zlecenie-wywiadu']],
    ['specjalista.f1', ['nowy-termin', 'oswiadczenie-10', 'pozostawienie-bez-adresu', 'projekt-umorzenia', 'uznanie-za-skomplikowana', 'wezwanie-brakow', 'wezwanie-o-dowody', 'zawiadomienie-10']],
    ['informacja.1', ['pozostawienie-bez-adresu', 'wezwanie-brakow']],
    ['socjalny.f1', ['oswiadczenie-10', 'pozostawienie-bez-adresu', 'wezwanie-brakow', 'wezwanie-o-dowody', 'zawiadomienie-10']],
  ])('offers %s the acts that the law and the role allow now', async (login, acts) => {
    const offered = new Set((await show(login)).postepowania[0]!.czynnosci.map(({ kod }) => kod));
    const known = ['nowy-termin', 'odmowa-wszczecia', 'odstapienie-10', 'oswiadczenie-10', 'pozostawienie-bez-adresu', 'projekt-umorzenia', 'przekazanie-wedlug-wlasciwosci', 'uznanie-za-skomplikowana', 'wezwanie-brakow', 'wezwanie-o-dowody', 'zawiadomienie-10', 'zawieszenie', 'zlecenie-wywiadu'];
    expect(known.filter((kod) => offered.has(kod))).toEqual(acts);
  });
});
