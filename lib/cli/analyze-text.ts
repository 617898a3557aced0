// `analyze --format text`: a reading for people.

import type { Claim } from '@/lib/claims/claim.ts';
import type { FileReading } from '@/lib/cli/analyze.ts';

/** The article's head, then its claims in reading order with what was read from each. */
export function formatReading({ file, article, claims }: FileReading): string {
  const { warCoverage: war } = article;
  const reasons = war.because.map(({ sign, words }) => (words.length > 0 ? `${sign} (${words.join(', ')})` : sign));
  const lines = [
    article.title || '(no title)',
    [article.publisher, article.published, article.language, article.url].filter(Boolean).join(' · '),
    `${file}: ${war.is ? 'war coverage' : 'not war coverage'} (${war.score.toFixed(2)})${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`,
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    ...claims.flatMap((claim) => ['', `[${claim.type}] ${claim.quote.replace(/\s+/g, ' ')}`, ...detailsOf(claim)]),
  ];
  return `${lines.join('\n')}\n`;
}

function detailsOf(claim: Claim): string[] {
  const { quantity } = claim;
  const figure =
    quantity && `${quantity.qualifier} ${quantity.min}${quantity.max === quantity.min ? '' : ` to ${quantity.max ?? 'open'}`}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['figure', figure && (quantity.unit ? `${figure} ${quantity.unit}` : figure)],
    ['category', claim.category],
    ['subject', claim.subject?.text],
    ['place', claim.place?.text],
    ['time', claim.time?.text],
    ['speaker', claim.speaker && (claim.speaker.via ? `${claim.speaker.text}, via ${claim.speaker.via}` : claim.speaker.text)],
    ['modality', claim.modality],
    ['stance', claim.stance],
    ['why', claim.why.join(', ')],
  ];
  const given = fields.filter(([, value]) => value);
  return [`  ${given.map(([name, value]) => `${name}: ${value}`).join(' · ')}`];
}
