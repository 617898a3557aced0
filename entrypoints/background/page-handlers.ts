// The background's answers to the gate and the reader of a page.
import type { Handlers } from '@/lib/messaging/browser.ts';
import type { BackgroundForPage } from '@/lib/messaging/contracts.ts';
import { isPaused } from '@/lib/messaging/settings.ts';
import { judge } from '@/lib/store/judge.ts';
import { storedSettings } from '@/lib/store/settings-storage.ts';
import { keepSelection, keepTabStatus, wasAskedFor, withoutFragment } from '@/lib/store/tab-status.ts';
import { showBadge } from './badge.ts';
import { database } from './database.ts';
import { injectReader, insertMarkStyles } from './inject.ts';
import { keepReading, warmUp } from './keep-reading.ts';
import { pageMarks } from './page-marks.ts';
import type { PageSender } from './page-sender.ts';
import { openPanel } from './panel-opener.ts';
import { readClaimChoice, readJudging, readMarksAsked, readOpening, readSaving, readStatus } from './schemas.ts';

const readNothing = (): null => null;

const host = (url: string): string => new URL(url).hostname;

export const pageHandlers: Handlers<BackgroundForPage, PageSender> = {
  looksWorthReading: {
    read: readNothing,
    async answer(_, from) {
      const settings = await storedSettings();
      // Not awaited: the gate wants no answer, and its page may be gone before there is one.
      if (settings.onlyOnClick || isPaused(settings, host(from.tabUrl))) return null;
      void injectReader(from);
      warmUp();
      return null;
    },
  },

  begin: {
    read: readNothing,
    async answer(_, from) {
      const settings = await storedSettings();
      const asked = await wasAskedFor(from.tabId, from.tabUrl);
      if (isPaused(settings, host(from.tabUrl)) || (settings.onlyOnClick && asked === null)) return null;
      const markSeed = await insertMarkStyles(from, settings);
      return markSeed === null ? null : { settings, markSeed, privateWindow: from.privateWindow, anyway: asked === 'anyway' };
    },
  },

  saveReading: {
    read: readSaving,
    answer: (reading, from) => keepReading(reading, from.privateWindow),
  },

  marks: {
    read: readMarksAsked,
    answer: async ({ articleId }) => pageMarks(await database(), articleId),
  },

  status: {
    read: readStatus,
    async answer(status, from) {
      const told = { url: withoutFragment(from.tabUrl), frameId: from.frameId, status };
      if (await keepTabStatus(from.tabId, told)) await showBadge(from.tabId, status);
      return null;
    },
  },

  judge: {
    read: readJudging,
    async answer({ claimId, verdict }, from) {
      if (from.privateWindow) throw new Error('Nothing is stored from private windows.');
      const judged = await judge(await database(), claimId, { verdict });
      if (!judged.ok) throw new Error(judged.message);
      return null;
    },
  },

  select: {
    read: readClaimChoice,
    async answer({ claimId }, from) {
      await keepSelection(from.tabId, { claimId, note: false });
      return null;
    },
  },

  openPanel: {
    read: readOpening,
    async answer({ claimId, note }, from) {
      // First of all, while the click still counts as the user's own.
      const opening = openPanel(from.tabId);
      await keepSelection(from.tabId, { claimId, note });
      return opening;
    },
  },
};
