import type { ComponentType } from 'react';
import { CalculatorIcon, CasesIcon, EyeIcon, MoneyIcon, PersonIcon, PlusIcon, SettingsIcon } from '../../shared/ui/icons.js';
import { texts } from '../texts.js';

export interface NavigationItem {
  readonly to: '/sprawy' | '/osoby' | '/wnioski/nowy' | '/listy-wyplat' | '/dziennik' | '/uzytkownicy' | '/zastepstwa' | '/kalkulator';
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number }>;
  /** The permission without which the screen would only say no; none for an open screen. */
  readonly permission?: string;
}

const items: readonly NavigationItem[] = [
  { to: '/sprawy', label: texts.nav.cases, icon: CasesIcon, permission: 'postepowanie:sprawa:read' },
  { to: '/osoby', label: texts.nav.persons, icon: PersonIcon, permission: 'osoba:osoba:read' },
  { to: '/wnioski/nowy', label: texts.nav.newWniosek, icon: PlusIcon, permission: 'postepowanie:wniosek:create' },
  { to: '/listy-wyplat', label: texts.nav.payments, icon: MoneyIcon, permission: 'wyplata:lista:read' },
  { to: '/dziennik', label: texts.nav.journal, icon: EyeIcon, permission: 'audit:dziennik:read' },
  { to: '/uzytkownicy', label: texts.nav.users, icon: SettingsIcon, permission: 'access:uzytkownik:manage' },
  { to: '/zastepstwa', label: texts.nav.substitutions, icon: SettingsIcon, permission: 'access:uzytkownik:manage' },
  { to: '/kalkulator', label: texts.nav.calculator, icon: CalculatorIcon },
];

/** What the menu shows to a person with these permissions. */
export function navigationFor(may: (permission: string) => boolean): readonly NavigationItem[] {
  return items.filter((item) => !item.permission || may(item.permission));
}
