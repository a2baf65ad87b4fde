import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../shared/format/date.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { cardQuery } from './api.js';
import { CardView } from './card-view.js';
import { texts } from './texts.js';

const t = texts.card;

/** One service card for everybody. */
export function CardPage() {
  const query = useQuery(cardQuery(useParam('kod')));
  return (
    <Page title={query.data?.tresc.nazwa ?? texts.cards.title} subtitle={query.data?.tresc.opis} actions={<CardActions />}>
      <QueryView query={query}>
        {({ tresc, od }) => <><CardView tresc={tresc} /><Text size="sm" c="dimmed">{t.since(formatDate(od))}</Text></>}
      </QueryView>
    </Page>
  );
}

function CardActions() {
  return <><LinkButton to="/rozpoznanie" variant="default">{t.check}</LinkButton><Button variant="default" onClick={() => window.print()}>{t.print}</Button></>;
}
