import { Money } from '@ostoja/kernel';
import { readPdfText } from '@ostoja/documents/testing';
import { openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { ListaWydrukService } from './lista-wydruk.service.js';

describe('the print of a payment list', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  it('shows items, sums per line of the budget and the signatures that stand', async () => {
    await centre.pay({ kwota: Money.parse('450.00') });
    const listaId = await centre.prepare();
    const print = (login: string) => centre.as(login, async () => readPdfText(await centre.get(ListaWydrukService).print(listaId)));
    const draft = await print('kierownik.f1');
    for (const text of ['PROJEKT', 'Petronela Wzorcowa', 'Janina Przykładowa']) expect(draft).toContain(text);
    await centre.approve(listaId);
    const paper = await print('dyrektor');
    for (const text of ['LISTA WYPŁAT NR 1/2026', '1350,00', '85214', '900,00', 'Klara Modelowa', 'Zenon Pokazowy', 'Gracja Modelowa', 'Dorota Przykładowa']) expect(paper).toContain(text);
    expect(paper).not.toContain('PROJEKT');
    await expect(print('kierownik.f2')).rejects.toMatchObject({ status: 404 });
  });
});
