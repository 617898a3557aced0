import { render } from 'preact';
import { browser } from '#imports';
import { LibraryPage } from '@/components/library/LibraryPage.tsx';
import { speakWith, text } from '@/components/text.ts';
import { explainRule, isLikeness } from '@/lib/claims/explain-rule.ts';
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
const [, articleId = ''] = /^#article=([0-9a-f]{32})$/.exec(location.hash) ?? [];
const { reader, actions, watch } = connectLibrary();
watch((news) =>
  render(<LibraryPage reader={reader} actions={actions} lookups={lookups} news={news} opening={{ articleId }} />, root),
);
