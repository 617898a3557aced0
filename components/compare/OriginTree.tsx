// Who took a statement from whom, as far as the articles show it.
import { text } from '@/components/text.ts';
import { dayOf, outletOf, voiceOf } from '@/components/wording/compared.ts';
import type { ComparedOrigin, ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import type { ProvenanceNode } from '@/lib/compare/provenance.ts';

interface OriginTreeProps {
  readonly origins: readonly ComparedOrigin[];
  readonly rows: readonly ComparedStatement[];
}

export const OriginTree = ({ origins, rows }: OriginTreeProps) => {
  const rowOf = new Map(rows.map((row) => [row.claimId, row]));
  const shared = origins.map((origin, index) => ({ origin, index })).filter(({ origin }) => origin.claims.length > 1);
  const alone = origins.filter(({ claims }) => claims.length === 1).flatMap(({ claims }) => rowOf.get(claims[0]!) ?? []);
  if (shared.length === 0) return null;
  return (
    <section class="origins">
      <h4>{text('originsTitle')}</h4>
      {shared.map(({ origin, index }) => (
        <div key={index} class="origin">
          <p class="quiet">{text('originMark', index + 1)}</p>
          <Branches nodes={origin.tree} rowOf={rowOf} />
        </div>
      ))}
      {alone.length > 0 && (
        <p class="quiet">
          {text('originAlone', [...new Set(alone.map((row) => `${voiceOf(row)} (${outletOf(row)})`))].join(', '))}
        </p>
      )}
    </section>
  );
};

interface BranchesProps {
  readonly nodes: readonly ProvenanceNode[];
  readonly rowOf: ReadonlyMap<string, ComparedStatement>;
}

const Branches = ({ nodes, rowOf }: BranchesProps) => (
  <ul class="tree">
    {nodes.map(({ claim, by, children }) => {
      const row = rowOf.get(claim);
      return (
        row && (
          <li key={claim}>
            <bdi class={row.own ? 'tree-own' : undefined}>{outletOf(row)}</bdi>{' '}
            <span class="quiet">
              {dayOf(row.published)} · {by ? text(`descent_${by}`) : text('originFirst')}
            </span>
            {children.length > 0 && <Branches nodes={children} rowOf={rowOf} />}
          </li>
        )
      );
    })}
  </ul>
);
