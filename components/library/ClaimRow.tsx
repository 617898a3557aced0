// A claim as a line of the library: as high as every other, whatever it says.
import { correctedClaim } from '@/components/claim/claim-entry.ts';
import { type People, personIn, personName } from '@/components/claim/people.ts';
import { Voice } from '@/components/claim/Voice.tsx';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { Icon } from '@/components/Icon.tsx';
import { SelectBox } from '@/components/library/SelectBox.tsx';
import { text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { opinionName, typeName } from '@/components/wording/names.ts';
import type { ClaimLine } from '@/lib/store/library/library-lines.ts';
import { opinionOf, opinionsDiffer, wordsOn } from '@/lib/store/opinion.ts';
import type { JudgementRecord } from '@/lib/store/records.ts';

interface ClaimRowProps {
  readonly line: ClaimLine;
  readonly selected: boolean;
  readonly people: People;
}

export const ClaimRow = ({ line: { view, article }, selected, people }: ClaimRowProps) => {
  const claim = correctedClaim(view.claim, view.own?.corrections);
  const words = wordsOn(view);
  const figureChanged = view.change?.kind === 'figure';
  return (
    <>
      <SelectBox selected={selected} />
      <div class="row-body">
        <p class="row-head">
          <span class={`claim-type group-${claim.group}`}>
            <GroupSwatch group={claim.group} />
            {typeName(claim.type)}
          </span>
          {claim.quantity && <span class="claim-figure">{figureInWords(claim.quantity).words}</span>}
          <span class="row-words">
            {opinionsDiffer(words) && <span class="row-flag">{text('rowDiffers')}</span>}
            {figureChanged && <span class="row-flag">{text('rowFigureChanged')}</span>}
            {claim.lost === 1 && <span class="row-flag">{text('rowLost')}</span>}
            {words.slice(0, 4).map((word) => (
              <RowWord key={word.id} word={word} people={people} />
            ))}
            {words.length > 4 && <span class="quiet">{text('rowMore', words.length - 4)}</span>}
          </span>
        </p>
        <p class="row-quote" lang={article.language}>
          {view.claim.quote}
        </p>
        <p class="row-source">
          <strong>{article.source}</strong>
          <time dateTime={article.date}>{dateInWords(article.date)}</time>
          <span lang={article.language}>{article.title}</span>
        </p>
      </div>
    </>
  );
};

const RowWord = ({ word, people }: { readonly word: JudgementRecord; readonly people: People }) => {
  const person = personIn(people, word.annotatorId);
  const opinion = opinionOf(word);
  const said = opinion ? opinionName(opinion) : text('wordNoted');
  return (
    <span class="row-word" title={text('personSaid', personName(person), said)}>
      {!person.isYou && <Voice person={person} />}
      <span class="unseen">{personName(person)}: </span>
      {opinion && opinion !== 'not-a-claim' ? <Icon name={opinion} /> : <Icon name={opinion ? 'eyeOff' : 'note'} />}
      <span class="row-opinion">{said}</span>
    </span>
  );
};
