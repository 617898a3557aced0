// How the sources of a comparison are named, and why each stands to the claim as it does.
import { text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import { centre } from '@/lib/compare/intervals.ts';

/** The masthead, or the site where none is known. */
export const outletOf = ({ publisher, url }: Pick<ComparedStatement, 'publisher' | 'url'>): string =>
  publisher ?? (URL.canParse(url) ? new URL(url).hostname : url);

/** The article's address with its words as a text fragment, which browsers scroll to. */
export const placeInArticle = (url: string, quote: string): string =>
  `${url.replace(/#.*/, '')}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;

/** Who is quoted, or the outlet in its own words. */
export const voiceOf = (row: ComparedStatement): string => row.speaker?.text ?? outletOf(row);

export const figureOf = ({ quantity, quote }: ComparedStatement): string =>
  quantity ? figureInWords(quantity).words : `“${quote}”`;

export const dayOf = (iso: string | undefined): string => (iso === undefined ? text('dateUnknown') : dateInWords(iso));

/** "conflicts"; of a part and a whole, and of an earlier and a later figure, which of the two it is. */
export const relationInWords = (about: ComparedStatement, row: ComparedStatement): string => {
  switch (row.relation) {
    case undefined:
      return '';
    case 'part':
      return text(`relation_${row.counts ?? 'part'}`);
    case 'updates':
      return text(centreOf(row) < centreOf(about) ? 'relation_earlier' : 'relation_later');
    default:
      return text(`relation_${row.relation}`);
  }
};

const centreOf = ({ quantity }: ComparedStatement): number => (quantity ? centre(quantity) : 0);

/** The reason for a relation, in a sentence; '' where there is none. */
export const reasonInWords = (about: ComparedStatement, row: ComparedStatement): string => {
  if (!row.because) return '';
  const [a, b] = [figureOf(about), figureOf(row)];
  const [speakerA, speakerB] = [voiceOf(about), voiceOf(row)];
  switch (row.because.key) {
    case 'part':
    case 'partAboveWhole': {
      const [part, whole] = row.counts === 'part' ? [row, about] : [about, row];
      return text(`because_${row.because.key}`, counted(part), counted(whole));
    }
    case 'sameSource':
      return text('because_sameSource', row.speaker ? speakerB : speakerA, a, b);
    case 'sameFigure':
      return text('because_sameFigure', a);
    case 'raised':
      return text('because_raised', a, b);
    case 'bothCanHold':
      return text('because_bothCanHold', a, speakerA, b, speakerB);
    case 'cannotBothHold':
      return text('because_cannotBothHold', a, speakerA, b, speakerB);
    case 'stance':
      return text('because_stance', speakerA, about.quote, speakerB, row.quote);
    case 'denial':
    case 'blame':
    case 'control':
      return text(`because_${row.because.key}`, about.quote, speakerA, row.quote, speakerB);
    case 'datesDiffer':
    case 'sameWords':
      return text(`because_${row.because.key}`, about.quote, row.quote);
    case 'sameSpeaker':
      return text('because_sameSpeaker', speakerB, about.quote, row.quote);
    case 'sameAccount':
      return text('because_sameAccount', speakerA, speakerB);
  }
};

const counted = (row: ComparedStatement): string => `${figureOf(row)} (“${row.quote}”)`;
