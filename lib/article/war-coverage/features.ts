// The handful of measures the judgement weighs, each between 0 and about 3.

import { type OtherSubject, roleNames, subjectNames } from '@/lib/article/war-coverage/meanings.ts';
import { type SentenceReading, scanSentences } from '@/lib/article/war-coverage/word-scan.ts';

export interface Features {
  /** Share of sentences that tell of fighting. */
  readonly share: number;
  /** How many there are, on a falling scale. */
  readonly amount: number;
  readonly title: number;
  readonly lead: number;
  /** How many different plain war words the text uses. */
  readonly variety: number;
  /** Named sides and known theatres. */
  readonly sides: number;
  /** Wars and places of war by name. */
  readonly named: number;
  /** Other subjects in the title. */
  readonly titleOther: number;
  readonly others: Readonly<Record<OtherSubject, number>>;
}

export interface Reading {
  readonly features: Features;
  readonly sentences: readonly SentenceReading[];
  /** How plainly each sentence tells of fighting, 0..1. */
  readonly shares: readonly number[];
  readonly title: SentenceReading | undefined;
}

/** How plainly a sentence tells of fighting, 0..1: who, with what, what was done, to whom, seen together. */
export function fightingIn(sentence: SentenceReading): number {
  let plain = 0;
  let parts = 0;
  for (const role of roleNames) {
    const strength = sentence.roles[role];
    if (strength === undefined) continue;
    parts++;
    if (strength === 2) plain++;
  }
  const support = (sentence.namesSide ? 1 : 0) + (sentence.namesWar ? 0.5 : 0) + (sentence.theatres > 0 ? 0.5 : 0);
  // One plain word may be anything; a plain word among others, or three weak ones, is a report.
  const sum = plain * 1.5 + (parts - plain) * 0.75 + support - 1;
  const damped = sum / (1 + sentence.others.length * 0.5);
  return Math.max(0, Math.min(1, damped / 2));
}

/** A title has few words: each counts. */
function plainnessOf({ roles, theatres, namesSide, namesWar }: SentenceReading): number {
  const sum = Object.values(roles).reduce<number>((total, strength) => total + (strength === 2 ? 0.5 : 0.25), 0);
  return Math.min(1.5, sum + (theatres > 0 ? 0.2 : 0) + (namesSide ? 0.3 : 0) + (namesWar ? 0.3 : 0));
}

const leadLength = 6;

/** Much longer texts say nothing new. */
const limit = 15_000;

export function readFeatures(title: string, text: string, extra: string): Reading {
  const sentences = scanSentences(text, limit);
  const [titleReading] = scanSentences(title.replace(/[.!?]/g, ','), 400);
  const shares = sentences.map(fightingIn);
  const weighed = sentences.filter((sentence) => sentence.length > 3).length;
  const sum = shares.reduce((a, b) => a + b, 0);
  const lead = shares.slice(0, leadLength);
  const distinct = new Set<string>();
  let words = 0;
  let sides = 0;
  let named = 0;
  const counts: Record<string, number> = {};
  for (const [i, sentence] of [...sentences, ...scanSentences(extra, 600)].entries()) {
    // What an article is about, its first sentences say.
    const weight = i < leadLength ? 2 : 1;
    words += sentence.length;
    sides += (sentence.namesSide ? 1 : 0) + Math.min(1, sentence.theatres) * 0.3;
    if (sentence.namesWar) named++;
    for (const [role, word] of sentence.words) if (sentence.roles[role] === 2) distinct.add(word.toLowerCase());
    for (const [subject] of sentence.others) counts[subject] = (counts[subject] ?? 0) + weight;
  }
  // A long text says more of everything; what counts is how often it does.
  const scaled = (count: number): number => Math.log1p((count * 40) / Math.max(40, weighed)) / 1.5;
  // One such word is chance: a cat on the barricade makes no animal story.
  const per = (count: number): number => Math.log1p((200 * Math.max(0, count - 0.8)) / Math.max(200, words));
  return {
    features: {
      share: sum / Math.max(5, weighed),
      amount: scaled(sum),
      title: titleReading ? plainnessOf(titleReading) : 0,
      titleOther: Math.min(2, titleReading?.others.length ?? 0),
      named: scaled(named),
      lead: lead.reduce((a, b) => a + b, 0) / Math.max(3, lead.length),
      variety: scaled(distinct.size),
      sides: scaled(sides),
      others: Object.fromEntries(subjectNames.map((subject) => [subject, per(counts[subject] ?? 0)])) as Record<
        OtherSubject,
        number
      >,
    },
    sentences,
    shares,
    title: titleReading,
  };
}
