/**
 * What happens to money, in the order of its life: plan, commitment, liability, payment, return, claim. `posting-rules.json` says what each posts.
 *
 * A list that the director approves posts `zobowiazanie`; sending it posts `wysylka`, or `zasilenie-kasy` for the desk, which pays each line by
 * `wyplata-z-kasy`. What comes back is `zwrot-platnosci` (the bank had paid it) or `cofniecie-wysylki` (it had not), each with `storno-zobowiazania`,
 * so that a payment made anew posts its liability anew.
 */
export type PostingKind =
  | 'plan' | 'zmniejszenie-planu'
  | 'zaangazowanie' | 'zmniejszenie-zaangazowania'
  | 'zobowiazanie' | 'storno-zobowiazania' | 'storno-z-lat-ubieglych' | 'potracenie' | 'zwrot-potracenia' | 'zwrot-potracenia-z-lat-ubieglych'
  | 'wysylka' | 'potwierdzenie' | 'zwrot-platnosci' | 'cofniecie-wysylki'
  | 'zasilenie-kasy' | 'wyplata-z-kasy' | 'zwrot-z-kasy' | 'wplyw-z-kasy' | 'wplyw-z-kasy-z-lat-ubieglych' | 'wydanie-rzeczowe'
  | 'skladka' | 'zmniejszenie-skladki' | 'zaplata-skladki' | 'zwrot-skladki'
  | 'zwrot-wydatku' | 'dochod-z-lat-ubieglych' | 'wplyw-do-wyjasnienia' | 'wyjasnienie-wplywu' | 'zasilenie-rachunku' | 'wplyw-pozostaly' | 'obciazenie-pozostale'
  | 'naleznosc' | 'zmniejszenie-naleznosci' | 'wplata-naleznosci' | 'cofniecie-wplaty-naleznosci'
  | 'zwrot-wydatku-wplata' | 'cofniecie-zwrotu-wydatku-wplata' | 'zwrot-wydatku-potracenie' | 'cofniecie-zwrotu-wydatku-potracenie' | 'zwrot-kosztu' | 'cofniecie-zwrotu-kosztu'
  | 'zaliczenie-potracenia' | 'cofniecie-zaliczenia' | 'umorzenie' | 'przedawnienie';

/** Which kind of record an event comes from. */
export type SourceKind = 'decyzja' | 'tytul' | 'lista' | 'pozycja' | 'wyciag' | 'naleznosc' | 'plan' | 'kasa' | 'awaria-kart' | 'skladka' | 'korekta';
