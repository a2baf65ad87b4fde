import { AppShell, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useSession } from '../../shared/api/session.js';
import { TextLink } from '../../shared/ui/links.js';
import { texts } from '../texts.js';
import { Brand } from './brand.js';

/** The frame of what everybody may use without signing in. */
export function OpenFrame() {
  const signedIn = useSession().kind === 'signed-in';
  return (
    <>
      <a className="skip-link" href="#tresc">{texts.skip}</a>
      <AppShell header={{ height: 56 }} padding={{ base: 'sm', sm: 'lg' }}>
        <AppShell.Header className="app-header" withBorder={false}>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Brand />
            <TextLink to="/" c="#fff">{signedIn ? texts.backToWork : texts.signIn.submit}</TextLink>
          </Group>
        </AppShell.Header>
        <AppShell.Main className="app-main open-main" id="tresc" tabIndex={-1}><Outlet /></AppShell.Main>
      </AppShell>
    </>
  );
}
