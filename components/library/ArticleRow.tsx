// An article as a line of the library.
import { SelectBox } from '@/components/library/SelectBox.tsx';
import { plural, text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import type { ArticleLine } from '@/lib/store/library/library-lines.ts';

interface ArticleRowProps {
  readonly line: ArticleLine;
  readonly selected: boolean;
}

export const ArticleRow = ({ line: { article, claims, tagged, differing }, selected }: ArticleRowProps) => (
  <>
    <SelectBox selected={selected} />
    <div class="row-body">
      <p class="row-source">
        <strong>{article.source}</strong>
        <time dateTime={article.date}>{dateInWords(article.date)}</time>
      </p>
      <p class="row-title" lang={article.language}>
        {article.title}
      </p>
      <p class="row-source">
        <span>{plural('claimCount', claims)}</span>
        {tagged > 0 && <span>{plural('taggedCount', tagged)}</span>}
        {differing > 0 && <span class="row-flag">{text('articleDiffering', differing)}</span>}
      </p>
    </div>
  </>
);
