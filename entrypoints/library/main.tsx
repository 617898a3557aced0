import { render } from 'preact';
import { browser } from '#imports';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import { speakWith, text } from '@/components/text.ts';
import { explainRule, isLikeness } from '@/lib/claims/explain-rule.ts';
import { connectFiles } from './connect-files.ts';
import { connectLibrary } from './connect-library.ts';
import '@/assets/library.css';

speakWith((key, substitutions) => browser.i18n.getMessage(key as never, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${text('extensionName')}: ${text('library')}`;

const root = document.getElementById('library')!;
const lookups = {
  explain: (id: string) => (isLikeness(id) ? text('whyLikeness') : explainRule(id)),
  clock: () => new Date().toISOString(),
};
const [, kind, articleId] = /^#(article|export)=([0-9a-f]{32})$/.exec(location.hash) ?? [];
const opening = { ...(articleId !== undefined && { articleId }), exporting: kind === 'export' };
const { reader, actions, watch } = connectLibrary();
const { importer, exporter } = connectFiles();
watch((news) =>
  render(
    <LibraryPage
      reader={reader}
      actions={actions}
      importer={importer}
      exporter={exporter}
      lookups={lookups}
      news={news}
      opening={opening}
    />,
    root,
  ),
);
// Asked for again from the panel while the page is open.
addEventListener('hashchange', () => location.reload());
