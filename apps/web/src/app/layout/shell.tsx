import { AppShell, Burger, Group, NavLink, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useMay } from '../../shared/api/me.js';
import { CalculatorIcon, CasesIcon, CheckIcon, DocumentIcon, EyeIcon, MoneyIcon, PeopleIcon, PersonIcon, PlusIcon, QuestionIcon, SearchIcon, SettingsIcon } from '../../shared/ui/icons.js';
import { useScreenKeys, useShortcuts } from '../../shared/ui/use-shortcuts.js';
import { texts } from '../texts.js';
import { Brand } from './brand.js';
import { type NavigationItem, navigationFor } from './navigation.js';
import { ShortcutsWindow } from './shortcuts-window.js';
import { useGoKeys } from './use-go-keys.js';
import { UserMenu } from './user-menu.js';

const ICONS: Readonly<Record<NavigationItem['to'], typeof CasesIcon>> = {
  '/pulpit': QuestionIcon, '/rejestr-pism': DocumentIcon, '/zgloszenia': DocumentIcon, '/karty-uslug': DocumentIcon, '/redakcja-kart': SettingsIcon, '/wykaz-ulic': SettingsIcon, '/sprawy': CasesIcon, '/zatwierdzanie': CheckIcon, '/wywiady': DocumentIcon, '/formularze-wywiadu': SettingsIcon, '/osoby': PersonIcon, '/wnioski/nowy': PlusIcon, '/praca-socjalna': PeopleIcon, '/realizacja': PeopleIcon, '/listy-wyplat': MoneyIcon, '/naleznosci': MoneyIcon, '/plan-finansowy': MoneyIcon, '/bank': MoneyIcon, '/zwroty-wyplat': MoneyIcon, '/kasa': MoneyIcon, '/nieodebrane': MoneyIcon, '/rachunki-do-sprawdzenia': CheckIcon, '/ksiega': MoneyIcon, '/skladki-zdrowotne': MoneyIcon, '/karty': MoneyIcon, '/ustawienia-wyplat': SettingsIcon, '/dziennik': EyeIcon,
  '/przekazania': PeopleIcon, '/upowaznienia': CheckIcon, '/dopuszczenia': CheckIcon,
  '/import-pomost': SettingsIcon, '/roznice-pomost': CheckIcon, '/moje-zgloszenia': DocumentIcon, '/moje-raporty': PeopleIcon, '/porownania-list': MoneyIcon,
  '/uzytkownicy': SettingsIcon, '/zastepstwa': SettingsIcon, '/rozpoznanie': QuestionIcon, '/kalkulator': CalculatorIcon, '/parametry': DocumentIcon, '/wartosci-parametrow': CheckIcon,
};

/** The frame of every screen of a signed-in person: banner, menu by permission, content. */
export function Shell() {
  const [menuOpen, menu] = useDisclosure();
  const [helpOpen, help] = useDisclosure();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  useShortcuts({ '?': help.open, '/': () => void navigate({ to: '/osoby' }), n: () => void navigate({ to: '/wnioski/nowy' }), i: () => void navigate({ to: '/pulpit' }) });
  useScreenKeys();
  useGoKeys((to) => void navigate({ to }));
  return (
    <>
      <a className="skip-link" href="#tresc">{texts.skip}</a>
      <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !menuOpen } }} padding={{ base: 'sm', sm: 'lg' }}>
        <AppShell.Header className="app-header" withBorder={false}>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={menuOpen} onClick={menu.toggle} hiddenFrom="sm" size="sm" color="#fff" aria-label={menuOpen ? texts.closeMenu : texts.openMenu} aria-expanded={menuOpen} />
              <UnstyledButton component={Link} to="/" aria-label={texts.product}><Brand /></UnstyledButton>
            </Group>
            <Group gap="xs" wrap="nowrap"><SearchLink /><UserMenu onHelp={help.open} /></Group>
          </Group>
        </AppShell.Header>
        <Menu path={path} onChoose={menu.close} />
        <AppShell.Main className="app-main" id="tresc" tabIndex={-1}><Outlet /></AppShell.Main>
      </AppShell>
      <ShortcutsWindow opened={helpOpen} onClose={help.close} />
    </>
  );
}

function SearchLink() {
  const may = useMay();
  if (!may('osoba:osoba:read')) return null;
  return (
    <UnstyledButton component={Link} to="/osoby" className="header-button" aria-label={texts.searchPerson}>
      <Group gap={6} wrap="nowrap"><SearchIcon /><span className="wide-only">{texts.searchPerson}</span></Group>
    </UnstyledButton>
  );
}

function Menu({ path, onChoose }: { readonly path: string; readonly onChoose: () => void }) {
  const may = useMay();
  return (
    <AppShell.Navbar className="app-navbar" p="xs" aria-label={texts.mainNavigation}>
      {navigationFor(may).map(({ to, label, group, go }, index, all) => {
        const Icon = ICONS[to];
        const here = path === to || path.startsWith(`${to}/`);
        const begins = group && all[index - 1]?.group !== group;
        return (
          <Fragment key={to}>
            {begins && <Text className="nav-group" size="xs" c="dimmed">{texts.navGroups[group]}</Text>}
            <NavLink component={Link} to={to} label={label} leftSection={<Icon />} active={here} aria-current={here ? 'page' : undefined} className="nav-link" data-go={go} onClick={onChoose} />
          </Fragment>
        );
      })}
    </AppShell.Navbar>
  );
}
