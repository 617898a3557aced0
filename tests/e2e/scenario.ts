// A scenario: one thing a reader relies on, shown in a real browser.
import type { Answer, Newsstand, Served } from '@/tests/demo/serve.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** What a path answers with; a function is asked at each request. */
export type Site = Readonly<Record<string, Answer | (() => Answer)>>;

export interface Scene {
  readonly session: Session;
  readonly newsstand: Newsstand;
  /** Serves pages of this scenario's own until it ends. */
  site(pages: Site): Promise<Served>;
  /** A browser of this scenario's own, closed when it ends. */
  launch(options?: Pick<LaunchOptions, 'profile' | 'colours' | 'size'>): Promise<Session>;
  /** A folder that goes when the scenario ends. */
  folder(): string;
  /** Where a picture of this name belongs. */
  shot(name: string): string;
  /** Says something worth reading in the report. */
  note(words: string): void;
  /** The built extension of this browser. */
  readonly extension: string;
}

export interface Scenario {
  /** The file's name. */
  readonly name: string;
  /** What holds if it passes. */
  readonly shows: string;
  /** Both if missing. */
  readonly browsers?: readonly BrowserName[];
  /** Problems that are no failure here, because the scenario provokes them. */
  readonly expectedProblems?: RegExp;
  /** It measures more than it shows, and a busy machine tells nothing: only run when it is asked for by name. */
  readonly onDemand?: boolean;
  /** Milliseconds after which it has failed, where it needs longer than others. */
  readonly patience?: number;
  run(scene: Scene): Promise<void>;
}
