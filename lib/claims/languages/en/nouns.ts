// What nouns are, as lemmas by class; plurals are made by inflect.ts. Event nouns stand under the sense of their verb.
export const nouns = {
  // people
  person:
    'person people man woman individual human soul life resident inhabitant villager local citizen national passer-by bystander mourner worshipper pilgrim survivor witness worker employee farmer fisherman driver passenger student teacher pupil doctor nurse medic paramedic journalist reporter photographer cameraman rescuer volunteer priest nun monk imam cleric engineer lawyer activist tourist father mother brother sister son daughter wife husband cousin uncle aunt grandmother grandfather grandson relative neighbour neighbor family couple crowd population peasant labourer laborer shepherd businessman trader shopkeeper demonstrator protester protestor staff staffer aid-worker humanitarian candidate voter youth pensioner patient adult contractor friend colleague guest foreigner expatriate tribesman everyone everybody nobody others other',
  child:
    'child baby infant toddler boy girl teenager minor schoolchild newborn grandchild kid student schoolgirl schoolboy orphan adolescent',
  civilian: 'civilian non-combatant noncombatant bystander innocent',
  soldier:
    'soldier fighter combatant mercenary paratrooper marine conscript reservist recruit volunteer trooper serviceman servicewoman sniper pilot crewman sailor airman infantryman guard guardsman militiaman peacekeeper commando policeman policewoman officer troop veteran legionnaire cadet cossack attacker assailant defender bomber hijacker operative kamikaze warrior tankman gunner infantry crew rifleman',
  // whoever fights or rules: one class, so that no party is read otherwise than another
  side: 'administration adversary army authorities authority enemy extremist fedayeen foe government guerilla guerrilla gunman insurgency insurgent invader jihadi jihadist junta kremlin leadership loyalist militant militia mujahid mujahideen occupier opponent opposition partisan pentagon rebel rebellion regime resistance separatist side state terrorist white-house faction paramilitary paramilitaries ruler occupation-forces regime-forces revolutionaries revolutionary oppositionist army-of-occupation',
  force:
    'force military navy marine brigade battalion regiment division corps unit platoon squad company garrison troops contingent column convoy command guard police gendarmerie infantry cavalry artillery personnel faction group coalition alliance wing fleet squadron reserve manpower patrol detachment legion armour armor reinforcement reinforcements paramilitaries paramilitary warlord cell vanguard airborne service mobilisation mobilization conscription draft deployment build-up buildup reserves special-forces task-force expedition recruitment desertion enlistment',
  commander:
    'commander general colonel major captain lieutenant sergeant admiral marshal chief chieftain warlord brigadier mastermind kingpin deputy adjutant commandant',
  leader:
    'president minister premier leader chancellor king prince emir sultan ayatollah pope governor mayor ambassador envoy diplomat senator lawmaker congressman mp legislator secretary politician statesman official spokesman spokeswoman spokesperson negotiator delegate delegation representative mediator chairman director aide adviser advisor head analyst expert observer source authority prosecutor judge administrator dictator autocrat',
  government:
    'cabinet parliament ministry council republic country nation kingdom power party congress senate committee assembly capital ally neighbour western west bloc superpower',
  institution:
    'organisation organization agency commission committee un union nato court tribunal ngo charity observatory body watchdog institute group monitor mission council secretariat panel',
  media:
    'newspaper agency media television channel radio outlet website report press broadcaster daily tabloid magazine newswire journalist reporter',
  // people affected
  victim: 'casualty victim dead wounded injured fatality deceased martyr killed loss losses',
  death:
    'death dying demise fatality killing murder assassination slaying homicide slaughter massacre bloodshed carnage bloodbath martyrdom',
  injury: 'injury wound burn amputation fracture trauma concussion shrapnel symptom suffocation poisoning wounding',
  body: 'body corpse remains coffin grave funeral morgue burial bodies carcass cadaver mortuary',
  toll: 'toll tally count casualties loss losses attrition',
  captive:
    'prisoner hostage captive detainee pow abductee inmate internee prisoner-of-war captivity kidnapping abduction hijacking detention arrest imprisonment capture custody ransom kidnapper captor cellmate swap jail prison exchange',
  missing: 'missing disappearance unaccounted',
  refugee:
    'refugee evacuee returnee displaced exodus displacement evacuation migrant asylum camp homeless idp deportation expulsion resettlement influx repatriation shelter flight outflow asylum-seeker',
  // things of war
  aircraft:
    'aircraft plane jet warplane bomber helicopter drone uav airliner airplane aeroplane fighter-jet gunship chopper quadcopter glider balloon airframe fighter-bomber interceptor mig sukhoi',
  vehicle:
    'tank vehicle truck car bus apc humvee carrier jeep lorry armour armor bulldozer ambulance motorcycle convoy train pickup self-propelled van tanker bradley abrams leopard locomotive howitzer launcher ifv',
  ship: 'ship warship vessel boat submarine frigate destroyer cruiser tanker freighter corvette ferry trawler flotilla dinghy speedboat gunboat minesweeper flagship',
  weapon:
    'weapon missile rocket shell gun mortar artillery howitzer cannon rifle grenade ammunition munition launcher battery arms weaponry firearm warhead projectile machine-gun air-defence air-defense radar system kalashnikov round bullet equipment hardware gear materiel torpedo arsenal stockpile cache interceptor shrapnel bomblet fpv loitering-munition himars javelin stinger patriot',
  explosive:
    'bomb explosive mine landmine ied grenade car-bomb dynamite device booby-trap warhead truck-bomb barrel-bomb detonator tnt suicide-vest glide-bomb',
  banned:
    'chlorine sarin phosphorus napalm cluster-munition chemical gas poison nerve-agent agent toxin mustard-gas cluster-bomb thermobaric bioweapon anthrax vx',
  nuclear: 'nuke nuclear uranium reactor plutonium radiation enrichment centrifuge',
  // events
  strike:
    'attack strike airstrike air-strike bombing bombardment shelling raid ambush assault barrage blitz offensive incursion shooting fire gunfire sortie salvo hit onslaught retaliation sabotage airraid air-raid counterattack sniping strafing pounding firing launch crossfire suicide-bombing car-bombing blow hostilities aggression violence operation campaign provocation stabbing killing escalation targeting hijacking bombings terrorism reprisal attacker',
  explosion: 'explosion blast detonation fireball inferno blaze shockwave',
  invasion: 'invasion incursion intervention onslaught offensive annexation occupation assault operation aggression',
  fighting:
    'fighting clash battle combat skirmish firefight gun-battle hostilities violence confrontation unrest duel uprising revolt rebellion street-fighting exchange-of-fire standoff crackdown melee',
  destruction: 'destruction damage devastation ruin rubble debris wreckage collapse demolition wreck crater',
  building:
    'building house home apartment block hospital clinic school mosque church university college kindergarten market shop office hotel theatre theater museum synagogue temple monastery orphanage shelter facility headquarters factory warehouse depot compound residence tower mall bakery restaurant cemetery maternity ward dormitory barracks checkpoint outpost bunker tunnel classroom street playground cathedral embassy consulate library stadium property neighbourhood-block roof basement nursery hut tent settlement',
  infrastructure:
    'bridge power-plant plant airport airfield airbase air-base runway base port dam pipeline refinery grid station substation infrastructure railway road highway tunnel reservoir oilfield terminal harbour harbor dock rail electricity water power gas site position installation silo crossing storage pumping waterworks hangar dockyard shipyard supply-line silo',
  // places
  settlement:
    'city town village settlement hamlet suburb neighbourhood neighborhood district quarter capital township municipality metropolis outskirts enclave pocket stronghold bastion camp street square locality kibbutz',
  region:
    'region province oblast governorate county state district area territory zone countryside valley island peninsula strip coast border frontier south north east west northeast northwest southeast southwest land homeland delta highland heights mountain sector hill ridge river sea airspace sky crossing corridor continent centre center plain desert',
  front:
    'front frontline front-line line position defence defense trench foothold bridgehead stronghold salient flank contact-line buffer rear high-ground checkpoint beachhead fortification',
  control:
    'control hold grip rule occupation siege blockade encirclement capture takeover seizure liberation fall advance retreat withdrawal pullout pull-out gain breakthrough counteroffensive counter-offensive offensive conquest presence sovereignty supremacy superiority push stalemate progress setback counterattack loss recapture control',
  // diplomacy
  deal: 'deal agreement ceasefire cease-fire truce armistice accord treaty pact peace settlement pause lull compromise roadmap framework protocol memorandum understanding resolution moratorium disengagement de-escalation deconfliction normalisation normalization reconciliation concession solution détente detente',
  talks:
    'talks negotiation negotiations dialogue diplomacy summit meeting mediation round conference discussion consultation session contact peace-talks parley effort process call visit initiative phone-call meeting',
  corridor: 'corridor passage route safe-passage crossing evacuation-route lifeline green-corridor',
  condition:
    'condition demand requirement precondition ultimatum deadline guarantee term request insistence principle red-line stipulation prerequisite',
  proposal: 'proposal plan offer initiative draft document formula blueprint suggestion response counterproposal document',
  neutral: 'neutrality neutral status membership accession referendum independence autonomy sovereignty recognition non-aligned',
  aid: 'aid assistance support package relief help supply shipment delivery donation grant loan funding training cooperation consignment subsidy lend-lease weaponry tranche contribution backing air-defence',
  money: 'dollar euro pound money fund billion million budget rouble ruble cash asset currency revenue shekel hryvnia',
  sanction: 'sanction embargo ban restriction freeze penalty blacklist tariff measure asset price-cap boycott',
  // conduct
  crime:
    'crime war-crime atrocity genocide massacre torture execution rape abuse murder persecution ethnic-cleansing cleansing pogrom terror terrorism violation brutality cruelty barbarity extermination apartheid beheading slavery starvation famine holocaust mutilation human-shield looting mistreatment bloodbath mass-grave enslavement deportation repression indiscriminate',
  court:
    'court tribunal icc icj prosecutor trial investigation inquiry probe verdict warrant indictment ruling lawsuit charge conviction sentence jury judge hague commission',
  evidence: 'evidence proof footage video image photograph testimony document satellite report',
  accusation: 'accusation allegation claim charge blame responsibility denial',
  // outlook and reasons
  war: 'war conflict operation invasion campaign hostilities struggle uprising insurgency revolution battle crisis occupation jihad intifada fight aggression warfare confrontation',
  aim: 'aim goal objective purpose intention mission plan pretext reason cause justification motive excuse ambition task strategy agenda justification rationale root-cause provocation interest duty right target',
  threat: 'threat danger risk menace challenge security expansion encroachment existence survival extinction',
  ideology:
    'nazi nazism fascist fascism denazification demilitarisation demilitarization imperialism colonialism zionism terrorism extremism communism islamism neo-nazi nationalist oppression resistance freedom liberation hegemony domination expansionism',
  future:
    'prospect possibility likelihood chance prediction forecast outlook scenario expectation fear hope warning future probability turning-point',
  victory: 'victory defeat win triumph success failure upper-hand setback capitulation collapse surrender',
  duration: 'year month week day hour decade time summer winter spring autumn end deadline date weekend',
  // neutral carriers
  amount:
    'number amount total percent percentage share proportion half third quarter majority hundreds thousands dozens tens scores series range lot handful list toll rest level wave',
  statement: 'statement report speech interview briefing letter post video comment remark announcement address news information',
  hardship:
    'hunger starvation famine shortage crisis disease cholera food medicine water electricity fuel outage blackout malnutrition siege thirst epidemic poverty plight',
  medical: 'hospital doctor surgery treatment ambulance clinic medic nurse morgue intensive-care operation bed',
} as const;

