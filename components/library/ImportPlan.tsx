// What an import would change: how many of what, with examples, and where verdicts will differ.
import type { ComponentChildren } from 'preact';
import { peopleOf, personIn, personName } from '@/components/claim/people.ts';
import { Disclosure } from '@/components/Disclosure.tsx';
import type { ImportPreview } from '@/components/library/files-model.ts';
import { number, plural, text } from '@/components/text.ts';
import { opinionName } from '@/components/wording/names.ts';
import type { ChangeSample } from '@/lib/exchange/merge/plan-merge.ts';
import { type SetJudgement, setTables } from '@/lib/exchange/set/set.ts';
import { opinionOf } from '@/lib/store/opinion.ts';

type Plan = NonNullable<ImportPreview['plan']>;

interface ImportPlanProps {
  readonly plan: Plan;
  readonly annotators: ImportPreview['annotators'];
  readonly onMine: (take: boolean) => void;
}

const changes = ['new', 'updated', 'deleted', 'unchanged'] as const;

export const ImportPlan = ({ plan, annotators, onMine }: ImportPlanProps) => {
  const { counts, samples, differing, differingSamples, apart, tookMine } = plan;
  const people = peopleOf(annotators);
  const nameOf = (id: string): string => personName(personIn(people, id));
  const shown = setTables.filter((table) => changes.some((change) => counts[table][change] > 0));
  const mine = setTables.reduce((sum, table) => sum + apart[table], 0);
  const isNothing = setTables.every((table) => counts[table].new + counts[table].updated + counts[table].deleted === 0);
  return (
    <>
      {isNothing && <p>{text('importKnown')}</p>}
      {shown.length > 0 && (
        <div class="table-box">
          <table class="counts">
            <caption>{text('importWould')}</caption>
            <thead>
              <tr>
                <td />
                {changes.map((change) => (
                  <th key={change} scope="col">
                    {text(`change_${change}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((table) => (
                <tr key={table}>
                  <th scope="row">{text(`table_${table}`)}</th>
                  {changes.map((change) => (
                    <td
                      key={change}
                      data-label={text(`change_${change}`)}
                      class={counts[table][change] === 0 ? 'quiet none' : undefined}
                    >
                      {number(counts[table][change])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differing > 0 && (
        <Disclosure label={plural('importDiffering', differing)} open>
          <ul class="samples">
            {differingSamples.map(({ claimId, quote, words }) => (
              <li key={claimId}>
                <q>{quote}</q>
                <span class="quiet">
                  {words.map((word) => text('personSaid', nameOf(word.annotatorId), opinionName(opinionOf(word)!))).join(' · ')}
                </span>
              </li>
            ))}
            {differing > differingSamples.length && <li class="quiet">…</li>}
          </ul>
        </Disclosure>
      )}
      {samples.length > 0 && (
        <Disclosure label={text('importSamples')}>
          <ul class="samples">
            {samples.map((sample) => (
              <li key={`${sample.table}/${sample.after.id}`}>
                <span class="quiet">
                  {text(`table_${sample.table}`)}, {text(`change_${sample.change}`)}
                </span>
                <Sample sample={sample} nameOf={nameOf} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {(mine > 0 || tookMine) && (
        <div class="notice">
          <p>
            <strong>{text('importMine')}</strong>{' '}
            {mine > 0 && text('importMineCounts', apart.judgements, apart.claims, apart.references, apart.annotators)}
          </p>
          <label class="choice">
            <input type="checkbox" checked={tookMine} onChange={(event) => onMine(event.currentTarget.checked)} />
            <span>
              {text('importTakeMine')}
              <span class="quiet">{text('importTakeMineMore')}</span>
            </span>
          </label>
        </div>
      )}
    </>
  );
};

const Sample = ({
  sample,
  nameOf,
}: {
  readonly sample: ChangeSample;
  readonly nameOf: (id: string) => string;
}): ComponentChildren => {
  switch (sample.table) {
    case 'judgements': {
      const { before, after } = sample as ChangeSample<'judgements'>;
      return (
        <>
          <q>{after.quote}</q>
          <span class="quiet">
            {nameOf(after.annotatorId)}: {before && `${saidIn(before)} → `}
            {saidIn(after)}
          </span>
        </>
      );
    }
    case 'claims':
      return <q>{(sample as ChangeSample<'claims'>).after.quote}</q>;
    case 'articles':
      return <span>{(sample as ChangeSample<'articles'>).after.title}</span>;
    case 'annotators': {
      const { before, after } = sample as ChangeSample<'annotators'>;
      return (
        <span>
          {before && before.name !== after.name && `${before.name || text('personUnnamed', after.id.slice(0, 4))} → `}
          {after.name || text('personUnnamed', after.id.slice(0, 4))}
        </span>
      );
    }
    case 'references': {
      const { after } = sample as ChangeSample<'references'>;
      return <span>{after.kind === 'note' ? after.note || after.title : after.title}</span>;
    }
  }
};

const saidIn = (word: SetJudgement): string => {
  if (word.deleted === 1) return text('wordWithdrawn');
  const opinion = opinionOf(word);
  return opinion ? opinionName(opinion) : text('wordNoted');
};
