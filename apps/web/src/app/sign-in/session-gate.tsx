import { Button, Center, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { meQuery } from '../../shared/api/me.js';
import { session, useSession } from '../../shared/api/session.js';
import { ProblemState } from '../../shared/ui/states.js';
import { texts } from '../texts.js';
import { SignInForm } from './sign-in-form.js';
import { SignInPage } from './sign-in-page.js';

/**
 * Opens the application to a signed-in person. When a session expires under somebody's hands the screen stays mounted behind the
 * sign-in window, so that nothing typed is lost.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const state = useSession();
  const opened = useRef(false);
  if (state.kind === 'signed-in') opened.current = true;
  if (state.kind === 'starting') return <Starting />;
  if (state.kind === 'signed-out' && !(opened.current && state.expired)) {
    opened.current = false;
    return <SignInPage />;
  }
  return <SamePerson signedIn={state.kind === 'signed-in'}>{children}</SamePerson>;
}

/**
 * The screen is drawn once it is known who the person is: before, a menu by permission would be a wrong one. After an expired sign-in it
 * goes on for the same person only; for another one everything begins anew.
 */
function SamePerson({ signedIn, children }: { readonly signedIn: boolean; readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data: me, error, refetch } = useQuery({ ...meQuery, staleTime: 300_000, enabled: signedIn });
  const first = useRef<string | null>(null);
  const expired = useRef(false);
  useEffect(() => {
    if (signedIn && expired.current) void client.invalidateQueries();
    expired.current = !signedIn;
  }, [client, signedIn]);
  useEffect(() => {
    if (me && first.current !== null && first.current !== me.id) window.location.reload();
    if (me) first.current = me.id;
  }, [me]);
  return (
    <>
      {me ? children : <Opening error={error} onRetry={() => void refetch()} />}
      <ExpiredWindow opened={!signedIn} />
    </>
  );
}

/** The first question to the server: is there still a sign-in from before? */
function Starting() {
  const [error, setError] = useState<unknown>(null);
  const ask = () => {
    setError(null);
    session.resume().catch(setError);
  };
  useEffect(ask, []);
  return <Opening error={error} onRetry={ask} />;
}

/** Stands in the place of the whole screen until it can be drawn, or says why it cannot. */
function Opening({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <Center component="main" mih="100vh" p="md">
      {error ? <ProblemState error={error} onRetry={onRetry} /> : <Stack align="center" role="status"><Loader type="dots" /><Text c="dimmed">{texts.starting}</Text></Stack>}
    </Center>
  );
}

function ExpiredWindow({ opened }: { readonly opened: boolean }) {
  return (
    <Modal opened={opened} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} fullScreen title={texts.signIn.title}>
      <Stack maw={420} mx="auto" mt="xl">
        <SignInForm notice={texts.signIn.expired} />
        <Button variant="subtle" onClick={() => window.location.reload()}>{texts.signIn.someoneElse}</Button>
      </Stack>
    </Modal>
  );
}
