import { language } from './index.svelte';

/** A moment as the user's language writes it, to the minute. */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** A moment as clocks in a named time zone show it. */
export function formatInZone(instant: string, timeZone: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(language(), style).format(new Date(instant));
}

export function formatDate(instant: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(instant));
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

const DAY = 86_400_000;

/** Whole days from now until a moment; negative when it has passed. */
export function daysUntil(instant: string, now: number): number {
  return Math.floor((Date.parse(instant) - now) / DAY);
}
