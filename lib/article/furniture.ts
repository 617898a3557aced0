// What of a page is furniture (navigation, adverts, sign-ups, comments …) by the signs that sites of all kinds share.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const furnitureRoles = words(
  'navigation banner contentinfo search dialog alertdialog menu menubar menuitem toolbar tablist complementary form',
);
const furnitureTags = words('NAV FOOTER FORM MENU DIALOG SEARCH ASIDE');
const neverFurniture = words('BODY HTML MAIN ARTICLE TABLE TBODY TR TD TH FIGCAPTION BLOCKQUOTE');

/** Words in class names and ids that say what a part is for; matched as whole words of the name. */
const plainWords = words(
  'ad ads advert adverts advertisement advertisements advertising adunit adslot sponsored sponsor sponsors promo promos promotion newsletter newsletters subscribe ' +
    'subscription subscriptions signup comments comment disqus share sharing sharebar sharetools related recommended recommendations recommendation recirc ' +
    'recirculation outbrain taboola breadcrumb breadcrumbs nav navbar navigation menu footer cookie cookies consent gdpr onetrust lightbox masthead byline bylines ' +
    'author authors bio tags taglist topics trending popular mostread donate donation donations donor appeal copyright copyrights toolbar pagination pager offscreen ' +
    'dateline pubdate playlist disclaimer',
);
/** The same, but now and then on the text itself. */
const doubtfulWords = words(
  'paywall regwall sidebar popup modal overlay rail widget widgets hidden timestamp register login player carousel teaser teasers feedback survey poll quiz app apps ' +
    'contributor contributors banner subscriber social socials shares promoted tooltip credit credits',
);
const plainNames =
  /read-?(?:more|next|also)|more-?(?:from|on|stories|news|in)\b|most-?(?:read|popular|viewed)|related-?(?:articles?|stories|content|posts|links|news|topics)|sign-?up|you-?may|you-?might|see-?also|up-?next|skip-?(?:to|link)|sr-only|visually-?hidden|screen-?reader|back-?to-?top|next-?(?:post|article)|post-?(?:nav|tags|meta)|article-?(?:footer|tags|tools|meta)|call-?to-?action/i;

/** An element that looks like page furniture. */
export interface Furniture {
  readonly element: Element;
  /** What it is called: elements of one name serve one purpose. */
  readonly name: string;
  /** Only its name says so, and texts bear that name as well: another sign in favour of the text is enough. */
  readonly doubtful: boolean;
}

/** The class names and the id of an element as one string. */
export const namesOf = (element: Element): string => {
  const className = element.getAttribute('class') ?? '';
  return element.id ? `${className} ${element.id}` : className;
};

type Sign = 'plain' | 'doubtful' | undefined;

function signOf(names: string): Sign {
  if (plainNames.test(names)) return 'plain';
  let sign: Sign;
  for (const word of names.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    const lower = word.toLowerCase();
    if (plainWords.has(lower)) return 'plain';
    if (doubtfulWords.has(lower)) sign = 'doubtful';
  }
  return sign;
}

/** Tells furniture from the rest of one page; names seen before cost one look-up. */
export class FurnitureFinder {
  readonly #signs = new Map<string, Sign>();

  /** The element as furniture, or undefined. The text's own containers may look like it: who asks weighs what is inside. */
  find(element: Element): Furniture | undefined {
    const tag = element.tagName;
    if (neverFurniture.has(tag)) return undefined;
    const names = namesOf(element);
    const role = element.getAttribute('role');
    const sign = furnitureTags.has(tag) || (role && furnitureRoles.has(role)) ? 'plain' : names && this.#signOf(names);
    return sign ? { element, name: `${tag} ${names}`, doubtful: sign === 'doubtful' } : undefined;
  }

  #signOf(names: string): Sign {
    if (!this.#signs.has(names)) this.#signs.set(names, signOf(names));
    return this.#signs.get(names);
  }
}
