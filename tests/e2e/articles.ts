// Pages made for scenarios: articles about the newsstand's invented war whose wording a scenario can choose.
import type { Answer } from '@/tests/demo/serve.ts';

export interface ArticleParts {
  readonly title?: string;
  /** Figure in the first sentence. */
  readonly killed?: string;
  /** HTML put behind the standing paragraphs. */
  readonly more?: string;
  /** HTML put into the head. */
  readonly head?: string;
  /** HTML put behind the article. */
  readonly behind?: string;
}

/** Sentences that leave no doubt: this is about a war, and each can be checked. */
export const warParagraphs = (killed = '17'): readonly string[] => [
  `At least ${killed} people were killed and 43 wounded on Sunday when two missiles struck the central market in Brannet, the Velmoran Health Ministry said.`,
  'The army of Kestria has shelled the town since its troops crossed the river Vess in February, and rockets hit the railway station twice last week.',
  'Velmoran forces repelled four assaults near Orsel and shot down 43 of 52 drones during the night, the general staff said.',
  'More than 120,000 people have fled the region since the invasion began, according to the Relief Council.',
  'The Kestrian Defence Ministry said its soldiers had captured the village of Halvar and destroyed nine tanks.',
  'Velmora rejected a demand to withdraw its troops in return for a ceasefire of 72 hours.',
];

export const articleBody = ({
  title = 'Missiles hit market in Brannet as fighting goes on',
  killed,
  more = '',
}: ArticleParts = {}): string =>
  `<article><h1>${title}</h1>${warParagraphs(killed)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}${more}</article>`;

export const htmlPage = (body: string, head = '', headers: Answer['headers'] = {}): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

/** A whole page about the war. */
export const articlePage = (parts: ArticleParts = {}, headers: Answer['headers'] = {}): Answer =>
  htmlPage(
    `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main>${articleBody(parts)}</main>${parts.behind ?? ''}`,
    `<title>${parts.title ?? 'Missiles hit market in Brannet as fighting goes on'}</title>${parts.head ?? ''}`,
    headers,
  );
