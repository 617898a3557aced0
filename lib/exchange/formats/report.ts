// A report for people: one HTML page that needs nothing else, holds no script and can be printed.
import type { PlumblineSet, SetArticle, SetClaim, SetReference } from '@/lib/exchange/set/set.ts';
import { revisedAt } from '@/lib/exchange/set/write-set.ts';
import { type Markup, markup } from './markup.ts';
import { reportStyle } from './report-style.ts';
import { type ArticleEntry, type ClaimEntry, entriesOf, webAddress } from './set-entries.ts';

/** The message of this key in the reader's language, its placeholders filled in order. */
export type Say = (key: string, ...substitutions: readonly string[]) => string;

export interface ReportOptions {
  readonly say: Say;
  /** BCP 47, of the messages. */
  readonly language: string;
  /** What others reported of the same thing, in sentences, by claim id. */
  readonly comparisons?: ReadonlyMap<string, readonly string[]>;
}

/** The page. The same set gives the same page. */
export function toReport(set: PlumblineSet, options: ReportOptions): string {
  const { say, language } = options;
  const articles = entriesOf(set).filter(({ claims }) => claims.length > 0);
  const revised = revisedAt(set);
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  const attached = attachedTo(set);
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${say('reportTitle')}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<h1>${say('reportTitle')}</h1>
<p class="faint">${say('reportSummary', String(articles.length), String(claims), String(set.judgements.filter(({ deleted }) => deleted === 0).length))}${revised ? ` ${say('reportRevised', revised.slice(0, 10))}` : ''}</p>
<main>
${articles.map((entry) => articleSection(entry, attached.get(entry.article.id) ?? [], options))}
</main>
<footer class="faint"><p>${say('reportFooter')}</p></footer>
</body>
</html>
`;
  return page.text;
}

/** Written in this project, not read from anywhere. */
const trusted = (text: string): Markup => markup([text] as unknown as TemplateStringsArray);

type Attached = Exclude<SetReference, { readonly kind: 'series' }>;

/** Fact-checks and notes by the article they are on. */
function attachedTo({ references }: PlumblineSet): Map<string, Attached[]> {
  const attached = new Map<string, Attached[]>();
  for (const reference of [...references].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (reference.kind === 'series' || reference.deleted === 1) continue;
    const known = attached.get(reference.articleId);
    if (known) known.push(reference);
    else attached.set(reference.articleId, [reference]);
  }
  return attached;
}

const attachedLine = (reference: Attached): Markup => {
  const said =
    reference.kind === 'note'
      ? [reference.note, ...reference.tags.map((tag) => `#${tag}`)].filter(Boolean).join(' ')
      : reference.rating;
  const about = reference.kind === 'note' ? reference.quote : reference.claimReviewed;
  return markup`<li>${reference.url ? link(reference.url, reference.source) : reference.source}: ${said}${about && ` (“${about}”)`}</li>`;
};

function articleSection({ article, claims }: ArticleEntry, attached: readonly Attached[], options: ReportOptions): Markup {
  const { title, publisher, authors, published, url } = article;
  const about = [publisher, authors.join(', '), published?.slice(0, 10)].filter(Boolean).join(' · ');
  return markup`<section>
<h2>${title || url}</h2>
<p class="faint">${about}${about && markup`<br>`}${link(url)}</p>
${claims.map((entry) => claimSection(article, entry, options))}${
  attached.length > 0 &&
  markup`<h3>${options.say('reportAttached')}</h3>
<ul>${attached.map(attachedLine)}</ul>
`
}</section>
`;
}

const link = (url: string, title?: string): Markup => {
  const address = webAddress(url);
  if (!address) return markup`${title ?? url}`;
  // On paper the address stands behind a title; where it is the text, once is enough.
  return title
    ? markup`<a href="${address}" rel="noreferrer">${title}</a>`
    : markup`<a class="own" href="${address}" rel="noreferrer">${address}</a>`;
};

function claimSection({ language }: SetArticle, { claim, words }: ClaimEntry, { say, comparisons }: ReportOptions): Markup {
  const others = comparisons?.get(claim.id) ?? [];
  return markup`<article class="claim">
<h3>${say(`type_${claim.type}`)}${claim.lost === 1 && ` · ${say('reportLost')}`}</h3>
<blockquote lang="${language}">${claim.prefix && `…${claim.prefix}`}<mark>${claim.quote}</mark>${claim.suffix && `${claim.suffix}…`}</blockquote>
${factList(claim, say)}${
  others.length > 0 &&
  markup`<p>${say('reportOthers')}</p>
<ul>${others.map((line) => markup`<li>${line}</li>`)}</ul>
`
}${words.map((word) => wordSection(word, say))}</article>
`;
}

function factList(claim: SetClaim, say: Say): Markup {
  const { quantity, category, subject, place, time, speaker, modality } = claim;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      say('reportFigure'),
      quantity && `${quantity.text} (${boundsOf(quantity.min, quantity.max)}${quantity.unit ? ` ${quantity.unit}` : ''})`,
    ],
    [say('reportSubject'), [category && say(`category_${category}`), subject?.text].filter(Boolean).join(': ')],
    [say('reportPlace'), place?.text],
    [say('reportTime'), time?.text],
    [say('reportSpeaker'), speaker && [speaker.text, speaker.via].filter(Boolean).join(', ')],
    [say('reportModality'), say(`modality_${modality}`)],
  ];
  return markup`<dl>${facts.filter(([, value]) => value).map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
`;
}

const boundsOf = (min: number, max: number | null): string =>
  max === null ? `≥ ${min}` : max === min ? `${min}` : `${min}–${max}`;

function wordSection({ judgement, annotator }: ClaimEntry['words'][number], say: Say): Markup {
  const { verdict, notAClaim, note, evidence, confidence, annotatorId, updatedAt } = judgement;
  const said = verdict ? say(`verdict_${verdict}`) : notAClaim ? say('reportNotAClaim') : say('reportNoted');
  const name = annotator?.name || say('reportUnnamed', annotatorId.slice(0, 8));
  const sure = confidence === undefined ? '' : ` · ${say('reportConfidence', `${Math.round(confidence * 100)} %`)}`;
  return markup`<div class="word">
<span class="verdict">${said}</span> <span class="faint">${name} · ${updatedAt.slice(0, 10)}${sure}</span>
${note && markup`<p class="note">${note}</p>\n`}${
  evidence.length > 0 && markup`<ul>${evidence.map(({ url, title }) => markup`<li>${link(url, title)}</li>`)}</ul>\n`
}</div>
`;
}
