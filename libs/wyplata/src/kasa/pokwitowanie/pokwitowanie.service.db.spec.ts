import { readPdfText } from '@ostoja/documents/testing';
import { type DeskCentre, DOWOD, DZIEN_KASY, openDesk } from '../../../testing/index.js';
import { UpowaznienieOdbioruService } from '../../upowaznienie/upowaznienie-odbioru.service.js';
import { PokwitowanieService } from './pokwitowanie.service.js';

describe('the receipt of the desk', () => {
  let centre: DeskCentre;
  beforeAll(async () => {
    centre = await openDesk();
  });
  beforeEach(() => centre.reset());
  afterAll(() => centre.stop());

  const print = (odbiorId: string, pozycjaId: string, login = 'kasjer') => centre.as(login, () => centre.get(PokwitowanieService).print(odbiorId, pozycjaId));

  it('says who got what for what, and is the same at every print', async () => {
    const { odbiorId, listaId, pozycje } = await centre.taken();
    await expect(print(odbiorId, pozycje[0]!)).rejects.toMatchObject({ status: 404 });
    await centre.handOut(odbiorId, pozycje[0]!, { dokument: 'karta-pobytu' });
    const paper = await print(odbiorId, pozycje[0]!);
    const text = await readPdfText(paper);
    for (const part of ['POKWITOWANIE KW 1/2026', 'Janina Przykładowa-0', '450,00', 'karta pobytu', 'lista wypłat 1/2026', 'Kwituję odbiór gotówki']) expect(text).toContain(part);
    expect(text).not.toContain('Odbiera z upoważnienia');
    expect((await print(odbiorId, pozycje[0]!)).equals(paper)).toBe(true);
    await expect(print(listaId, pozycje[0]!)).rejects.toMatchObject({ status: 404 });
  });

  it('names whoever collected for the person', async () => {
    const { odbiorId, pozycje, tytuly } = await centre.taken();
    const upowaznienieId = await centre.as('specjalista.f1', () => centre.get(UpowaznienieOdbioruService).create({
      tytulId: tytuly[0]!, rodzaj: 'odbior-w-kasie', nazwa: 'Zofia Pełnomocna', rachunek: null, od: DZIEN_KASY, do: null, dokumentId: null, opis: null,
    }));
    await centre.as('informacja.1', () => centre.get(UpowaznienieOdbioruService).verify(upowaznienieId));
    await centre.handOut(odbiorId, pozycje[0]!, { ...DOWOD, upowaznienieId });
    const text = await readPdfText(await print(odbiorId, pozycje[0]!));
    for (const part of ['Janina Przykładowa-0', 'Odbiera z upoważnienia', 'Zofia Pełnomocna']) expect(text).toContain(part);
  });

  it('is printed by nobody who does not see the desk', async () => {
    const { odbiorId, pozycje } = await centre.taken();
    await centre.handOut(odbiorId, pozycje[0]!);
    await expect(print(odbiorId, pozycje[0]!, 'socjalny.f2')).rejects.toMatchObject({ status: 404 });
  });
});
