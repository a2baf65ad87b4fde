import { Kwota } from '@ostoja/facts';

/** Facts of the settlement of a funeral that the gmina arranged (art. 44, 96 ust. 3 ups). */
export class FaktySprawieniePogrzebu {
  @Kwota('Koszt pogrzebu poniesiony przez gminę', { wymagane: true, przyklad: '5200.00' })
  koszt!: string;
  @Kwota('Należny zasiłek pogrzebowy', { wymagane: true, przyklad: '0.00', opis: 'Zasiłek pogrzebowy po osobie zmarłej, o który występuje gmina; 0, gdy nie przysługuje.' })
  zasilek_pogrzebowy!: string;
  @Kwota('Wartość masy spadkowej', { wymagane: true, przyklad: '3000.00' })
  masa_spadkowa!: string;
}