/** Adjectives that carry a sense; the others are known by their endings. */
export const adjectives = {
  victim: 'dead killed slain deceased lifeless',
  injury: 'wounded injured maimed hurt critical unconscious amputated',
  captive: 'captive imprisoned jailed detained kidnapped abducted captured',
  missing: 'missing unaccounted disappeared',
  refugee: 'displaced homeless stranded evacuated uprooted stateless',
  civilian: 'civilian residential innocent unarmed non-combatant peaceful',
  force: 'military armed paramilitary armoured armored mechanised mechanized airborne elite naval allied opposing infantry',
  crime:
    'genocidal brutal illegal unlawful indiscriminate criminal barbaric inhuman inhumane extrajudicial summary arbitrary deliberate disproportionate forced sexual',
  banned: 'chemical toxic biological poisonous thermobaric incendiary',
  nuclear: 'nuclear atomic radioactive thermonuclear',
  weapon: 'ballistic hypersonic cruise anti-tank anti-aircraft surface-to-air long-range short-range unmanned heavy lethal',
  aid: 'humanitarian lethal financial',
  deal: 'peaceful diplomatic bilateral trilateral',
  neutral: 'neutral non-aligned demilitarised demilitarized independent sovereign autonomous',
  future:
    'possible likely unlikely inevitable imminent impossible probable potential long-term foreseeable certain unthinkable plausible capable ready poised eventual prolonged protracted conceivable looming upcoming impending',
  threat: 'existential dangerous hostile aggressive expansionist imperial imperialist unprovoked',
  control: 'besieged encircled occupied contested surrounded blockaded disputed breakaway liberated annexed strategic',
  fighting: 'fierce heavy intense violent bloody deadly ongoing deadliest bloodiest fatal lethal',
  destruction: 'destroyed damaged ruined devastated shattered bombed-out',
  justified: 'legitimate justified unjust legal just defensive preventive preemptive pre-emptive',
} as const;

