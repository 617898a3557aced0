// What verbs do, as lemmas by class. Wide by design: any war, any decade. A trailing `+x` is a particle or preposition that belongs to the verb.
// Inflected forms are made by inflect.ts. A verb may stand in several classes.
export const verbs = {
  kill: 'kill slay murder assassinate massacre slaughter gun+down shoot+dead neutralize neutralise liquidate decimate annihilate martyr electrocute drown slaughter claim+lives wipe+out mow+down hack+death burn+death blow+up eliminate',
  execute:
    'execute behead decapitate lynch hang torture rape mutilate dismember maim abuse mistreat molest gas castrate starve persecute exterminate crucify flog terrorize terrorise deport beat humiliate brutalize brutalise desecrate loot pillage plunder disappear sodomize waterboard dehumanize dehumanise orphan',
  die: 'die perish succumb fall fell expire',
  injure:
    'injure wound hurt maim burn cripple disfigure amputate traumatize traumatise scar bleed choke suffocate hospitalize hospitalise blind concuss poison treat lacerate paralyze paralyse gas',
  lose: 'lose suffer sustain incur forfeit shed bury mourn',
  discover: 'find discover recover unearth exhume dig identify pull retrieve',
  strike:
    'attack strike bomb bombard shell shelled raid ambush hit pound target blast hammer strafe batter pummel mortar assault assail dynamite firebomb rocket torpedo snipe booby-trap mine bulldoze shoot airstrike torch carpet-bomb barrage-bomb blitz pelt rain wage perpetrate mount conduct carry+out retaliate respond ram storm car-bomb',
  fire: 'fire launch lob hurl drop unleash shoot land plant detonate explode throw test-fire discharge fly scramble direct dispatch',
  explode: 'explode detonate blow erupt go+off rock slam crash impact land fall rip tear ricochet shake',
  destroy:
    'destroy damage devastate level flatten raze demolish wreck ruin gut collapse obliterate pulverize pulverise shatter ravage incinerate scorch set+fire disable knock+out cripple burn sabotage vandalize vandalise vandal blow+up reduce bulldoze torch topple ransack cut+off disrupt rubble',
  down: 'down intercept sink scuttle shoot+down bring+down take+down ditch jam crash disable immobilize immobilise repel destroy knock+out seize',
  invade: 'invade storm overrun assault occupy attack raid penetrate infiltrate intervene incursion annex besiege march cross',
  fight:
    'fight clash battle skirmish engage combat rage duel resist confront flare wage trade+fire exchange+fire escalate intensify struggle revolt rise',
  seize:
    'seize capture take retake recapture liberate conquer overrun occupy regain reclaim win annex wrest storm retook secure reconquer free clear cleanse grab gain encroach takeover fall',
  hold: 'hold control occupy rule dominate administer govern run retain guard defend patrol keep man maintain command garrison',
  advance:
    'advance push enter reach approach penetrate progress near gain break+through breach inch close+in press march roll cross move storm push+back outflank counterattack',
  retreat:
    'retreat withdraw pull+out pull+back abandon quit leave vacate evacuate redeploy flee regroup evict disengage cede relinquish exit surrender lose',
  repel:
    'repel repulse rebuff fend+off beat+back thwart foil halt stop counter block resist drive+back drive+out push+back stave+off defend contain prevent ward+off blunt slow bog expel oust dislodge defeat rout crush',
  besiege:
    'besiege encircle surround blockade trap isolate cut+off encircle siege corner strangle encompass entrap strand blockade pin starve mine block box',
  deploy:
    'deploy mass amass station position concentrate reinforce redeploy garrison muster dispatch transfer send move gather assemble accumulate relocate base stockpile rotate bolster parachute airlift regroup build+up pour draft commit order bring patrol marshal flock hide entrench dig+in fortify number comprise join',
  recruit:
    'conscript mobilise mobilize enlist recruit draft call+up demobilise demobilize train volunteer press-gang desert defect mutiny arm drill join enroll enrol disband register replenish refill outnumber',
  flee: 'flee escape seek+refuge stream pour cross leave run shelter seek+shelter hide migrate huddle cower pack emigrate return take+refuge',
  displace:
    'evacuate displace uproot relocate resettle bus deport expel repatriate transfer shelter rehouse strand move house host transport rescue trap forced+leave drive+out',
  detain:
    'detain arrest capture abduct kidnap imprison jail intern hold seize hijack incarcerate interrogate round+up apprehend nab snatch take+hostage take+prisoner take+captive custody enslave',
  free: 'free release exchange swap liberate hand+over ransom repatriate rescue return turn+over pardon parole trade extradite',
  surrender: 'surrender capitulate give+up lay+down disarm defect turn+in',
  talk: 'negotiate talk mediate broker meet discuss bargain confer consult convene parley haggle hold+talks sit+down debate deliberate facilitate host engage communicate liaise resume dialogue attend',
  agree:
    'agree sign accept endorse approve ratify reach conclude strike settle consent initial finalise finalize compromise observe respect comply honour honor abide concede adhere adopt pass clinch seal back declare+ceasefire reconcile normalise normalize implement',
  reject:
    'reject refuse decline veto dismiss rebuff spurn oppose turn+down rule+out boycott walk+out snub deny scorn repudiate disavow renounce object block shun resist withhold balk baulk call+off scrap',
  stall:
    'stall collapse fail falter break+down founder delay suspend postpone cancel halt freeze adjourn deadlock stagnate unravel flounder stumble abandon call+off disrupt derail hamper hinder impede obstruct undermine stop complicate jeopardise jeopardize torpedo sabotage scupper thwart shatter abort pause',
  violate: 'violate breach break infringe contravene flout ignore disregard disobey transgress',
  demand:
    'demand call insist urge require ask appeal request press pressure implore exhort plead beg stipulate condition order must instruct want push lobby petition expect command summon',
  propose:
    'propose offer suggest invite present submit float pledge promise vow volunteer guarantee commit extend concede recommend',
  supply:
    'supply give provide send deliver donate pledge ship arm fund finance equip grant allocate contribute offer lend transfer sell subsidise subsidize aid assist bankroll earmark authorise authorize approve train spend furnish funnel smuggle channel airlift fly resupply disburse announce buy purchase rearm support sponsor dispatch distribute commit unfreeze deposit',
  sanction:
    'sanction ban freeze embargo blacklist penalise penalize punish fine restrict impose expel confiscate suspend cap cut boycott tighten slap bar designate isolate prohibit phase+out ease lift seize revoke',
  accuse:
    'accuse blame charge condemn indict denounce allege implicate prosecute convict sentence try criticise criticize decry deplore fault incriminate sue investigate probe rebuke slam censure deem rule find constitute amount',
  predict:
    'expect predict foresee forecast anticipate project envisage envision estimate bet fear hope believe doubt think likely prepare brace gear await loom speculate reckon',
  warn: 'warn threaten caution vow risk alert menace swear promise jeopardise jeopardize endanger',
  intend:
    'intend plan aim seek want try attempt prepare strive plot decide mean hope wish determine vow consider consider plan pursue order scheme ready aspire look desire contemplate mull resolve',
  cause:
    'cause inflict trigger lead leave result provoke spark prompt force compel bring create produce exact wreak deal mean entail make contribute ignite unleash fuel stoke exacerbate render drive incite instigate foment',
  justify:
    'justify protect defend provoke compel denazify demilitarise demilitarize liberate force avenge retaliate guarantee ensure deserve belong exist unite reunite threaten pretend deter preempt oppress rid save eradicate eliminate dismantle destroy disarm neutralise neutralize restore secure erase subjugate colonise colonize encroach expand start begin blame legitimise legitimize annex',
  rise: 'rise increase climb grow reach exceed total surpass soar mount jump swell surge top number stand double triple escalate spiral average hit pass tally amount expand',
  fall: 'fall drop decrease decline dwindle shrink plummet diminish reduce halve ease subside slow wane deplete weaken degrade erode exhaust',
  begin:
    'begin start launch open initiate commence resume renew restart kick+off announce declare wage enter embark unleash reopen',
  end: 'end cease finish conclude expire terminate stop halt close complete lift last terminate wind+down',
  continue: 'continue persist remain keep go+on last drag extend prolong endure proceed stay linger sustain',
  fail: 'fail struggle lack miss stumble falter stall bog flounder grind slow',
  help: 'help support back assist aid rescue treat save sustain ally side stand+with join cooperate bolster boost strengthen',
  need: 'need lack require face run+out suffer starve want short',
  aim: 'target aim direct single+out deliberately',
  shelter: 'shelter hide use shield embed store conceal camouflage',
  win: 'win defeat prevail triumph succeed beat vanquish conquer victory overcome achieve outlast',
  visit: 'visit arrive travel fly attend tour gather head depart land',
  vote: 'vote elect adopt pass endorse approve convene abstain resolve decide rule order',
  report:
    'report document record register count verify confirm estimate tally list investigate monitor witness observe log track catalogue publish cite mention note',
  say: 'say tell add announce state declare claim insist assert explain argue note remark stress emphasise emphasize admit acknowledge confirm deny write tweet post reply respond answer describe recount reveal disclose suggest indicate maintain contend believe think warn quote cite report brief comment conclude allege vow reiterate repeat point+out echo speak read hear know learn show mean call brand label term dub',
  deny: 'deny refute dispute dismiss contradict disavow disclaim',
} as const;

