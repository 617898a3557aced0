// The newsstand's outlets and pages as data: invented papers about an invented war, and what each page is there to show.

export interface DemoPage {
  /** Path on the outlet's own origin. */
  readonly path: string;
  readonly title: string;
  /** Whether it is war coverage, and so to be marked. */
  readonly war: boolean;
  readonly shows: string;
}

export interface Outlet {
  /** Its folder here. */
  readonly folder: string;
  readonly name: string;
  readonly leaning: string;
  /** Sent with every answer of this outlet. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Paths that all answer with one file, as single-page sites do. */
  readonly onePage?: { readonly under: string; readonly file: string };
  readonly pages: readonly DemoPage[];
}

export const outlets: readonly Outlet[] = [
  {
    folder: 'meridian',
    name: 'Meridian Press Agency',
    leaning: 'news agency; its text stands in other papers too',
    pages: [
      {
        path: '/brannet-market-strike.html',
        title: 'At least 17 killed as missiles hit market in Brannet',
        war: true,
        shows: 'the first report of a running toll: 17',
      },
      {
        path: '/brannet-toll-71.html',
        title: 'Death toll in Brannet market strike reaches 71',
        war: true,
        shows: 'the toll three days later: 71, 22 children among them',
      },
      {
        path: '/arcadine-earthquake.html',
        title: 'Earthquake kills at least 31 on Arcadine islands',
        war: false,
        shows: 'an earthquake: figures of dead and injured, and no war',
      },
    ],
  },
  {
    folder: 'courier',
    name: 'The Adrenne Courier',
    leaning: 'broadsheet of Velmora, the country attacked',
    pages: [
      {
        path: '/brannet-market.html',
        title: 'Missiles on a Sunday market: 17 dead in Brannet',
        war: true,
        shows: "the agency's text under another masthead: one origin, two papers",
      },
      {
        path: '/toll-rises.html',
        title: 'Toll in Brannet market strike rises to 31',
        war: true,
        shows: 'the toll on the second day: 31; a table, a list, a pull quote, comments',
      },
      {
        path: '/dockers-strike.html',
        title: "Dockers' strike enters second week as talks stall",
        war: false,
        shows: 'a strike, a truce and a hostage, all of them in a harbour dispute',
      },
    ],
  },
  {
    folder: 'kestria-today',
    name: 'Kestria Today',
    leaning: 'state information service of Kestria, the attacker',
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'",
    },
    pages: [
      {
        path: '/brannet-depot.html',
        title: 'Precision strike wipes out ammunition depot at Brannet',
        war: true,
        shows: "the other side's account, under the strictest content security policy",
      },
    ],
  },
  {
    folder: 'free-corvesk',
    name: 'Free Corvesk',
    leaning: 'Kestrian opposition, published in exile',
    pages: [
      {
        path: '/losses.html',
        title: 'The dead they do not count',
        war: true,
        shows: 'losses the ministry denies; a dark page whose text comes two seconds late',
      },
    ],
  },
  {
    folder: 'lantern',
    name: 'The Daily Lantern',
    leaning: 'tabloid of Lienne, the neutral country where talks are held',
    onePage: { under: '/story/', file: 'index.html' },
    pages: [
      {
        path: '/story/market-of-death',
        title: 'MARKET OF DEATH: 71 killed as missiles rain on shoppers',
        war: true,
        shows: 'agency paragraphs amid louder ones; the next story opens without a page load',
      },
      {
        path: '/story/truce-at-last',
        title: 'TRUCE AT LAST? Guns could fall silent in 72 hours',
        war: true,
        shows: '"close to agreement", while others report a refusal',
      },
    ],
  },
  {
    folder: 'herald',
    name: 'Tessary Herald',
    leaning: 'regional daily from behind the front',
    pages: [
      {
        path: '/week-in-numbers.html',
        title: 'Our week in numbers: 94 dead in Lower Tessary',
        war: true,
        shows: 'a region and its towns: part and whole; the article stands in a frame',
      },
      {
        path: '/trade-deal.html',
        title: 'Lienne and Arcadine close to agreement on sugar',
        war: false,
        shows: '"close to agreement" and a "trade war", about sugar',
      },
    ],
  },
  {
    folder: 'continental',
    name: 'The Continental',
    leaning: 'international broadsheet',
    pages: [
      {
        path: '/talks.html',
        title: 'Velmora rejects Kestrian terms as truce talks falter',
        war: true,
        shows: 'one negotiation, three accounts of it; light or dark with the system',
      },
      {
        path: '/live.html',
        title: 'War in Velmora live: drones over Tolvany, prisoners cross at Ister',
        war: true,
        shows: 'a live blog, newest entry first',
      },
      {
        path: '/battle-of-the-lakes.html',
        title: 'Northport win the battle of the lakes with last-gasp strike',
        war: false,
        shows: 'football in the language of war',
      },
    ],
  },
  {
    folder: 'plain-check',
    name: 'Plain Check',
    leaning: 'fact checkers',
    pages: [
      {
        path: '/depot-claim.html',
        title: "No sign of 2,000 tonnes of shells under Brannet's market",
        war: true,
        shows: 'a checked claim, with ClaimReview data in the page',
      },
    ],
  },
];