/** Adjectives and nouns without a class that the tagger must know. */
export const otherAdjectives =
  'able afraid ago alive alone american angry annual available aware bad basic beautiful big black blue brief bright broad busy careful central cheap chief civil clean clear close cold common complete complex constant cool correct crucial current daily dark deep difficult direct domestic due early eastern easy economic effective electric emotional empty entire european exact excellent exclusive extra extreme fair false familiar famous far fast federal few final financial fine first flat foreign formal former free frequent fresh friendly full general good great green guilty happy hard healthy high huge human ill important independent industrial initial inner intelligent interim internal international joint key known large last late latest leading legal little local long loud low main major many medical mental middle minor modern moral much multiple mutual narrow national native natural nearby necessary new next nice nine normal northern notable numerous odd official old only open opposite other outer outside own parliamentary past perfect permanent personal plain political poor popular powerful present pretty previous primary prime prior private proper proud public pure quick quiet rapid rare raw ready real recent red regional regular related relative reliable religious remaining remote responsible rich right rural sad safe same second secret secure senior separate serious severe sharp short sick significant similar simple single slight slow small social soft solid southern special specific stable standard strange strict strong successful such sudden suitable sure surprising tall terrible thick thin third tight tiny top total tough traditional true typical unable unclear unique unknown upper urban urgent usual various vast visible vital vulnerable warm weak weekly western wet white whole wide wild willing worse worst wrong young northeastern northwestern southeastern southwestern so-called joint ethnic muslim christian jewish sunni shiite shia kurdish arab islamic orthodox catholic eight tribal elderly pregnant worth';

