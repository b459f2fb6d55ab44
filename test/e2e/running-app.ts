import type { Page } from '@playwright/test';

/** One start of the program with its page. */
export interface RunningApp {
  readonly page: Page;
  /** Size of the page in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Start {
  readonly dataFolder: string;
  readonly language: 'ko' | 'en';
  readonly colorScheme: 'light' | 'dark';
  /** Called with the page before it loads. */
  readonly watch: (page: Page) => void;
}

export type StartApp = (start: Start) => Promise<RunningApp>;
