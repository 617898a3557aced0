// One address for one article, whoever shared it and by whichever link.

const trackingNames = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok oly_anon_id oly_enc_id vero_id vero_conv ' +
    '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking s_cid cmpid cmp ncid ocid ito icid smid smtyp taid wt_mc wt_zmc xtor at_medium at_campaign ' +
    'at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team at_link ref_src ref_url guccounter ' +
    'guce_referrer guce_referrer_sig amp_js_v usqp outputtype partner sref spm feature_source __twitter_impression sh_kit share_id sharetype srnd traffic_source ' +
    'campaign_id emci emdi ceid echobox soc_src soc_trk sms_ss awesm fb_action_ids fb_action_types fb_source xg_source ns_mchannel ns_source ns_campaign ' +
    'ns_linkname ns_fee pk_campaign pk_kwd piwik_campaign mtm_source mtm_medium mtm_campaign hootpostid'
  ).split(' '),
);
const trackingPrefix = /^(?:utm|at|hsa|mtm|pk|piwik|ns|wt|guce)_/;

const parse = (url: string, base?: string): URL | null => {
  const parsed = URL.parse ? URL.parse(url, base) : URL.canParse(url, base) ? new URL(url, base) : null;
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed : null;
};

/** The address without what only says how the reader came here: tracking parameters and fragments (a `#!` route stays). */
export function stripTracking(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url;
  // Deleting from `searchParams` writes the whole query anew: only where there is something to delete.
  const names = new Set<string>();
  // No iterator: in Firefox those of a page's URLs cannot be used from a content script.
  parsed.searchParams.forEach((_, name) => {
    const lower = name.toLowerCase();
    if (trackingNames.has(lower) || trackingPrefix.test(lower)) names.add(name);
  });
  for (const name of names) parsed.searchParams.delete(name);
  if (!parsed.hash.startsWith('#!')) parsed.hash = '';
  return parsed.href;
}

const siteOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  // "co.uk", "com.au": the name of the site is the label in front.
  const take = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3 ? 3 : 2;
  return labels.slice(-take).join('.');
};

const isFrontPage = (url: URL): boolean => url.pathname === '/' && url.search === '';

/**
 * The article's address: what the page itself calls canonical if that is on the same site and no front page (some templates name
 * the home page everywhere), else `og:url` under the same terms, else the address it was loaded from.
 */
export function findCanonicalUrl(document: Document, url: string): string {
  const here = parse(url);
  const named = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content'),
  ];
  for (const name of named) {
    const candidate = name ? parse(name.trim(), here?.href) : null;
    // A saved file has no site of its own to compare with.
    if (!candidate || (here && siteOf(candidate.hostname) !== siteOf(here.hostname))) continue;
    if (isFrontPage(candidate) && !(here && isFrontPage(here))) continue;
    return stripTracking(candidate.href);
  }
  return stripTracking(url);
}