export const otherNouns =
  'unity morning afternoon evening night noon midnight day week month year hour minute second moment decade century summer winter spring autumn fall part way thing case fact point place issue problem question idea result level role work job action decision order system service member team group member world area name word line story picture page book site website photo hand head eye face heart voice law rule policy programme program project study research science art history culture society community development business company market trade industry product price cost value money bank tax economy oil food water air land fire ground sky sun moon star tree animal dog cat horse street road door window room floor wall table chair bed side front back top bottom end beginning middle centre center north south east west left right country state nation city town village home house school church party election vote campaign president minister government situation event effort step move term reason form kind type sort set piece bit lot number amount rate example addition attempt chance choice view opinion feeling sense mind life death health body blood condition support control power force energy pressure interest concern care attention respect trust love hope fear anger statement speech letter message news report article interview comment answer response call phone email video film show game sport match season club player coach goal score data information detail list record file anniversary ceremony parade border visa passport citizenship language religion faith god prayer mosque ramadan christmas easter holiday weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december headquarters background majority minority percent account charge ministry department office bureau agency embassy consulate commission affair relation tie link matter topic subject role measure resource source material production distribution capacity ability capability skill experience knowledge understanding education training university college degree student teacher professor generation age youth childhood birth marriage wedding crew staff worker employee boss owner manager director editor author writer reader user client customer visitor guest';
