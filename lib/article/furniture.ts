// What of a page is furniture (navigation, adverts, sign-ups, comments …) by the signs that sites of all kinds share.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const furnitureRoles = words(
  'navigation banner contentinfo search dialog alertdialog menu menubar menuitem toolbar tablist complementary form',
);
const furnitureTags = words('NAV FOOTER FORM MENU DIALOG SEARCH ASIDE');
const neverFurniture = words('BODY HTML MAIN ARTICLE TABLE TBODY TR TD TH FIGCAPTION BLOCKQUOTE');

/** Words in class names and ids that say what a part is for; matched as whole words of the name. */
const furnitureWords = words(
  'ad ads advert adverts advertisement advertisements advertising adunit adslot sponsored sponsor sponsors promo promos promotion promoted newsletter newsletters ' +
    'subscribe subscriber subscription subscriptions signup paywall regwall comments comment disqus share sharing sharebar sharetools shares social socials ' +
    'related recommended recommendations recommendation recirc recirculation outbrain taboola sidebar breadcrumb breadcrumbs nav navbar navigation menu footer ' +
    'cookie cookies consent gdpr onetrust popup modal overlay lightbox masthead byline bylines author authors contributor contributors bio tags taglist topics trending popular ' +
    'mostread donate donation donations donor appeal credit credits copyright copyrights toolbar pagination pager rail banner widget widgets tooltip hidden offscreen ' +
    'timestamp dateline pubdate login register player playlist carousel teaser teasers disclaimer feedback survey poll quiz app apps',
);
const furnitureNames =
  /read-?(?:more|next|also)|more-?(?:from|on|stories|news|in)\b|most-?(?:read|popular|viewed)|related-?(?:articles?|stories|content|posts|links|news|topics)|sign-?up|you-?may|you-?might|see-?also|up-?next|skip-?(?:to|link)|sr-only|visually-?hidden|screen-?reader|back-?to-?top|next-?(?:post|article)|post-?(?:nav|tags|meta)|article-?(?:footer|tags|tools|meta)|call-?to-?action/i;

/** Says what the names of an element's class and id say, as one string. */
export const namesOf = (element: Element): string => {
  const className = element.getAttribute('class') ?? '';
  return element.id ? `${className} ${element.id}` : className;
};

/** Does the element look like page furniture? The text's own containers may too: who asks weighs what is inside. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName;
  if (neverFurniture.has(tag)) return false;
  if (furnitureTags.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role && furnitureRoles.has(role)) return true;
  const names = namesOf(element);
  if (!names) return false;
  if (furnitureNames.test(names)) return true;
  for (const word of names.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) if (furnitureWords.has(word.toLowerCase())) return true;
  return false;
}
