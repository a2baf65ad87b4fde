import { komorkaId } from '@ostoja/access';
import { readPdfText } from '@ostoja/documents/testing';
import { newId, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aKarta, aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { KartaUslugiService } from './karta-uslugi/karta-uslugi.service.js';
import { KatalogKart } from './karta-uslugi/katalog-kart.js';
import { WersjaKartyService } from './karta-uslugi/wersja-karty.service.js';
import { DrukService } from './druk/druk.service.js';
import { OswiadczenieService } from './druk/oswiadczenie.service.js';
import { WniosekService } from './wniosek/wniosek.service.js';
import { WskazanieService } from './wskazanie/wskazanie.service.js';
import type { PierwszyKontaktRequest } from './kontakt/kontakt.dto.js';
import { KontaktService } from './kontakt/kontakt.service.js';

const TODAY = plainDate('2025-03-10');
const aKontakt = (fields: Partial<PierwszyKontaktRequest> = {}): PierwszyKontaktRequest => ({ komorka_id: komorkaId('filia-1'), dzien: TODAY, kanal: 'telefon', temat: 'dodatek mieszkaniowy', wynik: 'porada', ...fields });

describe('the information desk', () => {
  let centre: CaseCentre;
  let osobaId: string;
  const at = <T>(login: string, work: () => Promise<T>) => centre.as(login, work);
  const note = (fields = {}, login = 'informacja.1') => at(login, () => centre.get(KontaktService).create(aKontakt(fields)));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(TODAY);
    osobaId = (await at('informacja.1', () => centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId('filia-1') })))).id;
    centre.get(KatalogKart).register(
      [aKarta({ kod: 'karta-probna', od: plainDate('2024-01-01'), slowa: ['węgiel'], rodzaje_spraw: ['zasilek-probny', 'nieprowadzone'], oswiadczenia: ['dochod'] })],
      [{ kod: 'dochod', nazwa: 'Oświadczenie o dochodach', przepis: 'art. 107 ust. 5 ustawy o pomocy społecznej', klauzula: 'art. 107 ust. 5c ustawy o pomocy społecznej', tresc: ['Oświadczam, że mój dochód wyniósł ............ zł.'] }],
    );
  });
  afterAll(() => centre.close());

  describe('first contacts', () => {
    it('are counted, also those of strangers and without a case', async () => {
      await note();
      await note({ karta_kod: 'karta-probna', osoba_id: osobaId, kanal: 'osobiscie' });
      await note({ wynik: 'skierowanie', skierowano_do: 'Grodzki Urząd Pracy' }, 'socjalny.f1');
      const numbers = await at('kierownik.f1', () => centre.get(KontaktService).count({ od: TODAY, do: TODAY }));
      expect(numbers.map(({ wynik, kanal, karta_kod, liczba }) => [wynik, kanal, karta_kod, liczba])).toEqual([['porada', 'osobiscie', 'karta-probna', 1], ['porada', 'telefon', null, 1], ['skierowanie', 'telefon', null, 1]]);
      expect(await at('kierownik.f2', () => centre.get(KontaktService).count({ od: TODAY, do: TODAY }))).toEqual([]);
      const first = await at('informacja.1', () => centre.get(KontaktService).list({ limit: 2 }));
      const second = await at('informacja.1', () => centre.get(KontaktService).list({ limit: 2, kursor: first.nastepny! }));
      expect([first.elementy.length, second.elementy.length, second.nastepny]).toEqual([2, 1, null]);
    });

    it.each([
      ['no subject', { temat: null }, 'temat'], ['a referral to nowhere', { wynik: 'skierowanie' as const }, 'skierowano_do'], ['an application that is not named', { wynik: 'wniosek' as const }, 'wniosek_id'],
      ['a report that is not named', { wynik: 'zgloszenie' as const }, 'zgloszenie_id'], ['a day of the future', { dzien: plainDate('2025-03-11') }, 'dzien'], ['an unknown application', { wynik: 'wniosek' as const, wniosek_id: newId() }, 'wniosek_id'],
    ])('refuse %s', async (_, fields, field) => {
      await expect(note(fields)).rejects.toMatchObject({ field });
    });

    it('belong to the unit', async () => {
      for (const login of ['informacja.f2', 'ksiegowosc.wysylka', 'dyrektor', 'administrator']) await expect(note({}, login)).rejects.toMatchObject({ status: 403 });
      await expect(note({ osoba_id: newId() })).rejects.toMatchObject({ status: 404 });
    });
  });

  describe('service cards', () => {
    const cards = () => centre.get(KartaUslugiService);
    const tresc = (nazwa: string) => aKarta({ nazwa, slowa: ['opał'] }).tresc as never;
    const versions = () => centre.get(WersjaKartyService);

    it('are open to strangers, with what the centre really runs', async () => {
      const [found] = await cards().find('węgiel');
      expect(cards().namesOf(found!)).toEqual({ rodzaje_spraw: [{ kod: 'zasilek-probny', nazwa: 'Zasiłek próbny' }], oswiadczenia: [{ kod: 'dochod', nazwa: 'Oświadczenie o dochodach' }] });
      await expect(cards().get('nie-ma')).rejects.toMatchObject({ status: 404 });
    });

    it('a version of the centre holds from its day, once another person released it', async () => {
      const szkic = await at('administrator', () => versions().create({ kod: 'karta-probna', od: plainDate('2025-01-01'), tresc: tresc('Karta ośrodka') }));
      expect((await cards().get('karta-probna')).tresc.nazwa).toBe('Karta próbna');
      await expect(at('administrator', () => versions().close(szkic.id, 1, 'wydana'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.CARD_SAME_PERSON' });
      await expect(at('dyrektor', () => versions().close(szkic.id, 7, 'wydana'))).rejects.toMatchObject({ status: 412 });
      await at('dyrektor', () => versions().close(szkic.id, 1, 'wydana'));
      expect((await cards().get('karta-probna')).tresc.nazwa).toBe('Karta ośrodka');
      expect((await cards().get('karta-probna', plainDate('2024-12-31'))).tresc.nazwa).toBe('Karta próbna');
      await expect(at('administrator', () => versions().update(szkic.id, 2, { od: TODAY, tresc: tresc('Inna') }))).rejects.toMatchObject({ code: 'POSTEPOWANIE.CARD_CLOSED' });
    });

    it('whoever changed a draft last has prepared it, and a rejected one never holds', async () => {
      const szkic = await at('administrator', () => versions().create({ kod: 'karta-probna', od: TODAY, tresc: tresc('Szkic') }));
      const changed = await at('dyrektor', () => versions().update(szkic.id, 1, { od: TODAY, tresc: tresc('Poprawiony') }));
      await expect(at('dyrektor', () => versions().close(szkic.id, changed.wersja, 'wydana'))).rejects.toMatchObject({ status: 403 });
      await at('kierownik.f1', () => versions().close(szkic.id, changed.wersja, 'odrzucona'));
      expect((await cards().get('karta-probna')).tresc.nazwa).toBe('Karta ośrodka');
      await expect(at('informacja.1', () => versions().create({ kod: 'x', od: TODAY, tresc: tresc('X') }))).rejects.toMatchObject({ status: 403 });
      expect(await at('informacja.1', () => versions().list())).toEqual([]);
    });
  });

  describe('where to send a person', () => {
    const find = (fields: object) => at('informacja.1', () => centre.get(WskazanieService).find({ polozenie: 'zamieszkanie', miejscowosc: 'Kraków', ...fields }));

    it('by address, with the department that informs there', async () => {
      const { gmina, komorki } = await find({ ulica: 'cwiczebna', numer: '7/3' });
      expect(gmina).toBe('nasza');
      expect(komorki).toMatchObject([{ komorka_id: komorkaId('filia-1'), podstawa: 'ul. Ćwiczebna, od nr 1, do nr 49, numery nieparzyste', przyklad: true, informacja: [{ komorka_id: komorkaId('dzial-informacji-1') }] }]);
      expect((await find({ ulica: 'Łąkowa', numer: '5' })).komorki[0]!.informacja.map((one) => one.komorka_id)).toEqual([komorkaId('filia-2-informacja')]);
    });

    it('says when the street is unknown, when there are several units, and when another gmina is proper', async () => {
      expect(await find({ ulica: 'Nieznana', numer: '1' })).toMatchObject({ gmina: 'nasza', komorki: [] });
      expect((await find({ ulica: 'Ćwiczebna' })).komorki).toHaveLength(3);
      expect(await find({ miejscowosc: 'Wieliczka', ulica: 'Ćwiczebna' })).toMatchObject({ gmina: 'inna', komorki: [], czynnosc: 'przekazanie-wedlug-wlasciwosci' });
    });

    it('by the address in the file of the person, as far as the asker may see it', async () => {
      const of = (login: string) => at(login, () => centre.get(WskazanieService).findOfOsoba(osobaId));
      expect(await of('informacja.1')).toBeNull();
      const record = (rodzaj: string, ulica: string | null, miejscowosc: string) => centre.superuser.query(
        `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, miejscowosc, od, zapisano, zapisal) select jednostka_id, gen_random_uuid(), id, $2, $3, '7', $4, '2020-01-01', now(), id from osoba.osoba where id = $1`, [osobaId, rodzaj, ulica, miejscowosc]);
      await record('pobytu', null, 'Kraków');
      await record('zameldowania', 'ul. Dawna', 'Skawina');
      expect(await of('informacja.1')).toMatchObject({ gmina: 'inna', nazwa_gminy: 'Skawina', komorki: [{ komorka_id: komorkaId('dzial-bezdomnych') }] });
      await record('zamieszkania', 'ul. Ćwiczebna', 'Kraków');
      expect(await of('informacja.1')).toMatchObject({ gmina: 'nasza', komorki: [{ komorka_id: komorkaId('filia-1') }] });
      expect(await of('informacja.f2')).toBeNull();
    });

    it('the homeless go to their own department, and the gmina follows from the last registration', async () => {
      const { gmina, komorki } = await find({ polozenie: 'bezdomnosc', gmina_wlasciwa: 'Skawina' });
      expect([gmina, komorki.map((one) => one.komorka_id)]).toEqual(['inna', [komorkaId('dzial-bezdomnych')]]);
    });
  });

  describe('papers', () => {
    const register = (fields = {}) => at('informacja.1', () => centre.get(WniosekService).register(aWniosek({ osobaId, dataWplywu: TODAY, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota: '300', cel: 'opał' }], ...fields })));
    const print = async (id: string, druk: Parameters<DrukService['print']>[1], login = 'informacja.1') => readPdfText(await at(login, () => centre.get(DrukService).print(id, druk))).replaceAll(/\s+/g, ' ');

    it('an oral application is printed as a record with who filed, the demand and a note on the signature', async () => {
      const { wniosek } = await register({
        kanal: 'ustnie-protokol', zlozenie: { sklada: 'inna-osoba', skladajacy: 'Maria Próbna, sąsiadka', skladajacyId: null, zgoda: 'ustna', podpis: 'za-osobe', podpisWzmianka: 'Podpisała sąsiadka, osoba nie widzi.' },
      });
      const text = await print(wniosek.id, 'protokol');
      for (const part of ['10 marca 2025 r.', 'Maria Próbna, sąsiadka', 'Zasiłek próbny, na: opał, kwota 300,00', 'art. 63 § 3 KPA', 'osoba nie widzi']) expect(text).toContain(part);
    });

    it('a filing by another person without consent is refused', async () => {
      await expect(register({ zlozenie: { sklada: 'inna-osoba', skladajacy: 'Maria Próbna', skladajacyId: null, zgoda: null, podpis: 'podpisany', podpisWzmianka: null } })).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONSENT_MISSING', provision: 'art. 102 ustawy o pomocy społecznej' });
    });

    it('receipt is confirmed, and matters of other authorities are told', async () => {
      const { wniosek, sprawy } = await register({ inneOrgany: [{ organ: 'Zakład Ubezpieczeń Społecznych', sprawa: 'renta' }] });
      const confirmed = await print(wniosek.id, 'potwierdzenie');
      for (const part of [sprawy[0]!.znak, 'art. 63 § 4 KPA', 'osobiście']) expect(confirmed).toContain(part);
      const told = await print(wniosek.id, 'zawiadomienie-66');
      for (const part of ['Zakład Ubezpieczeń Społecznych: renta', 'w ciągu 14 dni', 'art. 66 § 1 i 2 KPA']) expect(told).toContain(part);
      await expect(print((await register()).wniosek.id, 'zawiadomienie-66')).rejects.toMatchObject({ code: 'SZABLON.FIELD_EMPTY' });
      await expect(print(wniosek.id, 'potwierdzenie', 'socjalny.f2')).rejects.toMatchObject({ status: 404 });
    });

    it('a statement carries the clause of criminal liability and the data of the person', async () => {
      const text = readPdfText(await at('informacja.1', () => centre.get(OswiadczenieService).print(osobaId, 'dochod'))).replaceAll(/\s+/g, ' ');
      for (const part of ['OŚWIADCZENIE O DOCHODACH', 'Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia.', 'art. 107 ust. 5c']) expect(text).toContain(part);
      expect(text).not.toContain('Znak sprawy');
      await expect(at('informacja.1', () => centre.get(OswiadczenieService).print(osobaId, 'nie-ma'))).rejects.toMatchObject({ status: 404 });
    });
  });
});
