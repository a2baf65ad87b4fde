import { Table } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatMoney, sumMoney } from '../format/money.js';
import { texts } from './texts.js';

export interface Column<T> {
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'right';
  /** What the column comes to; a table with such a column ends with a row of totals. Only for tables that show all their rows. */
  readonly total?: (rows: readonly T[]) => ReactNode;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly selectedKey?: string | null;
}

/** A dense table that becomes a list of cards where there is no room for columns. Roles are said aloud because `display: block` takes them away. */
export function DataTable<T>({ caption, columns, rows, rowKey, selectedKey }: DataTableProps<T>) {
  const { box, scrolls } = useScrolls();
  return (
    <div className="table-box" ref={box} {...(scrolls && { role: 'group', 'aria-label': caption, tabIndex: 0 })}>
      <Table className="data-table" aria-label={caption} role="table" verticalSpacing={7} horizontalSpacing="sm" highlightOnHover>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map((column) => <Table.Th key={column.header} role="columnheader" scope="col" ta={column.align} className={column.align && 'amount-header'}>{column.header}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)} role="row" data-row={rowKey(row)} data-selected={selectedKey === rowKey(row)}>
              {columns.map((column) => (
                <Table.Td key={column.header} role="cell" data-label={column.header} className={column.align && 'money'}><div>{column.cell(row)}</div></Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {rows.length > 1 && columns.some(({ total }) => total) && <Totals columns={columns} rows={rows} />}
      </Table>
    </div>
  );
}

/** The total of a column of amounts. */
export function totalOf<T>(amount: (row: T) => string): (rows: readonly T[]) => string {
  return (rows) => formatMoney(sumMoney(rows.map(amount)));
}

function Totals<T>({ columns, rows }: Pick<DataTableProps<T>, 'columns' | 'rows'>) {
  return (
    <Table.Tfoot role="rowgroup">
      <Table.Tr role="row">
        {columns.map(({ header, align, total }, index) => (
          <Table.Td key={header} role="cell" data-label={index === 0 ? undefined : header} className={align && 'money'}><div>{total ? total(rows) : index === 0 && texts.total}</div></Table.Td>
        ))}
      </Table.Tr>
    </Table.Tfoot>
  );
}

/** Whether the table is wider than its box: only then the box takes the focus, so that the keyboard can scroll it. */
function useScrolls() {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { box, scrolls };
}
