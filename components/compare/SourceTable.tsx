// Source by source: what each says, how that stands to the claim and why.
import { useState } from 'preact/hooks';
import { text } from '@/components/text.ts';
import { dayOf, figureOf, outletOf, placeInArticle, reasonInWords, relationInWords } from '@/components/wording/compared.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { modalityName, sideName, speakerInWords, stanceName } from '@/components/wording/names.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';

/** Characters of a figure that are kept on one line. */
const wordLength = 12;
/** Sources shown before the rest is asked for. */
const shownAtFirst = 6;

interface SourceTableProps {
  /** The claim in question first. */
  readonly rows: readonly ComparedStatement[];
  readonly onGo: (row: ComparedStatement) => void;
}

export const SourceTable = ({ rows, onGo }: SourceTableProps) => {
  const [all, setAll] = useState(false);
  const [about] = rows;
  if (!about) return null;
  const shown = all || rows.length <= shownAtFirst + 1 ? rows : rows.slice(0, shownAtFirst);
  const hasFigures = rows.some(({ quantity }) => quantity);
  return (
    <>
      <table class="sources">
        <caption>{text('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('tableSource')}</th>
            <th scope="col">{hasFigures ? text('tableFigure') : text('tableSays')}</th>
            <th scope="col">{text('tableRelation')}</th>
          </tr>
        </thead>
        {shown.map((row) => (
          <SourceRow key={row.claimId} row={row} about={about} onGo={onGo} />
        ))}
      </table>
      {shown.length < rows.length && (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {text('tableMore', rows.length)}
        </button>
      )}
    </>
  );
};

interface SourceRowProps {
  readonly row: ComparedStatement;
  readonly about: ComparedStatement;
  readonly onGo: (row: ComparedStatement) => void;
}

const SourceRow = ({ row, about, onGo }: SourceRowProps) => {
  const isAbout = row.claimId === about.claimId;
  const reason = isAbout ? '' : reasonInWords(about, row);
  const short = row.quantity ? figureOf(row) : row.stance ? stanceName(row.stance) : modalityName(row.modality);
  return (
    <tbody
      class={row.own ? 'source source-own' : 'source'}
      data-compared={row.claimId}
      data-relation={isAbout ? 'self' : (row.relation ?? 'none')}
    >
      <tr>
        <th scope="row">
          <a
            href={placeInArticle(row.url, row.quote)}
            target="_blank"
            rel="noopener noreferrer"
            title={text('goToSource', row.title)}
            onClick={(event) => {
              event.preventDefault();
              onGo(row);
            }}
          >
            <bdi>{outletOf(row)}</bdi>
          </a>
          <span class="source-date">{row.own ? text('thisArticle') : dayOf(row.published)}</span>
        </th>
        <td class={`source-figure${short.length <= wordLength ? ' source-number' : ''}`}>{short}</td>
        <td>
          {!isAbout && row.relation && <span class={`relation relation-${row.relation}`}>{relationInWords(about, row)}</span>}
        </td>
      </tr>
      <tr class="source-more">
        <td colSpan={3}>
          <p>
            {[
              row.speaker && speakerInWords(row.speaker),
              row.speaker?.side && sideName(row.speaker.side),
              row.modality !== 'asserted' && modalityName(row.modality),
              row.asOf && text('tableAsOf', dateInWords(row.asOf)),
              row.origin !== undefined && text('originMark', row.origin + 1),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!isAbout && <q>{row.quote}</q>}
          {reason && <p class="source-reason">{reason}</p>}
        </td>
      </tr>
    </tbody>
  );
};
