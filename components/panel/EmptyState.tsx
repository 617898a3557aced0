// What the panel says when it has no claims to show: one calm sentence, and what can be done.
import type { ComponentChildren } from 'preact';
import { Legend } from '@/components/Legend.tsx';
import { OpenTabs } from '@/components/panel/OpenTabs.tsx';
import type { ArticleModel, PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { Reasons } from '@/components/panel/Reasons.tsx';
import { plural, text } from '@/components/text.ts';
import { languageInWords } from '@/components/wording/dates.ts';

interface EmptyProps {
  readonly title: string;
  readonly sentence: string;
  /** It stands under the article's own title. */
  readonly inArticle?: boolean;
  readonly children?: ComponentChildren;
}

/** The shape all of them share. */
export const Empty = ({ title, sentence, inArticle = false, children }: EmptyProps) => (
  <section class="empty">
    {!inArticle && <PlumbBob />}
    {inArticle ? <h2>{title}</h2> : <h1>{title}</h1>}
    <p>{sentence}</p>
    {children}
  </section>
);

interface EmptyStateProps {
  readonly model: Exclude<PanelModel, ArticleModel>;
  readonly actions: PanelActions;
}

export const EmptyState = ({ model, actions }: EmptyStateProps) => (
  <>
    <State model={model} actions={actions} />
    {growing.has(model.state) && <OpenTabs onRead={actions.readOpenTabs} />}
    {model.state !== 'loading' && model.state !== 'welcome' && (
      <p class="empty-foot">
        <button type="button" class="text-button" onClick={() => actions.openLibrary()}>
          {text('library')}
        </button>
        <button type="button" class="text-button" onClick={actions.openSettings}>
          {text('openSettings')}
        </button>
      </p>
    )}
  </>
);

/** Where there is nothing to do on this page, others may be open. */
const growing: ReadonlySet<PanelModel['state']> = new Set(['unreadable', 'no-article', 'no-war', 'on-click', 'unread']);

const State = ({ model, actions }: EmptyStateProps) => {
  switch (model.state) {
    case 'loading':
      return <Skeleton />;
    case 'welcome':
      return <Welcome onStart={actions.endWelcome} />;
    case 'unreadable':
      return (
        <Empty
          title={text('emptyUnreadableTitle')}
          sentence={model.kind === 'document' ? text('emptyUnreadableDocument') : text('emptyUnreadableBrowserPage')}
        />
      );
    case 'no-article':
      return (
        <Empty title={text('emptyNoArticleTitle')} sentence={text('emptyNoArticle')}>
          <Button onClick={actions.readThisPage}>{text('readAnyway')}</Button>
        </Empty>
      );
    case 'no-war':
      return (
        <Empty title={text('emptyNoWarTitle')} sentence={text('emptyNoWar')}>
          <Button onClick={actions.readThisPage}>{text('readAnyway')}</Button>
          {model.coverage.because.length > 0 && (
            <div class="empty-reasons">
              <h2>{text('coverageWhyNot')}</h2>
              <Reasons coverage={model.coverage} />
            </div>
          )}
        </Empty>
      );
    case 'paused':
      return (
        <Empty title={text('emptyPausedTitle')} sentence={text('emptyPaused', model.site)}>
          <Button main onClick={() => actions.resumeSite(model.site)}>
            {text('resumeOn', model.site)}
          </Button>
        </Empty>
      );
    case 'on-click':
      return (
        <Empty title={text('emptyOnClickTitle')} sentence={text('emptyOnClick')}>
          <Button main onClick={actions.readThisPage}>
            {text('readThisPage')}
          </Button>
        </Empty>
      );
    case 'unread':
      return (
        <Empty title={text('emptyUnreadTitle')} sentence={text('emptyUnread')}>
          <Button main onClick={actions.readThisPage}>
            {text('readThisPage')}
          </Button>
        </Empty>
      );
    case 'no-language':
      return <Empty title={text('emptyLanguageTitle')} sentence={text('emptyLanguage', languageInWords(model.language))} />;
    case 'not-stored':
      return <NotStored because={model.because} claims={model.claims} onRetry={actions.retry} />;
    case 'outdated':
      return (
        <Empty title={text('emptyOutdatedTitle')} sentence={text('emptyOutdated')}>
          <Button main onClick={actions.reloadPage}>
            {text('reloadPage')}
          </Button>
        </Empty>
      );
    case 'failed':
      return (
        <Empty title={text('emptyFailedTitle')} sentence={model.sentence}>
          <Button main onClick={actions.retry}>
            {text('retry')}
          </Button>
        </Empty>
      );
  }
};

interface NotStoredProps {
  readonly because: 'private-window' | 'looks-private' | 'failed';
  readonly claims: number;
  readonly onRetry: () => void;
}

const NotStored = ({ because, claims, onRetry }: NotStoredProps) => {
  const marked = plural('claimsMarked', claims);
  switch (because) {
    case 'private-window':
      return <Empty title={text('emptyPrivateTitle')} sentence={`${marked} ${text('emptyPrivate')}`} />;
    case 'looks-private':
      return <Empty title={text('emptyLooksPrivateTitle')} sentence={`${marked} ${text('emptyLooksPrivate')}`} />;
    case 'failed':
      return (
        <Empty title={text('emptyNotStoredTitle')} sentence={`${marked} ${text('emptyNotStored')}`}>
          <Button main onClick={onRetry}>
            {text('retry')}
          </Button>
        </Empty>
      );
  }
};

const Button = ({ main = false, onClick, children }: { main?: boolean; onClick: () => void; children: ComponentChildren }) => (
  <button type="button" class={main ? 'button button-main' : 'button'} onClick={onClick}>
    {children}
  </button>
);

const Welcome = ({ onStart }: { readonly onStart: () => void }) => (
  <section class="empty welcome">
    <PlumbBob />
    <h1>{text('welcomeTitle')}</h1>
    <p>{text('welcomeReads')}</p>
    <Legend />
    <p>{text('welcomeTags')}</p>
    <p class="quiet">{text('welcomePrivacy')}</p>
    <Button main onClick={onStart}>
      {text('welcomeStart')}
    </Button>
  </section>
);

/** The outline of what is about to come. */
const Skeleton = () => (
  <section class="skeleton" aria-busy="true">
    <h1 class="unseen">{text('loading')}</h1>
    {['short', 'title', 'title', 'short', 'card', 'card', 'card'].map((shape, index) => (
      <span key={index} class={`bone bone-${shape}`} />
    ))}
  </section>
);

const PlumbBob = () => (
  <svg class="bob" viewBox="0 0 24 56" width="24" height="56" aria-hidden="true" focusable="false">
    <path class="bob-line" d="M12 0v26" />
    <path class="bob-cap" d="M8.5 24.5h7v4h-7z" />
    <path class="bob-body" d="M12 30H6.2c-1 0-1.7.8-1.7 1.7C4.5 40 9 47 12 54c3-7 7.5-14 7.5-22.3 0-.9-.7-1.7-1.7-1.7z" />
  </svg>
);