/** Verbs without a class of their own that the tagger must know to find clauses. */
export const otherVerbs =
  'accept access accompany accomplish account acquire act adapt address adjust admire adopt affect afford agree allow alter appear apply appoint arise arrange arrive aspire assess assign assume assure attach attain attend attract avert avoid become behave belong bend benefit bind bite blend bless blow board boast borrow bother bounce bow break breathe breed bring broadcast brush build bump burst bury buy calculate calm camp care carry cast catch celebrate chair challenge change chase chat check cheer choose circulate cite claim clean clear climb cling close coincide collect combine come command commemorate comment commit compare compete compile complain complete concern confirm confuse connect consider consist construct consume contact contain contend control convert convey convince cook cool cope copy correct correspond count cover crack craft crawl criticise cross crowd cry cultivate cure cut dance dare date deal debate decide dedicate define delight demonstrate depart depend depict derive describe deserve design destine develop devise devote differ dig dine direct disagree disappear disappoint discuss display distinguish disturb dive divide do dominate drag draw dream dress drift drill drink drive dry dump earn eat educate elaborate elect embrace emerge employ enable encounter encourage endorse enforce engage enhance enjoy ensure enter entertain equal escort establish evaluate evolve examine excuse exercise exhibit exist expand experience explain explore export expose express extract face fade familiarise favour feature feed feel figure fill film fit fix flash float flow fly focus fold follow force form found frame function gain gather generate get glance go govern grab grant greet grow guess guide handle hang happen harass harm harvest head heal hear heat hint hire hope host house hunt identify illustrate imagine import impress improve include incorporate indicate influence inform inherit inspect inspire install intend interest interpret interrupt interview introduce invest invite involve isolate issue jump justify keep kick knock know lack laugh lay lead leak lean leap learn leave let lie lift light like limit line link listen live load locate lock look love lower maintain make manage march mark marry match matter measure melt mention merge mind miss mix monitor motivate mourn move name near neglect nod notice notify obey obtain occupy occur offer open operate oppose organise organize originate outline overcome overlook oversee owe own paint park participate pass pay perceive perform permit persuade pick place plant play point pose possess post pour practise praise pray prefer present preserve press prevail prevent print proceed process produce profit promote prompt pronounce prove publish pull pursue push put qualify question quit quote raise range rank rate react read realise realize receive recall reckon recognise recognize recommend reconsider reconstruct record reduce refer reflect reform regard register regret rehearse reiterate relate relax rely remain remember remind remove rent repair repeat replace represent reproduce reserve reside resign resolve respect restart rest restore restrain restrict retain retire retrieve reveal reverse revise revisit ride ring risk roll rub rush sail satisfy save scan schedule score scream search see seem sell separate serve set settle shape share shift shine shout show shut sign sing sit sleep slide slip smell smile smoke snow solve sort sound spare speak specialise specify spell spend split spot spread stage stand stare state steal stem step stick stir store stress stretch struggle study substitute succeed sue suffice suit sum supervise suppose surprise survey survive suspect swear swim swing switch talk taste teach tell tend test thank think tie touch tour train translate travel treat trust try turn tweet twist type underestimate undergo underline understand undertake update uphold upload urge use utter value vanish vary view visit voice wait wake walk want warm wash waste watch wave wear weigh welcome whisper widen wind wipe wish withstand witness wonder work worry worsen wrap write yell yield be have relate deem await outrage shock stun alarm devise dwell dub hamper underscore highlight signal tie uncover vow unveil ponder pledge televise finalise govern coordinate cooperate collaborate interfere intervene exploit pose flood rain ratchet reel sweep tackle tolerate topple weaken wield';
