// What of a page is furniture (navigation, adverts, sign-ups, comments …) by the signs that sites of all kinds share.

const furnitureRoles: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar menuitem toolbar tablist complementary form'.split(' '),
);
const furnitureTags: ReadonlySet<string> = new Set('NAV FOOTER FORM MENU DIALOG SEARCH'.split(' '));

/** Words in class names and ids that say what a part is for; matched as whole words of the name. */
const furnitureWords: ReadonlySet<string> = new Set(
  (
    'ad ads advert adverts advertisement advertisements advertising sponsored sponsor promo promos promotion newsletter newsletters subscribe subscription subscriptions signup ' +
    'paywall comments comment disqus share sharing sharebar sharetools social socials related recommended recommendations recirc recirculation outbrain taboola ' +
    'sidebar breadcrumb breadcrumbs nav navbar navigation menu footer cookie cookies consent gdpr popup modal masthead byline bylines author authors bio ' +
    'tags taglist topics readmore morefrom trending popular mostread donate donation donations credit credits copyright toolbar pagination pager rail banner widget widgets'
  ).split(' '),
);
const furnitureNames =
  /read-?(?:more|next|also)|more-?(?:from|on|stories|news|in)|most-?(?:read|popular|viewed)|related-?(?:articles?|stories|content|posts|links|news|topics)|sign-?up|you-?may|see-?also|up-?next|skip-?(?:to|link)|sr-only|visually-?hidden|screen-?reader/i;

/** Does the element look like page furniture? The headline's and the text's own containers may too: who asks weighs what is inside. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  if (furnitureTags.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role && furnitureRoles.has(role)) return true;
  const className = element.getAttribute('class');
  const names = element.id ? `${className ?? ''} ${element.id}` : className;
  if (!names) return false;
  if (furnitureNames.test(names)) return true;
  for (const word of names.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) if (furnitureWords.has(word.toLowerCase())) return true;
  return false;
}
