import { Text } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useMay, useMe } from '../../shared/api/me.js';
import { Page } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { texts } from '../texts.js';
import { homeFor } from './navigation.js';

/** Sends each person to the first screen of their menu. */
export function Home() {
  const me = useMe();
  const may = useMay();
  const first = homeFor(may);
  if (me.data && first) return <Navigate to={first.to} replace />;
  return (
    <Page title={texts.nothingForYou.title}>
      <QueryView query={me}>{() => <Text>{texts.nothingForYou.text}</Text>}</QueryView>
    </Page>
  );
}
