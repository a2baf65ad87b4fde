import { Table } from '@mantine/core';
import type { Schema } from '../../../shared/api/client.js';

type Sekcja = Schema<'SekcjaPismaResponse'>;
type Blok = Schema<'BlokPismaResponse'>;

/** A letter or a decision as it will be printed, part by part. */
export function LetterPreview({ sections }: { readonly sections: readonly Sekcja[] }) {
  return (
    <article className="letter">
      {sections.map((section, index) => (
        <div key={index}>
          {section.naglowek && <h3>{section.naglowek}</h3>}
          {section.bloki.map((block, at) => <Block key={at} block={block} />)}
        </div>
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: Blok }) {
  if (block.rodzaj === 'lista') return <ul>{block.pozycje.map((item, index) => <li key={index}>{item}</li>)}</ul>;
  if (block.rodzaj !== 'tabela') return <p>{block.tekst}</p>;
  return (
    <div className="letter-table" tabIndex={0} role="group" aria-label={block.naglowki.join(', ')}>
      <Table withTableBorder withColumnBorders>
        <Table.Thead><Table.Tr>{block.naglowki.map((name, index) => <Table.Th key={index} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>{block.wiersze.map((row, index) => <Table.Tr key={index}>{row.map((cell, at) => <Table.Td key={at}>{cell}</Table.Td>)}</Table.Tr>)}</Table.Tbody>
      </Table>
    </div>
  );
}
