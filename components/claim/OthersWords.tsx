// What others said of a claim, each under their name and colour.
import { type People, personIn, personName } from '@/components/claim/people.ts';
import { Voice } from '@/components/claim/Voice.tsx';
import { Icon } from '@/components/Icon.tsx';
import { plural, text } from '@/components/text.ts';
import { addressInWords } from '@/components/wording/address.ts';
import { momentInWords } from '@/components/wording/dates.ts';
import { opinionName } from '@/components/wording/names.ts';
import { opinionOf } from '@/lib/store/opinion.ts';
import type { JudgementRecord } from '@/lib/store/records.ts';

interface OthersWordsProps {
  readonly words: readonly JudgementRecord[];
  readonly people: People;
}

/** In full, for an open card. */
export const OthersWords = ({ words, people }: OthersWordsProps) =>
  words.length === 0 ? null : (
    <section class="others" aria-label={plural('othersSaid', words.length)}>
      <h3>{plural('othersSaid', words.length)}</h3>
      <ul>
        {words.map((word) => (
          <li key={word.id}>
            <Word word={word} people={people} />
          </li>
        ))}
      </ul>
    </section>
  );

const Word = ({ word, people }: { readonly word: JudgementRecord; readonly people: People }) => {
  const person = personIn(people, word.annotatorId);
  const opinion = opinionOf(word);
  return (
    <>
      <p class="word-head">
        <Voice person={person} />
        <strong>{personName(person)}</strong>
        <span class="word-said">
          {opinion && opinion !== 'not-a-claim' && <Icon name={opinion} />}
          {opinion ? opinionName(opinion) : text('wordNoted')}
        </span>
        {word.confidence !== undefined && <span class="quiet">{text('wordConfidence', Math.round(word.confidence * 100))}</span>}
        <time class="quiet word-when" dateTime={word.updatedAt} title={momentInWords(word.updatedAt)}>
          {momentInWords(word.updatedAt, 'short')}
        </time>
      </p>
      {word.note && <p class="word-note">{word.note}</p>}
      {word.evidence.length > 0 && (
        <ul class="word-links">
          {word.evidence.map(({ url, title }) => (
            <li key={url}>
              <Icon name="link" />
              <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
                {title ?? addressInWords(url)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** In brief, for a closed card: who said what. */
export const OthersBadges = ({ words, people }: OthersWordsProps) => (
  <>
    {words.map((word) => {
      const opinion = opinionOf(word);
      const person = personIn(people, word.annotatorId);
      return (
        <span key={word.id} class="badge badge-other" title={personName(person)}>
          <Voice person={person} />
          <span class="unseen">{personName(person)}: </span>
          {opinion ? opinionName(opinion) : text('wordNoted')}
        </span>
      );
    })}
  </>
);
