// What was read from a claim's words, as a list of its parts.
import type { ComponentChildren } from 'preact';
import { type MessageKey, text } from '@/components/text.ts';
import { dateInWords, datesInWords } from '@/components/wording/dates.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { categoryName, modalityName, sideName, speakerInWords, stanceName } from '@/components/wording/names.ts';
import type { Claim, ClaimTime } from '@/lib/claims/claim.ts';
import type { Corrections } from '@/lib/store/records.ts';

interface ReadingProps {
  /** As corrected by the reader. */
  readonly claim: Claim;
  readonly corrections: Corrections | undefined;
  /** The claim whose figure this one is part of, where it is known. */
  readonly whole: { readonly quote: string; readonly onSelect: () => void } | undefined;
}

export const Reading = ({ claim, corrections, whole }: ReadingProps) => {
  const { quantity, category, subject, place, time, speaker, modality, stance, flags } = claim;
  const figure = quantity && figureInWords(quantity);
  return (
    <dl class="reading">
      {figure && (
        <Row name="readingFigure" corrected={corrections?.value !== undefined}>
          <span class="reading-figure">{figure.words}</span>
          {figure.interval && <span class="reading-aside"> ({figure.interval})</span>}
        </Row>
      )}
      {category && <Row name="readingCategory">{categoryName(category)}</Row>}
      {subject && (
        <Row name="readingSubject">
          {subject.text}
          <Aside>{subject.side && sideName(subject.side)}</Aside>
        </Row>
      )}
      {place && (
        <Row name="readingPlace" corrected={corrections?.place !== undefined}>
          {place.text}
        </Row>
      )}
      {time && <Row name="readingTime">{timeInWords(time)}</Row>}
      {time?.asOf && <Row name="readingAsOf">{dateInWords(time.asOf)}</Row>}
      <Row name="readingSpeaker" corrected={corrections?.speaker !== undefined}>
        {speaker ? speakerInWords(speaker) : text('ownVoice')}
        <Aside>{speaker?.side && sideName(speaker.side)}</Aside>
      </Row>
      <Row name="readingModality">{modalityName(modality)}</Row>
      {stance && <Row name="readingStance">{stanceName(stance)}</Row>}
      {flags?.includes('unverified') && <Row name="readingCaveat">{text('flag_unverified')}</Row>}
      {whole && (
        <Row name="readingPartOf">
          <button type="button" class="text-button reading-whole" onClick={whole.onSelect}>
            {whole.quote}
          </button>
        </Row>
      )}
    </dl>
  );
};

interface RowProps {
  readonly name: MessageKey;
  readonly corrected?: boolean;
  readonly children: ComponentChildren;
}

const Row = ({ name, corrected = false, children }: RowProps) => (
  <div>
    <dt>{text(name)}</dt>
    <dd>
      {children}
      {corrected && <Aside>{text('readingCorrected')}</Aside>}
    </dd>
  </div>
);

const Aside = ({ children }: { readonly children: ComponentChildren }) =>
  children ? <span class="reading-aside"> · {children}</span> : null;

/** The words of the page, and the days they were read as where those say more. */
const timeInWords = ({ text: written, from, to }: ClaimTime): string => {
  const read = from === undefined ? to && dateInWords(to) : datesInWords(from, to ?? from);
  return read === undefined || read === written ? written : text('readingTimeRead', written, read);
};
