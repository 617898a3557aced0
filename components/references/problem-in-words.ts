import { text } from '@/components/text.ts';
import type { SeriesProblem } from '@/lib/exchange/series/read-series.ts';

/** What is wrong with a table, and where. */
export const problemInWords = (problem: SeriesProblem): string => {
  switch (problem.reason) {
    case 'bad-date':
      return text('seriesProblem_bad_date', problem.found, problem.row, problem.column);
    case 'bad-number':
      return text('seriesProblem_bad_number', problem.found, problem.row, problem.column);
    case 'low-above-high':
      return text('seriesProblem_low_above_high', problem.found, problem.row, problem.column);
    case 'not-a-table':
      return text('seriesProblem_not_a_table');
    case 'open-quote':
      return text('seriesProblem_open_quote');
    case 'too-large':
      return text('seriesProblem_too_large');
    case 'no-date':
      return text('seriesProblem_no_date');
    case 'no-figure':
      return text('seriesProblem_no_figure');
    case 'no-source':
      return text('seriesProblem_no_source');
    case 'nothing':
      return text('seriesProblem_nothing');
  }
};
