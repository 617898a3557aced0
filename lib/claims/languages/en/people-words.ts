// English nouns for people beside the classes of the lexicon: who is counted by the head, and what is one of many heads.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const both = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap((word) => [word, `${word}s`]));

/** People who act as no party of their own. */
export const morePeople = new Set([
  ...both(
    'neighbour neighbor journalist reporter photographer prisoner hostage captive detainee pow abductee internee kidnapper captor cellmate refugee evacuee returnee migrant asylum-seeker idp member person individual occupant suspect commuter crewmember bodyguard maid servant domestic nanny miner magistrate pedestrian comrade subversive investigator criminal onlooker bishop companion follower executive correspondent pirate accomplice collaborator supporter trafficker smuggler jesuit priest muslim christian jew druze shopper churchgoer parishioner partygoer concertgoer festivalgoer holidaymaker motorist cyclist trucker fisher logger settler squatter beggar bystander deserter inmate convict warder janitor watchman cook clerk teller vendor hawker reveller mechanic electrician technician scientist academic scholar professor dean artist actor singer athlete footballer player coach fan newsman cameraman editor blogger youngster toddler twin sibling niece nephew fiance widow widower parent grandparent newlywed',
  ),
  ...set(
    'displaced homeless crew dead wounded missionaries newsmen cameramen nannies elderly aged womenfolk menfolk kin servicemembers sergeants subsergeant subsergeants',
  ),
]);

/** Parties and bodies that are one thing of many people. */
export const bodiesOfMany = set(
  'administration administrations army armies authority authorities government governments insurgency insurgencies junta juntas kremlin leadership leaderships militia militias opposition oppositions pentagon rebellion rebellions regime regimes resistance side sides state states white-house faction factions power powers terrorism brigade brigades battalion battalions regiment regiments division divisions corps unit units platoon platoons squad squads company companies garrison garrisons contingent contingents column columns convoy convoys command commands guard patrol patrols wing fleet squadron squadrons legion detachment detachments group groups coalition coalitions alliance alliances cell cells force military navy artillery armour armor service services mobilisation mobilization conscription draft deployment buildup expedition recruitment desertion enlistment special-forces task-force',
);

/** What people lose when they are maimed. */
export const bodyParts = set('leg legs arm arms limb limbs eye eyes eyesight sight hand hands foot feet finger fingers');
