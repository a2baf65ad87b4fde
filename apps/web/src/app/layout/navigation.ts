import { texts } from '../texts.js';

export interface NavigationItem {
  readonly to: '/przekazania' | '/upowaznienia' | '/dopuszczenia' | '/pulpit' | '/zgloszenia' | '/karty-uslug' | '/redakcja-kart' | '/wykaz-ulic' | '/sprawy' | '/zatwierdzanie' | '/wywiady' | '/formularze-wywiadu' | '/osoby' | '/wnioski/nowy' | '/praca-socjalna' | '/rejestr-pism' | '/realizacja' | '/listy-wyplat' | '/ustawienia-wyplat' | '/naleznosci' | '/plan-finansowy' | '/bank' | '/zwroty-wyplat' | '/kasa' | '/nieodebrane' | '/rachunki-do-sprawdzenia' | '/ksiega' | '/skladki-zdrowotne' | '/karty' | '/import-pomost' | '/roznice-pomost' | '/moje-zgloszenia' | '/moje-raporty' | '/porownania-list' | '/dziennik' | '/uzytkownicy' | '/zastepstwa' | '/wartosci-parametrow' | '/rozpoznanie' | '/kalkulator' | '/parametry';
  readonly label: string;
  /** The letter that leads here after `g`. */
  readonly go?: string;
  /** Part of the menu after the daily work: running the centre, and what is open to everybody. */
  readonly group?: 'centre' | 'law';
  /** The permission without which the screen would only say no; none for an open screen. */
  readonly permission?: string;
}

const items: readonly NavigationItem[] = [
  { to: '/sprawy', go: 's', label: texts.nav.cases, permission: 'postepowanie:sprawa:read' },
  { to: '/zatwierdzanie', go: 'z', label: texts.nav.approval, permission: 'postepowanie:decyzja:sign' },
  { to: '/wywiady', go: 'w', label: texts.nav.interviews, permission: 'pomoc-spoleczna:zlecenie-wywiadu:read' },
  { to: '/zgloszenia', go: 'g', label: texts.nav.reports, permission: 'postepowanie:zgloszenie:handle' },
  { to: '/osoby', go: 'o', label: texts.nav.persons, permission: 'osoba:osoba:read' },
  { to: '/pulpit', go: 'i', label: texts.nav.desk, permission: 'postepowanie:kontakt:write' },
  { to: '/wnioski/nowy', go: 'n', label: texts.nav.newWniosek, permission: 'postepowanie:wniosek:create' },
  { to: '/rejestr-pism', go: 'r', label: texts.nav.papers, permission: 'akta:pismo:read' },
  { to: '/praca-socjalna', go: 'p', label: texts.nav.socialWork, permission: 'pomoc-spoleczna:kontrakt:read' },
  { to: '/realizacja', go: 'u', label: texts.nav.realization, permission: 'pomoc-spoleczna:zlecenie-uslug:read' },
  { to: '/listy-wyplat', go: 'l', label: texts.nav.payments, permission: 'wyplata:lista:read' },
  { to: '/plan-finansowy', label: texts.nav.plan, permission: 'finanse:plan:read' },
  { to: '/bank', go: 'b', label: texts.nav.bank, permission: 'wyplata:wyciag:read' },
  { to: '/zwroty-wyplat', label: texts.nav.returns, permission: 'wyplata:zwrot:read' },
  { to: '/ksiega', go: 'k', label: texts.nav.ledger, permission: 'finanse:ksiega:read' },
  { to: '/karty', label: texts.nav.prepaidCards, permission: 'wyplata:karta:read' },
  { to: '/naleznosci', go: 'e', label: texts.nav.claims, permission: 'naleznosc:naleznosc:read' },
  { to: '/skladki-zdrowotne', label: texts.nav.contributions, permission: 'pomoc-spoleczna:rejestr-skladek:read' },
  { to: '/kasa', label: texts.nav.cashDesk, permission: 'wyplata:kasa:read' },
  { to: '/rachunki-do-sprawdzenia', label: texts.nav.accountsToVerify, permission: 'osoba:rachunek:verify' },
  { to: '/nieodebrane', label: texts.nav.uncollected, permission: 'wyplata:upowaznienie:write' },
  { to: '/porownania-list', go: 'm', label: texts.nav.comparisons, permission: 'pomost:porownanie:write' },
  { to: '/roznice-pomost', label: texts.nav.differences, permission: 'pomost:roznica:write' },
  { to: '/moje-zgloszenia', label: texts.nav.ownReports, permission: 'postepowanie:zgloszenie:create' },
  { to: '/moje-raporty', label: texts.nav.ownMonths, permission: 'pomoc-spoleczna:raport:create' },
  { to: '/dziennik', group: 'centre', label: texts.nav.journal, permission: 'audit:dziennik:read' },
  { to: '/przekazania', group: 'centre', label: texts.nav.handover, permission: 'postepowanie:sprawa:assign' },
  { to: '/uzytkownicy', group: 'centre', label: texts.nav.users, permission: 'access:uzytkownik:manage' },
  { to: '/zastepstwa', group: 'centre', label: texts.nav.substitutions, permission: 'access:uzytkownik:manage' },
  { to: '/ustawienia-wyplat', group: 'centre', label: texts.nav.paymentSettings, permission: 'wyplata:rachunek-platnika:read' },
  { to: '/import-pomost', group: 'centre', label: texts.nav.pomost, permission: 'pomost:import:read' },
  { to: '/upowaznienia', group: 'centre', label: texts.nav.authorisations, permission: 'postepowanie:upowaznienie:read' },
  { to: '/dopuszczenia', group: 'centre', label: texts.nav.admissions, permission: 'access:dopuszczenie:read' },
  { to: '/wartosci-parametrow', group: 'centre', label: texts.nav.loading, permission: 'prawo:parametr:read' },
  { to: '/formularze-wywiadu', group: 'centre', label: texts.nav.interviewForms, permission: 'pomoc-spoleczna:formularz:write' },
  { to: '/redakcja-kart', group: 'centre', label: texts.nav.cardEditing, permission: 'postepowanie:karta-uslugi:write' },
  { to: '/wykaz-ulic', group: 'centre', label: texts.nav.streets, permission: 'access:rejon:manage' },
  { to: '/karty-uslug', group: 'law', label: texts.nav.cards },
  { to: '/rozpoznanie', group: 'law', label: texts.nav.screening },
  { to: '/kalkulator', group: 'law', label: texts.nav.calculator },
  { to: '/parametry', group: 'law', label: texts.nav.parameters },
];

/** What the menu shows to a person with these permissions. */
export function navigationFor(may: (permission: string) => boolean): readonly NavigationItem[] {
  return items.filter((item) => !item.permission || may(item.permission));
}

/** Where the work of a person with these permissions begins: everybody may search, so searching is nobody's first screen. */
export function homeFor(may: (permission: string) => boolean): NavigationItem | undefined {
  const own = navigationFor(may).filter((item) => item.permission);
  return own.find((item) => item.to !== '/osoby') ?? own[0];
}
