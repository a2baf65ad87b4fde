import { daysBetween } from '../../../shared/format/date.js';
import type { Czlonek } from '../api.js';

export interface TimelineBar {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly od: string;
  readonly do: string | null;
  /** Start and length of the bar as shares of the axis, 0-1. */
  readonly start: number;
  readonly length: number;
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly bars: readonly TimelineBar[];
}

/** Members of a household on one axis, from the first day of the first member to today or the last known day. */
export function timelineOf(members: readonly Czlonek[], today: string): Timeline {
  const from = members.reduce((first, { od }) => (od < first ? od : first), today);
  const to = members.reduce((last, { od, do: end }) => maxOf(last, end ?? od), today);
  const days = Math.max(1, daysBetween(from, to));
  const bars = members.map(({ id, imie, nazwisko, rola, od, do: end }) => {
    const start = daysBetween(from, od) / days;
    const stop = daysBetween(from, end ?? to) / days;
    return { id, name: `${imie} ${nazwisko}`, role: rola, od, do: end, start, length: Math.max(stop - start, MINIMUM) };
  });
  return { from, to, bars };
}
const MINIMUM = 0.01;

function maxOf(a: string, b: string): string {
  return a > b ? a : b;
}
