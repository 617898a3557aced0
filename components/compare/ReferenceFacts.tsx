// What imported tables counted on the day nearest to a claim's, in words: the text beside their line in the chart.
import { text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { intervalInWords } from '@/components/wording/figure.ts';
import type { ComparedReference, ComparedStatement } from '@/lib/compare/claim-comparison.ts';

interface ReferenceFactsProps {
  readonly references: readonly ComparedReference[];
  readonly about: ComparedStatement;
}

export const ReferenceFacts = ({ references, about }: ReferenceFactsProps) => {
  const day = Date.parse(about.asOf ?? about.published ?? '');
  const distance = ({ date }: { readonly date: string }): number => Math.abs(Date.parse(date) - day);
  return (
    <ul class="series-facts">
      {references.map(({ id, title, source, measure, points }) => {
        const [nearest] = Number.isNaN(day) ? points.slice(-1) : points.toSorted((a, b) => distance(a) - distance(b));
        return (
          nearest && (
            <li key={id} data-reference={id}>
              {text(
                'referenceCounts',
                title,
                source,
                measureInWords(measure),
                intervalInWords(nearest),
                dateInWords(nearest.date),
              )}
            </li>
          )
        );
      })}
    </ul>
  );
};

/** "killed_children_cum" as a person reads it. */
export const measureInWords = (measure: string): string => measure.replace(/[_:]+/g, ' ').trim();
