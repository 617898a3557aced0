// How far people agree on the claims listed: plain counts, and Krippendorff's alpha for what chance would give.
import { useEffect, useState } from 'preact/hooks';
import { type People, personIn, personName } from '@/components/claim/people.ts';
import { Voice } from '@/components/claim/Voice.tsx';
import { Dialog } from '@/components/library/Dialog.tsx';
import type { AgreementReport, LibraryReader } from '@/components/library/library-model.ts';
import { number, plural, text } from '@/components/text.ts';
import { opinionName } from '@/components/wording/names.ts';
import { verdicts } from '@/lib/claims/verdict.ts';

const opinions = [...verdicts, 'not-a-claim'] as const;

interface AgreementDialogProps {
  readonly reader: LibraryReader;
  readonly people: People;
  readonly onDiffering: () => void;
  readonly onClose: () => void;
}

export const AgreementDialog = ({ reader, people, onDiffering, onClose }: AgreementDialogProps) => {
  const [report, setReport] = useState<AgreementReport>();
  useEffect(() => void reader.agreement().then(setReport), []);
  return (
    <Dialog title={text('agreement')} onClose={onClose}>
      {report && (
        <>
          {report.shared === 0 ? (
            <p>{text('agreementNone')}</p>
          ) : (
            <dl class="figures">
              <div>
                <dt>{text('agreementShared')}</dt>
                <dd>{number(report.shared)}</dd>
              </div>
              <div>
                <dt>{text('agreementSame')}</dt>
                <dd>{text('agreementShare', report.same, Math.round((100 * report.same) / report.shared))}</dd>
              </div>
              <div>
                <dt>{text('agreementAlpha')}</dt>
                <dd>{report.alpha === null ? '–' : number(report.alpha)}</dd>
              </div>
            </dl>
          )}
          {report.shared > 0 && <p class="quiet">{text('agreementAlphaMore')}</p>}
          {report.people.length > 0 && (
            <div class="table-box">
              <table class="counts">
                <caption>{text('agreementCaption')}</caption>
                <thead>
                  <tr>
                    <td />
                    {opinions.map((opinion) => (
                      <th key={opinion} scope="col">
                        {opinionName(opinion)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {report.people.map(({ annotatorId, opinions: counts }) => {
                    const person = personIn(people, annotatorId);
                    return (
                      <tr key={annotatorId}>
                        <th scope="row">
                          <Voice person={person} /> {personName(person)}
                        </th>
                        {opinions.map((opinion) => (
                          <td key={opinion} data-label={opinionName(opinion)} class={counts[opinion] ? undefined : 'quiet none'}>
                            {number(counts[opinion] ?? 0)}
                          </td>
                        ))}
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
          {report.shared > report.same && (
            <p>
              <button type="button" class="button" onClick={onDiffering}>
                {plural('agreementShowDiffering', report.shared - report.same)}
              </button>
            </p>
          )}
        </>
      )}
    </Dialog>
  );
};
