import { Text } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useMay } from '../../shared/api/me.js';
import { Page } from '../../shared/ui/page.js';
import { texts } from '../texts.js';
import { homeFor } from './navigation.js';

/** Sends each person to the first screen of their menu. */
export function Home() {
  const first = homeFor(useMay());
  if (first) return <Navigate to={first.to} replace />;
  return <Page title={texts.nothingForYou.title}><Text>{texts.nothingForYou.text}</Text></Page>;
}
