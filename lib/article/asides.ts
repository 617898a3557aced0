// Blocks that speak to the reader or about the page instead of telling the story, by their words and links.

import type { PageBlock } from '@/lib/article/dom-blocks.ts';

/** Whole blocks that only label something beside the text. */
const labels =
  /^(?:advertisements?|ads?|sponsored(?: content)?|promoted|share(?: this)?(?: (?:article|story|on))?:?|shares?|copy(?: link)?|(?:read|watch|listen|learn|see|show|view|load) ?(?:more|also|next|now)?:?|more:?|related(?: (?:articles?|stories|content|topics|news|coverage))?:?|(?:more|keep) (?:on|reading|from|in|news|stories)\b.{0,40}|recommended(?: stories| for you)?:?|comments?(?: \(\d+\))?|(?:view|post|leave|add) (?:a )?comments?|subscribe(?: now)?|sign (?:in|up)|log ?in|follow(?:ing)?|save|print|e-?mail|tags?:?.{0,60}|topics?:?|menu|search|close|loading\W*|skip to.*|enlarge(?: this)? image|(?:enlarge|toggle) caption|hide caption|view (?:image|gallery)(?: in fullscreen)?|image source|image caption|photo gallery|play video|video player.*|live|updated?:?|published:?|(?:story|article) continues (?:below|after).{0,40}|end of (?:list|advert.*|summary|content)|list (?:\d+ )?of \d+(?: items)?|back to top|trending(?: now)?|popular|most (?:read|popular|viewed)|latest(?: news)?|editor'?s'? picks?|top stories|don'?t miss|read the full (?:story|article).{0,20}|\[?(?:photos?|images?|videos?|audio|graphic|map|transcript|highlights|gallery|n\/a|embed)\]?:?|(?:\d+ )?min(?:ute)?s? read|\d+ comments?|opens? in (?:a )?new (?:window|tab))$/i;

/** Words by which a page asks its reader for something. */
const appeals =
  /\b(?:subscribe|sign(?:ed|ing)?[ -]up|sign in|log in|newsletters?|mailing list|click (?:here|on|below)|tap here|follow (?:us|me|the latest|our|\w+ on (?:twitter|facebook|x|instagram|telegram|google))|(?:join|follow) (?:us|our|the conversation)|(?:download|get) (?:the|our)\b[^.]{0,20} app\b|our (?:app|newsletters?|podcast|channel|whatsapp|telegram|live blog|full coverage|journalism)|(?:support|fund) (?:our|independent|quality|us)|become a (?:member|subscriber|patron|supporter)|(?:make a|your) (?:donation|contribution|gift)|donate|already a (?:subscriber|member)|free (?:trial|account|daily)|create (?:an|a|your) (?:free )?account|all rights reserved|terms (?:of|and|&) (?:use|service|conditions)|privacy (?:policy|notice)|cookies?|ad ?-?block(?:er|ing)?|enable javascript|your (?:browser|inbox|e-?mail|device|preferences|subscription)|e-?mail address|unsubscribe|share (?:this|your|it with)|like (?:this|our) (?:story|article)|listen to (?:this|the) (?:article|story)|(?:read|see|watch|listen|find out) more|read (?:also|next|the full)|more (?:from|on this)|story continues|article continues|advertisement|this article (?:was (?:originally|first)|(?:first |originally )?appeared)|views expressed|opinions expressed|do(?:es)? not necessarily (?:reflect|represent)|(?:may|might) (?:earn|receive) (?:a |an )?(?:affiliate )?commission|affiliate|contact (?:us|the author)|send (?:us )?(?:tips|your)|have (?:a|any) (?:tip|news tip)|print (?:edition|issue)|list of contents|audio and podcasts|on ios or android|copyright|reuse content|permissions?\b.{0,12}(?:page|here)|fact.?check(?:ed|ing) by|our standards)\b|©|\bRT if\b/gi;

/** Lines that say who wrote, edited or took something. */
const makers =
  /^(?:source|sources|by|reporting by|additional reporting|writing by|edited by|editing by|compiled by|with (?:reporting|files|agenc)|\(?(?:reporting|additional reporting|writing|editing|compiled) by|photos?:|photographs?:|images?:|illustrations?:|graphics?:|videos?:|credits?:|file photo|photo (?:by|credit)|image (?:by|credit|via|source|:)|picture(?:s)?:|getty|ap photo|afp photo|via )/i;
const agencies =
  /\b(?:getty(?: images)?|reuters|afp|ap(?: photo)?|epa(?:-efe)?|shutterstock|alamy|anadolu|bloomberg|tass|xinhua|file photo|handout|screenshot|wikimedia commons|istock|zuma|upi|sipa|pa(?: wire| media)?)\b/i;

const dateLine =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|date)\b.{0,90}|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b.{0,40}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b.{0,30}|\d+ ?(?:s|m|h|d|min|minutes?|hours?|days?|weeks?|months?|years?) ago\b.{0,40}|-?\d{1,2}:\d\d\b.{0,20})$/i;

