import { Alert, Button, Container, Group } from '@mantine/core';
import { TextLink } from '../../shared/ui/links.js';
import { Page } from '../../shared/ui/page.js';
import { texts } from '../texts.js';

export function NotFound() {
  return (
    <Container component="main" py="lg">
      <Page title={texts.notFound.title} subtitle={texts.notFound.text}><TextLink to="/">{texts.notFound.home}</TextLink></Page>
    </Container>
  );
}

/** A screen that broke. The text of the error may hold data of people, so it is not shown. */
export function Crash() {
  return (
    <Container py="lg">
      <Page title={texts.crash.title}>
        <Alert color="ceglasty" role="alert">{texts.crash.text}</Alert>
        <Group><Button onClick={() => window.location.reload()}>{texts.crash.reload}</Button></Group>
      </Page>
    </Container>
  );
}
