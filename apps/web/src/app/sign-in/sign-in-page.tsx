import { Group, Text } from '@mantine/core';
import { TextLink } from '../../shared/ui/links.js';
import { expectNewHeading, Page } from '../../shared/ui/page.js';
import { Brand } from '../layout/brand.js';
import { texts } from '../texts.js';
import { SignInForm } from './sign-in-form.js';

/** Stands in the place of any screen while nobody is signed in, so the address stays and opens after sign-in. */
export function SignInPage() {
  return (
    <main id="tresc" className="sign-in">
      <div className="card sign-in-card">
        <Group mb="md"><Brand dark /></Group>
        <Page title={texts.signIn.title} subtitle={texts.signIn.lead}>
          <SignInForm onSignedIn={expectNewHeading} />
          <nav aria-label={texts.signIn.openTools}>
            <Text size="sm" c="dimmed" mb={4}>{texts.signIn.openTools}:</Text>
            <Group gap="md">
              <TextLink to="/rozpoznanie">{texts.signIn.screening}</TextLink>
              <TextLink to="/kalkulator">{texts.signIn.calculator}</TextLink>
              <TextLink to="/parametry">{texts.signIn.parameters}</TextLink>
            </Group>
          </nav>
        </Page>
      </div>
    </main>
  );
}