const helpers = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b/;
/** Who the author is. */
const biography =
  /^\p{Lu}[^.]{3,60} (?:is|was) (?:(?:an?|the) )?[^.]{0,100}\b(?:editor|writer|reporter|journalist|correspondent|fellow|professor|author|analyst|columnist|contributor|lecturer|researcher|director|producer)\b[^.]{0,30}\b(?:at|for|of|in|based|with|covering)\b/u;

/** A closing line about the author: only the end of an article is the place for it. */
export const isBiography = (text: string): boolean => text.length < 500 && biography.test(text);

const appealsIn = (text: string): number => text.match(appeals)?.length ?? 0;

/** A line of the page's own about when the article or entry was written. */
export const isDateLine = (text: string): boolean => text.length < 110 && dateLine.test(text);

/** A line about who wrote, edited or took it. */
export const isMakerLine = (text: string): boolean => text.length < 200 && makers.test(text);

/** An image's credit that stands as a block of its own. */
export function isCredit({ kind, text }: PageBlock): boolean {
  if (kind !== 'caption' || text.length > 90) return false;
  const rest = text
    .replace(agencies, '')
    .replace(/^(?:photo|photograph|image|picture|credit|courtesy|source)s?\b(?: by| via| of)?:?/i, '');
  // What is left of a credit are names; a caption has a word in small letters that says what is seen.
  return !/(?:^|\s)(?!by |via |for |of |and |the |de |von |van |al-|pool)\p{Ll}{3,}/u.test(rest);
}

/** One link and hardly a word beside it: a way to another page, not a sentence of this one. */
export function isLinkBox({ kind, text, linked, stretches, owner, entry }: PageBlock): boolean {
  if (kind === 'table-row' || linked < text.length * 0.75 || text.length - linked >= 60) return false;
  const link = stretches.map(({ node }) => node.parentElement?.closest('a')).find(Boolean);
  if (!link || (link.textContent?.length ?? 0) < linked * 0.9) return false;
  if (kind !== 'heading') return true;
  // Headings link to themselves, and those of live-blog entries to the entry's own page.
  return (
    !entry &&
    link.getAttribute('href')?.startsWith('#') !== true &&
    link.href.split('#')[0] !== owner.ownerDocument.URL.split('#')[0]
  );
}

/** Does the block ask, label or credit rather than tell? `voted`: something else already speaks for it. */
export function isAside(block: PageBlock, voted: boolean): boolean {
  const { text } = block;
  if (text.length < 90 && labels.test(text.replace(/[\s:.»›>→]+$/, ''))) return true;
  if (isMakerLine(text) || isDateLine(text) || isCredit(block) || (text.length < 300 && helpers.test(text))) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (isLinkBox(block)) return true;
  if (text.length > 600) return false;
  const asked = appealsIn(text);
  return asked > 1 || (asked === 1 && text.length < (voted ? 120 : 280));
}
