// A topic as a line of the library: what several sources speak of.
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { plural, text } from '@/components/text.ts';
import { datesInWords } from '@/components/wording/dates.ts';
import { intervalInWords } from '@/components/wording/figure.ts';
import { typeName } from '@/components/wording/names.ts';
import { groupOf } from '@/lib/claims/claim.ts';
import type { TopicLine } from '@/lib/store/library/library-lines.ts';

export const TopicRow = ({ line }: { readonly line: TopicLine }) => {
  const { type, label, quote, claims, sources, tagged, differing, from, to, figure } = line;
  return (
    <div class="row-body">
      <p class="row-head">
        <span class={`claim-type group-${groupOf(type)}`}>
          <GroupSwatch group={groupOf(type)} />
          {typeName(type)}
        </span>
        {figure && <span class="claim-figure">{intervalInWords(figure)}</span>}
        <span class="row-words">
          {differing > 0 && <span class="row-flag">{text('articleDiffering', differing)}</span>}
          {tagged > 0 && <span class="quiet">{plural('taggedCount', tagged)}</span>}
        </span>
      </p>
      <p class="row-quote">{quote}</p>
      <p class="row-source">
        <strong>{plural('claimCount', claims)}</strong>
        <time>{datesInWords(from, to)}</time>
        <span>{[sources.join(', '), label].filter(Boolean).join(' — ')}</span>
      </p>
    </div>
  );
};
