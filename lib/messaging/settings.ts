// The reader's settings, and how they are read from storage. No schema library here: the reader script needs this too.
import { type ClaimType, claimTypes } from '@/lib/claims/claim.ts';

/** How a claim is drawn on the page. */
export const markStyles = ['tinted', 'underlined'] as const;
export type MarkStyle = (typeof markStyles)[number];

export interface Settings {
  /** Host names, lower case, without port, on which nothing is read. Sorted, no duplicates. */
  readonly pausedSites: readonly string[];
  /** Types that are neither marked nor listed; kept as what is hidden, so that a type added later is shown. */
  readonly hiddenTypes: readonly ClaimType[];
  /** Claims less worth checking than this are neither marked nor listed unless tagged; 0..1. */
  readonly worthFloor: number;
  readonly markStyle: MarkStyle;
  /** Pages are read when the reader clicks the toolbar icon, never on their own. */
  readonly onlyOnClick: boolean;
  /** Days after which an article without a tag is forgotten; null: never. */
  readonly retentionDays: number | null;
  /** The welcome in the panel was read. */
  readonly welcomed: boolean;
}

/** The key under which settings lie in `storage.local`. */
export const settingsKey = 'settings';

export const retentionChoices: readonly (number | null)[] = [7, 30, 90, 365, null];

export const defaultSettings: Settings = {
  pausedSites: [],
  hiddenTypes: [],
  worthFloor: 0,
  markStyle: 'tinted',
  onlyOnClick: false,
  retentionDays: 90,
  welcomed: false,
};

/** Reads settings from anything: what is missing or makes no sense takes its default, and nothing throws. */
export const readSettings = (stored: unknown): Settings => {
  const from: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    pausedSites: readSites(from.pausedSites),
    hiddenTypes: list(from.hiddenTypes).filter((type): type is ClaimType => claimTypes.includes(type as ClaimType)),
    worthFloor: isBetween(from.worthFloor, 0, 1) ? from.worthFloor : defaultSettings.worthFloor,
    markStyle: markStyles.find((style) => style === from.markStyle) ?? defaultSettings.markStyle,
    onlyOnClick: readFlag(from.onlyOnClick, defaultSettings.onlyOnClick),
    retentionDays: readRetention(from.retentionDays),
    welcomed: readFlag(from.welcomed, defaultSettings.welcomed),
  };
};

/** The host name a person typed or a URL holds, as `pausedSites` keeps it; undefined where there is none. */
export const readSite = (typed: string): string | undefined => {
  const trimmed = typed.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const isHost = username === '' && (hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('['));
  return isHost && hostname.length <= 253 ? hostname.replace(/\.$/, '') : undefined;
};

/** A site is paused together with the sites under it: `example.org` pauses `news.example.org`. */
export const isPaused = (settings: Settings, hostname: string): boolean =>
  settings.pausedSites.some((site) => hostname === site || hostname.endsWith(`.${site}`));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const readFlag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

const isBetween = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;

const readSites = (value: unknown): readonly string[] =>
  [...new Set(list(value).flatMap((site) => (typeof site === 'string' ? (readSite(site) ?? []) : [])))].sort();

const readRetention = (value: unknown): number | null =>
  value === null || (Number.isInteger(value) && isBetween(value, 1, 36_500)) ? value : defaultSettings.retentionDays;
